import type { Milestone } from '../plan/types';

/**
 * What tells a milestone's row from all others: its id or title, and a number where another one has the same. It outlives
 * edits of the plan as far as the file allows.
 * @param taken keys given so far, in the order of the file; the new one is added
 */
export function milestoneKey(taken: Set<string>, uri: string, { id, title }: Milestone): string {
  return freeKey(taken, `${uri}#${id?.value ?? title.value}`);
}

/** @returns the key as wanted, or with the first number that makes it free */
export function freeKey(taken: Set<string>, wanted: string): string {
  let key = wanted;
  for (let copy = 2; taken.has(key); copy++) key = `${wanted}#${copy}`;
  taken.add(key);
  return key;
}
