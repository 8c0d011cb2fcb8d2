import { findFarDays } from '../calendar/farDays';
import type { DaySpan, TimelineBar } from './timelineModel';

/** Without dates there is still something to look at: the weeks around today. */
const emptyRange = { before: 14, after: 60 };

/** The least that is shown, so that a plan of one day is not a page wide. */
const shortestRange = 28;

/** @returns undefined for no spans */
export function union(spans: readonly DaySpan[]): DaySpan | undefined {
  let result: DaySpan | undefined;
  for (const { first, last } of spans) {
    result = result ? { first: Math.min(result.first, first), last: Math.max(result.last, last) } : { first, last };
  }
  return result;
}

/** The days of a bar with those that it is late, or is likely to be. */
export function withOverrun({ first, last, overrun, likely }: TimelineBar): DaySpan {
  return { first, last: (overrun ?? likely)?.last ?? last };
}

/**
 * The days of bars from first to last, without those that are probably slips: one day centuries away would leave a line of all
 * others. Bars beyond the range are shown by an arrow at its edge.
 */
export function extentOf(bars: readonly TimelineBar[], today: number): DaySpan | undefined {
  const days = bars.map(withOverrun).flatMap(({ first, last }) => [first, last]);
  const far = findFarDays(days, today);
  const near = far.size === 0 ? days : days.filter((day) => !far.has(day));
  return union((near.length > 0 ? near : days).map((day) => ({ first: day, last: day })));
}

/** The plan's own days; today too, when it is no further from them than half their length. */
export function openingRange(extent: DaySpan | undefined, today: number): DaySpan {
  if (!extent) return { first: today - emptyRange.before, last: today + emptyRange.after };
  const reach = Math.max(shortestRange, (extent.last - extent.first) / 2);
  const near = today >= extent.first - reach && today <= extent.last + reach;
  const { first, last } = near ? (union([extent, { first: today, last: today }]) ?? extent) : extent;
  const missing = Math.max(0, shortestRange - (last - first + 1));
  return { first: first - Math.floor(missing / 2), last: last + Math.ceil(missing / 2) };
}
