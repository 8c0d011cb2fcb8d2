import { daysBetween, type CalendarDate } from './calendarDate';
import { createDayFormat, createRangeFormat } from './dayFormat';
import { count } from './durationWords';

/** Words about days for one locale. The first words of a kind are costly: create one for a whole list. */
export interface DayWords {
  /** Day and month, with the year when the day is about a year or more away: `12 Jan`, `12 Jan 2028`. */
  short(day: CalendarDate, today: CalendarDate): string;
  /** From one day to another, with the year when one of them is about a year or more away: `9–15 Dec`. */
  range(from: CalendarDate, to: CalendarDate, today: CalendarDate): string;
  /** Day, month and year: `1 Dec 2026`. */
  long(day: CalendarDate): string;
  /** `Tuesday`, or `Tue`. */
  weekday(day: CalendarDate, length: 'long' | 'short'): string;
  /** How far off an open milestone is: `3 days late`, `due today`, `due in 12 days`, `due 12 Jan`, `late since 12 Oct`. */
  due(due: CalendarDate, today: CalendarDate): string;
  /** The same where it is plain what the day is: `3 days late`, `today`, `in 12 days`, `12 Jan`, `late since 12 Oct`. */
  brief(due: CalendarDate, today: CalendarDate): string;
  /** When a milestone was finished: `done 5 Nov`. */
  done(completed: CalendarDate, today: CalendarDate): string;
}

/** From this many days on, day and month alone would be ambiguous about the year. */
const yearNeededFrom = 300;
/** More days than these nobody counts: a date says more. */
const mostCounted = 20;

/** @param locale of the dates (BCP 47); the runtime's own when absent */
export function createDayWords(locale?: string): DayWords {
  const shortOptions = { day: 'numeric', month: 'short' } as const;
  const longOptions = { ...shortOptions, year: 'numeric' } as const;
  const dayAndMonth = createDayFormat(locale, shortOptions);
  const long = createDayFormat(locale, longOptions);
  const ranges = { short: createRangeFormat(locale, shortOptions), long: createRangeFormat(locale, longOptions) };
  const weekdays = {
    long: createDayFormat(locale, { weekday: 'long' }),
    short: createDayFormat(locale, { weekday: 'short' }),
  };

  const needsYear = (day: CalendarDate, today: CalendarDate): boolean =>
    Math.abs(daysBetween(today, day)) >= yearNeededFrom;
  const short = (day: CalendarDate, today: CalendarDate): string =>
    needsYear(day, today) ? long(day) : dayAndMonth(day);

  const brief = (due: CalendarDate, today: CalendarDate): string => {
    if (daysBetween(due, today) > mostCounted) return `late since ${short(due, today)}`;
    return distanceWords(due, today, 'late') ?? short(due, today);
  };

  return {
    short,
    range: (from, to, today) => ranges[needsYear(from, today) || needsYear(to, today) ? 'long' : 'short'](from, to),
    long,
    weekday: (day, length) => weekdays[length](day),
    due: (due, today) => (due < today ? '' : 'due ') + brief(due, today),
    brief,
    done: (completed, today) => `done ${short(completed, today)}`,
  };
}

/**
 * How far from its due day a milestone was finished: `1 day early`, `3 days late`.
 * @returns undefined on that day, and more than 20 days from it
 */
export function earlyOrLate(completed: CalendarDate, due: CalendarDate): string | undefined {
  const days = daysBetween(completed, due);
  if (days === 0 || Math.abs(days) > mostCounted) return undefined;
  return `${count(Math.abs(days), 'day')} ${days > 0 ? 'early' : 'late'}`;
}

/**
 * How far off a day is, wherever that is said: `today`, `tomorrow`, `in 9 days`, `yesterday`, `3 days ago`.
 * @param past `late` for a day on which something was due: `1 day late`, and `late` when that is long ago
 * @returns undefined for a day that is more than 20 days away
 */
export function distanceWords(
  day: CalendarDate,
  today: CalendarDate,
  past: 'ago' | 'late' = 'ago',
): string | undefined {
  const days = daysBetween(today, day);
  if (days < -mostCounted && past === 'late') return 'late';
  if (Math.abs(days) > mostCounted) return undefined;
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days > 0) return `in ${count(days, 'day')}`;
  return days === -1 && past === 'ago' ? 'yesterday' : `${count(-days, 'day')} ${past}`;
}
