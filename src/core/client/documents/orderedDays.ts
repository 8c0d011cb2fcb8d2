import { parseCalendarDate, type CalendarDate } from '../../calendar/calendarDate';
import { isUndecided } from '../../plan/changeOrders';
import type { ChangeOrder, Plan } from '../../plan/types';
import { termsOfOrder } from '../orders/orderActs';
import { effectOfOrder, movingRows } from '../orders/orderEffect';
import type { OrderedDay } from './changeOrderSheet';

/**
 * The due days that an order moves: while it waits for a decision those that approving it would write, of an approved one those that
 * `changes` keep in its name, and none of others. They are counted on the whole plan; the days themselves are for the client.
 */
export function orderedDays(
  plan: Plan,
  order: ChangeOrder,
  today: CalendarDate,
  holidays?: ReadonlyMap<CalendarDate, string>,
): readonly OrderedDay[] {
  if (isUndecided(order)) {
    const context = { plan, today, ...(holidays && { holidays }) };
    return movingRows(effectOfOrder(context, termsOfOrder(plan, order))).flatMap(({ index, from, to }) =>
      to.due === undefined || to.due === from.due ? [] : [{ index, from: from.due, to: to.due }],
    );
  }
  const id = order.id?.value;
  if (order.state?.value !== 'approved' || id === undefined) return [];
  return plan.milestones.flatMap(({ changes }, index) =>
    changes.flatMap(({ field, from, to, order: by }): readonly OrderedDay[] => {
      const day = parseCalendarDate(to?.value ?? '');
      if (field?.value !== 'due' || by?.value !== id || day === undefined) return [];
      return [{ index, from: parseCalendarDate(from?.value ?? ''), to: day }];
    }),
  );
}
