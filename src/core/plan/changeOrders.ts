import type { CalendarDate } from '../calendar/calendarDate';
import { bare, type Value } from './bare';
import type { ChangeOrder, OrderState, Plan } from './types';

/** What decides whether an order waits, of a plan as it was read or as somebody sees it. */
interface WaitingOrder {
  readonly state: Value<OrderState>;
  readonly expires: Value<CalendarDate>;
}

export function stateOf({ state }: Pick<WaitingOrder, 'state'>): OrderState {
  return bare(state) ?? 'proposed';
}

/** Whether the client has still to decide on it. */
export function isUndecided(order: Pick<WaitingOrder, 'state'>): boolean {
  const state = stateOf(order);
  return state === 'proposed' || state === 'adjustment-asked';
}

/** Whether its last day of validity has passed without a decision. */
export function isExpired(order: WaitingOrder, today: CalendarDate): boolean {
  const last = bare(order.expires);
  return isUndecided(order) && last !== undefined && last < today;
}

/** What an order is called wherever there is room for one name: its id, else its title, else its first item; empty without any. */
export function orderName({ id, title, items }: ChangeOrder): string {
  return id?.value ?? title?.value ?? items[0]?.value ?? '';
}

/** `CO1 Invoices as PDF`. */
export function orderLabel(order: ChangeOrder): string {
  const { id, title } = order;
  return [id?.value, title?.value].filter(Boolean).join(' ') || orderName(order) || 'change order';
}

/** Names a change order across edits and awaits. */
export interface OrderRef {
  /** Of the plan file. */
  readonly uri: string;
  /** {@link orderName} */
  readonly name: string;
  /** Place in the list of orders, from 0, at {@link revision}. */
  readonly index: number;
  /** Of the plan from which the reference was made. */
  readonly revision?: number;
}

/**
 * The place of the order that is meant: the only one with the name; of several the one at the index, as long as the plan has not
 * changed since.
 * @returns from 0; undefined when it is gone, or nothing says which one is meant
 */
export function findOrder(
  { changeOrders }: Pick<Plan, 'changeOrders'>,
  { name, index, revision }: OrderRef,
  revisionNow: number | undefined,
): number | undefined {
  const there = changeOrders[index];
  if (revision !== undefined && revision === revisionNow && there && orderName(there) === name) return index;
  const named = changeOrders.flatMap((order, place) => (orderName(order) === name ? [place] : []));
  return named.length === 1 ? named[0] : undefined;
}
