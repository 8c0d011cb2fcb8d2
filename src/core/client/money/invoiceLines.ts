import type { CalendarDate } from '../../calendar/calendarDate';
import type { SeenPlan } from '../../plan/audience/seenPlan';
import { inOneLine } from '../../plan/inOneLine';
import { untitledMilestone } from '../../plan/shownTitle';
import type { Billable } from './billables';

/** One line of an invoice, in the words of the client. No tax is computed. */
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

/**
 * @param plan as the client sees it
 * @param billables of the same plan; those without a whole number of minor units have no line
 */
export function invoiceLines(plan: SeenPlan, billables: readonly Billable[]): readonly InvoiceLine[] {
  return billables.flatMap(({ kind, index, units }): readonly InvoiceLine[] => {
    if (units === undefined) return [];
    const milestone = kind === 'milestone' ? plan.milestones[index] : undefined;
    if (!milestone) {
      const { title = '', date, due } = plan.payments[index] ?? {};
      const day = date ?? due;
      return [
        { id: undefined, description: inOneLine(title), units, supply: day && { from: day, to: day }, orders: [] },
      ];
    }
    const { id, title, start, completed: end, changes } = milestone;
    const approved = plan.changeOrders.filter(
      ({ state, milestones }) => state === 'approved' && id !== undefined && id !== '' && milestones.includes(id),
    );
    const orders = [...changes.map(({ order }) => order), ...approved.map((order) => order.id)];
    return [
      {
        id,
        description: inOneLine(title) || untitledMilestone,
        units,
        supply: end && { from: start && start < end ? start : end, to: end },
        orders: [...new Set(orders.flatMap((order) => order ?? []))],
      },
    ];
  });
}
