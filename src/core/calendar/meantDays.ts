import { isFarDay } from './farDays';
import { addDays, dateOf, weekdays, type CalendarDate, type Weekday } from './calendarDate';
import { monthOf, weekdaysOf } from './dayNames';
import { nextYearly } from './nextYearly';
import { isNear, isNumericDate, nearestYearFirst, readingsOfNumericDate } from './numericDate';

/** A day that a text may mean. */
export interface MeantDay {
  readonly day: CalendarDate;
  /** Whether the text is no day as it stands, so that this is a guess: the 30th of February, a month without a day. */
  readonly isGuess: boolean;
}

/** What a date with the name of a month says; the numbers as they are written. */
interface NamedDate {
  readonly month: number;
  readonly weekday?: readonly Weekday[];
  /** Day and year in each order that is possible; the year is undefined where none is written. */
  readonly readings: readonly { readonly day?: number; readonly year?: number }[];
  /** Whether the year has two digits. */
  readonly isShort?: boolean;
}

/**
 * Whether a text is written as one day, valid or not: `2026-02-30`, `1.12.2026`, `15 March 2027`, `Dec 2026`. Words around a day do
 * not count, as in `2 weeks after 1 May`, nor do `soon`, `Q3` or `in 2 weeks`.
 */
export function resemblesDate(text: string): boolean {
  const { plain } = withoutWeekday(plainOf(text));
  return (
    /^\d{1,5}(?: ?[-./] ?\d{1,2}){1,2}\.?$|^\d{1,2}(?: ?[-./] ?\d{1,2})? ?[-./] ?\d{4}\.?$|^\d{8}$/.test(plain) ||
    /^\d{4}-\d\d-\d\d(?!\d)/.test(plain) ||
    readNamed(plain) !== undefined
  );
}

/**
 * Why a text that names no day names none: a day that does not exist (`31 Feb`), one that falls on another weekday (`Monday 15 March
 * 2027`), a month without a day (`Dec 2026`), or no date at all.
 */
export type NoDay = 'no-such-day' | 'other-weekday' | 'month' | 'no-date';

export function whyNoDay(text: string): NoDay {
  const plain = plainOf(text);
  if (!resemblesDate(plain)) return 'no-date';
  const named = readNamed(plain);
  if (!named) return /^\d{4}[-./]?\d{1,2}$|^\d{1,2}[-./]\d{4}$/.test(plain) ? 'month' : 'no-such-day';
  const days = named.readings.filter(({ day }) => day !== undefined);
  if (days.length === 0) return 'month';
  // Without a year any day of a leap year may be meant.
  const isDay = days.some(({ day = 0, year = 2028 }) => dateOf(year, named.month, day) !== undefined);
  return isDay && named.weekday ? 'other-weekday' : 'no-such-day';
}

/**
 * The days that a written date may be, the likelier ones first: `26-12-01` is one in 2026 before it is one in 2001.
 * Words before it that leave it the same day do not count, as in `by 2026-12-01`.
 * @param isLate whether a month without a day means its end, as for a deadline
 * @returns empty for a text that is no date; words such as `friday` are none
 */
export function meantDays(text: string, today: CalendarDate, isLate = true): readonly MeantDay[] {
  const { plain, weekday } = withoutWeekday(plainOf(plainOf(text).replace(before, '')));
  const found = daysOf(plain, today, isLate);
  return weekday ? found.filter(({ day }) => weekday.some((name) => name === weekdayOf(day))) : found;
}

function daysOf(plain: string, today: CalendarDate, isLate: boolean): readonly MeantDay[] {
  const numeric = isNumericDate(plain) ? readingsOfNumericDate(plain, today) : [];
  if (numeric.length > 0) return numeric.map((day) => ({ day, isGuess: false }));
  // A guess that is told as unlikely itself is no help: `2.4000` is hardly a month.
  return isNumericDate(plain)
    ? guesses(plain, today, isLate).filter(({ day }) => !isFarDay(day, today))
    : namedDays(plain, today, isLate);
}

/** Words before a day that leave it the same day. */
const before =
  /^(?:by|on|due|until|till|no later than|am|bis(?: zum)?|spätestens(?: am)?|le|el|para el|hasta el|entro il|il) /i;
