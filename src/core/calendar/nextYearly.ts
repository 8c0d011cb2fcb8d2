import { getYear } from 'date-fns';
import type { CalendarDate } from './calendarDate';
import { toUtcDate } from './utcDate';

/** How many years lie between a 29 February and the next at most, as from 2096 to 2104. */
const longest = 8;

/**
 * The first day from today on of those that occur once a year, or only in some years, as 29 February does.
 * @param dayIn undefined for a year that does not have the day
 */
export function nextYearly(
  today: CalendarDate,
  dayIn: (year: number) => CalendarDate | undefined,
): CalendarDate | undefined {
  const year = getYear(toUtcDate(today));
  const years = Array.from({ length: longest + 1 }, (_none, after) => year + after);
  return years.map(dayIn).find((day) => day && day >= today);
}
