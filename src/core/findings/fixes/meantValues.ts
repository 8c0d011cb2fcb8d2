import { parseDays, type CalendarDate } from '../../calendar/calendarDate';
import { namedHolidayCodes } from '../../calendar/holidayNames';
import { partsOfCountry, type HolidayIndex } from '../../calendar/holidays';
import { meantDays, withoutQuotes } from '../../calendar/meantDays';
import { readShortRange } from '../../calendar/shortRange';
import { convertValue, readEstimate } from '../../plan/adopt/adoptValue';
import { meantChoices } from '../../plan/nearest/meantChoice';
import { minorDigitsOf, minorUnitsText, mostDigits, parseDecimal, roundedTo, toMinorUnits } from '../../plan/money';
import { hasSameLetters } from '../../plan/nearest/nearestValue';
import { visibleText } from '../../plan/oddCharacters';
import { readAmount } from '../../plan/adopt/readAmount';
import type { LeafShape } from '../../plan/schema/shape';
import { isCurrency, meantCurrencies, meantLanguage } from './meantCodes';
import { sumEstimate, type WorkingWeek } from './meantEstimates';

/** A valid value, and how certain it is that it was meant. */
export interface Meant {
  readonly text: string;
  /** Whether nothing else can have been meant. */
  readonly isSure: boolean;
  /** Whether the text does not say it: never the fix that is taken without a choice. */
  readonly isGuess: boolean;
}

/** What the meaning of a value depends on beside its text. */
export interface MeantContext {
  readonly today: CalendarDate;
  /** Of the plan; an amount in another currency has no valid value. */
  readonly currency?: string;
  readonly week: WorkingWeek;
  readonly holidayIndex?: HolidayIndex;
}

/**
 * Valid values that an invalid text may have been meant to be.
 * @returns several where the text is ambiguous, the likelier ones first
 */
export function meantValues(key: string, shape: LeafShape, found: string, context: MeantContext): readonly Meant[] {
  const text = withoutQuotes(visibleText(found));
  const isNumber = shape.type === 'number';
  const valid = (value: string): boolean => shape.isValid(isNumber ? Number(value) : value);
  if (!isNumber && shape.type === 'text' && text !== found && valid(text)) return [sure(text)];
  const meant = readings(key, shape, text, context).filter(
    (one) => (isNumber || one.text !== found) && (shape.type === 'boolean' || valid(one.text)),
  );
  return [...new Map(meant.map((one) => [one.text, one])).values()];
}

function readings(key: string, shape: LeafShape, text: string, context: MeantContext): readonly Meant[] {
  if (shape.values.length > 0) {
    const meant = meantChoices(shape.values, text);
    return meant.map((value) => ({ text: value, isSure: hasSameLetters(value, text), isGuess: false }));
  }
  if (shape.type === 'number')
    return [...numbers(key, text, context.currency).map(likely), ...rounded(key, text, context.currency)];
  if (shape.type === 'boolean') return booleans(text).map(likely);
  switch (shape.hints.role) {
    case 'day':
      return days(key, text, context.today);
    case 'days':
      return rangesOfDays(text, context.today);
    case 'estimate':
      return estimates(text, context.week);
    case 'lag': {
      const [, sign = '', amount = ''] = /^([-+−])? ?(.+)$/.exec(text) ?? [];
      const lag = readEstimate(amount);
      return lag === undefined ? [] : [likely((/[-−]/.test(sign) ? '-' : '') + lag)];
    }
    case 'currency': {
      const codes = meantCurrencies(text);
      return codes.map((code) => (code === text.toUpperCase() ? sure(code) : likely(code)));
    }
    case 'language':
      return [meantLanguage(text)].flatMap((tag) => (tag === undefined ? [] : [likely(tag)]));
    case 'holidays':
      return holidays(text.replace(/[‐-―−]/g, '-'), context.holidayIndex).map(likely);
    default:
      return [];
  }
}

