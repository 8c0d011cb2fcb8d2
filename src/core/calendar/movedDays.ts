import type { CalendarDate } from './calendarDate';
import { createDayFormat } from './dayFormat';

/**
 * From one day to another, in English, with what both share said once: `from 3 to 10 December`, `from 28 December to 8 January
 * 2027`.
 * @param today years other than its own are named
 */
export function movedDays(from: CalendarDate, to: CalendarDate, today: CalendarDate): string {
  const end = yearOf(to) === yearOf(today) && yearOf(from) === yearOf(today) ? short(to) : long(to);
  if (from.slice(0, 7) === to.slice(0, 7)) return `from ${Number(from.slice(8))} to ${end}`;
  return `from ${yearOf(from) === yearOf(to) || yearOf(from) === yearOf(today) ? short(from) : long(from)} to ${end}`;
}

/** `10 December`, or `10 December 2027` in another year than that of today. */
export function dayInProse(day: CalendarDate, today: CalendarDate): string {
  return yearOf(day) === yearOf(today) ? short(day) : long(day);
}

function yearOf(day: CalendarDate): string {
  return day.slice(0, 4);
}

const short = createDayFormat('en-GB', { day: 'numeric', month: 'long' });
const long = createDayFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
