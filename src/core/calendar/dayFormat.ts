import type { CalendarDate } from './calendarDate';

/**
 * Formats days by locale, with a cache: views ask for the same thousands of days again and again.
 *
 * Intl rather than date-fns: it comes with the runtime, knows every locale, and the words would differ. The short months of
 * date-fns are others than those of Intl in `de`, `es` and `en-GB` (`Sep` for `Sept`), and so are its short weekdays in `de`.
 * @param locale BCP 47; the runtime's own when absent
 */
export function createDayFormat(
  locale: string | undefined,
  options: Intl.DateTimeFormatOptions,
): (day: CalendarDate) => string {
  let format: Intl.DateTimeFormat | undefined;
  const cache = new Map<CalendarDate, string>();
  return (day) => {
    let words = cache.get(day);
    if (words === undefined) {
      // Created on first use: loading the data of a locale takes longer than activating all of Milepost.
      format ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      // A day without a time is read as UTC.
      words = format.format(Date.parse(day));
      cache.set(day, words);
    }
    return words;
  };
}

/**
 * Formats two days as one range by locale, with what they share said once: `9–15 Dec`, `28 Nov – 3 Dec`. The same day twice is that day.
 * @param locale BCP 47; the runtime's own when absent
 */
export function createRangeFormat(
  locale: string | undefined,
  options: Intl.DateTimeFormatOptions,
): (from: CalendarDate, to: CalendarDate) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (from, to) => {
    format ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return format.formatRange(Date.parse(from), Date.parse(to));
  };
}