/** Of a country whose parts have different holidays its parts, since its own are hardly meant. */
function holidays(text: string, index: HolidayIndex | undefined): readonly string[] {
  if (!index) return [text.toUpperCase()];
  return namedHolidayCodes(index, text).flatMap((code) => {
    const parts = partsOfCountry(index, code);
    return parts.length > 0 ? parts.map(([part]) => part) : [code];
  });
}

/** `true` or `false` for a text that says yes or no; empty for any other. */
export function booleans(text: string): readonly string[] {
  if (/^(?:true|yes|y|on|ja|oui|s[ií]|x|\[x\]|[✓✔✅☑]|done)$/iu.test(text)) return ['true'];
  return /^(?:false|no|n|off|nein|non|\[ ?\]|[✗✘❌☐])$/iu.test(text) ? ['false'] : [];
}

/** Numbers without a currency, and without the unit that the key implies. */
function numbers(key: string, text: string, currency: string | undefined): readonly string[] {
  if (key === 'hours_per_week' || key === 'days' || key === 'rounds_included') {
    if (/^\d+(?:[.,]\d{1,2})?$/.test(text)) return [text.replace(',', '.')];
    if (key === 'rounds_included') return /^\d+(?= ?(?:rounds?|x)$)/i.exec(text)?.slice(0, 1) ?? [];
    const amount = readEstimate(
      text.replace(/\s{0,3}(?:\/|per|a|pro|par|por)\s{0,3}(?:w|week|Woche|semaine|semana)$/i, ''),
    );
    return amount?.endsWith(key === 'days' ? 'd' : 'h') ? [amount.slice(0, -1)] : [];
  }
  const [, minus, plain = ''] = /^([-−])? ?(.*)$/.exec(text) ?? [];
  const bare =
    key === 'rate' ? plain.replace(/\s{0,3}(?:\/|per|an|pro)\s{0,3}(?:h|hr|hour|Std\.?|Stunde)$/i, '') : plain;
  const amount = readAmount(bare);
  if (!amount || (amount.unit !== undefined && !isCurrency(amount.unit, currency))) return [];
  // An amount with more decimals than its currency has is told as well.
  const isMoney = ['amount', 'price', 'total'].includes(key);
  const most = isMoney && amount.readings.length > 1 ? minorDigitsOf(currency) : Infinity;
  return amount.readings
    .filter((number) => text === number || (number.split('.')[1] ?? '').replace(/(?<!0)0+$/, '').length <= most)
    .map((number) => (/\.\d{3}/.test(number) ? String(Number(number)) : number))
    .map((number) => (minus === undefined ? number : `-${number}`));
}

/** An amount that nobody can pay, rounded to the smallest unit of the currency. */
function rounded(key: string, text: string, currency: string | undefined): readonly Meant[] {
  if (!['amount', 'price', 'total'].includes(key) || !/^-?\d+\.\d+$/.test(text)) return [];
  const minor = minorDigitsOf(currency);
  const [whole = '', fraction = ''] = text.split('.');
  // Three decimals may be thousands.
  if (fraction.length <= minor || (fraction.length === 3 && /^-?[1-9]\d{0,2}$/.test(whole))) return [];
  // More digits than these are those of a calculator.
  const amount = parseDecimal(Number(text).toPrecision(mostDigits));
  const units = amount && toMinorUnits(roundedTo(amount, minor), currency);
  const nearest = units === undefined ? text : minorUnitsText(units, currency);
  return Number(nearest) === Number(text) ? [] : [{ text: nearest, isSure: false, isGuess: true }];
}

function days(key: string, text: string, today: CalendarDate): readonly Meant[] {
  const isSure = /^\d{4}([-./])\d{1,2}\1\d{1,2}(?:[T ]|$)/.test(text) && !text.endsWith('?');
  return meantDays(text, today, key !== 'start' && key !== 'since').map(({ day, isGuess }) => ({
    text: day,
    isSure: isSure && !isGuess,
    isGuess,
  }));
}