/** A time of day, which no plan has. */
const time =
  /(?:,? (?:at |um |à )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?|T\d\d:?\d\d)[^/–—-]{0,20}$|,? (?:eod|cob|noon|\d{1,2} ?(?:am|pm|uhr|h))$/i;

/** Quotes of print, which are none to YAML: `“2026-12-11”`. */
const quoted = /^["'“”„‟‘’‚‛«»‹›「」『』]([^"'“”„‟‘’‚‛«»‹›「」『』]{1,60})["'“”„‟‘’‚‛«»‹›「」『』]$/;

/** A value without such quotes around it. */
export function withoutQuotes(text: string): string {
  return text.replace(quoted, '$1');
}

/**
 * Neither quotes nor a doubt or a tag behind the day. Dashes of all kinds as one; in numbers no blank beside a separator, and no dot at the end. Neither a time nor a
 * mark behind the day.
 */
function plainOf(text: string): string {
  const written = withoutQuotes(text.trim())
    .slice(0, 80)
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d)(?: ?[?!]{1,9}|#\S.{0,60})$/, '')
    .replace(/[,;]{1,9}$/, '')
    .replace(/^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]?$/, '$1-$2-$3')
    .trim();
  const untimed = /\d{4}/.test(written)
    ? written.replace(/(?<=\d{4}-\d\d-\d\d)[T ]\d\d:?\d\d.{0,40}$/i, '').replace(time, '')
    : written;
  // `2.12.2026` is no time of day.
  const plain = /\d/.test(untimed) ? untimed : written;
  return isNumericDate(plain) ? plain.replace(/ ?([-./]) ?/g, '$1').replace(/\.$/, '') : plain;
}

/** For numbers that are no day: day and month swapped, the end of a month, a month alone, a day without a year. */
function guesses(text: string, today: CalendarDate, isLate: boolean): readonly MeantDay[] {
  const numbers = text.split(/[^\d]+/).filter((part) => part !== '');
  const [one = '', two = '', three = ''] = numbers;
  if (numbers.length === 2) {
    if (one.length === 4) return inMonth(Number(one), Number(two), isLate);
    if (two.length === 4) return inMonth(Number(two), Number(one), isLate);
    const orders = [
      [one, two],
      [two, one],
    ].map(([day, month]) => nextYearly(today, (year) => dateOf(year, Number(month), Number(day))));
    return asGuesses(orders);
  }
  if (numbers.length === 1 && /^\d{6}$/.test(text))
    return inMonth(Number(text.slice(0, 4)), Number(text.slice(4)), isLate);
  const [year, month, day] = one.length === 4 ? [one, two, three] : [three, two, one];
  if (!/^\d{4}$/.test(year)) return [];
  // With two separators that differ. A year in front is followed by the month.
  const written = dateOf(Number(year), Number(month), Number(day));
  if (written) return [{ day: written, isGuess: false }];
  return asGuesses([
    dateOf(Number(year), Number(day), Number(month)),
    ...beyondMonth(Number(year), Number(month), Number(day)),
  ]);
}

/** For a day that the month does not have: its last one, and as many days later. */
function beyondMonth(year: number, month: number, day: number): readonly (CalendarDate | undefined)[] {
  const last = lastDayOf(year, month);
  return last && day > Number(last.slice(8)) && day <= 31 ? [last, addDays(last, day - Number(last.slice(8)))] : [];
}

function inMonth(year: number, month: number, isLate: boolean): readonly MeantDay[] {
  const ends = [dateOf(year, month, 1), lastDayOf(year, month)];
  return asGuesses(isLate ? ends.reverse() : ends);
}

function lastDayOf(year: number, month: number): CalendarDate | undefined {
  return [31, 30, 29, 28].map((day) => dateOf(year, month, day)).find((day) => day !== undefined);
}

/** `Mon 2026-12-07` is the day only where it is that weekday. Dates with the name of a month are read with it. */
function withoutWeekday(plain: string): { readonly plain: string; readonly weekday?: readonly Weekday[] } {
  const [, word = '', rest = ''] = /^(\p{L}{2,12})\.?,? (?=\d)(.+)$/u.exec(plain) ?? [];
  const weekday = word === '' || !isNumericDate(plainOf(rest)) || monthOf(word) !== undefined ? [] : weekdaysOf(word);
  return weekday.length > 0 ? { plain: plainOf(rest), weekday } : { plain };
}

