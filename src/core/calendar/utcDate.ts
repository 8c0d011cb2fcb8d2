import { UTCDateMini } from '@date-fns/utc/date/mini';
import { parseCalendarDate, type CalendarDate } from './calendarDate';

/**
 * Midnight UTC of the day, as the functions of date-fns want it. On this class they read and set the parts of the date in
 * UTC, so that neither the time zone of the process nor a change of clocks matters.
 */
export function toUtcDate(date: CalendarDate): Date {
  return new UTCDateMini(date);
}

/** @returns undefined for an invalid date and outside the years 0000 to 9999 */
export function fromUtcDate(date: Date): CalendarDate | undefined {
  // The ISO text of any other year begins with a sign.
  return Number.isNaN(date.getTime()) ? undefined : parseCalendarDate(date.toISOString().slice(0, 10));
}
