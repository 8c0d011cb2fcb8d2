import type { CalendarDate } from '../../calendar/calendarDate';
import type { OrderRef } from '../changeOrders';
import type { MilestoneRef } from '../milestoneRef';
import type { PlanFile } from '../parsePlan';
import { given } from './given';
import type { Intent, Path, PlainMap } from './intent';

/** What money is for: a milestone, a change order, or one of the `payments`, by its place from 0 and its title. */
export type PaidFor =
  | { readonly milestone: MilestoneRef }
  | { readonly order: OrderRef }
  | { readonly payment: { readonly index: number; readonly title: string } };

export interface PaymentStep {
  readonly state: 'invoiced' | 'paid';
  readonly date: CalendarDate;
  /** The day by which an invoice is to be paid; undefined leaves the key as it is. */
  readonly due?: CalendarDate | undefined;
  /** The number of the invoice; undefined leaves the key as it is. */
  readonly invoice?: string | undefined;
}

/** Where the payment for a milestone or for an order stands. @param owner its path, @param payment what it says of that so far */
export function notePaymentFor(owner: Path, payment: object | undefined, step: PaymentStep): Intent[] {
  const path: Path = [...owner, 'payment'];
  return payment ? setKeys(path, step) : [{ kind: 'set', path, value: recordOf(step) }];
}

/** @returns undefined where the payment at that place has another title by now */
export function notePayment(
  { plan }: PlanFile,
  { index, title }: { readonly index: number; readonly title: string },
  step: PaymentStep,
): Intent[] | undefined {
  const payment = plan.payments[index];
  return payment && (payment.title?.value ?? '') === title
    ? setKeys(['payments', { at: payment.at.from }], step)
    : undefined;
}

function setKeys(path: Path, step: PaymentStep): Intent[] {
  return Object.entries(recordOf(step)).flatMap(([key, value]): Intent[] =>
    value === undefined ? [] : [{ kind: 'set', path: [...path, key], value }],
  );
}

function recordOf({ state, date, due, invoice }: PaymentStep): PlainMap {
  return { state, date, due, invoice: given(invoice) };
}
