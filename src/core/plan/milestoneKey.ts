import type { Milestone } from './types';

/** Keys given so far, each with the highest number that was put behind it. */
export type TakenKeys = Map<string, number>;

/**
 * What tells a milestone's row from all others: its id or title, and a number where another one has the same. It outlives
 * edits of the plan as far as the file allows.
 * @param taken in the order of the file; the new one is added
 */
export function milestoneKey(taken: TakenKeys, uri: string, { id, title }: Milestone): string {
  return freeKey(taken, `${uri}#${id?.value ?? title.value}`);
}

/** @returns the key as wanted, or with the first number that makes it free */
export function freeKey(taken: TakenKeys, wanted: string): string {
  let copy = taken.get(wanted) ?? 1;
  let key = wanted;
  while (taken.has(key)) key = `${wanted}#${++copy}`;
  taken.set(key, 1);
  taken.set(wanted, copy);
  return key;
}
