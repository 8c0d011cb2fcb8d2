import { dateOf, parseCalendarDate, type CalendarDate } from './calendarDate';

/** Whether the text has the shape of a date in numbers, with any separator; {@link parseNumericDate} decides whether it is one. */
export function isNumericDate(text: string): boolean {
  return /^\d+(?:\s*[-./]\s*\d+){1,2}\.?$|^\d+$/.test(text);
}

/**
 * @param locale of the user, as in `de-AT`; where dates have dots (not in English) `5.12.2026` is 5 December
 * @returns undefined for what is no day, and where day and month could change places: `05/12/2026`, but not `25/12/2026`.
 *   Years have four digits.
 */
export function parseNumericDate(text: string, locale: string): CalendarDate | undefined {
  const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) return dateOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (compact) return parseCalendarDate(`${compact[1]}-${compact[2]}-${compact[3]}`);
  const yearLast = /^(\d{1,2})(\.\s?|[-/])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [one, other, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
  const dayFirst = dateOf(year, other, one);
  if (yearLast[2]?.startsWith('.') && !/^en\b/i.test(locale)) return dayFirst;
  const monthFirst = dateOf(year, one, other);
  if (dayFirst && monthFirst) return dayFirst === monthFirst ? dayFirst : undefined;
  return dayFirst ?? monthFirst;
}

/**
 * All days that a date of numbers can be: `12/11/2026` is one in December and one in November, `26-11-27` one in 2026 and one
 * in 2027.
 * @returns the likelier ones first: those in years near today's, then those with the day first; a year of two digits is one of
 *   this century that is not far away
 */
export function readingsOfNumericDate(text: string, today: CalendarDate): readonly CalendarDate[] {
  const sure = parseNumericDate(text, 'en');
  if (sure) return [sure];
  const parts = /^(\d{1,2})(?:\.\s?|[-/])(\d{1,2})(?:\.\s?|[-/])(\d{4}|\d{1,2})\.?$/.exec(text);
  const [one = '', other = '', third = ''] = parts?.slice(1) ?? compactParts(text);
  if (third === '') return [];
  const inCentury = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));
  const isYear = (digits: string): boolean => digits.length === 2 || digits.length === 4;
  const readings = [
    ...(isYear(third) ? [dateOf(inCentury(third), Number(other), Number(one))] : []),
    ...(isYear(third) ? [dateOf(inCentury(third), Number(one), Number(other))] : []),
    ...(one.length === 2 && third.length < 4 ? [dateOf(inCentury(one), Number(other), Number(third))] : []),
  ];
  const found = readings.filter((day) => day !== undefined);
  return nearestYearFirst(third.length === 4 ? found : found.filter((day) => isNear(day, today)), today);
}

/** Whether a year of two digits can be meant: `27-06-05` is no day in 2005. */
export function isNear(day: CalendarDate, today: CalendarDate): boolean {
  const years = Number(day.slice(0, 4)) - Number(today.slice(0, 4));
  return years >= -10 && years <= 20;
}

/** Each day once, those of years near today's first, else in their order. */
export function nearestYearFirst(days: readonly CalendarDate[], today: CalendarDate): readonly CalendarDate[] {
  const yearOf = (day: CalendarDate): number => Number(day.slice(0, 4));
  const distance = (day: CalendarDate): number => Math.abs(yearOf(day) - yearOf(today));
  return [...new Set(days)].sort((one, other) => distance(one) - distance(other));
}

/** `01122026` has the year last; `20261201` is read already. */
function compactParts(text: string): readonly string[] {
  return /^(\d\d)(\d\d)(\d{4})$/.exec(text)?.slice(1) ?? [];
}
