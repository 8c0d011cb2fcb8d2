import { lastUpTo, type PartSpan, type Span } from '../../text';
import type { Stack } from './piece';

/** From places in the parts of a file to places in its text. */
export interface PartLayout {
  /** @param part index of the part; undefined for the frame, between whose head and tail the milestones stand */
  spanOf(at: PartSpan, part: number | undefined): Span;
  /** Where the part starts; where the last one ends for the index behind it. */
  startOf(part: number): number;
  /** @returns index of the first part that the span touches, and of the first one behind it; undefined where there is but one */
  partsWithin(span: Span): readonly [number, number] | undefined;
}

/** Of a file that is one part. */
export const onePartLayout: PartLayout = {
  spanOf: ({ from, to }) => ({ start: from, end: to }),
  startOf: () => 0,
  partsWithin: () => undefined,
};

/**
 * Of a file that was cut.
 * @param count of the milestones, each of which is a part
 */
export function createPartLayout({ starts }: Stack, count: number): PartLayout {
  const startOf = (part: number): number => starts[Math.min(part, count) + 1] ?? 0;
  const gap = startOf(0);
  const listLength = startOf(count) - gap;
  return {
    startOf,
    // The head is a piece, too. A part ends where the next one starts, and both are touched there.
    partsWithin: ({ start, end }) => [Math.max(0, lastUpTo(starts, start - 1) - 1), lastUpTo(starts, end)],
    spanOf: ({ from, to }, part) => {
      const by = part === undefined ? undefined : startOf(part);
      if (by !== undefined) return { start: from + by, end: to + by };
      return { start: from >= gap ? from + listLength : from, end: to > gap ? to + listLength : to };
    },
  };
}
