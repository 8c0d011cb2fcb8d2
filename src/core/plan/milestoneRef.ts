import type { PlanFile } from './parsePlan';
import type { Milestone } from './types';

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
}

/**
 * @param index of the milestone in its plan
 * @param revision of that plan; undefined where only id and title are to count
 */
export function toRef(uri: string, { id, title }: Milestone, index: number, revision?: number): MilestoneRef {
  return {
    uri,
    ...(id && { id: id.value }),
    title: title.value,
    index,
    ...(revision !== undefined && { revision }),
  };
}

/**
 * The place of the milestone that is meant. At the revision of the reference that is its index. At any other it is found by
 * id, or without an id by a title that no other milestone without an id has. Of several with one id it is the one of that
 * title.
 * @param revision of the file; undefined when it is unknown
 * @returns from 0; undefined when the milestone is gone, and when several could be meant
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
  const named = milestones.flatMap((milestone, index) => (isNamed(milestone) ? [index] : []));
  if (named.length < 2) return named[0];
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
  const index = findIndex(file, ref, revision);
  const milestone = index === undefined ? undefined : file.plan.milestones[index];
  return index === undefined || !milestone ? undefined : { milestone, index };
}
