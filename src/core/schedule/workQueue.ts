import { countWithin } from './countWithin';

/** Busy time without a gap, on an axis of working hours from now. */
interface Block {
  readonly from: number;
  to: number;
}

interface Slot<T> {
  readonly owner: T;
  readonly from: number;
  readonly to: number;
  /** The owner's slot before this one; undefined for its first. */
  readonly previous: Slot<T> | undefined;
  /** Where the owner's next slot begins; undefined for its last. */
  nextFrom: number | undefined;
}

/** From the earliest begin of a piece of work to its end. All of it is busy, with that work or with the work of others. */
export interface BusyPeriod {
  /** Working hours from now. */
  readonly from: number;
  readonly to: number;
}

/** Time that an owner takes in a period. */
export interface Share<T> {
  readonly owner: T;
  /** Working hours, above 0. */
  readonly hours: number;
}

/** The owners of the work in a period, without the owner of the period itself. */
export interface Others<T> {
  /** The number of all of them. */
  readonly count: number;
  /** The owners with the most hours, in descending order; of equal ones first the one whose work ends first. */
  readonly largest: readonly Share<T>[];
}

/** Differences below this many hours (less than a second) are rounding errors of floating-point sums. */
export const roundingError = 1e-6;

/** The largest shares are chosen among this many owners that end last, so that a long queue takes linear time. */
const mostCompared = 100;

/**
 * Assigns the earliest free time to work, in the order of the calls. Later work fills the gaps, and may be split into several
 * slots. Serving takes time logarithmic in the work served before, and linear in the gaps that it fills.
 */
export class WorkQueue<T> {
  /** Sorted, with free time between them. */
  readonly #blocks: Block[] = [];
  readonly #slots: Slot<T>[] = [];

  /**
   * @param earliest working hours from now before which the work cannot begin
   * @param hours above 0
   */
  serve(owner: T, earliest: number, hours: number): BusyPeriod {
    const first = this.#firstEndingAt(earliest);
    const head = this.#blocks[first];
    const block = head && head.from <= earliest + roundingError ? head : { from: earliest, to: earliest };
    let next = block === head ? first + 1 : first;
    let left = hours;
    let end = block.to;
    let previous: Slot<T> | undefined;
    while (left > roundingError) {
      const reached = this.#blocks[next];
      const taken = Math.min((reached?.from ?? Infinity) - block.to, left);
      if (taken > roundingError) {
        end = block.to + taken;
        const slot: Slot<T> = { owner, from: block.to, to: end, previous, nextFrom: undefined };
        if (previous) previous.nextFrom = slot.from;
        previous = slot;
        this.#slots.push(slot);
        block.to = end;
        left -= taken;
      }
      if (!reached || reached.from > block.to + roundingError) continue;
      block.to = reached.to;
      next++;
    }
    this.#blocks.splice(first, next - first, block);
    return { from: earliest, to: end };
  }

  /**
   * The other owners of time in each of the periods that {@link serve} returned. Nothing served later lies in a period, so
   * that all periods are answered at once, in time log-linear in what was served.
   *
   * @param most length of each list of the largest shares, which are chosen among the last {@link mostCompared} owners
   */
  othersIn(periods: readonly BusyPeriod[], most: number): readonly Others<T>[] {
    const slots = this.#slots.toSorted((a, b) => a.from - b.from);
    const ranges = periods.map(({ from, to }) => ({
      start: firstIndex(slots, (slot) => slot.to > from + roundingError),
      end: firstIndex(slots, (slot) => slot.from >= to - roundingError),
      most: from + roundingError,
    }));
    // Each owner counts once: at its first slot in the period.
    const counts = countWithin(
      slots.map(({ previous }) => previous?.to ?? -Infinity),
      ranges,
    );
    return periods.map((period, index) => ({
      // The first slot of the owner itself is one of them.
      count: (counts[index] ?? 1) - 1,
      largest: most > 0 ? largestIn(slots, period, (ranges[index]?.end ?? 0) - 1, most) : [],
    }));
  }

  /** Index of the first block that ends at or after the point. */
  #firstEndingAt(point: number): number {
    return firstIndex(this.#blocks, ({ to }) => to >= point - roundingError);
  }
}

/**
 * Walks back from the last slot of the period, which belongs to the owner of the period.
 *
 * @param last index of that slot
 */
function largestIn<T>(
  slots: readonly Slot<T>[],
  { from, to }: BusyPeriod,
  last: number,
  most: number,
): readonly Share<T>[] {
  const own = slots[last]?.owner;
  const largest: Share<T>[] = [];
  let compared = 0;
  for (let i = last; compared < mostCompared; i--) {
    const slot = slots[i];
    if (!slot || slot.to <= from + roundingError) break;
    // An owner whose work is split is counted at its last slot here.
    if (slot.owner === own || (slot.nextFrom !== undefined && slot.nextFrom < to - roundingError)) continue;
    compared++;
    let hours = 0;
    for (let of: Slot<T> | undefined = slot; of && of.to > from + roundingError; of = of.previous)
      hours += Math.min(of.to, to) - Math.max(of.from, from);
    if (largest.length === most && hours < (largest.at(-1)?.hours ?? 0)) continue;
    // Inserted before equal shares, since this owner ends first.
    const place = largest.findIndex((other) => other.hours <= hours);
    largest.splice(place < 0 ? largest.length : place, 0, { owner: slot.owner, hours });
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
