import type { Milestone } from '../types';
import type { Intent, Path } from './intent';

/**
 * Takes the dependencies on deleted milestones out of another one. The key goes with its last entry.
 * @param place index (0-based) of the milestone in the list as it is edited
 * @param deleted indexes (0-based) in the file
 */
export function withoutDependencies(
  { dependsOn }: Milestone,
  place: number,
  milestones: readonly Milestone[],
  deleted: ReadonlySet<number>,
): readonly Intent[] {
  const isLeft = (id: string): boolean =>
    milestones.some((milestone, index) => !deleted.has(index) && milestone.id?.value === id);
  const isDeleted = (id: string): boolean =>
    !isLeft(id) && [...deleted].some((index) => milestones[index]?.id?.value === id);
  const gone = dependsOn.filter(({ value }) => isDeleted(value));
  const path: Path = ['milestones', place, 'depends_on'];
  if (gone.length === 0) return [];
  if (gone.length === dependsOn.length) return [{ kind: 'remove', path }];
  return gone.map(({ entry }): Intent => ({ kind: 'remove', path: [...path, { at: entry.from }] }));
}
