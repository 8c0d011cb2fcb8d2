import { addDays, type CalendarDate } from '../calendar/calendarDate';
import { holidayCodes, type HolidayIndex } from '../calendar/holidays';
import type { DayOptions } from './dayHover';

/** So far the next holidays are looked for: every country has some in a year. */
const daysAhead = 366;

export interface RegionOptions extends DayOptions {
  /** Which codes there are; undefined when it cannot be read. */
  readonly holidayIndex?: HolidayIndex;
  /** BCP 47, for names of countries; the runtime's own when absent. */
  readonly locale?: string;
}

/**
 * `Germany, Berlin`: the country in the words of the locale. States have no names in other languages here.
 * @param name of a code in the index
 */
export function regionName(code: string, name: string, countries: Intl.DisplayNames): string {
  const [country = '', ...state] = code.split('-');
  const own = countries.of(country) ?? country;
  return state.length > 0 ? `${own}, ${name.slice(name.indexOf(', ') + 2)}` : own;
}

/**
 * Which country and state a code of public holidays stands for, and the next two of them.
 * @returns none for a code that nobody knows
 */
export function linesAboutRegion(code: string, options: RegionOptions): readonly string[] {
  const { holidayIndex = {}, locale, words } = options;
  const known = holidayCodes(holidayIndex).find((one) => one.code === code);
  if (!known) return [];
  const region = regionName(code, known.name, new Intl.DisplayNames(locale, { type: 'region' }));
  const next = nextHolidays(options).map(
    ([day, name]) => `${name} on ${words.weekday(day, 'long')}, ${words.long(day)}`,
  );
  return [`Public holidays of ${region}`, ...(next.length > 0 ? [`Next: ${next.join('; ')}`] : [])];
}

function nextHolidays({ calendar, today }: DayOptions): readonly (readonly [CalendarDate, string])[] {
  const found: (readonly [CalendarDate, string])[] = [];
  for (let ahead = 0; ahead <= daysAhead && found.length < 2; ahead++) {
    const day = addDays(today, ahead);
    const name = calendar.holidayName(day);
    if (name !== undefined) found.push([day, name]);
  }
  return found;
}
