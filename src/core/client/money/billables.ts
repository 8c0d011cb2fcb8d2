import type { CalendarDate } from '../../calendar/calendarDate';
import { toMinorUnits, type Decimal } from '../../plan/money';
import { lookUpIds, type LookUpId } from '../../plan/idIndex';
import { pricedParts, type PricedPart } from '../../plan/pricedParts';
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

/** Something that the client pays for. */
export interface Billable {
  readonly kind: PricedPart['kind'];
  /** Index in the list of its kind. */
  readonly index: number;
  /** In minor units of the currency; undefined where the amount is no whole number of these. Below 0 where an order takes money away. */
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

/** What the client pays for, see {@link pricedParts}. */
export function billablesOf(plan: Plan, today: CalendarDate): readonly Billable[] {
  const { milestones, payments, currency } = plan;
  const usesAgreements = milestones.some(({ agreed }) => agreed);
  const depositOpen = payments.some(
    ({ state, due }) => state?.value !== 'paid' && due !== undefined && due.value <= today,
  );
  const indexOf = lookUpIds(milestones);
  return pricedParts(plan).map((part): Billable => {
    const { kind, index, amount, payment } = part;
    const units = toMinorUnits(amount, currency?.value);
    const hasEarned = isEarned(part, plan, indexOf);
    const state = stateOf(payment, hasEarned, today);
    const isOpen = state === 'open' || state === 'earned';
    // An approved order is agreed on by its approval.
    const isUnagreed = kind === 'milestone' && usesAgreements && !milestones[index]?.agreed;
    const obstacles: readonly Obstacle[] = [
      ...(hasEarned ? [] : ['not-accepted' as const]),
      ...(isUnagreed ? ['not-agreed' as const] : []),
      ...(kind !== 'payment' && depositOpen ? ['deposit-open' as const] : []),
      ...(units === undefined ? ['no-amount' as const] : []),
    ];
    return {
      kind,
      index,
      units,
      amount,
      state,
      due: payment?.due,
      date: payment?.date,
      invoice: payment?.invoice,
      obstacles: isOpen ? obstacles : [],
      isReady: state === 'earned' && obstacles.length === 0,
    };
  });
}

function isEarned({ kind, index }: PricedPart, plan: Plan, indexOf: LookUpId): boolean {
  switch (kind) {
    case 'milestone':
      return isAccepted(plan.milestones[index], plan);
    // A deposit is earned by the agreement on it.
    case 'payment':
      return true;
    case 'order': {
      // What it adds is accepted with the milestones that it is about; of an order about none the approval is all that there is.
      const about = (plan.changeOrders[index]?.milestones ?? []).map(
        ({ value }) => plan.milestones[indexOf(value) ?? -1],
      );
      const inForce = about.filter((milestone) => milestone?.status !== 'cancelled');
      return about.length === 0 || (inForce.length > 0 && inForce.every((milestone) => isAccepted(milestone, plan)));
    }
  }
}

/** Accepted by the last decision of a review, or done. Nothing is ever deemed accepted. */
function isAccepted(milestone: Milestone | undefined, plan: Plan): boolean {
  if (!milestone) return false;
  const { open, decided } = reviewStateOf(milestone, plan);
  const isApproved = !open && decided?.decision?.value.startsWith('approved') === true;
  return milestone.status === 'done' || isApproved;
}

function stateOf(payment: PricedPart['payment'], isEarned: boolean, today: CalendarDate): MoneyState {
  if (payment?.state === 'paid') return 'paid';
  if (payment?.state !== 'invoiced') return isEarned ? 'earned' : 'open';
  return payment.due !== undefined && payment.due < today ? 'overdue' : 'invoiced';
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
