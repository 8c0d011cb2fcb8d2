import type { DaySpan, TimelinePlanInfo } from '../../core/views/timelineModel';
import { toDay, toX, type Scale } from './scale';

export interface Shade {
  readonly key: string;
  readonly x: number;
  readonly width: number;
}

const saturdayAndSunday: readonly number[] = [5, 6];

/**
 * Days without work in view.
 * @param plan the only one that is shown; without it Saturdays and Sundays count as such
 */
export function shadesFor(plan: TimelinePlanInfo | undefined, scale: Scale, width: number): readonly Shade[] {
  const restDays = plan?.restDays ?? saturdayAndSunday;
  const daysOff = plan?.daysOff ?? [];
  const isOff = (day: number): boolean =>
    // Day 0 was a Thursday, the fourth day of a week that starts on Monday.
    restDays.includes((((day + 3) % 7) + 7) % 7) || daysOff.some(({ first, last }) => first <= day && day <= last);
  const spans: DaySpan[] = [];
  const end = Math.ceil(toDay(scale, width));
  for (let day = Math.floor(scale.start); day <= end; day++) {
    if (!isOff(day)) continue;
    const before = spans.at(-1);
    if (before?.last === day - 1) spans[spans.length - 1] = { first: before.first, last: day };
    else spans.push({ first: day, last: day });
  }
  return spans.map(({ first, last }) => ({
    key: `rest${first}`,
    x: toX(scale, first),
    width: (last - first + 1) * scale.pixelsPerDay,
  }));
}
