import { addDays, weekdayOf, weekdays, type CalendarDate } from './calendarDate';
import { addDaysWithin, addMonths, dateOf, lastDayOfMonth, partsOf } from './months';
import type { WorkingCalendar } from './workingCalendar';

const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const number = String.raw`(\d{1,5}|an?|${numberWords.join('|')})`;
const unit = String.raw`((?:working|business|work) ?days?|days?|weeks?|fortnights?|months?|quarters?|years?)`;
const inSpan = new RegExp(
  String.raw`^(?:in ${number} ${unit}(?: time)?|${number} ${unit} (?:from (?:now|today)|later))$`,
);
const plusSpan = /^\+ ?(\d{1,5}) ?(wd|d|w|m|y|days?|weeks?|months?|years?)$/;
const weekday = /^(?:(on|this|next|last) )?(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/;
const monthName = String.raw`(${months.join('|')})(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?`;
const end = new RegExp(
  String.raw`^(?:the )?end of (?:(?:the |this )?(week|month|quarter|year)|next (week|month|quarter|year)|q([1-4])(?: (\d{4}))?|${monthName}(?: (\d{4}))?|(\d{4}))$`,
);

const named = new RegExp(
  String.raw`^(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthName}\.?,?|${monthName}\.? (\d{1,2})(?:st|nd|rd|th)?,?) (\d{4})$`,
);

/**
 * A whole date with the name of its month, in English: `15 march 2027`, `mar 15, 2027`.
 * @param words in lower case
 */
export function readNamedDate(words: string): CalendarDate | undefined {
  const [, dayFirst, before, after, dayLast, year] = named.exec(words.trim().replace(/\s+/g, ' ')) ?? [];
  return dateOf(Number(year), months.indexOf(before ?? after ?? '') + 1, Number(dayFirst ?? dayLast));
}

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
  switch (words) {
    case 'today':
      return today;
    case 'tomorrow':
      return addDaysWithin(today, 1);
    case 'yesterday':
      return addDaysWithin(today, -1);
    case 'the day after tomorrow':
    case 'day after tomorrow':
      return addDaysWithin(today, 2);
    default:
      break;
  }
  const span = inSpan.exec(words) ?? plusSpan.exec(words);
  if (span) return addSpan(today, span[1] ?? span[3] ?? '', span[2] ?? span[4] ?? '', calendar);
  const day = weekday.exec(words);
  if (day) return onWeekday(today, day[1] ?? 'on', (day[2] ?? '').slice(0, 3));
  const last = end.exec(words);
  return last ? endOf(last, today, calendar) : undefined;
}

function addSpan(
  today: CalendarDate,
  count: string,
  name: string,
  calendar: WorkingCalendar,
): CalendarDate | undefined {
  const amount = /^an?$/.test(count) ? 1 : /^\d/.test(count) ? Number(count) : numberWords.indexOf(count);
  if (name === 'wd' || /^(?:work|business)/.test(name)) return calendar.addWorkingDays(today, amount);
  switch (name[0]) {
    case 'd':
      return addDaysWithin(today, amount);
    case 'w':
      return addDaysWithin(today, amount * 7);
    case 'f':
      return addDaysWithin(today, amount * 14);
    case 'm':
      return addMonths(today, amount);
    case 'q':
      return addMonths(today, amount * 3);
    default:
      return addMonths(today, amount * 12);
  }
}

function onWeekday(today: CalendarDate, which: string, name: string): CalendarDate | undefined {
  const wanted = weekdays.findIndex((day) => day === name);
  const now = weekdays.indexOf(weekdayOf(today));
  switch (which) {
    case 'this':
      return addDaysWithin(today, wanted - now);
    case 'next':
      return addDaysWithin(today, wanted - now + 7);
    case 'last':
      return addDaysWithin(today, wanted < now ? wanted - now : wanted - now - 7);
    default:
      return addDaysWithin(today, wanted > now ? wanted - now : wanted - now + 7);
  }
}

function endOf(match: RegExpExecArray, today: CalendarDate, calendar: WorkingCalendar): CalendarDate | undefined {
  const [, current, next, quarterNumber, quarterYear, name, nameYear, onlyYear] = match;
  const [year, month] = partsOf(today);
  const steps = next === undefined ? 0 : 1;
  switch (current ?? next) {
    case 'week':
      return endOfWeek(today, steps, calendar);
    case 'month':
      return lastDayOfMonth(year, month + steps);
    case 'quarter':
      return lastDayOfMonth(year, Math.ceil(month / 3) * 3 + steps * 3);
    case 'year':
      return lastDayOfMonth(year + steps, 12);
    default:
      break;
  }
  if (onlyYear !== undefined) return lastDayOfMonth(Number(onlyYear), 12);
  const wanted = quarterNumber === undefined ? months.indexOf(name ?? '') + 1 : Number(quarterNumber) * 3;
  const givenYear = quarterYear ?? nameYear;
  if (givenYear !== undefined) return lastDayOfMonth(Number(givenYear), wanted);
  // Of this year, or of the next one when this year's is over.
  const date = lastDayOfMonth(year, wanted);
  return date !== undefined && date >= today ? date : lastDayOfMonth(year + 1, wanted);
}

/** The last working day from Monday to Sunday that is not over; the Sunday when there is none. */
function endOfWeek(today: CalendarDate, weeks: number, calendar: WorkingCalendar): CalendarDate | undefined {
  const sunday = addDaysWithin(today, 6 - weekdays.indexOf(weekdayOf(today)) + weeks * 7);
  if (!sunday) return undefined;
  for (let back = 0; back < 7; back++) {
    const day = addDays(sunday, -back);
    if (day >= today && calendar.isWorkingDay(day)) return day;
  }
  return sunday;
}
