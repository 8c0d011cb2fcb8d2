/** Days from the first to the last, both included, as day numbers (whole days since 1970-01-01). */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** The same days as sorted ranges that neither overlap nor touch. Ranges that end before they begin hold no day. */
export function mergeRanges(ranges: readonly DayRange[]): readonly DayRange[] {
  const merged: DayRange[] = [];
  for (const range of ranges.filter(({ first, last }) => first <= last).sort((a, b) => a.first - b.first)) {
    const before = merged.at(-1);
    if (before && range.first <= before.last + 1) {
      merged[merged.length - 1] = { first: before.first, last: Math.max(before.last, range.last) };
    } else merged.push(range);
  }
  return merged;
}

/** @returns the index of the last range that begins on or before the day, -1 when there is none */
export function lastRangeFrom(sorted: readonly DayRange[], day: number): number {
  let low = -1;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle]?.first ?? Infinity) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
