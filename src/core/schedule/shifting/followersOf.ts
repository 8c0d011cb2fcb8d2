import type { Milestone } from '../../plan/types';

/**
 * The milestones that depend on the given ones, directly or through others.
 * @param passesOn whether what depends on a milestone counts as well; those of the given ones always do
 * @returns indexes in the plan, with those of the given ones only where one of them depends on another
 */
export function followersOf(
  milestones: readonly Milestone[],
  indexOf: (id: string) => number | undefined,
  given: readonly number[],
  passesOn: (index: number) => boolean,
): Set<number> {
  const waiting: number[][] = milestones.map(() => []);
  for (const [index, { dependsOn }] of milestones.entries()) {
    for (const { value } of dependsOn) waiting[indexOf(value) ?? -1]?.push(index);
  }
  const found = new Set(given.flatMap((index) => waiting[index] ?? []));
  for (const index of found) {
    if (passesOn(index)) for (const next of waiting[index] ?? []) found.add(next);
  }
  return found;
}
