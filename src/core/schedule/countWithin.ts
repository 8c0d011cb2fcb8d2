/** A range of indexes, `start` included and `end` not, and the largest value that counts in it. */
interface CountedRange {
  readonly start: number;
  readonly end: number;
  readonly most: number;
}

/**
 * For each range the number of its values that are at most `most`. All ranges together take log-linear time: the values are
 * inserted into a binary indexed tree in ascending order, and each range is counted once all values up to its `most` are in.
 * Source: P. Fenwick, "A new data structure for cumulative frequency tables", 1994.
 */
export function countWithin(values: readonly number[], ranges: readonly CountedRange[]): readonly number[] {
  const valueAt = (index: number): number => values[index] ?? Infinity;
  const ascending = [...values.keys()].sort((a, b) => compare(valueAt(a), valueAt(b)));
  const tree = new Int32Array(values.length + 1);
  const enter = (index: number): void => {
    for (let i = index + 1; i < tree.length; i += i & -i) tree[i] = (tree[i] ?? 0) + 1;
  };
  const countBefore = (index: number): number => {
    let count = 0;
    for (let i = index; i > 0; i -= i & -i) count += tree[i] ?? 0;
    return count;
  };
  const counts = ranges.map(() => 0);
  let entered = 0;
  for (const [index, { start, end, most }] of [...ranges.entries()].sort(([, a], [, b]) => compare(a.most, b.most))) {
    for (let next = ascending[entered]; next !== undefined && valueAt(next) <= most; next = ascending[entered]) {
      enter(next);
      entered++;
    }
    counts[index] = countBefore(end) - countBefore(start);
  }
  return counts;
}

/** Compares infinities as well, whose difference is NaN. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
