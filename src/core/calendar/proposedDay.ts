import { addDays, parseCalendarDate, type CalendarDate } from './calendarDate';
import type { WorkingCalendar } from './workingCalendar';

/** Public holidays of the same day in most countries where a plan does not say which country it is for. */
const widelyOff = /-(?:01-01|12-25|12-26)$/;

/**
 * The first day from this one on that may be proposed for a deadline: a working day that most people work.
 * @param knowsHolidays whether the calendar has the public holidays of a country; otherwise 1 January, 25 and 26 December are off
 * @returns the day itself where there is none up to year 9999
 */
export function nextProposedDay(from: CalendarDate, calendar: WorkingCalendar, knowsHolidays: boolean): CalendarDate {
  const last = parseCalendarDate('9999-12-31');
  let day = calendar.nextWorkingDay(from);
  if (knowsHolidays) return day ?? from;
  while (day !== undefined && widelyOff.test(day)) {
    day = day === last ? undefined : calendar.nextWorkingDay(addDays(day, 1));
  }
  return day ?? from;
}
