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
 * All days that a date of numbers can be: `12/11/2026` is one in December and one in November.
 * @returns the likelier one first; a year of two digits is one of this century
 */
export function readingsOfNumericDate(text: string): readonly CalendarDate[] {
  const sure = parseNumericDate(text, 'en');
  if (sure) return [sure];
  const [, one = '', mark = '', other = '', year = ''] =
    /^(\d{1,2})(\.\s?|[-/])(\d{1,2})\2(\d{4}|\d\d)\.?$/.exec(text) ?? [];
  if (mark === '') return [];
  const inYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const dayFirst = dateOf(inYear, Number(other), Number(one));
  const monthFirst = dateOf(inYear, Number(one), Number(other));
  return [...new Set([dayFirst, monthFirst])].filter((day) => day !== undefined);
}
