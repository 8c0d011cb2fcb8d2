import { toDayNumber, type CalendarDate } from '../calendar/calendarDate';
import type { Estimate, Milestone, WorkCalendar } from '../plan/types';
import { isLate } from '../plan/milestoneState';
import type { DaySpan, TimelineBar } from './timelineModel';

/** @returns undefined when neither `due` nor the day of completion is known */
export function toBar(
  milestone: Milestone,
  byId: ReadonlyMap<string, Milestone>,
  calendar: WorkCalendar | undefined,
  today: CalendarDate,
): TimelineBar | undefined {
  const due = dayOf(milestone.due?.value);
  const completed = milestone.status === 'done' ? dayOf(milestone.completed?.value) : undefined;
  const end = due ?? completed;
  if (end === undefined) return undefined;
  const last = completed === undefined ? end : Math.min(completed, end);
  const start = dayOf(milestone.start?.value);
  const derived = start === undefined ? deriveStart(milestone, last, byId, calendar) : undefined;
  const first = start ?? derived;
  const known = first !== undefined && first <= last;
  return {
    shape: known ? 'bar' : 'point',
    first: known ? first : last,
    last,
    derivedStart: known && start === undefined,
    overrun: overrunOf(milestone, due, completed, today),
    agreedDue: agreedDueOf(milestone, due),
  };
}

function dayOf(date: CalendarDate | undefined): number | undefined {
  return date === undefined ? undefined : toDayNumber(date);
}

function overrunOf(
  milestone: Milestone,
  due: number | undefined,
  completed: number | undefined,
  today: CalendarDate,
): DaySpan | undefined {
  if (due === undefined) return undefined;
  const until = isLate(milestone, today) ? toDayNumber(today) : completed;
  return until !== undefined && until > due ? { first: due + 1, last: until } : undefined;
}

function agreedDueOf(milestone: Milestone, due: number | undefined): number | undefined {
  const agreed = dayOf(milestone.agreed?.due?.value);
  return agreed === due ? undefined : agreed;
}

/**
 * Counts the estimate back from the end, but not to before the end of what the milestone depends on; without an
 * estimate, the day after that end.
 * @returns undefined when neither is known
 */
function deriveStart(
  milestone: Milestone,
  last: number,
  byId: ReadonlyMap<string, Milestone>,
  calendar: WorkCalendar | undefined,
): number | undefined {
  const ends = milestone.dependsOn.flatMap((reference) => {
    const before = byId.get(reference.value);
    const end = before && before !== milestone ? (before.completed ?? before.due) : undefined;
    return end && toDayNumber(end.value) < last ? [toDayNumber(end.value) + 1] : [];
  });
  const afterOthers = ends.length > 0 ? Math.max(...ends) : undefined;
  const days = milestone.estimate ? calendarDays(milestone.estimate.value, calendar) : undefined;
  if (days === undefined) return afterOthers;
  return Math.max(last - days + 1, afterOthers ?? Number.NEGATIVE_INFINITY);
}

/** How many days of the calendar an estimate takes, weekends included: good enough to draw, not to promise. */
function calendarDays(estimate: Estimate, calendar: WorkCalendar | undefined): number | undefined {
  const weeks = (): number | undefined => {
    switch (estimate.unit) {
      case 'w':
        return estimate.amount;
      case 'd':
        return estimate.amount / (calendar?.workingDays.length || 5);
      case 'h':
        return calendar?.hoursPerWeek ? estimate.amount / calendar.hoursPerWeek : undefined;
    }
  };
  const length = weeks();
  return length === undefined ? undefined : Math.max(1, Math.ceil(length * 7));
}
