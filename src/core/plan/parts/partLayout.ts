import { lastUpTo, type PartSpan, type Span } from '../../text';
import type { Stack } from './piece';

/** Converts offsets of the parts of a file to offsets of its text. */
export interface PartLayout {
  /** @param part index of the part; undefined for the frame, which is the head and the tail around the milestones */
  spanOf(at: PartSpan, part: number | undefined): Span;
  /** Offset at which a part starts; for the index after the last part, the offset at which that one ends. */
  startOf(part: number): number;
  /** @returns a range of indexes: the first part that the span touches, and the first after it; undefined for a single part */
  partsWithin(span: Span): readonly [number, number] | undefined;
}

/** The layout of a file that is a single part. */
export const onePartLayout: PartLayout = {
  spanOf: ({ from, to }) => ({ start: from, end: to }),
  startOf: () => 0,
  partsWithin: () => undefined,
};

/**
 * The layout of a file that was cut.
 * @param count the number of milestones, each of which is a part
 */
export function createPartLayout({ starts }: Stack, count: number): PartLayout {
  const startOf = (part: number): number => starts[Math.min(part, count) + 1] ?? 0;
  const gap = startOf(0);
  const listLength = startOf(count) - gap;
  return {
    startOf,
    // Minus 1, since the head is a piece as well. At a common border the span touches both parts.
    partsWithin: ({ start, end }) => [Math.max(0, lastUpTo(starts, start - 1) - 1), lastUpTo(starts, end)],
    spanOf: ({ from, to }, part) => {
      const by = part === undefined ? undefined : startOf(part);
      if (by !== undefined) return { start: from + by, end: to + by };
      return { start: from >= gap ? from + listLength : from, end: to > gap ? to + listLength : to };
    },
  };
}
