import type { Chrono, ParsedComponents } from 'chrono-node';
import { getDay } from 'date-fns';
import { dateOf, parseCalendarDate, type CalendarDate } from './calendarDate';
import { nextYearly } from './nextYearly';
import { isNumericDate, parseNumericDate } from './numericDate';
import { readPlainDateWords } from './plainDateWords';
import { toUtcDate } from './utcDate';
import { createWorkingCalendar, type WorkingCalendar } from './workingCalendar';

/**
 * Reads a day as people type it, in English or in the language of the locale where chrono knows it (German, French and
 * Spanish): `2026-12-01`, `15 March`, `march 15 2027`, `tomorrow`, `friday`,
 * `in 2 weeks`, `in 10 working days`, `+3d`, `+2w`, `+1m`, `+5wd`, `end of month`, `end of Q1`.
 *
 * - `friday` is the next one after today, a week away on a Friday. `last friday` is the one before today.
 * - `next friday` is that of the next week, `this friday` that of this week unless it is over; weeks begin on Monday. On a
 *   Tuesday, `next friday` is ten days away: the nearest one is the bare weekday.
 * - A month and day without a year is the first such day from today on.
 * - `in a month` on 31 January is the last day of February.
 * - `end of week` is its last working day, other ends are the last day, worked or not.
 *
 * @param calendar for working days, which are Monday to Friday without it
 * @param locale BCP 47; also decides whether `5.12.2026` has the day first (all but English). `05/12/2026` is refused.
 * @returns undefined unless the whole text names one day, without a time of day
 */
export async function parseDateInWords(
  text: string,
  today: CalendarDate,
  calendar?: WorkingCalendar,
  locale = 'en',
): Promise<CalendarDate | undefined> {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  const iso = parseCalendarDate(trimmed);
  if (iso) return iso;
  if (isNumericDate(trimmed)) return parseNumericDate(trimmed, locale);
  const plain = readPlainDateWords(
    trimmed.toLowerCase(),
    today,
    calendar ?? createWorkingCalendar(undefined, new Map()),
  );
  if (plain) return plain;
  // No words for a day are longer. A text without letters, such as `05/12` or `1-2`, is ambiguous.
  if (trimmed.length > 60 || !/\p{Letter}/u.test(trimmed)) return undefined;
  // The English part alone: all languages are five times as large.
  const { casual } = await import('chrono-node/en');
  const english = readWith(casual, trimmed, today);
  if (english) return english;
  const local = await localChrono(locale);
  return local && readWith(local, trimmed, today);
}

function readWith(chrono: Chrono, text: string, today: CalendarDate): CalendarDate | undefined {
  const parts = partsOf(chrono, text, localNoon(today));
  if (parts) return toDate(parts, today);
  // Chrono takes the nearest year for a day without one, and refuses 29 February where that is no leap year.
  const inLeapYear = partsOf(chrono, text, new Date(2028, 1, 29, 12));
  if (!inLeapYear?.isCertain('day') || inLeapYear.get('month') !== 2 || inLeapYear.get('day') !== 29) return undefined;
  return toDate(inLeapYear, today);
}

/** @returns undefined unless the whole text is one day */
function partsOf(chrono: Chrono, text: string, from: Date): ParsedComponents | undefined {
  const [result, ...more] = chrono.parse(text, from, { forwardDate: true });
  return result && more.length === 0 && result.text === text && !result.end ? result.start : undefined;
}

async function localChrono(locale: string): Promise<Chrono | undefined> {
  switch (/^[a-z]+/i.exec(locale)?.[0].toLowerCase()) {
    case 'de':
      return (await import('chrono-node/de')).casual;
    case 'fr':
      return (await import('chrono-node/fr')).casual;
    case 'es':
      return (await import('chrono-node/es')).casual;
    default:
      return undefined;
  }
}

/**
 * Chrono counts from the parts of this time in the zone of the process, so that this is no UTC date. Noon is far from both
 * midnights: no change of clocks turns it into another day.
 */
function localNoon(date: CalendarDate): Date {
  // Without a zone, a date with a time is read as local.
  return new Date(`${date}T12:00`);
}

/** Reads the parts that chrono found or computed, never its point in time, which has a zone. */
function toDate(parts: ParsedComponents, today: CalendarDate): CalendarDate | undefined {
  const month = parts.get('month');
  const day = parts.get('day');
  // `next month` and `march` lack a day, `at 5 pm` is more than a day.
  if (month === null || day === null || parts.isCertain('hour')) return undefined;
  // Chrono computed the day of a weekday alone from today.
  if (!parts.isCertain('day')) {
    return parts.isCertain('weekday') ? dateOf(parts.get('year') ?? -1, month, day) : undefined;
  }
  const dayIn = (year: number): CalendarDate | undefined => dateOf(year, month, day);
  const date = parts.isCertain('year') ? dayIn(parts.get('year') ?? -1) : nextYearly(today, dayIn);
  if (!date || !parts.isCertain('weekday')) return date;
  // `Monday 15 March` of a year in which that is no Monday.
  return parts.get('weekday') === getDay(toUtcDate(date)) ? date : undefined;
}
