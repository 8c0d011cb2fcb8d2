import type { CalendarDate } from '../../calendar/calendarDate';
import { toMinorUnits, type Decimal } from '../../plan/money';
import { reviewStateOf } from '../../plan/promise/reviewState';
import type { Milestone, Plan } from '../../plan/types';

/** Where the money for something stands. */
export type MoneyState = 'open' | 'earned' | 'invoiced' | 'overdue' | 'paid';

/** Why something may not be invoiced yet. */
export type Obstacle =
  /** The client has not accepted the work: it is not done, and not approved in a review. */
  | 'not-accepted'
  /** The plan has agreements, and none on this. */
  | 'not-agreed'
  /** Money that was due before is not paid yet. */
  | 'deposit-open'
  /** The amount is no whole number of minor units of the currency. */
  | 'no-amount';

/** Something that the client pays for: a milestone, or a payment that belongs to none. */
export interface Billable {
  readonly kind: 'milestone' | 'payment';
  /** Index of the milestone, or of the payment. */
  readonly index: number;
  /** In minor units of the currency; undefined where the amount is no whole number of these. */
  readonly units: number | undefined;
  readonly amount: Decimal;
  readonly state: MoneyState;
  /** The day by which an invoice is to be paid. */
  readonly due: CalendarDate | undefined;
  /** The day of the last step, and the number of the invoice. */
  readonly date: CalendarDate | undefined;
  readonly invoice: string | undefined;
  /** Empty where it may be invoiced now. Only for what is not invoiced yet. */
  readonly obstacles: readonly Obstacle[];
  /** Whether it may be invoiced now. */
  readonly isReady: boolean;
}

/** All that has an amount, in the order of the file, payments last. Cancelled milestones are left out. */
export function billablesOf(plan: Plan, today: CalendarDate): readonly Billable[] {
  const { milestones, payments, currency } = plan;
  const usesAgreements = milestones.some(({ agreed }) => agreed);
  const depositOpen = payments.some(
    ({ state, due }) => state?.value !== 'paid' && due !== undefined && due.value <= today,
  );
  return [
    ...milestones.flatMap((milestone, index): readonly Billable[] => {
      const { amount, payment, status } = milestone;
      if (!amount || status === 'cancelled') return [];
      const isAccepted = accepted(milestone, plan);
      const state = stateOf(payment, isAccepted, today);
      const units = toMinorUnits(amount.value, currency?.value);
      const obstacles: readonly Obstacle[] = [
        ...(isAccepted ? [] : ['not-accepted' as const]),
        ...(usesAgreements && !milestone.agreed ? ['not-agreed' as const] : []),
        ...(depositOpen ? ['deposit-open' as const] : []),
        ...(units === undefined ? ['no-amount' as const] : []),
      ];
      return [
        toBillable({ kind: 'milestone', index, units, amount: amount.value, state, ...stepOf(payment) }, obstacles),
      ];
    }),
    ...payments.flatMap((payment, index): readonly Billable[] => {
      const { amount } = payment;
      if (!amount) return [];
      const units = toMinorUnits(amount.value, currency?.value);
      // A deposit is earned by the agreement on it.
      const state = stateOf(payment, true, today);
      const obstacles: readonly Obstacle[] = units === undefined ? ['no-amount'] : [];
      return [
        toBillable({ kind: 'payment', index, units, amount: amount.value, state, ...stepOf(payment) }, obstacles),
      ];
    }),
  ];
}

function toBillable(billable: Omit<Billable, 'isReady' | 'obstacles'>, obstacles: readonly Obstacle[]): Billable {
  const { state } = billable;
  const isOpen = state === 'open' || state === 'earned';
  return { ...billable, obstacles: isOpen ? obstacles : [], isReady: state === 'earned' && obstacles.length === 0 };
}

/** Accepted by the last decision of a review, or done. Nothing is ever deemed accepted. */
function accepted(milestone: Milestone, plan: Plan): boolean {
  const { open, decided } = reviewStateOf(milestone, plan);
  const isApproved = !open && decided?.decision?.value.startsWith('approved') === true;
  return milestone.status === 'done' || isApproved;
}

type Payment = Pick<Plan['payments'][number], 'state' | 'due' | 'date' | 'invoice'>;

function stepOf(payment: Payment | undefined): Pick<Billable, 'due' | 'date' | 'invoice'> {
  return { due: payment?.due?.value, date: payment?.date?.value, invoice: payment?.invoice?.value };
}

function stateOf(payment: Payment | undefined, isEarned: boolean, today: CalendarDate): MoneyState {
  if (payment?.state?.value === 'paid') return 'paid';
  if (payment?.state?.value !== 'invoiced') return isEarned ? 'earned' : 'open';
  return payment.due && payment.due.value < today ? 'overdue' : 'invoiced';
}

/** Sums in minor units. What has no whole number of these is in none. */
export interface MoneyTotals {
  readonly all: number;
  /** Of accepted work and deposits, invoiced or not. */
  readonly earned: number;
  /** Invoiced and not paid, what is overdue included. */
  readonly invoiced: number;
  readonly overdue: number;
  readonly paid: number;
  /** What may be invoiced now. */
  readonly ready: number;
}

export function totalsOf(billables: readonly Billable[]): MoneyTotals {
  const sum = (counts: (one: Billable) => boolean): number =>
    billables.reduce((total, one) => total + (counts(one) ? (one.units ?? 0) : 0), 0);
  return {
    all: sum(() => true),
    earned: sum(({ state }) => state !== 'open'),
    invoiced: sum(({ state }) => state === 'invoiced' || state === 'overdue'),
    overdue: sum(({ state }) => state === 'overdue'),
    paid: sum(({ state }) => state === 'paid'),
    ready: sum(({ isReady }) => isReady),
  };
}
