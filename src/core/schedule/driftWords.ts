import { parseCalendarDate } from '../calendar/calendarDate';
import type { DayWords } from '../calendar/dayWords';
import { count } from '../calendar/durationWords';
import { amountWords, moneyWords } from '../plan/moneyWords';
import type { Milestone } from '../plan/types';
import type { Drift } from './drift';

/** What a row says of the difference from the agreement: `+5d`, or `-2d · +250.00 EUR · reworded`. */
export function driftBriefly(drift: Drift, currency: string | undefined): string {
  const { due, days, amount, money, words } = drift;
  const parts = [
    due && (days === undefined ? 'a day was agreed' : days === 0 ? 'another day' : `${signed(days)}d`),
    amount && (money === undefined ? 'another price' : signed(money, (units) => moneyWords(units, currency))),
    words.length > 0 ? 'reworded' : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function signed(amount: number, write: (size: number) => string = String): string {
  return `${amount < 0 ? '-' : '+'}${write(Math.abs(amount))}`;
}

/** The agreement in a sentence: `Agreed on 2 Nov 2026 by Dana Ruiz (mail)`. Undefined without one. */
export function agreementWords({ agreed }: Milestone, words: DayWords): string | undefined {
  if (!agreed) return undefined;
  const { date, by, how } = agreed;
  const parts = [
    date && `on ${words.long(date.value)}`,
    by && by.value !== '' && `by ${by.value}`,
    how && how.value !== '' && `(${how.value})`,
  ];
  return ['Agreed', ...parts.filter(Boolean)].join(' ').replace(/\s+/g, ' ');
}

/** What differs from the agreement, a sentence each: days, money, words. */
export function driftWords(drift: Drift, words: DayWords, currency: string | undefined): readonly string[] {
  return [...dueWords(drift, words), ...priceWords(drift, currency), ...textWords(drift)];
}

function dueWords({ due, days }: Drift, words: DayWords): readonly string[] {
  if (!due) return [];
  const agreed = words.long(due.from);
  if (days !== undefined && days !== 0) {
    return [`Due ${count(Math.abs(days), 'working day')} ${days > 0 ? 'later' : 'earlier'} than agreed (${agreed})`];
  }
  return [
    parseCalendarDate(due.to ?? '') ? `Due on another day than agreed (${agreed})` : `Agreed to be due ${agreed}`,
  ];
}

function priceWords({ amount, money }: Drift, currency: string | undefined): readonly string[] {
  if (!amount) return [];
  const { from, to } = amount;
  if (!from) return to ? [`Price of ${amountWords(to, currency)} that was not agreed`] : [];
  const agreed = amountWords(from, currency);
  if (!to) return [`Without a price, agreed were ${agreed}`];
  if (money === undefined) return [`Another price than agreed (${agreed})`];
  return [`${moneyWords(Math.abs(money), currency)} ${money > 0 ? 'more' : 'less'} than agreed (${agreed})`];
}

const names = { title: 'title', description: 'description', deliverables: 'deliverables', acceptance: 'criteria' };

function textWords({ words }: Drift): readonly string[] {
  return words.length === 0 ? [] : [`Other words than agreed: ${words.map((key) => names[key]).join(', ')}`];
}
