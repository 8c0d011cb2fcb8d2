import { countWithin } from './countWithin';

/** Time that is taken without a gap, on an axis of working hours. */
interface Block {
  readonly from: number;
  to: number;
}

interface Part<T> {
  readonly owner: T;
  readonly from: number;
  readonly to: number;
  /** The owner's part before this one; undefined for its first. */
  readonly previous: Part<T> | undefined;
  /** Where the owner's part behind this one begins. */
  nextFrom: number | undefined;
}

/** From the earliest begin of a piece of work to its end: all of it is taken, by the work itself or by that of others. */
export interface Stretch {
  /** Working hours from now. */
  readonly from: number;
  readonly to: number;
}

/** Time that an owner takes in a stretch. */
export interface Share<T> {
  readonly owner: T;
  /** Working hours, above 0. */
  readonly hours: number;
}

/** The owners of the work in a stretch, without the one whose stretch it is. */
export interface Others<T> {
  /** The number of all of them. */
  readonly count: number;
  /** Those with most hours first; of equal ones the one whose work ends first. */
  readonly largest: readonly Share<T>[];
}

/** Hours below this are rounding errors of floating-point sums: far less than a second. */
export const dust = 1e-6;

/** The largest shares are chosen among this many that end last, so that a long queue costs no more than linear time. */
const mostCompared = 100;

/**
 * Gives work the earliest time that is still free, in the order of the calls. Later work fills the gaps, and may be split by
 * them. Serving takes time logarithmic in what was served before, and linear in the gaps that it fills.
 */
export class WorkQueue<T> {
  /** Sorted, with free time between them. */
  readonly #blocks: Block[] = [];
  readonly #parts: Part<T>[] = [];

  /**
   * @param earliest working hours from now before which the work cannot begin
   * @param hours above 0
   */
  serve(owner: T, earliest: number, hours: number): Stretch {
    const first = this.#firstEndingAt(earliest);
    const head = this.#blocks[first];
    const block = head && head.from <= earliest + dust ? head : { from: earliest, to: earliest };
    let next = block === head ? first + 1 : first;
    let left = hours;
    let end = block.to;
    let previous: Part<T> | undefined;
    while (left > dust) {
      const reached = this.#blocks[next];
      const taken = Math.min((reached?.from ?? Infinity) - block.to, left);
      if (taken > dust) {
        end = block.to + taken;
        const part: Part<T> = { owner, from: block.to, to: end, previous, nextFrom: undefined };
        if (previous) previous.nextFrom = part.from;
        previous = part;
        this.#parts.push(part);
        block.to = end;
        left -= taken;
      }
      if (!reached || reached.from > block.to + dust) continue;
      block.to = reached.to;
      next++;
    }
    this.#blocks.splice(first, next - first, block);
    return { from: earliest, to: end };
  }

  /**
   * The other owners of time in each of the stretches that {@link serve} returned. Nothing served later lies in a stretch, so
   * that all stretches are answered at once, in time log-linear in what was served.
   *
   * @param most length of each list of the largest shares, which are chosen among the last {@link mostCompared} owners
   */
  othersIn(stretches: readonly Stretch[], most: number): readonly Others<T>[] {
    const parts = this.#parts.toSorted((a, b) => a.from - b.from);
    const ranges = stretches.map(({ from, to }) => ({
      start: firstIndex(parts, (part) => part.to > from + dust),
      end: firstIndex(parts, (part) => part.from >= to - dust),
      most: from + dust,
    }));
    // Each owner counts once: at its first part in the stretch.
    const counts = countWithin(
      parts.map(({ previous }) => previous?.to ?? -Infinity),
      ranges,
    );
    return stretches.map((stretch, index) => ({
      // Its own first part is one of them.
      count: (counts[index] ?? 1) - 1,
      largest: most > 0 ? largestIn(parts, stretch, (ranges[index]?.end ?? 0) - 1, most) : [],
    }));
  }

  /** Index of the first block that ends at or after the point. */
  #firstEndingAt(point: number): number {
    return firstIndex(this.#blocks, ({ to }) => to >= point - dust);
  }
}

/**
 * Walks back from the last part of the stretch, which belongs to the owner of the stretch.
 *
 * @param last index of that part
 */
function largestIn<T>(
  parts: readonly Part<T>[],
  { from, to }: Stretch,
  last: number,
  most: number,
): readonly Share<T>[] {
  const own = parts[last]?.owner;
  const largest: Share<T>[] = [];
  let compared = 0;
  for (let i = last; compared < mostCompared; i--) {
    const part = parts[i];
    if (!part || part.to <= from + dust) break;
    // Of an owner whose work is split, the last part here stands for all.
    if (part.owner === own || (part.nextFrom !== undefined && part.nextFrom < to - dust)) continue;
    compared++;
    let hours = 0;
    for (let of: Part<T> | undefined = part; of && of.to > from + dust; of = of.previous)
      hours += Math.min(of.to, to) - Math.max(of.from, from);
    if (largest.length === most && hours < (largest.at(-1)?.hours ?? 0)) continue;
    // Before its equals, since it ends before them.
    const place = largest.findIndex((other) => other.hours <= hours);
    largest.splice(place < 0 ? largest.length : place, 0, { owner: part.owner, hours });
    if (largest.length > most) largest.pop();
  }
  return largest;
}

/** @param isBehind false for the first items and true for all that follow */
function firstIndex<I>(items: readonly I[], isBehind: (item: I) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && !isBehind(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
