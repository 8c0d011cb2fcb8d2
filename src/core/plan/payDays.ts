import type { CalendarDate } from '../calendar/calendarDate';
import type { PartSpan } from '../text';
import type { Decimal, Plan } from './types';

/** Money that is due on a day: for a milestone, on the day on which it is done, or one of the `payments`. */
export interface PayDay {
  readonly day: CalendarDate;
  readonly amount: Decimal;
  /** Of the amount, in the text of its milestone, or of the frame. */
  readonly at: PartSpan;
  /** Index of the milestone; undefined for a payment that belongs to none. */
  readonly milestone: number | undefined;
  /** Whether it can still be arranged otherwise: it is not agreed, and neither invoiced nor paid. */
  readonly isOpen: boolean;
}

/**
 * When the money of a plan comes, by day. Cancelled milestones and amounts of 0 bring none.
 * @returns undefined where an amount has no day or cannot be read, so that nobody knows
 */
export function payDaysOf(plan: Plan): readonly PayDay[] | undefined {
  if (!known.has(plan)) known.set(plan, findPayDays(plan));
  return known.get(plan);
}

/** Several rules ask about one plan. */
const known = new WeakMap<Plan, readonly PayDay[] | undefined>();

function findPayDays({ milestones, payments }: Plan): readonly PayDay[] | undefined {
  const days: (PayDay | undefined)[] = [];
  for (const [index, { amount, amountText, status, completed, due, payment, agreed }] of milestones.entries()) {
    if (status === 'cancelled') continue;
    if (!amount) {
      if (amountText) return undefined;
      continue;
    }
    const day = (status === 'done' ? completed : undefined) ?? due;
    const isOpen = status !== 'done' && !agreed && isUnpaid(payment);
    if (amount.value.digits !== 0) days.push(day && toPayDay(day.value, amount, index, isOpen));
  }
  for (const payment of payments) {
    const { amount, due, date } = payment;
    if (!amount) return undefined;
    const day = due ?? date;
    if (amount.value.digits !== 0) days.push(day && toPayDay(day.value, amount, undefined, isUnpaid(payment)));
  }
  const sure = days.filter((one) => one !== undefined);
  if (sure.length < days.length) return undefined;
  return sure.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function toPayDay(
  day: CalendarDate,
  { value, at }: { readonly value: Decimal; readonly at: PartSpan },
  milestone: number | undefined,
  isOpen: boolean,
): PayDay {
  return { day, amount: value, at, milestone, isOpen };
}

function isUnpaid(payment: Pick<Plan['payments'][number], 'state'> | undefined): boolean {
  return payment?.state?.value !== 'invoiced' && payment?.state?.value !== 'paid';
}

/** The first day on which anything of the plan is worked on or due, cancelled milestones apart. */
export function firstDayOf({ milestones }: Plan): CalendarDate | undefined {
  let first: CalendarDate | undefined;
  for (const { status, start, due } of milestones) {
    const day = start?.value ?? due?.value;
    if (status !== 'cancelled' && day !== undefined && (first === undefined || day < first)) first = day;
  }
  return first;
}
