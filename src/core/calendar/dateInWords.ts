import type { Chrono, ParsedComponents } from 'chrono-node';
import { parseCalendarDate, weekdayOf, weekdays, type CalendarDate } from './calendarDate';
import { dateOf, partsOf } from './months';
import { isNumericDate, parseNumericDate } from './numericDate';
import { readPlainDateWords } from './plainDateWords';
import { createWorkingCalendar, type WorkingCalendar } from './workingCalendar';

/**
 * Reads a day as people type it, in English or in the language of the locale where the library knows it (German, French and
 * Spanish): `2026-12-01`, `15 March`, `march 15 2027`, `tomorrow`, `friday`,
 * `in 2 weeks`, `in 10 working days`, `+3d`, `+2w`, `+1m`, `+5wd`, `end of month`, `end of Q1`.
 *
 * - `friday` is the next one after today, a week away on a Friday. `last friday` is the one before today.
 * - `next friday` is that of the next week, `this friday` that of this week; weeks begin on Monday. Said on a Tuesday,
 *   `next friday` is ten days away: people who mean the nearest one have the bare weekday for it.
 * - A month and day without a year is the first such day from today on.
 * - `in a month` on 31 January is the last day of February.
 * - `end of week` is its last working day, other ends are the last day, worked or not.
 *
 * @param calendar tells working days; Monday to Friday without it
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
  // No words for a day are longer; and no day is in a text without letters, such as `05/12` or `1-2`.
  if (trimmed.length > 60 || !/\p{Letter}/u.test(trimmed)) return undefined;
  // The English part alone: all languages are five times as large.
  const { casual } = await import('chrono-node/en');
  const english = readWith(casual, trimmed, today);
  if (english) return english;
  const local = await localChrono(locale);
  return local && readWith(local, trimmed, today);
}

function readWith(chrono: Chrono, text: string, today: CalendarDate): CalendarDate | undefined {
  const [result, ...more] = chrono.parse(text, localNoon(today), { forwardDate: true });
  if (!result || more.length > 0 || result.text !== text || result.end) return undefined;
  return toDate(result.start, today);
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
 * Chrono counts from the local parts of this time. Noon is far from both midnights, so that no change of clocks turns it
 * into another day.
 */
function localNoon(date: CalendarDate): Date {
  const [year, month, day] = partsOf(date);
  const time = new Date(2000, 0, 1, 12);
  time.setFullYear(year, month - 1, day);
  return time;
}

/** Takes the parts that chrono read or counted, never its point in time, which has a zone. */
function toDate(parts: ParsedComponents, today: CalendarDate): CalendarDate | undefined {
  const month = parts.get('month');
  const day = parts.get('day');
  // `next month` and `march` leave the day open, `at 5 pm` says more than a day.
  if (month === null || day === null || parts.isCertain('hour')) return undefined;
  // A weekday alone was counted from today.
  if (!parts.isCertain('day')) {
    return parts.isCertain('weekday') ? dateOf(parts.get('year') ?? -1, month, day) : undefined;
  }
  const date = parts.isCertain('year') ? dateOf(parts.get('year') ?? -1, month, day) : firstFrom(today, month, day);
  if (!date || !parts.isCertain('weekday')) return date;
  // `Monday 15 March` of a year in which that is no Monday. Chrono counts from Sunday.
  return weekdays[((parts.get('weekday') ?? 0) + 6) % 7] === weekdayOf(date) ? date : undefined;
}

/** The first day from the given one on with that month and day; 29 February may be years away. */
function firstFrom(today: CalendarDate, month: number, day: number): CalendarDate | undefined {
  const [year] = partsOf(today);
  for (let later = 0; later <= 8; later++) {
    const date = dateOf(year + later, month, day);
    if (date && date >= today) return date;
  }
  return undefined;
}
