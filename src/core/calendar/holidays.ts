import { parseCalendarDate, type CalendarDate } from './calendarDate';

/** Days by the English name of the holiday, each `YYYY-MM-DD`. */
export type HolidayDays = Readonly<Record<string, readonly string[]>>;

/** How a state or region differs from its country. */
export interface StateHolidays {
  readonly name: string;
  /** Holidays that only the state has. */
  readonly adds?: HolidayDays;
  /** Holidays of the country that the state does not have. */
  readonly drops?: HolidayDays;
}

/**
 * Public holidays of one country: `data/holidays/XX.json`, generated from date-holidays.
 * Only whole days: a holiday that begins at noon leaves its day a working day.
 */
export interface CountryHolidays {
  readonly name: string;
  readonly days: HolidayDays;
  /** By what follows the country in the code: `BE` of `DE-BE`, `BY-A` of `DE-BY-A` (Augsburg). */
  readonly states?: Readonly<Record<string, StateHolidays>>;
}

/** What codes there are: `data/holidays/index.json`. */
export type HolidayIndex = Readonly<
  Record<
    string,
    {
      readonly name: string;
      readonly states?: Readonly<Record<string, string>>;
      /** Whether the parts cover the country and have different holidays, so that those of the whole are right nowhere. */
      readonly differ?: boolean;
    }
  >
>;

/**
 * @param data of the country that the code begins with
 * @param code a country such as `DE`, or country and state such as `DE-BE`
 * @returns names by day, those of two holidays on one day joined by a comma; undefined when the country has no such state
 */
export function publicHolidays(data: CountryHolidays, code: string): ReadonlyMap<CalendarDate, string> | undefined {
  const [, ...rest] = code.split('-');
  const state = rest.length > 0 ? ownValue(data.states, rest.join('-')) : undefined;
  if (rest.length > 0 && !state) return undefined;
  const names = new Map<CalendarDate, string>();
  const collect = (days: HolidayDays, dropped: HolidayDays): void => {
    for (const [name, dates] of Object.entries(days)) {
      const without = new Set(ownValue(dropped, name));
      for (const text of dates) {
        const date = parseCalendarDate(text);
        if (!date || without.has(text)) continue;
        const other = names.get(date);
        names.set(date, other === undefined ? name : `${other}, ${name}`);
      }
    }
  };
  collect(data.days, state?.drops ?? {});
  collect(state?.adds ?? {}, {});
  return names;
}

/** Whether the index knows the code, by exact case. */
export function isHolidayCode(index: HolidayIndex, code: string): boolean {
  const [country = '', ...rest] = code.split('-');
  const known = ownValue(index, country);
  return known !== undefined && (rest.length === 0 || ownValue(known.states, rest.join('-')) !== undefined);
}

/** Every code of the index with a name that people know, such as `DE-BE` → `Germany, Berlin`; in the index's order. */
export function holidayCodes(index: HolidayIndex): readonly { readonly code: string; readonly name: string }[] {
  return Object.entries(index).flatMap(([country, { name, states = {} }]) => [
    { code: country, name },
    ...Object.entries(states).map(([state, stateName]) => ({
      code: `${country}-${state}`,
      name: `${name}, ${stateName}`,
    })),
  ]);
}

/** Keeps `constructor` and other inherited names from passing as codes. */
function ownValue<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The parts of a country, without regions of a part, that have holidays of their own; none where they are all alike. */
export function partsOfCountry(
  index: HolidayIndex,
  country: string,
): readonly (readonly [code: string, name: string])[] {
  const known = Object.hasOwn(index, country) ? index[country] : undefined;
  if (known?.differ !== true) return [];
  const parts = Object.entries(known.states ?? {}).filter(([part]) => !part.includes('-'));
  return parts.map(([part, name]) => [`${country}-${part}`, name] as const);
}

/** The name of the part that a code names: `Berlin` for `DE-BE`; undefined for a country. */
export function nameOfPart(index: HolidayIndex | undefined, code: string): string | undefined {
  const [country = '', ...part] = code.split('-');
  return index && Object.hasOwn(index, country) ? ownValue(index[country]?.states, part.join('-')) : undefined;
}
