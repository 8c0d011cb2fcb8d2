import { daysBetween, type CalendarDate } from './calendarDate';

/** Twenty years: further off, a deadline is more likely a slip in its year than meant. */
const far = 7305;

/** Whether a deadline on that day is probably a slip. */
export function isFarDay(day: CalendarDate, today: CalendarDate): boolean {
  return Math.abs(daysBetween(today, day)) > far;
}

/**
 * Those of some days that are probably slips: more than twenty years from today, and if before it, also from the middle one of
 * them all, since an old plan has only old days.
 * @param days day numbers
 */
export function findFarDays(days: readonly number[], today: number): ReadonlySet<number> {
  const distant = days.filter((day) => Math.abs(day - today) > far);
  if (distant.length === 0) return new Set();
  const sorted = [...days, today].sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1] ?? today;
  return new Set(distant.filter((day) => day > today || Math.abs(day - middle) > far));
}
