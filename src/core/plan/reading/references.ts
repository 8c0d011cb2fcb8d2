import type { PartSpan } from '../../text';
import { nearest } from '../nearest/nearest';
import type { PartProblem } from '../problem';
import type { Field, Plan } from '../types';
import { indexIds, indexOfId, type IdIndex } from '../idIndex';

/** A plan with what checking its references needs. */
export interface LinkedPlan {
  readonly plan: Plan;
  /** The ids of the milestones. */
  readonly ids: IdIndex;
  /** The line of the file (0-based) of a span in the part of a milestone, or in the frame for an undefined index. */
  readonly lineOf: (at: PartSpan, milestone: number | undefined) => number;
}

type Kind = 'milestone' | 'phase' | 'objective';

/**
 * Finds duplicate ids and references to unknown ids.
 * @returns problems by the index of their milestone; undefined for the frame
 */
export function findReferenceProblems({
  plan,
  ids,
  lineOf,
}: LinkedPlan): ReadonlyMap<number | undefined, readonly PartProblem[]> {
  const { milestones, phases, objectives, changeOrders } = plan;
  const problems = new Map<number | undefined, PartProblem[]>();
  const known: Readonly<Record<Kind, KnownIds>> = {
    milestone: createKnownIds(ids),
    phase: createKnownIds(indexIds(phases)),
    objective: createKnownIds(indexIds(objectives)),
  };
  const report = (problem: PartProblem, milestone?: number): void => {
    const found = problems.get(milestone);
    if (found) found.push(problem);
    else problems.set(milestone, [problem]);
  };
  const checkReference = (kind: Kind, key: string, field: Field<string> | undefined, milestone?: number): void => {
    if (!field || known[kind].has(field.value)) return;
    const { value: id, at } = field;
    report({ code: 'plan.unknown-reference', key, id, kind, suggestion: known[kind].nearest(id), at }, milestone);
  };
  const checkIds = (kind: Kind, list: readonly { readonly id?: Field<string> | undefined }[]): void =>
    list.forEach(({ id }, index) => {
      const first = id ? known[kind].firstOf(id.value) : index;
      const other = list[first]?.id;
      if (!id || !other || first === index) return;
      const isMilestone = kind === 'milestone';
      const firstLine = lineOf(other.at, isMilestone ? first : undefined) + 1;
      report({ code: 'plan.duplicate-id', id: id.value, firstLine, at: id.at }, isMilestone ? index : undefined);
    });

  checkIds('phase', phases);
  checkIds('objective', objectives);
  for (const order of changeOrders) for (const id of order.milestones) checkReference('milestone', 'milestones', id);
  checkIds('milestone', milestones);
  milestones.forEach(({ dependsOn, phase, objective }, index) => {
    for (const field of dependsOn) checkReference('milestone', 'depends_on', field, index);
    // Without a list of phases any name is valid.
    if (phases.length > 0) checkReference('phase', 'phase', phase, index);
    checkReference('objective', 'objective', objective, index);
  });
  return problems;
}

/** Ids of one kind. */
interface KnownIds {
  has(id: string): boolean;
  /** Its first place; -1 where no item has it. */
  firstOf(id: string): number;
  /** The known id that was most likely meant; undefined when none is similar or there are too many to compare. */
  nearest(id: string): string | undefined;
}

const mostIdsCompared = 500;

function createKnownIds(ids: IdIndex): KnownIds {
  const firstOf = (id: string): number => indexOfId(ids, id) ?? -1;
  let lowered: Map<string, string> | undefined;
  /** In the order of the text. */
  let inOrder: readonly string[] | undefined;
  const inAnyCase = (id: string): string | undefined => {
    lowered ??= lowerCase(ids);
    return lowered.get(id.toLowerCase());
  };
  return {
    has: (id) => ids.has(id),
    firstOf,
    nearest: (id) => {
      const meant = inAnyCase(id);
      if (meant !== undefined || ids.size > mostIdsCompared) return meant;
      inOrder ??= [...ids.keys()].sort((one, other) => firstOf(one) - firstOf(other));
      return nearest(inOrder, id, { onTie: 'first' });
    },
  };
}

/** By lower-cased id the first id in the file. */
function lowerCase(index: IdIndex): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [id, [first = 0]] of index) {
    const letters = id.toLowerCase();
    const other = ids.get(letters);
    if (other === undefined || first < (index.get(other)?.[0] ?? 0)) ids.set(letters, id);
  }
  return ids;
}
