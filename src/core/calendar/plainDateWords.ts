import {
  add,
  addDays,
  addMonths,
  addQuarters,
  addWeeks,
  addYears,
  eachDayOfInterval,
  isBefore,
  lastDayOfISOWeek,
  lastDayOfMonth,
  lastDayOfQuarter,
  lastDayOfYear,
  nextDay,
  previousDay,
  set,
  setISODay,
  type Day,
  type Duration,
} from 'date-fns';
import { weekdays, type CalendarDate } from './calendarDate';
import { fromUtcDate, toUtcDate } from './utcDate';
import type { WorkingCalendar } from './workingCalendar';

const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Days from today by their name. */
const nearDays = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
  ['day after tomorrow', 2],
  ['the day after tomorrow', 2],
]);

/** What `eow` and its like stand for, by their last letter. */
const shortEnds: Readonly<Record<string, string>> = {
  d: 'today',
  w: 'end of week',
  m: 'end of month',
  q: 'end of quarter',
  y: 'end of year',
};

/** By the first letter of the unit. */
const durations: Readonly<Record<string, (amount: number) => Duration>> = {
  d: (days) => ({ days }),
  w: (weeks) => ({ weeks }),
  f: (fortnights) => ({ weeks: fortnights * 2 }),
  m: (months) => ({ months }),
  q: (quarters) => ({ months: quarters * 3 }),
  y: (years) => ({ years }),
};

const number = String.raw`(\d{1,5}|an?|${numberWords.join('|')})`;
const unit = String.raw`((?:working|business|work) ?days?|days?|weeks?|fortnights?|months?|quarters?|years?)`;
const inSpan = new RegExp(
  String.raw`^(?:in ${number} ${unit}(?: time)?|${number} ${unit} (?:from (?:now|today)|later))$`,
);
const plusSpan = /^\+ ?(\d{1,5}) ?(wd|d|w|m|y|days?|weeks?|months?|years?)$/;
const weekday = /^(?:(on|this|next|last|coming) )?(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/;
const monthName = String.raw`(${months.join('|')})(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?`;
const end = new RegExp(
  String.raw`^(?:the )?end of (?:(?:the |this )?(week|month|quarter|year)|next (week|month|quarter|year)|q([1-4])(?: (\d{4}))?|${monthName}(?: (\d{4}))?|(\d{4}))$`,
);

/**
 * Reads words that have one meaning here and none, or another one, in chrono.
 * @param words trimmed, in lower case, with single blanks
 * @returns undefined for any other words, and when the day lies outside the years 0000 to 9999
 */
export function readPlainDateWords(
  words: string,
  today: CalendarDate,
  calendar: WorkingCalendar,
): CalendarDate | undefined {
  const now = toUtcDate(today);
  const short = /^eo([dwmqy])$/.exec(words)?.[1];
  if (short !== undefined) return readPlainDateWords(shortEnds[short] ?? '', today, calendar);
  const days = nearDays.get(words);
  if (days !== undefined) return fromUtcDate(addDays(now, days));
  const span = inSpan.exec(words) ?? plusSpan.exec(words);
  if (span) {
    const amount = readNumber(span[1] ?? span[3] ?? '');
    const name = span[2] ?? span[4] ?? '';
    const isWorkingDays = name === 'wd' || /^(?:work|business)/.test(name);
    if (isWorkingDays) return calendar.addWorkingDays(today, amount);
    const duration = durations[name.charAt(0)]?.(amount);
    return duration && fromUtcDate(add(now, duration));
  }
  const day = weekday.exec(words);
  if (day) return fromUtcDate(onWeekday(now, day[1], (day[2] ?? '').slice(0, 3)));
  const ending = end.exec(words);
  if (!ending) return undefined;
  const last = endOf(ending, now);
  return ending.includes('week', 1) ? lastWorkingDay(last, today, calendar) : fromUtcDate(last);
}

function readNumber(words: string): number {
  if (/^an?$/.test(words)) return 1;
  return /^\d/.test(words) ? Number(words) : numberWords.indexOf(words);
}

/** @param name the first three letters of a weekday */
function onWeekday(now: Date, which: string | undefined, name: string): Date {
  const isoDay = weekdays.findIndex((day) => day === name) + 1;
  // Counted from Sunday, which is 0.
  const day = (isoDay % 7) as Day;
  switch (which) {
    case 'this': {
      const ofThisWeek = setISODay(now, isoDay);
      // On a Saturday nobody means yesterday by “this Friday”.
      return isBefore(ofThisWeek, now) ? addWeeks(ofThisWeek, 1) : ofThisWeek;
    }
    case 'next':
      return setISODay(addWeeks(now, 1), isoDay);
    case 'last':
      return previousDay(now, day);
    default:
      return nextDay(now, day);
  }
}

function endOf(match: RegExpExecArray, now: Date): Date {
  const [, current, next, quarterNumber, quarterYear, name, nameYear, onlyYear] = match;
  const steps = next === undefined ? 0 : 1;
  switch (current ?? next) {
    case 'week':
      return lastDayOfISOWeek(addWeeks(now, steps));
    case 'month':
      return lastDayOfMonth(addMonths(now, steps));
    case 'quarter':
      return lastDayOfQuarter(addQuarters(now, steps));
    case 'year':
      return lastDayOfYear(addYears(now, steps));
    default:
      break;
  }
  const month = quarterNumber === undefined ? months.indexOf(name ?? 'dec') : Number(quarterNumber) * 3 - 1;
  const endIn = (year: number): Date => lastDayOfMonth(set(now, { year, month, date: 1 }));
  const givenYear = quarterYear ?? nameYear ?? onlyYear;
  if (givenYear !== undefined) return endIn(Number(givenYear));
  // Of this year, or of the next one when this year's is over.
  const ofThisYear = endIn(now.getFullYear());
  return isBefore(ofThisYear, now) ? endIn(now.getFullYear() + 1) : ofThisYear;
}

/** The last working day of the week that is not over; the Sunday when there is none. */
function lastWorkingDay(sunday: Date, today: CalendarDate, calendar: WorkingCalendar): CalendarDate | undefined {
  const last = fromUtcDate(sunday);
  const daysBackwards = eachDayOfInterval({ start: sunday, end: addDays(sunday, -6) }).map(fromUtcDate);
  return last && (daysBackwards.find((day) => day && day >= today && calendar.isWorkingDay(day)) ?? last);
}
