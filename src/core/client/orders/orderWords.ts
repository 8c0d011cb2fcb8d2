import { count } from '../../calendar/durationWords';
import type { CalendarDate } from '../../calendar/calendarDate';
import type { DayWords } from '../../calendar/dayWords';
import { minorDigitsOf, type Decimal } from '../../plan/money';
import { shortName, shownTitle } from '../../plan/shownTitle';
import type { Milestone, Plan } from '../../plan/types';
import type { PlanCalendars } from '../../schedule/calendarsOf';
import { driftOf } from '../../schedule/drift';
import { movingRows, type OrderEffect } from './orderEffect';
import type { OrderWay } from './orderWays';

/** Stands wherever an order is proposed or approved. */
export const recordsOnly = 'Records only; no legal advice.';

export interface OrderWordsOptions {
  readonly words: DayWords;
  readonly today: CalendarDate;
}

/** `2,400.00 EUR` without separators: `2400.00 EUR`. */
export function moneyWords(units: number, currency: string | undefined): string {
  const digits = minorDigitsOf(currency);
  return [(units / 10 ** digits).toFixed(digits), ...(currency === undefined ? [] : [currency])].join(' ');
}

function amountWords({ digits, scale }: Decimal, currency: string | undefined): string {
  const minor = Math.max(scale, minorDigitsOf(currency));
  return [(digits / 10 ** scale).toFixed(minor), ...(currency === undefined ? [] : [currency])].join(' ');
}

/** `Extend: 4 working days more`. */
export function wayLabel({ kind, terms }: OrderWay, { milestones, currency }: Plan): string {
  const days = `${count(Math.abs(terms.days), 'working day')} ${terms.days < 0 ? 'less' : 'more'}`;
  const price = terms.price ? amountWords(terms.price, currency?.value) : '';
  switch (kind) {
    case 'both':
      return `Extend and pay: ${days}, ${price}`;
    case 'extend':
      return `Extend: ${days}`;
    case 'pay':
      return `Pay: ${price}`;
    case 'swap': {
      const names = terms.drops.flatMap((index) => milestones[index] ?? []).map(shortName);
      return `Swap: ${names.join(', ')} is left out`;
    }
    case 'free':
      return 'Without price and days';
  }
}

/** The dates that move, the end, and the money: `M2 1 → 7 Dec; end 29 Jan stays; 600.00 EUR more, 10200.00 EUR in total`. */
export function effectWords(effect: OrderEffect, plan: Plan, options: OrderWordsOptions): string {
  return [
    ...moveWords(effect, options),
    ...endWords(effect, options),
    moneyOf(effect, plan),
    ...freeWords(effect),
  ].join('; ');
}

/** More names would not fit the line. */
const mostNamed = 3;

function moveWords(effect: OrderEffect, { words, today }: OrderWordsOptions): readonly string[] {
  const rows = movingRows(effect);
  const { clashes } = effect.preview;
  if (rows.length === 0) return ['no date moves'];
  const named = rows.slice(0, mostNamed).map(({ milestone, from, to }) => {
    const [before, after] = [from.due, to.due].map((day) => (day === undefined ? 'no day' : words.short(day, today)));
    return `${shortName(milestone)} ${before} → ${after}`;
  });
  const more = rows.length - named.length;
  return [
    [...named, ...(more > 0 ? [`${more} more move`] : [])].join(', '),
    ...(clashes.length > 0 ? [`${count(clashes.length, 'clash', 'clashes')} to settle`] : []),
  ];
}

function endWords({ end: { before, after } }: OrderEffect, { words, today }: OrderWordsOptions): readonly string[] {
  if (before === undefined || after === undefined) return [];
  const day = words.short(before, today);
  return [before === after ? `end ${day} stays` : `end ${day} → ${words.short(after, today)}`];
}

function moneyOf({ money, total }: OrderEffect, { currency }: Plan): string {
  const code = currency?.value;
  const inTotal = total ? `, ${amountWords(total, code)} in total` : '';
  if (money === undefined) return 'price unclear';
  if (money === 0) return `no more money${inTotal}`;
  return `${moneyWords(Math.abs(money), code)} ${money > 0 ? 'more' : 'less'}${inTotal}`;
}

function freeWords({ frees }: OrderEffect): readonly string[] {
  return frees === undefined || frees === 0 ? [] : [`frees ${Number(frees.toFixed(1))} h`];
}

/** What changed since the agreement, a line for each of the milestones in which something did: `M2: due 25 Nov → 1 Dec (4 working days later)`. */
export function driftWords(
  plan: Plan,
  indexes: readonly number[],
  calendars: PlanCalendars,
  options: OrderWordsOptions,
): readonly string[] {
  return indexes.flatMap((index) => {
    const milestone = plan.milestones[index];
    const parts = milestone ? driftParts(milestone, plan, calendars, options) : [];
    return milestone && parts.length > 0
      ? [`${milestone.id?.value ?? shownTitle(milestone)}: ${parts.join(', ')}`]
      : [];
  });
}

function driftParts(
  milestone: Milestone,
  { currency }: Plan,
  calendars: PlanCalendars,
  { words, today }: OrderWordsOptions,
): readonly string[] {
  const code = currency?.value;
  const drift = driftOf(milestone, calendars.ofMilestone(milestone), code);
  if (!drift) return [];
  const { due, amount, days, words: keys } = drift;
  const amountOf = (value: Decimal | undefined): string => (value ? amountWords(value, code) : 'no price');
  const later = days ? ` (${count(Math.abs(days), 'working day')} ${days > 0 ? 'later' : 'earlier'})` : '';
  const now = milestone.due ? words.short(milestone.due.value, today) : (due?.to ?? 'no day');
  return [
    ...(due ? [`due ${words.short(due.from, today)} → ${now}${later}`] : []),
    ...(amount ? [`price ${amountOf(amount.from)} → ${amountOf(amount.to)}`] : []),
    ...(keys.length > 0 ? [`other words in ${keys.map((key) => wordsOf[key]).join(', ')}`] : []),
  ];
}

const wordsOf = {
  title: 'the title',
  description: 'the description',
  deliverables: 'the deliverables',
  acceptance: 'the acceptance criteria',
} as const;
