import { count } from '../../calendar/durationWords';
import type { CalendarDate } from '../../calendar/calendarDate';
import type { DayWords } from '../../calendar/dayWords';
import { amountWords, moneyWords } from '../../plan/moneyWords';
import { shortName } from '../../plan/shownTitle';
import type { Plan } from '../../plan/types';
import type { PlanCalendars } from '../../schedule/calendarsOf';
import { driftOf } from '../../schedule/drift';
import { driftWords } from '../../schedule/driftWords';
import { movingRows, type OrderEffect } from './orderEffect';
import type { OrderWay } from './orderWays';

export interface OrderWordsOptions {
  readonly words: DayWords;
  readonly today: CalendarDate;
}

/** `Extend: 4 working days more`. */
export function labelOfWay({ kind, terms }: OrderWay, { milestones, currency }: Plan): string {
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
export function wordsOfEffect(effect: OrderEffect, plan: Plan, options: OrderWordsOptions): string {
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

/** What changed since the agreement, a line for each of the milestones in which something did. */
export function linesOfDrift(
  plan: Plan,
  indexes: readonly number[],
  calendars: PlanCalendars,
  { words }: OrderWordsOptions,
): readonly string[] {
  const currency = plan.currency?.value;
  return indexes.flatMap((index) => {
    const milestone = plan.milestones[index];
    const drift = milestone && driftOf(milestone, calendars.ofMilestone(milestone), currency);
    return milestone && drift ? [`${shortName(milestone)}: ${driftWords(drift, words, currency).join('; ')}`] : [];
  });
}
