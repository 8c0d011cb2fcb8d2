import { daysBetween, fromDayNumber, toDayNumber, type CalendarDate } from './calendarDate';
import { firstDay, lastDay } from './workingDays';

/** Twenty years: further off, a deadline is more likely a slip in its year than meant. */
const far = 7305;

/** Whether a deadline on that day is probably a slip. */
export function isFarDay(day: CalendarDate, today: CalendarDate): boolean {
  return Math.abs(daysBetween(today, day)) > far;
}

/** The test of {@link isFarDay} for many days: texts are compared, and none is read. */
export function isFarFrom(today: CalendarDate): (day: { readonly value: CalendarDate } | undefined) => boolean {
  const now = toDayNumber(today);
  const from = fromDayNumber(Math.max(firstDay, now - far));
  const to = fromDayNumber(Math.min(lastDay, now + far));
  return (day) => day !== undefined && (day.value < from || day.value > to);
}

/**
 * Those of some days that are probably slips: more than twenty years from today, and if before it, also from the middle one of
 * them all, since an old plan has only old days.
 * @param days day numbers
 * @param all those among which the middle one is looked for, where that is asked
 */
export function findFarDays(
  days: readonly number[],
  today: number,
  all: () => readonly number[] = () => days,
): ReadonlySet<number> {
  const distant = days.filter((day) => Math.abs(day - today) > far);
  if (distant.every((day) => day > today)) return new Set(distant);
  const sorted = [...all(), today].sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1] ?? today;
  return new Set(distant.filter((day) => day > today || Math.abs(day - middle) > far));
}
