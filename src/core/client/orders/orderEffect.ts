import type { CalendarDate } from '../../calendar/calendarDate';
import { isOpen } from '../../plan/isOpen';
import { toMinorUnits, type Decimal } from '../../plan/money';
import { changeOfTotal, totalWithOrder, type OrderTerms } from '../../plan/orderTerms';
import type { Plan } from '../../plan/types';
import { calendarsOf, type PlanCalendars } from '../../schedule/calendarsOf';
import { toHours } from '../../schedule/estimate';
import { withDue, without } from '../../schedule/fit/whatIf';
import { schedulePlan } from '../../schedule/schedule';
import type { MovePreview, MoveRow } from '../../schedule/shifting/move';
import { previewMoves } from '../../schedule/shifting/previewMoves';
import { shiftDay } from '../../schedule/shifting/shiftDay';

export interface OrderContext {
  readonly plan: Plan;
  readonly today: CalendarDate;
  /** Names of public holidays by day; none when left out. */
  readonly holidays?: ReadonlyMap<CalendarDate, string>;
}

/** What becomes of the plan when an order is approved. */
export interface OrderEffect {
  /** Its milestones, and what has to follow. What follows and is agreed is locked: an order moves nothing that it does not name. */
  readonly preview: MovePreview;
  /** The last due day of the open milestones. Undefined where none is open with a day. */
  readonly end: { readonly before: CalendarDate | undefined; readonly after: CalendarDate | undefined };
  /** What the client pays more, in minor units of the currency, less when negative; undefined where that is no whole number. */
  readonly money: number | undefined;
  /** `total` afterwards, see {@link totalWithOrder}. */
  readonly total: Decimal | undefined;
  /** Hours of the milestones that are left out; undefined where the plan does not tell. */
  readonly frees: number | undefined;
}

export function effectOfOrder({ plan, today, holidays }: OrderContext, terms: OrderTerms): OrderEffect {
  const calendars = calendarsOf(plan, holidays);
  const { drops, days } = terms;
  const rest = without(plan, drops);
  const preview = days === 0 ? noMoves : previewOf(rest, calendars, terms);
  const moved = preview.rows.flatMap(({ index, to, isTicked }) => (isTicked && to.due ? [{ index, due: to.due }] : []));
  const promisedEnd = (one: Plan): CalendarDate | undefined => schedulePlan(one, calendars, today).end?.promised;
  const change = changeOfTotal(plan, terms);
  return {
    preview,
    end: { before: promisedEnd(plan), after: promisedEnd(withDue(rest, moved)) },
    money: change && toMinorUnits(change, plan.currency?.value),
    total: totalWithOrder(plan, terms),
    frees: hoursOf(plan, calendars, drops),
  };
}

const noMoves: MovePreview = { rows: [], clashes: [] };

/** First days stay: there is more to do, not later. Followers move just far enough. */
function previewOf(plan: Plan, calendars: PlanCalendars, { milestones, days }: OrderTerms): MovePreview {
  const moves = milestones.flatMap((index) => {
    const milestone = plan.milestones[index];
    if (!milestone?.due || !isOpen(milestone)) return [];
    const due = shiftDay(milestone, 'due', milestone.due.value, days, calendars.ofMilestone(milestone).days);
    return due === undefined ? [] : [{ index, due }];
  });
  return moves.length === 0 ? noMoves : previewMoves(plan, calendars, { moves, gaps: 'use' });
}

function hoursOf(plan: Plan, calendars: PlanCalendars, indexes: readonly number[]): number | undefined {
  let sum: number | undefined = 0;
  for (const index of indexes) {
    const milestone = plan.milestones[index];
    const hours = milestone?.estimate && toHours(milestone.estimate.value, calendars.ofMilestone(milestone));
    sum = sum === undefined || hours === undefined ? undefined : sum + hours;
  }
  return sum;
}

/** The rows that move, those of the order first. */
export function movingRows({ preview }: OrderEffect): readonly MoveRow[] {
  return preview.rows.filter(({ isTicked, stays }) => isTicked && stays === undefined);
}
