import type { CalendarDate } from './calendarDate';
import { createDayFormat } from './dayFormat';

/** How a language writes days in prose. */
export interface DayForms {
  /** `10 December` */
  dayOfYear(day: CalendarDate): string;
  /** `10 December 2027` */
  day(day: CalendarDate): string;
  /** The day of a month that is said by the day after it. */
  dayOfMonth(day: number): string;
  /** `from 3 to 10 December` */
  span(from: string, to: string): string;
}

const english: DayForms = {
  dayOfYear: createDayFormat('en-GB', { day: 'numeric', month: 'long' }),
  day: createDayFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
  dayOfMonth: String,
  span: (from, to) => `from ${from} to ${to}`,
};

/**
 * From one day to another, with what both share said once: `from 3 to 10 December`, `from 28 December to 8 January 2027`.
 * @param today years other than its own are named
 * @param forms English without them
 */
export function movedDays(from: CalendarDate, to: CalendarDate, today: CalendarDate, forms = english): string {
  const isYearKnown = yearOf(to) === yearOf(today) && yearOf(from) === yearOf(today);
  const end = isYearKnown ? forms.dayOfYear(to) : forms.day(to);
  if (from.slice(0, 7) === to.slice(0, 7)) return forms.span(forms.dayOfMonth(Number(from.slice(8))), end);
  const isYearSaid = yearOf(from) === yearOf(to) || yearOf(from) === yearOf(today);
  return forms.span(isYearSaid ? forms.dayOfYear(from) : forms.day(from), end);
}

/** `10 December`, or `10 December 2027` in another year than that of today. */
export function dayInProse(
  day: CalendarDate,
  today: CalendarDate,
  forms: Pick<DayForms, 'day' | 'dayOfYear'> = english,
): string {
  return yearOf(day) === yearOf(today) ? forms.dayOfYear(day) : forms.day(day);
}

function yearOf(day: CalendarDate): string {
  return day.slice(0, 4);
}
