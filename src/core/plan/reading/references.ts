import { mapKept, type Kept } from '../mapKept';
import type { PartSpan } from '../../text';
import { nearest } from '../nearest/nearest';
import { latinLookAlike } from '../keyName';
import { foldText, visibleText } from '../oddCharacters';
import type { PartProblem } from '../problem';
import { isSameList } from '../isSameList';
import type { Field, Milestone, PlanFrame } from '../types';
import { indexIds, indexOfId, type IdIndex } from '../idIndex';

/** The ids of the milestones, and where their references lead nowhere. */
export interface References {
  readonly frame: PlanFrame;
  readonly ids: IdIndex;
  readonly names: Kept<Milestone, string | undefined>;
  readonly unknown: Kept<Milestone, readonly PartProblem[]>;
  /** For each milestone the indexes of those that it depends on, in the order of its references; without unknown ids. */
  readonly targets: Kept<Milestone, readonly number[]>;
  /** By their known ids, the kinds of things that references mean. */
  readonly known: Readonly<Record<Kind, KnownIds>>;
}

type Kind = 'milestone' | 'phase' | 'objective' | 'order';

const none: readonly PartProblem[] = [];

/**
 * Resolves the references of the milestones.
 * @param before of an earlier version, which is kept for milestones that have not changed as long as no id has
 */
export function resolveReferences(
  frame: PlanFrame,
  milestones: readonly Milestone[],
  before: References | undefined,
): References {
  const names = mapKept(milestones, before?.names, ({ id }) => id?.value);
  const hasSameIds = before !== undefined && isSameList(before.names.results, names.results);
  const ids = hasSameIds ? before.ids : indexIds(milestones);
  const isSame = hasSameIds && before.frame === frame;
  const known = isSame
    ? before.known
    : {
        milestone: createKnownIds(ids),
        phase: createKnownIds(indexIds(frame.phases)),
        objective: createKnownIds(indexIds(frame.objectives)),
        order: createKnownIds(indexIds(frame.changeOrders)),
      };
  const hasPhases = frame.phases.length > 0;
  const unknown = mapKept(milestones, isSame ? before.unknown : undefined, ({ id, dependsOn, phase, objective }) => {
    const problems = [
      ...dependsOn.flatMap((field) => unknownReference(known, 'milestone', 'depends_on', field, id?.value)),
      // Without a list of phases any name is valid.
      ...(hasPhases ? unknownReference(known, 'phase', 'phase', phase) : none),
      ...unknownReference(known, 'objective', 'objective', objective),
    ];
    return problems.length > 0 ? problems : none;
  });
  const oldTargets = hasSameIds ? before.targets : undefined;
  const targets = mapKept(milestones, oldTargets, ({ dependsOn }, index) => {
    const found = dependsOn.flatMap(({ value }) => indexOfId(ids, value) ?? []);
    const old = oldTargets?.results[index];
    return old && isSameList(old, found) ? old : found;
  });
  return { frame, ids, names, unknown, targets, known };
}

/**
 * Reports duplicate ids and references to unknown ids.
 * @param lineOf the line of the file (0-based) of a span in the part of a milestone, or in the frame for an undefined index
 * @param report is called with the index of the milestone; undefined for the frame
 */
export function reportReferences(
  { frame: { phases, objectives, changeOrders }, known, unknown }: References,
  lineOf: (at: PartSpan, milestone: number | undefined) => number,
  report: (problems: readonly PartProblem[], milestone?: number) => void,
): void {
  const checkIds = (kind: Kind, list: readonly { readonly id?: Field<string> | undefined }[]): void => {
    const isMilestone = kind === 'milestone';
    for (const [first, ...others] of known[kind].repeated) {
      const at = list[first ?? -1]?.id?.at;
      const firstLine = at && lineOf(at, isMilestone ? first : undefined) + 1;
      for (const index of others) {
        const id = list[index]?.id;
        if (!id || firstLine === undefined) continue;
        report([{ code: 'plan.duplicate-id', id: id.value, firstLine, at: id.at }], isMilestone ? index : undefined);
      }
    }
  };
  checkIds('phase', phases);
  checkIds('objective', objectives);
  checkIds('order', changeOrders);
  for (const order of changeOrders) {
    for (const id of order.milestones) report(unknownReference(known, 'milestone', 'milestones', id));
    for (const id of order.drops) report(unknownReference(known, 'milestone', 'drops', id));
  }
  checkIds('milestone', unknown.list);
  unknown.results.forEach((problems, index) => {
    if (problems.length > 0) report(problems, index);
  });
}

