import { addDays, fromDayNumber, parseCalendarDate, toDayNumber, type CalendarDate } from './calendarDate';

/** @param month from 1; @returns undefined when there is no such day */
export function dateOf(year: number, month: number, day: number): CalendarDate | undefined {
  const two = (part: number): string => part.toString().padStart(2, '0');
  return parseCalendarDate(`${year.toString().padStart(4, '0')}-${two(month)}-${two(day)}`);
}

/** Year, month and day of a date; the month counts from 1. */
export function partsOf(date: CalendarDate): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/**
 * @param month from 1; may lie outside 1 to 12 and then falls into another year
 * @returns undefined outside the years 0000 to 9999
 */
export function lastDayOfMonth(year: number, month: number): CalendarDate | undefined {
  const years = Math.floor((month - 1) / 12);
  const first = dateOf(year + years, month - years * 12, 1);
  if (!first) return undefined;
  const days = [31, 30, 29, 28].map((day) => parseCalendarDate(`${first.slice(0, 8)}${day}`));
  return days.find((date) => date !== undefined);
}

/** The same day of the month, or its last day where the month is too short. Undefined outside the years 0000 to 9999. */
export function addMonths(date: CalendarDate, months: number): CalendarDate | undefined {
  const [year, month, day] = partsOf(date);
  const last = lastDayOfMonth(year, month + months);
  if (!last) return undefined;
  return addDays(last, Math.min(day, partsOf(last)[2]) - partsOf(last)[2]);
}

/** Like {@link addDays}, but undefined where that throws: outside the years 0000 to 9999. */
export function addDaysWithin(date: CalendarDate, days: number): CalendarDate | undefined {
  const day = toDayNumber(date) + days;
  const last = toDayNumber('9999-12-31' as CalendarDate);
  const first = toDayNumber('0000-01-01' as CalendarDate);
  return day >= first && day <= last ? fromDayNumber(day) : undefined;
}