/** Both dates are read in the same order: in `24.12.2026 - 02.01.2027` the first one shows that the day comes first. */
function rangesOfDays(text: string, today: CalendarDate): readonly Meant[] {
  const short = readShortRange(text, today);
  if (short !== undefined) return [likely(short)];
  const spaced = text
    .replace(/ ?[~～〜] ?/g, ' - ')
    .replace(/^([\d./]+)-([\d./]+)$/, '$1 - $2')
    .replace(/^(\d{4}-\d\d?-\d\d?)[/:-](?=\d{4}-)/, '$1 - ');
  const [first, last, ...more] = spaced.split(
    / (?:-|–|—|to|through|until|till|bis|au|al|a|hasta) | ?(?:\.{2,3}|…|–|—|→) ?/i,
  );
  if (first === undefined || more.length > 0) return [];
  const plain = (words: string): string => words.replace(/^(?:from|von|vom|du|del?) /i, '');
  const starts = meantDays(plain(first), today, false);
  if (last === undefined) return starts.map(({ day, isGuess }) => ({ text: day, isSure: false, isGuess }));
  const ends = meantDays(last, today);
  // Of two readings the first one has the day first.
  const order = [first, last].map(orderShownBy).find((at) => at !== undefined);
  const inOrder = (days: typeof starts): typeof starts =>
    order !== undefined && days.length === 2 ? days.slice(order, order + 1) : days;
  const [froms, tos] = [inOrder(starts), inOrder(ends)];
  const pairs =
    froms.length === tos.length
      ? froms.map((from, at) => [from, tos[at]] as const)
      : froms.flatMap((from) => tos.map((to) => [from, to] as const));
  return pairs.flatMap(([from, to]) => {
    if (!to) return [];
    const range = `${from.day}..${to.day}`;
    if (parseDays(range) !== undefined) return [{ text: range, isSure: false, isGuess: from.isGuess || to.isGuess }];
    return [{ text: `${to.day}..${from.day}`, isSure: false, isGuess: true }];
  });
}

/** @returns 0 where the numbers can only have the day first, 1 the month */
function orderShownBy(text: string): number | undefined {
  const [, one, other] = /^(\d{1,2})[./-] ?(\d{1,2})[./-]/.exec(text) ?? [];
  if (Number(one) > 12) return 0;
  return Number(other) > 12 ? 1 : undefined;
}

/** A number without a unit gives one estimate for each unit, a range its end before its beginning. */
function estimates(text: string, week: WorkingWeek): readonly Meant[] {
  if (/^\d+(?:\.\d+)?$/.test(text)) return ['h', 'd', 'w'].map((unit) => likely(text + unit));
  const [, whole = '', thousand = '', unitOf = ''] = /^([1-9]\d{0,2})[.,](\d{3}) ?([hdw])$/i.exec(text) ?? [];
  if (whole !== '') {
    const smaller = `${Number(`${whole}.${thousand}`)}${unitOf}`;
    return [likely(`${whole}${thousand}${unitOf}`), likely(smaller)].map((one) => ({
      ...one,
      text: one.text.toLowerCase(),
    }));
  }
  const single = readEstimate(text);
  if (single !== undefined) return [sure(single)];
  const sum = sumEstimate(text, week);
  if (sum !== undefined) return [likely(sum)];
  const [, least = '', unit = ''] =
    /^~?\s?(\d+(?:[.,]\d+)?)\s?(?:-|–|to|bis|à|a)\s?\d[\d.,]*\s?(\p{L}+)/iu.exec(text) ?? [];
  const about = [convertValue('estimate', text), readEstimate(`${least} ${unit}`)];
  return about.flatMap((value) => (value === undefined ? [] : [{ ...likely(value), isGuess: true }]));
}

function sure(text: string): Meant {
  return { text, isSure: true, isGuess: false };
}

function likely(text: string): Meant {
  return { text, isSure: false, isGuess: false };
}
