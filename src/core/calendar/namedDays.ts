import { addDays, eachDayOfInterval, lastDayOfMonth } from 'date-fns';
import { dateOf, parseCalendarDate, type CalendarDate } from './calendarDate';
import { createDayFormat } from './dayFormat';
import { plainLetters } from './dayNames';
import { nextYearly } from './nextYearly';
import { readingsOfNumericDate } from './numericDate';
import { fromUtcDate, toUtcDate } from './utcDate';

/** A day, and what it is called. */
export interface NamedDay {
  readonly day: CalendarDate;
  readonly phrase: string;
}

/**
 * Days that a text which is still being typed may become: weekdays and months by the beginning of their names, in English and
 * in the language of the locale, and days of numbers that are not written as in a plan. Of what recurs every week or every
 * year, the next one from today on.
 * @param locale BCP 47; also of the phrases
 */
export function namedDays(typed: string, today: CalendarDate, locale: string): readonly NamedDay[] {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  const days = [...daysOfNumbers(text, today), ...weekdays(text, today, locale), ...daysOfMonths(text, today, locale)];
  const inWords = createDayFormat(locale, { day: 'numeric', month: 'long' });
  return [...new Set(days)].map((day) => ({ day, phrase: inWords(day) }));
}

function daysOfNumbers(text: string, today: CalendarDate): readonly CalendarDate[] {
  const whole = readingsOfNumericDate(text, today).filter((day) => day !== parseCalendarDate(text));
  const [, one, mark, other] = /^(\d{1,2})([./])(\d{1,2})\.?$/.exec(text) ?? [];
  if (mark === undefined) return whole;
  const readings = [
    nextYearly(today, (year) => dateOf(year, Number(other), Number(one))),
    nextYearly(today, (year) => dateOf(year, Number(one), Number(other))),
  ];
  return readings.filter((day) => day !== undefined);
}

/** `15`, `15 ja`, `15. jan`, `jan 15`; of a month alone its first day, its middle and its end. Sorted. */
function daysOfMonths(text: string, today: CalendarDate, locale: string): readonly CalendarDate[] {
  const [, before, behind = ''] =
    /^(\d{1,2})(?:st|nd|rd|th|\.|er)?(?:| ?(?:de |of )?(\p{L}{0,20})\.?)$/u.exec(text) ?? [];
  const [, name, after] = /^(\p{L}{3,20})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?$/u.exec(text) ?? [];
  if (before === undefined && name === undefined) return [];
  const wanted = plainLetters(name ?? behind);
  const number = before ?? after;
  const names = ['en', locale].map((language) => createDayFormat(language, { month: 'long' }));
  return Array.from({ length: 12 }, (_, index) => index + 1)
    .flatMap((month) => {
      const on = (day: number) => (year: number) => dateOf(year, month, day);
      return number === undefined ? [on(1), on(15), (year: number) => endOfMonth(year, month)] : [on(Number(number))];
    })
    .map((dayIn) => nextYearly(today, dayIn))
    .filter((day) => day !== undefined)
    .filter((day) => names.some((nameOf) => plainLetters(nameOf(day)).startsWith(wanted)))
    .sort();
}

function weekdays(text: string, today: CalendarDate, locale: string): readonly CalendarDate[] {
  if (!/^\p{L}{2,20}$/u.test(text)) return [];
  const nameOf = createDayFormat(locale, { weekday: 'long' });
  const now = toUtcDate(today);
  return eachDayOfInterval({ start: addDays(now, 1), end: addDays(now, 7) })
    .map(fromUtcDate)
    .filter((day) => day !== undefined)
    .filter((day) => plainLetters(nameOf(day)).startsWith(plainLetters(text)));
}

function endOfMonth(year: number, month: number): CalendarDate | undefined {
  const first = dateOf(year, month, 1);
  return first && fromUtcDate(lastDayOfMonth(toUtcDate(first)));
}
