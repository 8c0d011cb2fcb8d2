import type { PartSpan } from '../../text';
import type { Milestone, Plan } from '../types';
import type { Intent, Path } from './intent';

/** An entry of a list that refers to a milestone. */
interface Reference {
  readonly id: string;
  /** The span of the whole entry in its part of the file. */
  readonly entry: PartSpan;
}

/**
 * Takes the ids of deleted milestones out of the milestones and change orders that stay. A list goes with its last entry.
 * @param deleted indexes (0-based) in the file
 * @param placeOf leads from an index in the file to that in the list of milestones as it is edited
 */
export function withoutReferences(
  { milestones, changeOrders }: Plan,
  deleted: ReadonlySet<number>,
  placeOf: (index: number) => number,
): readonly Intent[] {
  const gone = goneIds(milestones, deleted);
  return [
    ...milestones.flatMap(({ dependsOn }, index) => {
      const references = dependsOn.map(({ value, entry }) => ({ id: value, entry }));
      return deleted.has(index) ? [] : withoutIds(references, gone, ['milestones', placeOf(index), 'depends_on']);
    }),
    ...changeOrders.flatMap((order) => {
      return (['milestones', 'drops'] as const).flatMap((key) => {
        const references = order[key].map(({ value, at }) => ({ id: value, entry: at }));
        return withoutIds(references, gone, ['change_orders', { at: order.at.from }, key]);
      });
    }),
  ];
}

/** The ids that only deleted milestones have. */
function goneIds(milestones: readonly Milestone[], deleted: ReadonlySet<number>): ReadonlySet<string> {
  const idsOf = (isWanted: (index: number) => boolean): readonly string[] =>
    milestones.flatMap(({ id }, index) => (id && isWanted(index) ? [id.value] : []));
  const left = new Set(idsOf((index) => !deleted.has(index)));
  return new Set(idsOf((index) => deleted.has(index)).filter((id) => !left.has(id)));
}

function withoutIds(references: readonly Reference[], gone: ReadonlySet<string>, path: Path): readonly Intent[] {
  const removed = references.filter(({ id }) => gone.has(id));
  if (removed.length === 0) return [];
  if (removed.length === references.length) return [{ kind: 'remove', path }];
  // The last one first: a removal changes the indexes of what follows.
  return removed.toReversed().map(({ entry }): Intent => ({ kind: 'remove', path: [...path, { at: entry.from }] }));
}
