import leven from 'leven';
import type { Span } from '../../text';
import { placesOf, type IdIndex, type Places } from './idIndex';
import { changesOf, type Change } from '../parts/carryProblems';
import type { Fact } from '../parts/facts';
import type { PlanProblem } from '../problem';
import type { Field, Milestone, Plan } from '../types';

const referenceFacts: readonly Fact[] = ['id', 'phase', 'objective', 'dependsOn'];

/** A plan as far as ids matter. */
export interface Linked {
  readonly plan: Omit<Plan, 'milestones'>;
  /** How many milestones there are. */
  readonly count: number;
  readonly milestoneAt: (index: number) => Milestone | undefined;
  /** Of the milestones. */
  readonly ids: IdIndex;
  /** The line of the file, from 0, on which a place of the plan stands, or of the milestone of that index. */
  readonly lineOf: (span: Span, milestone: number | undefined) => number;
}

/** Ids that stand twice, and references to ids that stand nowhere. */
export function findReferenceProblems(linked: Linked): readonly PlanProblem[] {
  const find = createFinder(linked);
  const problems = [...find.aroundMilestones()];
  for (let index = 0; index < linked.count; index++) problems.push(...find.inMilestone(index));
  return problems;
}

/**
 * The same as {@link findReferenceProblems}, from what was found in an earlier version. Looks again at the milestones that
 * changed, at those that had a problem, and at those that share or name an id that came or went.
 */
export function findReferenceProblemsAgain(
  before: readonly PlanProblem[],
  changes: readonly Change[],
  linked: Linked,
): readonly PlanProblem[] {
  const { holders, waiting } = linked.ids;
  const again = new Set(before.flatMap(({ milestone }) => milestone ?? []));
  const touching = changesOf(referenceFacts, changes);
  for (const { index } of touching) again.add(index);
  const moved = touching.filter(({ facts }) => facts.has('id'));
  for (const id of new Set(moved.flatMap(({ before: old, after }) => [old.id?.value, after.id?.value]))) {
    if (id === undefined) continue;
    for (const places of [holders, waiting]) for (const index of places.get(id) ?? []) again.add(index);
  }
  const find = createFinder(linked);
  return [...find.aroundMilestones(), ...[...again].flatMap((index) => find.inMilestone(index))];
}

interface Finder {
  /** What stands twice among the phases and objectives, and what change orders name. */
  readonly aroundMilestones: () => readonly PlanProblem[];
  readonly inMilestone: (index: number) => readonly PlanProblem[];
}

type Kind = 'milestone' | 'phase' | 'objective';

function createFinder({ plan, milestoneAt, ids, lineOf }: Linked): Finder {
  const known: Readonly<Record<Kind, Known>> = {
    milestone: createKnown(ids.holders),
    phase: createKnown(placesOf(plan.phases, idsOf)),
    objective: createKnown(placesOf(plan.objectives, idsOf)),
  };
  const unknown = (kind: Kind, key: string, field: Field<string> | undefined, milestone?: number): PlanProblem[] => {
    if (!field || known[kind].has(field.value)) return [];
    const { value: id, span } = field;
    const suggestion = known[kind].nearest(id);
    return [{ code: 'plan.unknown-reference', key, id, kind, suggestion, span, milestone }];
  };
  const repeated = (
    field: Field<string>,
    first: Field<string>,
    firstIndex?: number,
    milestone?: number,
  ): PlanProblem => {
    const firstLine = lineOf(first.span, firstIndex) + 1;
    return { code: 'plan.duplicate-id', id: field.value, firstLine, span: field.span, milestone };
  };
  const repeatedIn = (list: Plan['phases'] | Plan['objectives'], kind: Kind): PlanProblem[] =>
    list.flatMap(({ id }, place) => {
      const first = id && list[known[kind].firstOf(id.value)]?.id;
      return first && list[place]?.id !== first ? [repeated(id, first)] : [];
    });
  return {
    aroundMilestones: () => [
      ...repeatedIn(plan.phases, 'phase'),
      ...repeatedIn(plan.objectives, 'objective'),
      ...plan.changeOrders.flatMap((order) => order.milestones.flatMap((id) => unknown('milestone', 'milestones', id))),
    ],
    inMilestone: (index) => {
      const milestone = milestoneAt(index);
      if (!milestone) return [];
      const { id, dependsOn, phase, objective } = milestone;
      const firstIndex = id ? known.milestone.firstOf(id.value) : index;
      const first = milestoneAt(firstIndex)?.id;
      return [
        ...(id && first && firstIndex !== index ? [repeated(id, first, firstIndex, index)] : []),
        ...dependsOn.flatMap((field) => unknown('milestone', 'depends_on', field, index)),
        // Without a list of phases their names stand for themselves.
        ...(plan.phases.length > 0 ? unknown('phase', 'phase', phase, index) : []),
        ...unknown('objective', 'objective', objective, index),
      ];
    },
  };
}

function idsOf({ id }: { readonly id?: Field<string> | undefined }): readonly string[] {
  return id ? [id.value] : [];
}

/** Ids of one kind. */
interface Known {
  has(id: string): boolean;
  /** Its first place; -1 where nobody has it. */
  firstOf(id: string): number;
  /** The id that was most likely meant; undefined when none is near or there are too many to compare. */
  nearest(id: string): string | undefined;
}

const mostIdsCompared = 500;

function createKnown(places: Places): Known {
  const firstOf = (id: string): number => places.get(id)?.[0] ?? -1;
  let lowered: Map<string, string> | undefined;
  const inAnyCase = (id: string): string | undefined => {
    lowered ??= lowerCase(places);
    return lowered.get(id.toLowerCase());
  };
  return {
    has: (id) => places.has(id),
    firstOf,
    nearest: (id) => inAnyCase(id) ?? (places.size > mostIdsCompared ? undefined : mostAlike(id, places)),
  };
}

/** The id that stands first, by its letters in lower case. */
function lowerCase(places: Places): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [id, [first = 0]] of places) {
    const letters = id.toLowerCase();
    const other = ids.get(letters);
    if (other === undefined || first < (places.get(other)?.[0] ?? 0)) ids.set(letters, id);
  }
  return ids;
}

function mostAlike(id: string, places: Places): string | undefined {
  // Short ids are all alike: `M1` is no misspelling of `M2`.
  if (id.length < 4) return undefined;
  let best: { readonly id: string; readonly distance: number; readonly first: number } | undefined;
  for (const [candidate, [first = 0]] of places) {
    const distance = leven(id, candidate, { maxDistance: 3 });
    if (distance > 2 || (best && (distance > best.distance || (distance === best.distance && first > best.first))))
      continue;
    best = { id: candidate, distance, first };
  }
  return best?.id;
}