function namedDays(text: string, today: CalendarDate, isLate: boolean): readonly MeantDay[] {
  const named = readNamed(text);
  if (!named) return [];
  const { month, weekday, readings, isShort } = named;
  const suits = (day: CalendarDate): boolean => weekday?.some((name) => name === weekdayOf(day)) !== false;
  const found = readings.flatMap(({ day, year }): readonly (CalendarDate | undefined)[] => {
    if (day === undefined) return [];
    if (year === undefined) return [nextYearly(today, (next) => dateOf(next, month, day))];
    const found = dateOf(year, month, day);
    return [found && (isShort !== true || isNear(found, today)) ? found : undefined];
  });
  const days = nearestYearFirst(found.filter((day) => day !== undefined).filter(suits), today);
  if (days.length > 0) return days.map((day) => ({ day, isGuess: readings.every(({ year }) => year === undefined) }));
  const [{ day, year } = {}] = readings;
  if (year === undefined) return [];
  return day === undefined ? inMonth(year, month, isLate) : asGuesses(beyondMonth(year, month, day));
}

const fillers: ReadonlySet<string> = new Set(['of', 'the', 'de', 'del', 'den', 'der', 'le', 'el']);

/** @returns undefined unless the whole text is a date with the name of a month */
function readNamed(text: string): NamedDate | undefined {
  // `Dec 24-31` is more than a day.
  if (text.length > 60 || !/\d/.test(text) || /(?<!\d)\d{1,2}\.? ?- ?\d{1,2}(?!\d)/.test(text)) return undefined;
  const words = text.split(/[\s./,-]+/).filter((word) => word !== '' && !fillers.has(word.toLowerCase()));
  const weekday = weekdaysOf(words[0] ?? '');
  const rest = weekday.length > 0 && monthOf(words[0] ?? '') === undefined ? words.slice(1) : words;
  const at = rest.findIndex((word) => monthOf(word) !== undefined);
  const month = monthOf(rest[at] ?? '');
  const numbers = rest.filter((_word, index) => index !== at).map(readNumber);
  if (month === undefined || numbers.some((number) => number === undefined)) return undefined;
  const readings = orders(numbers.filter((number) => number !== undefined));
  if (readings.length === 0) return undefined;
  return { month, readings, isShort: !/\d{4}/.test(text), ...(rest !== words && { weekday }) };
}

interface WrittenNumber {
  readonly value: number;
  readonly canBeDay: boolean;
  readonly canBeYear: boolean;
}

function readNumber(word: string): WrittenNumber | undefined {
  const [, mark, digits = '', ending] = /^(['’])?(\d{1,2}|\d{4})(st|nd|rd|th|er|o|º|°)?$/i.exec(word) ?? [];
  if (digits === '' || (mark !== undefined && ending !== undefined)) return undefined;
  return {
    value: Number(digits),
    canBeDay: digits.length < 4 && mark === undefined,
    canBeYear: digits.length !== 1 && ending === undefined,
  };
}

function orders(numbers: readonly WrittenNumber[]): NamedDate['readings'] {
  const yearOf = ({ value }: WrittenNumber): number => (value < 100 ? 2000 + value : value);
  const [one, two] = numbers;
  if (!one || numbers.length > 2) return [];
  if (!two) return one.canBeDay ? [{ day: one.value }] : [{ year: yearOf(one) }];
  return [
    ...(one.canBeDay && two.canBeYear ? [{ day: one.value, year: yearOf(two) }] : []),
    ...(two.canBeDay && one.canBeYear ? [{ day: two.value, year: yearOf(one) }] : []),
  ];
}

function weekdayOf(day: CalendarDate): Weekday | undefined {
  return weekdays[(new Date(day).getUTCDay() + 6) % 7];
}

function asGuesses(days: readonly (CalendarDate | undefined)[]): readonly MeantDay[] {
  return [...new Set(days)].filter((day) => day !== undefined).map((day) => ({ day, isGuess: true }));
}
