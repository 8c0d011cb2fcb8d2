import type { CalendarDate } from '../calendar/calendarDate';
import type { SeenPlan } from './audience/seenPlan';
import { bare, type Value } from './bare';
import type { Decimal } from './money';
import type { OrderState, Plan, Status } from './types';

type Payment = NonNullable<SeenPlan['milestones'][number]['payment']>;

/** A part of what was agreed in total: a milestone, one of the `payments`, or an approved change order. */
export interface PricedPart {
  readonly kind: 'milestone' | 'payment' | 'order';
  /** Index in the list of its kind. */
  readonly index: number;
  readonly amount: Decimal;
  /** Where the payment for it stands. */
  readonly payment: Payment | undefined;
}

type PaymentValues = { readonly [Key in keyof Payment]: Value<NonNullable<Payment[Key]>> };

/** What is asked of a plan, as it was read or as somebody sees it. */
interface PricedPlan {
  readonly milestones: readonly {
    readonly status: Status;
    readonly amount: Value<Decimal>;
    readonly payment: PaymentValues | undefined;
  }[];
  readonly payments: readonly (PaymentValues & { readonly amount: Value<Decimal> })[];
  readonly changeOrders: readonly {
    readonly state: Value<OrderState>;
    readonly price: Value<Decimal>;
    readonly payment: PaymentValues | undefined;
  }[];
}

/**
 * All that has a price and is in force: milestones that are not cancelled, payments that belong to none, and approved change orders, each
 * in the order of the file. They add up to `total`: an approved order has its price for itself and is in the amount of no milestone.
 */
export function pricedParts({ milestones, payments, changeOrders }: PricedPlan): readonly PricedPart[] {
  return [
    ...milestones.flatMap(({ status, amount, payment }, index) =>
      status === 'cancelled' ? [] : toPart('milestone', index, amount, payment),
    ),
    ...payments.flatMap((payment, index) => toPart('payment', index, payment.amount, payment)),
    ...changeOrders.flatMap(({ state, price, payment }, index) =>
      bare(state) === 'approved' ? toPart('order', index, price, payment) : [],
    ),
  ];
}

/** Whether an amount is there and cannot be read, which is told as a finding: then nothing adds up. */
export function hasUnreadPrice({ milestones, payments }: Pick<Plan, 'milestones' | 'payments'>): boolean {
  if (payments.some(({ amount }) => !amount)) return true;
  return milestones.some(
    ({ amount, amountText, status }) => status !== 'cancelled' && !amount && amountText !== undefined,
  );
}

function toPart(
  kind: PricedPart['kind'],
  index: number,
  amount: Value<Decimal>,
  payment: PaymentValues | undefined,
): readonly PricedPart[] {
  const value = bare(amount);
  return value ? [{ kind, index, amount: value, payment: payment && barePayment(payment) }] : [];
}

function barePayment({ state, date, due, invoice }: PaymentValues): Payment {
  return { state: bare(state), date: bare<CalendarDate>(date), due: bare<CalendarDate>(due), invoice: bare(invoice) };
}
