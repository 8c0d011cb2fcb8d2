import type { CalendarDate } from '../../calendar/calendarDate';
import type { SeenPlan } from '../../plan/audience/seenPlan';
import { lookUpIds } from '../../plan/idIndex';
import { inOneLine } from '../../plan/inOneLine';
import { untitledMilestone } from '../../plan/shownTitle';
import type { Billable } from './billables';

/** One line of an invoice, in the words of the client. No tax is computed. */
export interface InvoiceLine {
  /** The id of the milestone; undefined without one, and for a payment or an order. */
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
  return billables.flatMap(({ kind, index, units }) =>
    units === undefined ? [] : [{ ...lineOf[kind](plan, index), units }],
  );
}

type Line = Omit<InvoiceLine, 'units'>;

const lineOf: Readonly<Record<Billable['kind'], (plan: SeenPlan, index: number) => Line>> = {
  milestone: milestoneLine,
  // On which day a payment was made or is due says nothing of a supply.
  payment: ({ payments }, index) => ({
    id: undefined,
    description: inOneLine(payments[index]?.title ?? ''),
    supply: undefined,
    orders: [],
  }),
  order: orderLine,
};

function milestoneLine({ milestones, changeOrders }: SeenPlan, index: number): Line {
  const { id, title = '', start, completed: end, changes = [] } = milestones[index] ?? {};
  const approved = changeOrders.filter(
    ({ state, milestones: ids }) => state === 'approved' && id !== undefined && id !== '' && ids.includes(id),
  );
  const orders = [...changes.map(({ order }) => order), ...approved.map((order) => order.id)];
  return {
    id,
    description: inOneLine(title) || untitledMilestone,
    supply: end && { from: start && start < end ? start : end, to: end },
    orders: [...new Set(orders.flatMap((order) => order ?? []))],
  };
}

/** What an order adds is supplied with the last of the milestones that it is about. */
function orderLine({ milestones, changeOrders }: SeenPlan, index: number): Line {
  const { id, title = '', items = [], milestones: named = [] } = changeOrders[index] ?? {};
  const indexOf = lookUpIds(milestones);
  const inForce = named
    .map((wanted) => milestones[indexOf(wanted ?? '') ?? -1])
    .filter((milestone) => milestone?.status !== 'cancelled');
  const days = inForce.map((milestone) => milestone?.completed).filter((day) => day !== undefined);
  const last = days.length === inForce.length ? days.sort().at(-1) : undefined;
  return {
    id: undefined,
    description: inOneLine([title, ...items].find((words) => words !== '') ?? ''),
    supply: last && { from: last, to: last },
    orders: id === undefined ? [] : [id],
  };
}
