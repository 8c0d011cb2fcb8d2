import type { CalendarDate } from '../../calendar/calendarDate';
import { inOneLine } from '../../plan/inOneLine';
import { shownTitle } from '../../plan/shownTitle';
import type { Plan } from '../../plan/types';
import type { Billable } from './billables';

/** One line of an invoice, in the words of the client. Nothing private is in it. No tax is computed. */
export interface InvoiceLine {
  /** The id of the milestone; undefined without one, and for a payment. */
  readonly id: string | undefined;
  readonly description: string;
  /** Net, in minor units of the currency. */
  readonly units: number;
  /** The day of supply, or first and last day of its period; undefined where the plan does not say. */
  readonly supply: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined;
  /** Change orders that it rests on. */
  readonly orders: readonly string[];
}

/** @param billables those without a whole number of minor units have no line */
export function invoiceLines(plan: Plan, billables: readonly Billable[]): readonly InvoiceLine[] {
  return billables.flatMap(({ kind, index, units }): readonly InvoiceLine[] => {
    if (units === undefined) return [];
    const milestone = kind === 'milestone' ? plan.milestones[index] : undefined;
    if (!milestone) {
      const payment = plan.payments[index];
      const day = payment?.date?.value ?? payment?.due?.value;
      const supply = day && { from: day, to: day };
      return [{ id: undefined, description: inOneLine(payment?.title?.value ?? ''), units, supply, orders: [] }];
    }
    const { id, start, completed, changes } = milestone;
    const end = completed?.value;
    const approved = plan.changeOrders.filter(
      ({ state, milestones }) =>
        state?.value === 'approved' && milestones.some(({ value }) => value !== '' && value === id?.value),
    );
    const orders = [...changes.map(({ order }) => order?.value), ...approved.map((order) => order.id?.value)];
    return [
      {
        id: id?.value,
        description: inOneLine(shownTitle(milestone)),
        units,
        supply: end && { from: start && start.value < end ? start.value : end, to: end },
        orders: [...new Set(orders.flatMap((order) => order ?? []))],
      },
    ];
  });
}
