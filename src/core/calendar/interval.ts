import { addMonths } from 'date-fns';
import { fromDayNumber, parseCalendarDate, toDayNumber, type CalendarDate } from './calendarDate';
import { fromUtcDate, toUtcDate } from './utcDate';

/** The time from one milestone of a series to the next. */
export interface Interval {
  readonly count: number;
  readonly unit: 'week' | 'month';
}

/**
 * The day that lies so many intervals after another one. Months are counted from the first day of the series, so that what is due on
 * the 31st is due on the last day of shorter months and on the 31st again after them.
 * @param times from 0
 * @returns the last day of year 9999 where it would lie beyond
 */
export function dayInSeries(first: CalendarDate, { count, unit }: Interval, times: number): CalendarDate {
  const last = parseCalendarDate('9999-12-31') ?? first;
  if (unit === 'month') return fromUtcDate(addMonths(toUtcDate(first), count * times)) ?? last;
  return fromDayNumber(Math.min(toDayNumber(first) + 7 * count * times, toDayNumber(last)));
}
