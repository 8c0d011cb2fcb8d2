import type { Field } from './types';

/**
 * Where a criterion or a task stands by now: at its place if that still reads the same, else where the same words stand.
 * @returns its place from 0; undefined when its words are gone
 */
export function findByText(
  entries: readonly { readonly text: Field<string> }[],
  place: number,
  text: string,
): number | undefined {
  if (entries[place]?.text.value === text) return place;
  const found = entries.findIndex((entry) => entry.text.value === text);
  return found === -1 ? undefined : found;
}
