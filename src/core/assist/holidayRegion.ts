import { addDays, type CalendarDate } from '../calendar/calendarDate';
import { holidayCodes, type HolidayIndex } from '../calendar/holidays';
import type { DayOptions } from './dayHover';

/** The next holidays are searched for a year, in which every country has some. */
const daysAhead = 366;

export interface RegionOptions extends DayOptions {
  /** The known codes; undefined when the index cannot be read. */
  readonly holidayIndex?: HolidayIndex;
  /** BCP 47 tag for the names of countries; by default that of the runtime. */
  readonly locale?: string;
}

/**
 * `Germany, Berlin`: the country in the language of the locale. `Intl` has no names of states, so these stay as in the index.
 * @param name the name of the code in the index
 */
export function regionName(code: string, name: string, countries: Intl.DisplayNames): string {
  const [country = '', ...state] = code.split('-');
  const own = countries.of(country) ?? country;
  return state.length > 0 ? `${own}, ${name.slice(name.indexOf(', ') + 2)}` : own;
}

/**
 * The lines of a hover about a code of public holidays: its country and state, and the next two holidays.
 * @returns empty for an unknown code
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
