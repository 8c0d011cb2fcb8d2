import { getYear } from 'date-fns';
import type { CalendarDate } from './calendarDate';
import { toUtcDate } from './utcDate';

/**
 * The first day from today on among those of this year and the next.
 * @param dayIn undefined for a year that does not have the day
 */
export function nextYearly(
  today: CalendarDate,
  dayIn: (year: number) => CalendarDate | undefined,
): CalendarDate | undefined {
  const year = getYear(toUtcDate(today));
  return [year, year + 1].map(dayIn).find((day) => day && day >= today);
}
