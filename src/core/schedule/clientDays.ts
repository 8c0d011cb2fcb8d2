import { addDays, fromDayNumber, toDayNumber, type CalendarDate } from '../calendar/calendarDate';
import { mergeRanges, type DayRange } from '../calendar/dayRanges';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { isClient } from '../plan/isClient';
import { isOpen } from '../plan/isOpen';
import { promisedDay } from '../plan/promisedDay';
import type { Milestone, Plan, PlanFrame } from '../plan/types';

/*
 * Whose days: those on which a milestone waited for the client. A day with several reasons counts once.
 *
 * - `blocked` by the client: from `since` through `until`, or to the end where that is missing. Without `since` no day counts.
 * - `needs` that came late: from the day after `by` through `got`. What did not come counts only while the milestone is open: what
 *   is done was evidently done without it.
 */

/**
 * Working days on which a milestone waited for the client, both days included.
 * @param to the day of completion, or for an open milestone the last day that counts
 */
export function clientDays(
  milestone: Milestone,
  plan: Pick<PlanFrame, 'client'>,
  calendar: WorkingCalendar,
  from: CalendarDate,
  to: CalendarDate,
): number {
  return countWorkingDays(waitingRanges(milestone, plan, from, to), calendar);
}

/** The days within a span, in any order and with overlaps. */
function waitingRanges(
  { blocked, needs, status }: Milestone,
  plan: Pick<PlanFrame, 'client'>,
  from: CalendarDate,
  to: CalendarDate,
): readonly DayRange[] {
  const first = toDayNumber(from);
  const last = toDayNumber(to);
  const waiting: DayRange[] = [];
  for (const { by, since, until } of blocked) {
    if (!since || !by || !isClient(by.value, plan)) continue;
    waiting.push({ first: toDayNumber(since.value), last: until ? toDayNumber(until.value) : last });
  }
  for (const { by, got } of needs) {
    if (!by || (!got && status === 'done')) continue;
    waiting.push({ first: toDayNumber(by.value) + 1, last: got ? toDayNumber(got.value) : last });
  }
  return waiting.map((range) => ({ first: Math.max(range.first, first), last: Math.min(range.last, last) }));
}

function countWorkingDays(ranges: readonly DayRange[], calendar: WorkingCalendar): number {
  return mergeRanges(ranges).reduce(
    (sum, range) => sum + calendar.workingDaysBetween(fromDayNumber(range.first), fromDayNumber(range.last)),
    0,
  );
}

/** The span in which a milestone can have waited; undefined for a cancelled one, and for a done one without its day. */
function waitingSpan(
  milestone: Milestone,
  today: CalendarDate,
): { readonly from: CalendarDate; readonly to: CalendarDate } | undefined {
  const { completed, status, blocked, needs } = milestone;
  // Today does not count: what is missing may still come.
  const to = isOpen(milestone) ? addDays(today, -1) : status === 'done' ? completed?.value : undefined;
  if (to === undefined) return undefined;
  // Also before its start, which may have waited for the same.
  const firsts = [...blocked.map(({ since }) => since?.value), ...needs.map(({ by }) => by?.value)];
  const from = firsts.filter((day) => day !== undefined).toSorted()[0];
  return from === undefined ? undefined : { from, to };
}

/**
 * Working days that a milestone has waited for the client so far: from the first wait through its completion, else through yesterday.
 */
export function waitedDays(
  milestone: Milestone,
  plan: Pick<PlanFrame, 'client'>,
  calendar: WorkingCalendar,
  today: CalendarDate,
): number {
  const span = waitingSpan(milestone, today);
  return span ? clientDays(milestone, plan, calendar, span.from, span.to) : 0;
}

/** {@link waitedDays} of a whole plan: a day on which several milestones waited counts once. */
export function waitedDaysOfPlan(
  plan: Pick<Plan, 'client' | 'milestones'>,
  calendar: WorkingCalendar,
  today: CalendarDate,
): number {
  const ranges = plan.milestones.flatMap((milestone) => {
    const span = waitingSpan(milestone, today);
    return span ? waitingRanges(milestone, plan, span.from, span.to) : [];
  });
  return countWorkingDays(ranges, calendar);
}

/** How late a milestone is, and whose days these are, in working days of its owner. */
export interface Lateness {
  /** From the agreed due day, else `due`, to its completion, or for an open one to the later of `due` and today; from 1. */
  readonly days: number;
  /** Those of them on which it waited for the client. */
  readonly waiting: number;
}

/** @returns undefined for a milestone that is not late, is cancelled, or has no day */
export function latenessOf(
  milestone: Milestone,
  plan: Pick<PlanFrame, 'client'>,
  calendar: WorkingCalendar,
  today: CalendarDate,
): Lateness | undefined {
  const { due, completed, status } = milestone;
  const promised = promisedDay(milestone);
  const now = due && due.value > today ? due.value : today;
  const end = isOpen(milestone) ? now : status === 'done' ? completed?.value : undefined;
  if (promised === undefined || end === undefined || end <= promised) return undefined;
  const days = calendar.workingDaysBetween(addDays(promised, 1), end);
  return days === 0 ? undefined : { days, waiting: Math.min(days, waitedDays(milestone, plan, calendar, today)) };
}
