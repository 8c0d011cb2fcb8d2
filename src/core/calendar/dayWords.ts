import { daysBetween, toDayNumber, type CalendarDate } from './calendarDate';
import { briefDuration, durationWords } from './durationWords';

/** Words about days for one locale. The first words of a kind are costly: make one for a whole list. */
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

const millisecondsADay = 86_400_000;

/** From this many days on, day and month alone could be taken for the wrong year. */
const yearNeededFrom = 300;

/** @param locale of the dates (BCP 47); the runtime's own when absent */
export function createDayWords(locale?: string): DayWords {
  const formatter = (options: Intl.DateTimeFormatOptions): ((day: CalendarDate) => string) => {
    let format: Intl.DateTimeFormat | undefined;
    // Views ask for the same days again and again, and thousands of them.
    const known = new Map<CalendarDate, string>();
    return (day) => {
      const before = known.get(day);
      if (before !== undefined) return before;
      // Loads the data of the locale, which takes longer than activating all of Milepost.
      format ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      const words = format.format(toDayNumber(day) * millisecondsADay);
      known.set(day, words);
      return words;
    };
  };
  const dayAndMonth = formatter({ day: 'numeric', month: 'short' });
  const long = formatter({ day: 'numeric', month: 'short', year: 'numeric' });
  const longWeekday = formatter({ weekday: 'long' });
  const shortWeekday = formatter({ weekday: 'short' });

  const short = (day: CalendarDate, today: CalendarDate): string =>
    Math.abs(daysBetween(today, day)) < yearNeededFrom ? dayAndMonth(day) : long(day);

  const due = (due: CalendarDate, today: CalendarDate): string => {
    const days = daysBetween(today, due);
    if (days < 0) return `${durationWords(-days)} late`;
    if (days === 0) return 'due today';
    if (days === 1) return 'due tomorrow';
    if (days < 7) return `due ${longWeekday(due)}`;
    if (days < 14) return `due in ${days} days`;
    if (days < 35) return `due in ${Math.floor(days / 7)} weeks`;
    return `due ${short(due, today)}`;
  };

  const brief = (due: CalendarDate, today: CalendarDate): string => {
    const days = daysBetween(today, due);
    if (days < 0) return `${briefDuration(-days)} late`;
    if (days === 0) return 'today';
    if (days === 1) return 'tomorrow';
    if (days < 7) return shortWeekday(due);
    return days < 35 ? `in ${days < 14 ? `${days}d` : `${Math.floor(days / 7)}w`}` : short(due, today);
  };

  const weekday: DayWords['weekday'] = (day, length) => (length === 'long' ? longWeekday : shortWeekday)(day);

  return { short, long, weekday, due, brief, done: (completed, today) => `done ${short(completed, today)}` };
}

/**
 * `today`, `tomorrow`, `in 9 days`, `in 6 weeks`, `in 4 years`, `3 days ago`.
 * @param past what a day that is over is called: `3 days late` for one on which something was due
 */
export function distanceWords(day: CalendarDate, today: CalendarDate, past: 'ago' | 'late' = 'ago'): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days > 0 ? `in ${durationWords(days)}` : `${durationWords(-days)} ${past}`;
}
