import { addDays, parseCalendarDate, type CalendarDate } from '../../calendar/calendarDate';
import type { Milestone, Plan } from '../../plan/types';
import type { PlanCalendars } from '../../schedule/calendarsOf';
import { clientDays } from '../../schedule/clientDays';

/** A due day that did not hold. */
export interface Slip {
  /** Index in the plan. */
  readonly index: number;
  readonly from: CalendarDate;
  /** Undefined where the day has passed and there is no new one. */
  readonly to: CalendarDate | undefined;
  /** Empty where none is given. */
  readonly reason: string;
  /** Working days, 0 or more; and how many of them it waited for the client. */
  readonly days: number;
  readonly waiting: number;
}

/**
 * Every due day that did not hold: moved since the day given, later than agreed, passed without being done, or done late since then.
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
    const known = end < today ? end : today;
    const began = milestone.start?.value ?? from;
    const waiting = began > known ? 0 : clientDays(milestone, plan, calendar, began, known);
    return [{ index, from, to, reason, days: late, waiting: Math.min(late, waiting) }];
  });
}

function slipDays(
  { status, due, agreed, completed, changes }: Milestone,
  since: CalendarDate,
  today: CalendarDate,
): { readonly from: CalendarDate; readonly to: CalendarDate | undefined; readonly reason: string } | undefined {
  if (status === 'cancelled' || !due) return undefined;
  const moves = changes.filter(({ field }) => field?.value === 'due');
  const recent = moves.filter(({ date }) => date !== undefined && date.value >= since);
  const reason = moves.at(-1)?.reason?.value ?? '';
  const moved = parseCalendarDate(recent[0]?.from?.value ?? '');
  if (status === 'done') {
    const promised = agreed?.due?.value ?? moved ?? due.value;
    const isNew = completed !== undefined && completed.value >= since && completed.value <= today;
    return isNew && completed.value > promised ? { from: promised, to: completed.value, reason } : undefined;
  }
  if (due.value < today) return { from: moved ?? due.value, to: undefined, reason };
  if (moved !== undefined && moved !== due.value) return { from: moved, to: due.value, reason };
  const baseline = agreed?.due?.value;
  return baseline !== undefined && baseline < due.value ? { from: baseline, to: due.value, reason } : undefined;
}
