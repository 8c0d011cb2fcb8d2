/** A list with what was made of each of its items. */
export interface Kept<Item, Result> {
  readonly list: readonly Item[];
  readonly results: readonly Result[];
}

/**
 * Makes a result of each item, and keeps that of the version before where the same object is at the same index. Comparing
 * the lists does not read the objects, which would take milliseconds with thousands of milestones.
 * @param make depends on its arguments alone, or on what is the same for both versions
 */
export function mapKept<Item extends object, Result>(
  list: readonly Item[],
  before: Kept<Item, Result> | undefined,
  make: (item: Item, index: number) => Result,
): Kept<Item, Result> {
  const results = list.map((item, index) =>
    before?.list[index] === item ? (before.results[index] as Result) : make(item, index),
  );
  return { list, results };
}
