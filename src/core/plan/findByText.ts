import type { Field } from './types';

/** A criterion or a task as it was seen: its place from 0, and its words. */
export interface Seen {
  readonly index: number;
  readonly text: string;
}

/**
 * Where criteria or tasks stand by now: at their place if that still reads the same, else where the same words stand.
 * @returns places from 0, each once; what is gone is left out
 */
export function findByText(
  entries: readonly { readonly text: Field<string> }[],
  seen: readonly Seen[],
): readonly number[] {
  const isStill = ({ index, text }: Seen): boolean => entries[index]?.text.value === text;
  const found = new Set(seen.filter(isStill).map(({ index }) => index));
  for (const { text } of seen.filter((one) => !isStill(one))) {
    const index = entries.findIndex((entry, place) => entry.text.value === text && !found.has(place));
    if (index !== -1) found.add(index);
  }
  return [...found];
}
