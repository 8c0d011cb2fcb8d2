import { getISOWeek, getISOWeekYear } from 'date-fns';
import type { CalendarDate } from './calendarDate';
import { toUtcDate } from './utcDate';

/** The week of ISO 8601 that a day lies in: `2026-W53` for 2027-01-01. */
export function isoWeek(date: CalendarDate): string {
  const day = toUtcDate(date);
  const year = getISOWeekYear(day).toString().padStart(4, '0');
  return `${year}-W${getISOWeek(day).toString().padStart(2, '0')}`;
}

/** The Monday of a day's week. Both are day numbers: whole days since 1970-01-01, which was a Thursday. */
export function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}
