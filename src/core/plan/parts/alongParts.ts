import { differenceOf } from './difference';
import type { Part } from './readParts';

/** Something that is worked out for each part of a plan, and kept for those that are still there in the next version. */
export class AlongParts<T> {
  #parts: readonly Part[] = [];
  #values: readonly T[] = [];

  /**
   * @param work for a part that was not among those of the last call
   * @param onChange told of the values that stood in the stretch that changed, and of those that now do
   * @returns a value for each part
   */
  update(
    parts: readonly Part[],
    work: (part: Part) => T,
    onChange?: (before: readonly T[], after: readonly T[]) => void,
  ): readonly T[] {
    const { start, endBefore, endAfter } = differenceOf(this.#parts, parts);
    const moved = new Map<Part, T>();
    for (let i = start; i < endBefore; i++) {
      const part = this.#parts[i];
      if (part) moved.set(part, this.#values[i] as T);
    }
    const middle = parts.slice(start, endAfter).map((part) => moved.get(part) ?? work(part));
    onChange?.(this.#values.slice(start, endBefore), middle);
    this.#values = this.#values.slice(0, start).concat(middle, this.#values.slice(endBefore));
    this.#parts = parts;
    return this.#values;
  }
}
