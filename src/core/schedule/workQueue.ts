/** Work that takes up time without a gap, on an axis of working hours. */
interface Block<T> {
  from: number;
  to: number;
  /** Who takes which part, in the order of time. */
  readonly parts: Part<T>[];
}

interface Part<T> {
  readonly owner: T;
  readonly from: number;
  readonly to: number;
  /** Where the owner's part before this one ends; undefined for its first. */
  readonly previousEnd: number | undefined;
}

/** Where a piece of work ends up. */
export interface Served<T> {
  /** Working hours from now to its end: everything between its earliest begin and this is taken. */
  readonly end: number;
  /** Who else takes time between its earliest begin and its end. */
  others(most: number): Others<T>;
}

export interface Others<T> {
  /** How many there are in all. */
  readonly count: number;
  /** At most as many as asked for; those who were given the latest time come first. */
  readonly nearest: readonly { readonly owner: T; readonly hours: number }[];
}

/** Hours below this are dust of floating-point sums: far less than a second. */
export const dust = 1e-6;

/**
 * Gives work the earliest time that is still free. Whoever comes first is served first; later work fills the gaps, and may
 * be torn apart by them. Serving takes time logarithmic in what was served before, and linear in the gaps that it fills.
 */
export class WorkQueue<T> {
  /** Sorted, with free time between them. */
  readonly #blocks: Block<T>[] = [];

  /**
   * @param earliest working hours from now before which the work cannot begin
   * @param hours above 0
   */
  serve(owner: T, earliest: number, hours: number): Served<T> {
    const first = this.#firstEndingAt(earliest);
    const head = this.#blocks[first];
    const block = head && head.from <= earliest + dust ? head : { from: earliest, to: earliest, parts: [] };
    let next = block === head ? first + 1 : first;
    let left = hours;
    let end = block.to;
    let previousEnd: number | undefined;
    while (left > dust) {
      const gap = (this.#blocks[next]?.from ?? Infinity) - block.to;
      const taken = Math.min(gap, left);
      if (taken > dust) {
        end = block.to + taken;
        block.parts.push({ owner, from: block.to, to: end, previousEnd });
        block.to = end;
        previousEnd = end;
        left -= taken;
      }
      const reached = this.#blocks[next];
      if (!reached || reached.from > block.to + dust) continue;
      for (const part of reached.parts) block.parts.push(part);
      block.to = reached.to;
      next++;
    }
    this.#blocks.splice(first, next - first, block);
    return { end, others: (most) => othersIn(block, owner, earliest, end, most) };
  }

  /** Index of the first block that ends at or after the point. */
  #firstEndingAt(point: number): number {
    let low = 0;
    let high = this.#blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#blocks[middle]?.to ?? Infinity) < point - dust) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function othersIn<T>({ parts }: Block<T>, owner: T, from: number, to: number, most: number): Others<T> {
  const taken = new Map<T, number>();
  let count = 0;
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i];
    if (!part || part.to <= from + dust) break;
    if (part.owner === owner || part.from >= to - dust) continue;
    // Each owner counts once: at its first part in this stretch.
    if (part.previousEnd === undefined || part.previousEnd <= from + dust) count++;
    if (taken.size === most && !taken.has(part.owner)) continue;
    const hours = Math.min(part.to, to) - Math.max(part.from, from);
    taken.set(part.owner, (taken.get(part.owner) ?? 0) + hours);
  }
  return { count, nearest: [...taken].map(([owner, hours]) => ({ owner, hours })) };
}
