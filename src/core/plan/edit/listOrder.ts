import type { Intent } from './intent';
import { moveWithin } from './moveWithin';

/** An intent that changes which milestones stand where in the list. */
type ListIntent = Extract<Intent, { kind: 'append' | 'move' }>;

export function isOnList(intent: Intent): intent is ListIntent {
  return (
    (intent.kind === 'append' || intent.kind === 'move') && intent.path.length === 1 && intent.path[0] === 'milestones'
  );
}

/** The order of the milestones during the intents. The list of indexes is only created at the first change. */
export class ListOrder {
  readonly #count: number;
  /** Indexes in the file; added milestones have -1. */
  #items: readonly number[] | undefined;

  constructor(count: number) {
    this.#count = count;
  }

  get length(): number {
    return this.#items?.length ?? this.#count;
  }

  /** The index in the file of the milestone at an index of the changed list; undefined outside of the list. */
  at(place: number): number | undefined {
    if (this.#items) return this.#items[place];
    return place >= 0 && place < this.#count ? place : undefined;
  }

  /** The number of milestones above an index of the changed list that were added or are among the given ones. */
  countAbove(place: number, given: ReadonlySet<number>): number {
    if (!this.#items) return [...given].filter((index) => index < place).length;
    return this.#items.slice(0, place).filter((index) => index < 0 || given.has(index)).length;
  }

  apply(intent: ListIntent): void {
    const items = this.#items ?? Array.from({ length: this.#count }, (_none, index) => index);
    this.#items =
      intent.kind === 'move'
        ? moveWithin(items, intent.items, intent.before)
        : items.toSpliced((intent.after ?? items.length - 1) + 1, 0, -1);
  }
}
