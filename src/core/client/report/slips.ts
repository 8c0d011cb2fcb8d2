import { addDays, parseCalendarDate, type CalendarDate } from '../../calendar/calendarDate';
import type { Milestone, Plan } from '../../plan/types';
import type { PlanCalendars } from '../../schedule/calendarsOf';
import { waitedDays } from '../../schedule/clientDays';

/** A due day that did not hold. */
export interface Slip {
  /** Index in the plan. */
  readonly index: number;
  readonly from: CalendarDate;
  /** Undefined where the day has passed or was taken away, and there is no new one. */
  readonly to: CalendarDate | undefined;
  /** Empty where none is given. */
  readonly reason: string;
  /** Working days, 0 or more; and how many of them it waited for the client. */
  readonly days: number;
  readonly waiting: number;
}

/**
 * Every due day that did not hold: moved since the day given, later than agreed, taken away, passed without being done, or done late
 * since then.
 * @param since moves from that day on count
 */
export function slipsOf(
  plan: Pick<Plan, 'client' | 'milestones'>,
  calendars: PlanCalendars,
  since: CalendarDate,
  today: CalendarDate,
): readonly Slip[] {
  return plan.milestones.flatMap((milestone, index) => {
    const days = slipDays(milestone, since, today);
    if (!days) return [];
    const { from, to, reason } = days;
    const calendar = calendars.ofMilestone(milestone);
    const end = to ?? today;
    const late = end > from ? calendar.workingDaysBetween(addDays(from, 1), end) : 0;
    const waiting = Math.min(late, waitedDays(milestone, plan, calendar, today));
    return [{ index, from, to, reason, days: late, waiting }];
  });
}

function slipDays(
  milestone: Milestone,
  since: CalendarDate,
  today: CalendarDate,
): { readonly from: CalendarDate; readonly to: CalendarDate | undefined; readonly reason: string } | undefined {
  const { status, agreed, completed, changes } = milestone;
  if (status === 'cancelled') return undefined;
  const moves = changes.filter(({ field }) => field?.value === 'due');
  const recent = moves.filter(({ date }) => date !== undefined && date.value >= since);
  const moved = parseCalendarDate(recent[0]?.from?.value ?? '');
  const baseline = agreed?.due?.value;
  const due = milestone.due?.value;
  // Why the due day is where it is says nothing of what is later still.
  const reasonOf = (end: CalendarDate): string =>
    (due !== undefined && end > due ? recent : moves).at(-1)?.reason?.value ?? '';
  if (status === 'done') {
    const promised = baseline ?? moved ?? due;
    const isNew = completed !== undefined && completed.value >= since && completed.value <= today;
    if (!isNew || promised === undefined || completed.value <= promised) return undefined;
    return { from: promised, to: completed.value, reason: reasonOf(completed.value) };
  }
  if (due === undefined) {
    const lost = moved ?? baseline;
    return lost === undefined ? undefined : { from: lost, to: undefined, reason: reasonOf(today) };
  }
  if (due < today) return { from: moved ?? due, to: undefined, reason: reasonOf(today) };
  const from = moved !== undefined && moved !== due ? moved : baseline;
  const isSlip = from !== undefined && (from === moved ? from !== due : from < due);
  return isSlip ? { from, to: due, reason: reasonOf(due) } : undefined;
}
