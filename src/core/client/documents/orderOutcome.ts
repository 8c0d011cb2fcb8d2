import { parseCalendarDate, type CalendarDate } from '../../calendar/calendarDate';
import { isUndecided, orderName, stateOf } from '../../plan/changeOrders';
import type { Decimal } from '../../plan/money';
import { termsOfOrder } from '../../plan/orderTerms';
import type { ChangeOrder, Milestone, Plan } from '../../plan/types';
import { effectOfOrder, movingRows } from '../orders/orderEffect';

/** A due day that approving the order moves, or has moved. */
export interface OrderedDay {
  /** Index of the milestone in the plan. */
  readonly index: number;
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate;
}

/** What an order does to a plan, or has done. */
export interface OrderOutcome {
  readonly days: readonly OrderedDay[];
  /** Indexes of what is left out in exchange. */
  readonly drops: readonly number[];
  /** `total` with it; undefined where the plan has none, and once the order is decided. */
  readonly total: Decimal | undefined;
}

/**
 * While an order waits for a decision what approving it would write, of an approved one what `changes` keep in its name, and nothing of
 * others. It is counted on the whole plan; the numbers themselves are for the client.
 */
export function outcomeOfOrder(
  plan: Plan,
  order: ChangeOrder,
  today: CalendarDate,
  holidays?: ReadonlyMap<CalendarDate, string>,
): OrderOutcome {
  if (isUndecided(order)) {
    const context = { plan, today, ...(holidays && { holidays }) };
    const terms = termsOfOrder(plan, order);
    const effect = effectOfOrder(context, terms);
    const days = movingRows(effect).flatMap(({ index, from, to }) =>
      to.due === undefined || to.due === from.due ? [] : [{ index, from: from.due, to: to.due }],
    );
    return { days, drops: terms.drops, total: effect.total };
  }
  const name = orderName(order);
  if (stateOf(order) !== 'approved' || name === '') return { days: [], drops: [], total: undefined };
  const done = plan.milestones.flatMap(({ changes }, index) =>
    changes.filter(({ order: by }) => by?.value === name).map((change) => ({ index, ...change })),
  );
  return {
    days: done.flatMap(({ index, ...change }) => dayOf(index, change)),
    drops: done.flatMap(({ index, field, to }) =>
      field?.value === 'status' && to?.value === 'cancelled' ? [index] : [],
    ),
    total: undefined,
  };
}

function dayOf(index: number, { field, from, to }: Omit<Milestone['changes'][number], 'at'>): readonly OrderedDay[] {
  const day = parseCalendarDate(to?.value ?? '');
  if (field?.value !== 'due' || day === undefined) return [];
  return [{ index, from: parseCalendarDate(from?.value ?? ''), to: day }];
}