function unknownReference(
  known: References['known'],
  kind: Exclude<Kind, 'order'>,
  key: string,
  field: Field<string> | undefined,
  own?: string,
): readonly PartProblem[] {
  if (!field || known[kind].has(field.value)) return none;
  const { value: id, at } = field;
  return [{ code: 'plan.unknown-reference', key, id, kind, suggestion: known[kind].nearest(id, own), at }];
}

/** Ids of one kind. */
interface KnownIds {
  has(id: string): boolean;
  /** The indexes of items with the same id, for each id that several have. */
  readonly repeated: readonly (readonly number[])[];
  /**
   * The known id that was most likely meant; undefined when none is similar or there are too many to compare.
   * @param own the id of what refers to it, which it cannot mean
   */
  nearest(id: string, own?: string): string | undefined;
}

const mostIdsCompared = 500;

function createKnownIds(ids: IdIndex): KnownIds {
  const firstOf = (id: string): number => indexOfId(ids, id) ?? -1;
  let folded: Map<string, readonly string[]> | undefined;
  let shapes: Map<string, readonly string[]> | undefined;
  /** In the order of the text. */
  let inOrder: readonly string[] | undefined;
  /**
   * The id that looks the same, else the first one that differs in case, accents or width alone, else the only one that does so in
   * signs and in characters that look alike.
   */
  const lookingAlike = (id: string, own?: string): string | undefined => {
    folded ??= byFolded(ids);
    const alike = (folded.get(foldText(id)) ?? []).filter((other) => other !== own);
    const same = alike.find((other) => other === visibleText(id)) ?? alike[0];
    if (same !== undefined) return same;
    shapes ??= byShape(ids);
    const [only, ...more] = (shapes.get(shapeOf(id)) ?? []).filter((other) => other !== own);
    return more.length === 0 ? only : undefined;
  };
  return {
    has: (id) => ids.has(id),
    repeated: [...ids.values()].filter(({ length }) => length > 1),
    nearest: (id, own) => {
      const meant = lookingAlike(id, own);
      if (meant !== undefined || ids.size > mostIdsCompared) return meant;
      inOrder ??= [...ids.keys()].sort((one, other) => firstOf(one) - firstOf(other));
      const others = own === undefined ? inOrder : inOrder.filter((other) => other !== own);
      return nearest(others, visibleText(id), { onTie: 'first' });
    },
  };
}

/** By their folded text the ids, in the order of the file. */
function byFolded(index: IdIndex): Map<string, readonly string[]> {
  const ids = new Map<string, readonly string[]>();
  const inOrder = [...index].sort(([, [one = 0]], [, [other = 0]]) => one - other);
  for (const [id] of inOrder) {
    const letters = foldText(id);
    ids.set(letters, [...(ids.get(letters) ?? []), id]);
  }
  return ids;
}

function byShape(index: IdIndex): Map<string, readonly string[]> {
  const ids = new Map<string, readonly string[]>();
  for (const id of index.keys()) ids.set(shapeOf(id), [...(ids.get(shapeOf(id)) ?? []), id]);
  return ids;
}

/** Equal for `M0`, `M-0`, `M0.`, `MO` with the letter, and one whose M is Cyrillic. */
function shapeOf(id: string): string {
  return foldText(latinLookAlike(id))
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1');
}
