import type { DaySpan, MilestoneRow } from '../../core/views/timelineModel';
import { between, toX, type Scale } from './scale';

/** Left edge and width on screen, in pixels. */
export interface Edges {
  readonly x: number;
  readonly width: number;
}

const leastWidth = 6;

/** Half the width of a diamond. */
const halfPoint = 8;

/** The edges of days. What is far outside is cut, since browsers draw huge coordinates badly. */
export function edgesOf(scale: Scale, { first, last }: DaySpan, plotWidth: number): Edges {
  const x = between(toX(scale, first), -64, plotWidth + 64);
  return { x, width: Math.max(leastWidth, endOf(scale, last, plotWidth) - x) };
}

/** The right edge of a day, cut likewise. */
export function endOf(scale: Scale, last: number, plotWidth: number): number {
  return between(toX(scale, last + 1), -64, plotWidth + 64);
}

/** From the left to the right edge of all that is drawn for a milestone, without words and signs beside it and float below. */
export function outlineOf({ bar }: MilestoneRow, scale: Scale, plotWidth: number): Edges | undefined {
  if (!bar) return undefined;
  const { x, width } = edgesOf(scale, bar, plotWidth);
  // Of a flag there is its pole, at the end of the day.
  if (bar.shape === 'flag') return { x: x + width - halfPoint, width: halfPoint + 4 };
  const isPoint = bar.shape === 'point';
  const start = isPoint ? x + width / 2 - halfPoint : x;
  const after = bar.overrun ?? bar.likely;
  const over = after && edgesOf(scale, after, plotWidth);
  const end = Math.max(isPoint ? x + width / 2 + halfPoint : x + width, over ? over.x + over.width : 0);
  return { x: start, width: end - start };
}
