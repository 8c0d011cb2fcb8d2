import { addDays, parseCalendarDate, toDayNumber, type CalendarDate } from './calendarDate';
import { dateOf, partsOf } from './months';
import { readingsOfNumericDate } from './numericDate';

/** A day, and what it is called. */
export interface NamedDay {
  readonly day: CalendarDate;
  readonly phrase: string;
}

/**
 * Days that a text which is still being typed may become: weekdays and months by the beginning of their names, in English and
 * in the language of the locale, and days of numbers that are not written as in a plan. Of what comes every week or every year
 * the next one from today on.
 * @param locale BCP 47; for the words that say which day it is, too
 */
export function namedDays(typed: string, today: CalendarDate, locale: string): readonly NamedDay[] {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  const days = [...daysOfNumbers(text, today), ...weekdays(text, today, locale), ...daysOfMonths(text, today, locale)];
  const inWords = formatter(locale, { day: 'numeric', month: 'long' });
  return [...new Set(days)].map((day) => ({ day, phrase: inWords(day) }));
}

function daysOfNumbers(text: string, today: CalendarDate): readonly CalendarDate[] {
  const whole = readingsOfNumericDate(text).filter((day) => day !== parseCalendarDate(text));
  const [, one, mark, other] = /^(\d{1,2})([./])(\d{1,2})\.?$/.exec(text) ?? [];
  if (mark === undefined) return whole;
  const readings = [nextYearly(today, Number(other), Number(one)), nextYearly(today, Number(one), Number(other))];
  return readings.filter((day) => day !== undefined);
}

/** `15`, `15 ja`, `15. jan`, `jan 15`; of a month alone its first day, its middle and its end. The next of these days first. */
function daysOfMonths(text: string, today: CalendarDate, locale: string): readonly CalendarDate[] {
  const [, before, behind = ''] =
    /^(\d{1,2})(?:st|nd|rd|th|\.|er)?(?:| ?(?:de |of )?(\p{L}{0,20})\.?)$/u.exec(text) ?? [];
  const [, name, after] = /^(\p{L}{3,20})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?$/u.exec(text) ?? [];
  if (before === undefined && name === undefined) return [];
  const wanted = plainLetters(name ?? behind);
  const number = before ?? after;
  const names = ['en', locale].map((language) => formatter(language, { month: 'long' }));
  const numbers = number === undefined ? [1, 15, 31, 30, 29, 28] : [Number(number)];
  return Array.from({ length: 12 }, (_, month) => month + 1)
    .flatMap((month) => {
      const days = numbers.map((day) => nextYearly(today, month, day)).filter((day) => day !== undefined);
      return days.slice(0, 3);
    })
    .filter((day) => names.some((nameOf) => plainLetters(nameOf(day)).startsWith(wanted)))
    .sort();
}

function weekdays(text: string, today: CalendarDate, locale: string): readonly CalendarDate[] {
  if (!/^\p{L}{2,20}$/u.test(text)) return [];
  const nameOf = formatter(locale, { weekday: 'long' });
  return Array.from({ length: 7 }, (_, later) => addDays(today, later + 1)).filter((day) =>
    plainLetters(nameOf(day)).startsWith(plainLetters(text)),
  );
}

/** The first day from today on in that month, for a day that it has every year. */
function nextYearly(today: CalendarDate, month: number, day: number): CalendarDate | undefined {
  const [year] = partsOf(today);
  return [year, year + 1].map((candidate) => dateOf(candidate, month, day)).find((date) => date && date >= today);
}

/** `MÄRZ` and `marz` are found alike. */
function plainLetters(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function formatter(locale: string, parts: Intl.DateTimeFormatOptions): (day: CalendarDate) => string {
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  return (day) => format.format(toDayNumber(day) * 86_400_000);
}
