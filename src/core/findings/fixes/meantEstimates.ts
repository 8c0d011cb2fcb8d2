import { readEstimate, unitOfWord } from '../../plan/adopt/adoptValue';
import type { Plan } from '../../plan/types';

/** How much work is in a week of the plan. */
export interface WorkingWeek {
  readonly days: number;
  /** Undefined where the plan does not say. */
  readonly hours?: number;
}

export function workingWeekOf({ calendar }: Pick<Plan, 'calendar'>): WorkingWeek {
  const days = new Set((calendar?.workingDays ?? []).map(({ value }) => value)).size;
  return { days: days === 0 ? 5 : days, hours: calendar?.hoursPerWeek?.value };
}

const numberWords = 'zero one two three four five six seven eight nine ten'.split(' ');

/**
 * Reads an amount of work of one or several units: `1w 2d`, `1 week and 2 days`, `1h30`, `90 min`, `half a day`.
 * @returns undefined for any other text, for a sum that the working week does not tell, and for an approximate amount
 */
export function sumEstimate(text: string, week: WorkingWeek): string | undefined {
  const plain = text
    .toLowerCase()
    .replace(/\bhalf an? /, '0.5 ')
    .replace(/^an? /, '1 ')
    .replace(/^\p{L}+(?= )/u, (word) => (numberWords.includes(word) ? String(numberWords.indexOf(word)) : word))
    .replace(/^(\d+) ?h ?(\d\d)$/, '$1h $2min');
  const single = readEstimate(plain);
  if (single !== undefined) return single;
  const parts = plain
    .replace(/(?<=\p{L})\.?(?: ?[,+&]| and| und| et| y)? ?(?=\d)/gu, '\n')
    .split('\n')
    .map(readPart);
  if (parts.length > 4 || parts.some((part) => part === undefined)) return undefined;
  const amounts = { min: 0, h: 0, d: 0, w: 0 };
  for (const part of parts) if (part) amounts[part.unit] += part.amount;
  const { min, h, d, w } = amounts;
  const days = d + w * week.days;
  if (min + h === 0) return written(days, 'd');
  if (days === 0) return written(h + min / 60, 'h');
  return week.hours === undefined ? undefined : written((days * week.hours) / week.days + h + min / 60, 'h');
}

function readPart(text: string): { readonly amount: number; readonly unit: 'min' | 'h' | 'd' | 'w' } | undefined {
  const [, number = '', word = ''] = /^(\d+(?:[.,]\d{1,2})?) ?(\p{L}+)\.?$/u.exec(text.trim()) ?? [];
  const unit = /^m(?:in(?:ut[eo]?[ns]?|s)?)?$/.test(word) ? 'min' : unitOfWord(word);
  return number === '' || unit === undefined ? undefined : { amount: Number(number.replace(',', '.')), unit };
}

/** @returns undefined for what has more than two decimals */
function written(amount: number, unit: string): string | undefined {
  const rounded = Math.round(amount * 100) / 100;
  return Math.abs(rounded - amount) < 1e-9 ? `${rounded}${unit}` : undefined;
}
