import type { Milestone } from './types';

/** The keys in use, each with the highest number that was appended to it. */
export type TakenKeys = Map<string, number>;

/**
 * A unique key for the row of a milestone: its id or title, with a number where another milestone has the same. The key stays
 * the same while the id, or else the title, is not edited.
 * @param taken the keys of the milestones above, in the order of the file; the new key is added
 */
export function milestoneKey(taken: TakenKeys, uri: string, { id, title }: Milestone): string {
  return freeKey(taken, `${uri}#${id?.value ?? title.value}`);
}

/** @returns the wanted key, with the first free number appended if it is taken */
export function freeKey(taken: TakenKeys, wanted: string): string {
  let copy = taken.get(wanted) ?? 1;
  let key = wanted;
  while (taken.has(key)) key = `${wanted}#${++copy}`;
  taken.set(key, 1);
  taken.set(wanted, copy);
  return key;
}
