import { dependencyGraph } from '../../schedule/dependencies';
import { calendarsOf } from '../../schedule/calendarsOf';
import { toHours, workingDaysOf } from '../../schedule/estimate';
import { toNumber } from '../../plan/money';
import type { OrderTerms } from '../../plan/orderTerms';
import type { Milestone } from '../../plan/types';
import type { WorkingCalendar } from '../../calendar/workingCalendar';
import { effectOfOrder, type OrderContext, type OrderEffect } from './orderEffect';

/**
 * How an order can be met:
 * - `both`: with its price and its days.
 * - `swap`: something of about the same size is left out in exchange; nothing moves.
 * - `extend`: with its days alone.
 * - `pay`: with its price alone; nothing moves.
 * - `free`: without price, days or exchange.
 */
export type WayKind = 'both' | 'swap' | 'extend' | 'pay' | 'free';

export interface OrderWay {
  readonly kind: WayKind;
  readonly terms: OrderTerms;
  readonly effect: OrderEffect;
}

/** More things to leave out are hardly compared. */
const mostSwaps = 3;

/** The ways side by side, each with its effect; at least one. @param asked with the price and days that were asked for */
export function waysToMeet(context: OrderContext, asked: OrderTerms): readonly OrderWay[] {
  const hasPrice = asked.price !== undefined && asked.price.digits !== 0;
  const hasDays = asked.days !== 0;
  const way = (kind: WayKind, terms: Partial<OrderTerms>): OrderWay => {
    const all = { ...asked, ...terms };
    return { kind, terms: all, effect: effectOfOrder(context, all) };
  };
  const swaps = swapsFor(context, asked).map((index) => {
    // Without a price of its own it is worth what it takes the place of.
    const price = hasPrice ? asked.price : context.plan.milestones[index]?.amount?.value;
    return way('swap', { drops: [index], days: 0, price });
  });
  return [
    ...(hasPrice && hasDays ? [way('both', {})] : []),
    ...(hasDays ? [way('extend', { price: undefined })] : []),
    ...(hasPrice ? [way('pay', { days: 0 })] : []),
    ...(hasPrice || hasDays ? [] : [way('free', { price: undefined })]),
    ...swaps,
  ];
}

/**
 * What could be left out instead: planned milestones with priority `could`, or `should` where there is none, that nothing open waits
 * for. Those whose price is nearest to that of the order come first; where prices do not tell, those whose days are nearest; only of
 * half to twice its size, as far as that is known.
 * @returns indexes
 */
function swapsFor({ plan, holidays }: OrderContext, { milestones: own, price, days }: OrderTerms): readonly number[] {
  const { milestones } = plan;
  const awaited = new Set<number>();
  const graph = dependencyGraph(milestones);
  graph.forEach((targets, index) => {
    if (milestones[index]?.status !== 'cancelled') for (const target of targets) awaited.add(target);
  });
  const calendars = calendarsOf(plan, holidays);
  const candidates = milestones.flatMap((milestone, index) => {
    const { status, priority } = milestone;
    const isLess = priority?.value === 'could' || priority?.value === 'should';
    if (own.includes(index) || status !== 'planned' || !isLess || awaited.has(index)) return [];
    const size = relativeSize(milestone, price && toNumber(price), days, calendars.ofMilestone(milestone));
    return size === undefined || (size >= 0.5 && size <= 2)
      ? [{ index, size, isCould: priority.value === 'could' }]
      : [];
  });
  const could = candidates.filter(({ isCould }) => isCould);
  const distance = ({ size }: { readonly size: number | undefined }): number =>
    size === undefined ? Infinity : Math.abs(Math.log(size));
  return (could.length > 0 ? could : candidates)
    .toSorted((a, b) => (distance(a) === distance(b) ? 0 : distance(a) - distance(b)))
    .slice(0, mostSwaps)
    .map(({ index }) => index);
}

/** Its price as a share of that of the order, else its working days; undefined where neither tells. */
function relativeSize(
  { amount, estimate }: Milestone,
  price: number | undefined,
  days: number,
  calendar: WorkingCalendar,
): number | undefined {
  const worth = amount && toNumber(amount.value);
  if (price !== undefined && price > 0 && worth !== undefined && worth > 0) return worth / price;
  if (days <= 0 || !estimate) return undefined;
  const hours = toHours(estimate.value, calendar);
  const taken =
    hours !== undefined && calendar.hoursPerDay
      ? hours / calendar.hoursPerDay
      : workingDaysOf(estimate.value, calendar);
  return taken === undefined || taken <= 0 ? undefined : taken / days;
}
