import type { PlanFile } from './parsePlan';
import type { Milestone, Plan } from './types';

/** Names a milestone across edits and awaits: by its id where it has one, else by its title. */
export interface MilestoneRef {
  /** Of the plan file. */
  readonly uri: string;
  readonly id?: string;
  readonly title: string;
  /** Place in the list of milestones, from 0, at {@link revision}. */
  readonly index: number;
  /** Of the plan from which the reference was made; without it {@link index} is not trusted. */
  readonly revision?: number;
  /**
   * What another milestone of that plan had, too: the id alone, or the same id and title (or the title, and no id either).
   * Undefined where the id, or the title without one, was unique.
   */
  readonly shared?: Shared;
}

type Shared = 'id' | 'all';

/** The plan that a reference is made from. */
export interface RefSource {
  readonly uri: string;
  readonly plan: Plan;
  /** Undefined where only id and title are to count. */
  readonly revision?: number | undefined;
}

/** @param index of the milestone in the plan */
export function toRef({ uri, plan, revision }: RefSource, milestone: Milestone, index: number): MilestoneRef {
  const { id, title } = milestone;
  const shared = sharedBy(plan, milestone);
  return {
    uri,
    ...(id && { id: id.value }),
    title: title.value,
    index,
    ...(revision !== undefined && { revision }),
    ...(shared && { shared }),
  };
}

/** What several milestones of a plan have. */
interface Repeated {
  readonly ids: ReadonlySet<string>;
  /** Of milestones without an id. */
  readonly titles: ReadonlySet<string>;
  /** Ids with titles, see {@link idAndTitle}. */
  readonly both: ReadonlySet<string>;
}

const known = new WeakMap<Plan, Repeated>();

/** Goes through the milestones only for the first reference to a version of a plan. */
function sharedBy(plan: Plan, milestone: Milestone): Shared | undefined {
  const { ids, titles, both } = known.get(plan) ?? findRepeated(plan);
  const { id, title } = milestone;
  if (!id) return titles.has(title.value) ? 'all' : undefined;
  if (!ids.has(id.value)) return undefined;
  return both.has(idAndTitle(milestone)) ? 'all' : 'id';
}

function findRepeated(plan: Plan): Repeated {
  const { milestones } = plan;
  const ids = repeatedIn(milestones.map(({ id }) => id?.value));
  const titles = repeatedIn(milestones.map(({ id, title }) => (id ? undefined : title.value)));
  const twins = milestones.filter(({ id }) => id && ids.has(id.value));
  const repeated = { ids, titles, both: repeatedIn(twins.map(idAndTitle)) };
  known.set(plan, repeated);
  return repeated;
}

function repeatedIn(names: readonly (string | undefined)[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const name of names) if (name !== undefined) (seen.has(name) ? repeated : seen).add(name);
  return repeated;
}

function idAndTitle({ id, title }: Milestone): string {
  return JSON.stringify([id?.value, title.value]);
}

/**
 * The place of the milestone that is meant. At the revision of the reference that is its index. At any other it is found by
 * id, or without an id by a title that no other milestone without an id has. Where several have the id, or had it when the
 * reference was made, it is the only one with both that id and that title.
 * @param revision of the file; undefined when it is unknown
 * @returns from 0; undefined when the milestone is gone, and when several could be meant or could have been when the reference
 *   was made: of two that were alike nothing says which one is left
 */
export function findIndex(
  { plan: { milestones } }: Pick<PlanFile, 'plan'>,
  ref: MilestoneRef,
  revision?: number,
): number | undefined {
  const isNamed = ({ id, title }: Milestone): boolean =>
    ref.id === undefined ? !id && title.value === ref.title : id?.value === ref.id;
  const there = milestones[ref.index];
  if (revision !== undefined && ref.revision === revision && there && isNamed(there)) return ref.index;
  if (ref.shared === 'all') return undefined;
  const named = milestones.flatMap((milestone, index) => (isNamed(milestone) ? [index] : []));
  if (named.length < 2 && ref.shared === undefined) return named[0];
  const [index, ...others] = named.filter((place) => milestones[place]?.title.value === ref.title);
  return others.length === 0 ? index : undefined;
}

/** A milestone with its place in the plan. */
export interface Found {
  readonly milestone: Milestone;
  readonly index: number;
}

/** The milestone itself, by the rules of {@link findIndex}. */
export function findMilestone(file: Pick<PlanFile, 'plan'>, ref: MilestoneRef, revision?: number): Found | undefined {
  return foundAt(file, findIndex(file, ref, revision));
}

/** @returns undefined for no index, and for one that the plan does not have */
export function foundAt({ plan }: Pick<PlanFile, 'plan'>, index: number | undefined): Found | undefined {
  const milestone = plan.milestones[index ?? -1];
  return index === undefined || !milestone ? undefined : { milestone, index };
}
