import { daysBetween, type CalendarDate } from './calendarDate';
import { createDayFormat } from './dayFormat';
import { briefDuration, durationWords } from './durationWords';

/** Words about days for one locale. The first words of a kind are costly: create one for a whole list. */
export interface DayWords {
  /** Day and month, with the year when the day is about a year or more away: `12 Jan`, `12 Jan 2028`. */
  short(day: CalendarDate, today: CalendarDate): string;
  /** Day, month and year: `1 Dec 2026`. */
  long(day: CalendarDate): string;
  /** `Tuesday`, or `Tue`. */
  weekday(day: CalendarDate, length: 'long' | 'short'): string;
  /** How far off an open milestone is: `3 days late`, `due today`, `due Friday`, `due in 3 weeks`, `due 12 Jan`. */
  due(due: CalendarDate, today: CalendarDate): string;
  /** The same where there is little room: `3d late`, `today`, `Fri`, `in 10d`, `in 3w`, `12 Jan`. */
  brief(due: CalendarDate, today: CalendarDate): string;
  /** When a milestone was finished: `done 5 Nov`. */
  done(completed: CalendarDate, today: CalendarDate): string;
}

/** From this many days on, day and month alone would be ambiguous about the year. */
const yearNeededFrom = 300;
/** From this many days on, a date says more than a distance. */
const dateNeededFrom = 35;
/** From this many days on, a due date is counted in weeks. */
const dueWeeksFrom = 14;

/** @param locale of the dates (BCP 47); the runtime's own when absent */
export function createDayWords(locale?: string): DayWords {
  const dayAndMonth = createDayFormat(locale, { day: 'numeric', month: 'short' });
  const long = createDayFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const weekdays = {
    long: createDayFormat(locale, { weekday: 'long' }),
    short: createDayFormat(locale, { weekday: 'short' }),
  };

  const short = (day: CalendarDate, today: CalendarDate): string =>
    Math.abs(daysBetween(today, day)) < yearNeededFrom ? dayAndMonth(day) : long(day);

  const distance = (
    due: CalendarDate,
    today: CalendarDate,
    weekday: (day: CalendarDate) => string,
    duration: (days: number, weeksFrom?: number) => string,
  ): string => {
    const days = daysBetween(today, due);
    if (days < 0) return `${duration(-days)} late`;
    if (days === 0) return 'today';
    if (days === 1) return 'tomorrow';
    if (days < 7) return weekday(due);
    return days < dateNeededFrom ? `in ${duration(days, dueWeeksFrom)}` : short(due, today);
  };

  return {
    short,
    long,
    weekday: (day, length) => weekdays[length](day),
    due: (due, today) => (due < today ? '' : 'due ') + distance(due, today, weekdays.long, durationWords),
    brief: (due, today) => distance(due, today, weekdays.short, briefDuration),
    done: (completed, today) => `done ${short(completed, today)}`,
  };
}

/**
 * `today`, `tomorrow`, `in 9 days`, `in 6 weeks`, `in 4 years`, `3 days ago`.
 * @param past the word for days that are over: `3 days late` for one on which something was due
 */
export function distanceWords(day: CalendarDate, today: CalendarDate, past: 'ago' | 'late' = 'ago'): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days > 0 ? `in ${durationWords(days)}` : `${durationWords(-days)} ${past}`;
}
