import { lookUpIds } from './idIndex';
import { isOpen } from './isOpen';
import { negated, sumOf, type Decimal } from './money';
import type { ChangeOrder, Plan } from './types';

/** What an order asks for. Milestones by their indexes in the plan. */
export interface OrderTerms {
  readonly milestones: readonly number[];
  /** Working days that the milestones get on top; earlier when negative. */
  readonly days: number;
  readonly price: Decimal | undefined;
  /** The open milestones that are left out in exchange. */
  readonly drops: readonly number[];
}

/**
 * What an order of the plan asks for. References that lead nowhere are left out, and an id that several milestones have means the first.
 * Of what it drops only that counts which is still open: what is done or cancelled by now cannot be left out any more.
 */
export function termsOfOrder({ milestones: all }: Plan, { milestones, drops, days, price }: ChangeOrder): OrderTerms {
  const indexOf = lookUpIds(all);
  const indexesOf = (ids: ChangeOrder['milestones']): readonly number[] => [
    ...new Set(ids.flatMap(({ value }) => indexOf(value) ?? [])),
  ];
  return {
    milestones: indexesOf(milestones),
    days: days?.value ?? 0,
    price: price?.value,
    drops: indexesOf(drops).filter((index) => all[index] && isOpen(all[index])),
  };
}

/**
 * What approving an order changes of `total`: its price, less the amounts of what it leaves out. Amounts of other milestones stay.
 * @returns undefined where that is too large to be exact
 */
export function changeOfTotal(
  { milestones }: Pick<Plan, 'milestones'>,
  { price, drops }: Pick<OrderTerms, 'price' | 'drops'>,
): Decimal | undefined {
  const less = drops.flatMap((index) => milestones[index]?.amount?.value ?? []).map(negated);
  return sumOf([...(price ? [price] : []), ...less]);
}

/** `total` once an order is approved. @returns undefined where there is none, where it is too large to be exact, and below 0 */
export function totalWithOrder(plan: Plan, terms: Pick<OrderTerms, 'price' | 'drops'>): Decimal | undefined {
  const change = changeOfTotal(plan, terms);
  const sum = plan.total && change && sumOf([plan.total.value, change]);
  return sum && sum.digits >= 0 ? sum : undefined;
}
