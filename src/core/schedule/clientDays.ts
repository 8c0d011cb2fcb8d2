import { fromDayNumber, toDayNumber, type CalendarDate } from '../calendar/calendarDate';
import { mergeRanges, type DayRange } from '../calendar/dayRanges';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { isClient } from '../plan/isClient';
import type { Milestone, PlanFrame } from '../plan/types';

/**
 * Working days on which a milestone waited for the client, both days included. A day with several reasons counts once.
 *
 * - `blocked` by the client: from `since` through `until`, or to the end where that is missing. Without `since` no day counts.
 * - `needs` that came late: from the day after `by` through `got`. What did not come counts only while the milestone is open: what
 *   is done was evidently done without it.
 * @param to the day of completion, or for an open milestone the last day that counts
 */
export function clientDays(
  milestone: Milestone,
  plan: Pick<PlanFrame, 'client'>,
  calendar: WorkingCalendar,
  from: CalendarDate,
  to: CalendarDate,
): number {
  const first = toDayNumber(from);
  const last = toDayNumber(to);
  const waiting: DayRange[] = [];
  const { blocked, needs, status } = milestone;
  if (blocked?.since && blocked.by && isClient(blocked.by.value, plan)) {
    const until = blocked.until ? toDayNumber(blocked.until.value) : last;
    waiting.push({ first: toDayNumber(blocked.since.value), last: until });
  }
  for (const { by, got } of needs) {
    if (!by || (!got && status === 'done')) continue;
    waiting.push({ first: toDayNumber(by.value) + 1, last: got ? toDayNumber(got.value) : last });
  }
  const inSpan = waiting.map((range) => ({ first: Math.max(range.first, first), last: Math.min(range.last, last) }));
  return mergeRanges(inSpan).reduce(
    (sum, range) => sum + calendar.workingDaysBetween(fromDayNumber(range.first), fromDayNumber(range.last)),
    0,
  );
}
