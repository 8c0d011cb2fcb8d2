import { parseCalendarDate } from '../../calendar/calendarDate';
import { namedChoice } from '../nearest/meantChoice';
import { priorities, statuses } from '../types';

/**
 * Converts a value as other plan formats write it.
 * @param own our name of the key
 * @returns undefined for a value that is valid already, and for one that cannot be converted for sure
 */
export function convertValue(own: string, text: string): string | undefined {
  const converted = convert(own, text);
  return converted === text ? undefined : converted;
}

const converted: ReadonlySet<string> = new Set(['status', 'priority', 'due', 'start', 'completed', 'estimate']);

/** Whether the value is valid or can be converted. Always true for keys whose values are not converted. */
export function isUnderstood(own: string, text: string): boolean {
  return !converted.has(own) || convert(own, text) !== undefined;
}

function convert(own: string, text: string): string | undefined {
  switch (own) {
    case 'status':
      return namedChoice(statuses, text);
    case 'priority':
      return namedChoice(priorities, text);
    case 'due':
    case 'start':
    case 'completed':
      return toDay(text);
    case 'estimate':
      return toEstimate(text);
    default:
      return undefined;
  }
}

/** The day of an ISO date, also with slashes or a time. The time is dropped without a conversion of its time zone. */
function toDay(text: string): string | undefined {
  const parts = /^(\d{4})([-/])(\d\d)\2(\d\d)(?:[T ]\d\d:?\d\d.*)?$/i.exec(text.trim());
  return parts ? parseCalendarDate(`${parts[1]}-${parts[3]}-${parts[4]}`) : undefined;
}

/** Whether the conversion loses information: `1-2 days` and `~ 2 days` become `2d`. */
export function isRounded(own: string, text: string): boolean {
  return own === 'estimate' && toEstimate(text) !== undefined && readEstimate(text) === undefined;
}

type Unit = 'h' | 'd' | 'w';

/** Unit words in English, German, French and Spanish. */
const units: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    h: 'h hr hrs hour hours std stunde stunden heure heures hora horas',
    d: 'd day days tag tage tagen jour jours j día días dia dias',
    w: 'w wk wks week weeks woche wochen semaine semaines sem semana semanas',
  }).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit as Unit])),
);

/** @returns undefined for a word that is no unit of work */
export function unitOfWord(word: string): Unit | undefined {
  return units.get(word.toLowerCase());
}

/** `1-2 days` is `2d`: a range becomes its upper bound, since that is what can be promised. */
function toEstimate(text: string): string | undefined {
  const range = /^~?\s*(?:\d+(?:[.,]\d+)?\s*(?:-|–|to|bis|à|a)\s*)?(?=\d)/i.exec(text.trim())?.[0] ?? '';
  return readEstimate(text.trim().slice(range.length));
}

/**
 * Reads an amount of work in words: `3 days`, `6 Std.`, `1,5 Tage`.
 * @returns the value for a plan, such as `3d`; undefined for any other text, and for an approximate amount
 */
export function readEstimate(text: string): string | undefined {
  const [, whole, fraction = '', word = ''] =
    /^(\d+)(?:[.,](\d{1,2}))?\s*(?:(?:working|business|person|man)[\s-])?(\p{L}+)\.?$/iu.exec(text.trim()) ?? [];
  const unit = unitOfWord(word);
  if (whole === undefined || unit === undefined) return undefined;
  return whole + (fraction === '' ? '' : `.${fraction}`) + unit;
}
