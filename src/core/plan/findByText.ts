import type { Field } from './types';

/** A criterion or a task as the user saw it: its index (0-based) and its text. */
export interface Seen {
  readonly index: number;
  readonly text: string;
}

/**
 * Finds criteria or tasks in a newer version of their list: at their index if the text there is unchanged, else by their text.
 * @returns indexes (0-based), each once; entries that are gone are left out
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
