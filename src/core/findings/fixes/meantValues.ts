import { parseDays } from '../../calendar/calendarDate';
import { parseNumericDate, readingsOfNumericDate } from '../../calendar/numericDate';
import { readNamedDate } from '../../calendar/plainDateWords';
import { convertValue, readEstimate } from '../../plan/adopt/adoptValue';
import { hasSameLetters, nearestValue } from '../../plan/nearest/nearestValue';
import { readAmount } from '../../plan/adopt/readAmount';
import type { LeafShape } from '../../plan/schema/shape';

/** A valid value, and whether it is certain that it was meant. */
export interface Meant {
  readonly text: string;
  /** Whether nothing else can have been meant. */
  readonly isSure: boolean;
}

/**
 * Valid values that an invalid text may have been meant to be.
 * @param currency of the plan; an amount in another currency has no valid value
 * @returns several where the text is ambiguous, the likelier ones first
 */
export function meantValues(key: string, shape: LeafShape, found: string, currency?: string): readonly Meant[] {
  const text = found.trim();
  const valid = (value: string): boolean => shape.isValid(shape.type === 'number' ? Number(value) : value);
  return readings(key, shape, text, currency).filter(
    (meant) => (shape.type === 'number' || meant.text !== text) && valid(meant.text),
  );
}

function readings(key: string, shape: LeafShape, text: string, currency: string | undefined): readonly Meant[] {
  if (shape.values.length > 0) return choice(key, shape.values, text);
  if (shape.type === 'number') return numbers(key, text, currency).map(unsure);
  switch (shape.hints.role) {
    case 'day':
      return days(key, text);
    case 'days':
      return rangesOfDays(text).map(unsure);
    case 'estimate':
      return estimates(text);
    case 'currency':
      return currencies(text);
    case 'holidays':
      return [{ text: text.toUpperCase(), isSure: false }];
    default:
      return [];
  }
}

function choice(key: string, values: readonly string[], text: string): readonly Meant[] {
  const meant = convertValue(key, text) ?? nearestValue(values, text);
  return meant === undefined ? [] : [{ text: meant, isSure: hasSameLetters(meant, text) }];
}

/** Numbers without a currency, and without the unit that the key implies. */
function numbers(key: string, text: string, currency: string | undefined): readonly string[] {
  if (key === 'hours_per_week' || key === 'days') {
    const amount = readEstimate(
      text.replace(/\s{0,3}(?:\/|per|a|pro|par|por)\s{0,3}(?:w|week|Woche|semaine|semana)$/i, ''),
    );
    return amount?.endsWith(key === 'days' ? 'd' : 'h') ? [amount.slice(0, -1)] : [];
  }
  const bare = key === 'rate' ? text.replace(/\s{0,3}(?:\/|per|an|pro)\s{0,3}(?:h|hr|hour|Std\.?|Stunde)$/i, '') : text;
  const amount = readAmount(bare);
  const isForeign = currency !== undefined && amount?.currency !== undefined && amount.currency !== currency;
  return amount && !isForeign ? amount.readings : [];
}

function days(key: string, text: string): readonly Meant[] {
  const yearFirst = /^\d{4}([-./])\d{1,2}\1\d{1,2}$/.test(text) ? parseNumericDate(text, 'en') : undefined;
  if (yearFirst) return [{ text: yearFirst, isSure: true }];
  const other = convertValue(key, text) ?? convertValue('due', text) ?? readNamedDate(text.toLowerCase());
  return (other === undefined ? readingsOfNumericDate(text) : [other]).map(unsure);
}

/** Both dates are read in the same order: in `24.12.2026 - 02.01.2027` the first one shows that the day comes first. */
function rangesOfDays(text: string): readonly string[] {
  const spaced = text.replace(/^([\d./]+)-([\d./]+)$/, '$1 - $2');
  const [first, last, ...more] = spaced
    .replace(/\s+/g, ' ')
    .split(/ (?:-|–|—|to|until|bis|au|al|a) | ?(?:\.{2,3}|…|–) ?/i);
  if (first === undefined || more.length > 0) return [];
  const starts = readingsOfNumericDate(first);
  if (last === undefined) return starts;
  const ends = readingsOfNumericDate(last);
  const pairs = starts.length === ends.length ? starts.map((from, at) => [from, ends[at]]) : [];
  const all = pairs.length > 0 ? pairs : starts.flatMap((from) => ends.map((to) => [from, to]));
  return all
    .map(([from, to]) => `${from}..${to}`)
    .filter((range) => parseDays(range) !== undefined)
    .slice(0, 1);
}

/** A number without a unit gives one estimate for each unit. */
function estimates(text: string): readonly Meant[] {
  if (/^\d+(?:\.\d+)?$/.test(text)) return ['h', 'd', 'w'].map((unit) => unsure(text + unit));
  const sure = readEstimate(text);
  if (sure !== undefined) return [{ text: sure, isSure: true }];
  const about = convertValue('estimate', text);
  return about === undefined ? [] : [unsure(about)];
}

function currencies(text: string): readonly Meant[] {
  const code = text.toUpperCase();
  if (Intl.supportedValuesOf('currency').includes(code)) return [{ text: code, isSure: true }];
  const named = readAmount(`1 ${text}`)?.currency;
  return named === undefined ? [] : [unsure(named)];
}

function unsure(text: string): Meant {
  return { text, isSure: false };
}
