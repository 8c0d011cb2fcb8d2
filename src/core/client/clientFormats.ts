import type { CalendarDate } from '../calendar/calendarDate';
import { createDayFormat } from '../calendar/dayFormat';
import { minorDigitsOf, toMinorUnits, type Decimal } from '../plan/money';

/** How days and amounts are written for a client. */
export interface ClientFormats {
  /** `12 December 2026` */
  day(day: CalendarDate): string;
  /** `12 December`, without a year. */
  dayOfYear(day: CalendarDate): string;
  /** `Saturday 12 December 2026` */
  weekday(day: CalendarDate): string;
  /** `12 Dec`, without a year. */
  shortDay(day: CalendarDate): string;
  /** `24 November 2026 – 29 January 2027`; of one day, that day. */
  period(first: CalendarDate, last: CalendarDate): string;
  /** `€2,400.00`; as a plain number without a currency, and where it is no whole number of minor units. */
  money(amount: Decimal): string;
  /** `+€600.00`: what a change order adds, and with its minus what it takes away. */
  addedMoney(amount: Decimal): string;
  /** The exact sum; undefined for no amounts, and where one is no whole number of minor units. */
  sum(amounts: readonly Decimal[]): Decimal | undefined;
}

/**
 * @param locale BCP 47
 * @param currency ISO 4217; undefined where the plan has none that can be read
 */
export function createClientFormats(locale: string, currency: string | undefined): ClientFormats {
  const minor = minorDigitsOf(currency);
  const named =
    currency === undefined
      ? undefined
      : new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: minor });
  const money = (amount: Decimal): string => {
    // As text, so that no digit is lost; Intl takes exact decimals.
    const text = `${amount.digits}e-${amount.scale}` as unknown as number;
    if (named && toMinorUnits(amount, currency) !== undefined) return named.format(text);
    const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: Math.min(amount.scale, 15) });
    return currency === undefined ? plain.format(text) : `${plain.format(text)} ${currency}`;
  };
  const day = dayFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return {
    day,
    period: (first, last) => (first === last ? day(first) : `${day(first)} – ${day(last)}`),
    dayOfYear: dayFormat(locale, { day: 'numeric', month: 'long' }),
    weekday: dayFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay: dayFormat(locale, { day: 'numeric', month: 'short' }),
    money,
    addedMoney: (amount) => `${amount.digits > 0 ? '+' : ''}${money(amount)}`,
    sum: (amounts) => {
      const units = amounts.map((amount) => toMinorUnits(amount, currency));
      if (units.length === 0 || units.includes(undefined)) return undefined;
      return { digits: units.reduce<number>((sum, unit) => sum + (unit ?? 0), 0), scale: minor };
    },
  };
}

/** As `Intl` writes days, but for the first of a month in French: `1er décembre`. */
function dayFormat(locale: string, options: Intl.DateTimeFormatOptions): ClientFormats['day'] {
  const format = createDayFormat(locale, options);
  if (!locale.startsWith('fr')) return format;
  return (day) => format(day).replace(/(?<!\d)1(?= \p{L})/u, '1er');
}
