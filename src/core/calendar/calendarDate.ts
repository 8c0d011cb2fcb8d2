declare const calendarDay: unique symbol;

/** A day of the calendar as `YYYY-MM-DD`, years 0000 to 9999: no time, no zone. Plain string comparison orders days. */
export type CalendarDate = string & { readonly [calendarDay]: true };

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

export const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const millisecondsADay = 86_400_000;

/** @returns undefined unless the text is `YYYY-MM-DD` and names a day that exists. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text)) return undefined;
  // JavaScript reads a day that the month does not have as one of the next month.
  return new Date(text).getUTCDate() === Number(text.slice(8)) ? (text as CalendarDate) : undefined;
}

/**
 * @param month from 1
 * @returns undefined when there is no such day, and outside the years 0000 to 9999
 */
export function dateOf(year: number, month: number, day: number): CalendarDate | undefined {
  const two = (part: number): string => part.toString().padStart(2, '0');
  return parseCalendarDate(`${year.toString().padStart(4, '0')}-${two(month)}-${two(day)}`);
}

/**
 * Whole days since 1970-01-01, negative before. Day numbers, rather than date-fns, serve the loops over thousands of days: there
 * the distance between two days takes a fifteenth of the time.
 */
export function toDayNumber(date: CalendarDate): number {
  // A day without a time is read as UTC.
  return Date.parse(date) / millisecondsADay;
}

/** @throws RangeError outside the years 0000 to 9999. */
export function fromDayNumber(day: number): CalendarDate {
  const text = new Date(day * millisecondsADay).toISOString();
  if (!/^\d{4}-/.test(text)) throw new RangeError(`Day ${day} lies outside the years 0000 to 9999`);
  return text.slice(0, 10) as CalendarDate;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Days from the first to the second, negative when the second comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** The day on which the time lies in the time zone of the process. */
export function localDay(time: Date): CalendarDate {
  const parts = [time.getFullYear().toString().padStart(4, '0'), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => part.toString().padStart(2, '0')).join('-') as CalendarDate;
}

/**
 * A day, or a first and a last day: `2026-12-24..2027-01-02`.
 * @returns undefined for other words, for days that do not exist, and where the last comes before the first
 */
export function parseDays(text: string): { readonly from: CalendarDate; readonly to: CalendarDate } | undefined {
  const days = text.split('..').map((part) => parseCalendarDate(part.trim()));
  const [from, to] = days.length === 1 ? [days[0], days[0]] : days;
  return from && to && from <= to && days.length <= 2 ? { from, to } : undefined;
}
