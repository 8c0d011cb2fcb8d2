/** The numbers of the ids with one prefix. */
interface Series {
  count: number;
  /** The number of digits of the shortest number. */
  width: number;
  last: number;
}

/**
 * The next free id: `M3` after `M1` and `M2`, `m-010` after `m-009`.
 * @returns undefined when no id ends in a number
 */
export function nextId(ids: readonly string[]): string | undefined {
  const series = new Map<string, Series>();
  for (const id of ids) {
    const digits = digitsAtEnd(id);
    if (digits === 0) continue;
    const prefix = id.slice(0, id.length - digits);
    const number = Number(id.slice(id.length - digits));
    const known = series.get(prefix);
    if (!known) series.set(prefix, { count: 1, width: digits, last: number });
    else {
      known.count++;
      known.width = Math.min(known.width, digits);
      known.last = Math.max(known.last, number);
    }
  }
  // The most frequent prefix; of two with equal counts the later one.
  let best: (Series & { readonly prefix: string }) | undefined;
  for (const [prefix, one] of series) if (!best || one.count >= best.count) best = { prefix, ...one };
  return best && best.prefix + String(best.last + 1).padStart(best.width, '0');
}

/** The next free id, also where none ends in a number: then the first free one of a letter. */
export function freeId(ids: readonly string[], letter: string): string {
  const next = nextId(ids);
  if (next !== undefined) return next;
  for (let number = 1; ; number++) if (!ids.includes(`${letter}${number}`)) return `${letter}${number}`;
}

/** Further digits belong to the prefix, since incrementing a longer number would not be exact. */
const mostDigits = 9;

function digitsAtEnd(id: string): number {
  let digits = 0;
  while (digits < mostDigits && digits < id.length) {
    const code = id.charCodeAt(id.length - 1 - digits);
    if (code < 48 || code > 57) break;
    digits++;
  }
  return digits;
}
