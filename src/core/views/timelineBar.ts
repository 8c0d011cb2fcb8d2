import { fromDayNumber, parseCalendarDate, toDayNumber, type CalendarDate } from '../calendar/calendarDate';
import { isLate } from '../plan/milestoneState';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import type { Milestone } from '../plan/types';
import type { PlanCalendars } from '../schedule/calendarsOf';
import { workingDaysOf } from '../schedule/estimate';
import { startOfWork, type PlanDays } from './timelineDays';
import type { DaySpan, TimelineBar } from './timelineModel';
import type { RowOutlook } from './timelineOutlook';
import { reviewsOf } from './timelineReviews';

/** What a bar depends on beside its milestone. */
export interface BarContext {
  readonly days: PlanDays;
  readonly calendars: PlanCalendars;
  readonly today: CalendarDate;
}

/**
 * @param ends days on which the milestones end that this one depends on, as far as they are known
 * @param outlook undefined for a milestone that is not in the schedule
 * @returns undefined when neither `due` nor the day of completion is known, nor an agreed day
 */
export function toBar(
  milestone: Milestone,
  ends: readonly CalendarDate[],
  context: BarContext,
  outlook: RowOutlook | undefined,
): TimelineBar | undefined {
  const due = dayOf(milestone.due?.value);
  const completed = milestone.status === 'done' ? dayOf(milestone.completed?.value) : undefined;
  const end = due ?? completed;
  if (end === undefined) return flagOf(milestone, context.today);
  const last = completed === undefined ? end : Math.min(completed, end);
  const start = dayOf(milestone.start?.value);
  const derived =
    start === undefined
      ? dayOf(deriveStart(milestone, fromDayNumber(last), ends, context.calendars.ofMilestone(milestone)))
      : undefined;
  const first = start ?? derived;
  const known = first !== undefined && first <= last;
  const overrun = overrunOf(milestone, due, completed, context.today);
  const likely = due === undefined || !outlook?.risk ? undefined : spanAfter(due, toDayNumber(outlook.risk.likely));
  return {
    shape: known ? 'bar' : 'point',
    first: known ? first : last,
    last,
    derivedStart: known && start === undefined,
    overrun,
    likely,
    floatUntil: floatUntilOf(outlook, (overrun ?? likely)?.last ?? last),
    agreedDue: agreedDueOf(milestone, due),
    formerDues: formerDuesOf(milestone),
    ...reviewsOf(milestone, context.today),
  };
}

/** What was agreed stays in sight also where the milestone has no day of its own any more. */
function flagOf(milestone: Milestone, today: CalendarDate): TimelineBar | undefined {
  const agreed = dayOf(milestone.agreed?.due?.value);
  if (agreed === undefined) return undefined;
  const span = { first: agreed, last: agreed };
  return { shape: 'flag', ...span, derivedStart: false, agreedDue: agreed, ...reviewsOf(milestone, today) };
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
  return until === undefined ? undefined : spanAfter(due, until);
}

/** @returns undefined where it would have no day */
function spanAfter(day: number, last: number): DaySpan | undefined {
  return last > day ? { first: day + 1, last } : undefined;
}

function floatUntilOf(outlook: RowOutlook | undefined, last: number): number | undefined {
  const until = dayOf(outlook?.latestEnd);
  return until !== undefined && until > last ? until : undefined;
}

function agreedDueOf(milestone: Milestone, due: number | undefined): number | undefined {
  const agreed = dayOf(milestone.agreed?.due?.value);
  return agreed === due ? undefined : agreed;
}

/** @returns undefined where the due day has not moved, as far as `changes` says */
function formerDuesOf(milestone: Milestone): readonly number[] | undefined {
  const days = new Set(dueMoves(milestone).map(({ from }) => from));
  for (const day of [milestone.due?.value, milestone.agreed?.due?.value]) if (day !== undefined) days.delete(day);
  return days.size > 0 ? [...days].map(toDayNumber) : undefined;
}

/** A change of the due day: the day before it, and the reason where one is given. */
export interface DueMove {
  readonly from: CalendarDate;
  readonly reason: string | undefined;
}

/** In the order of the file. A day that was words, such as `soon`, is left out. */
export function dueMoves({ changes }: Milestone): readonly DueMove[] {
  return changes.flatMap(({ field, from, reason }) => {
    const day = field?.value === 'due' && from ? parseCalendarDate(from.value) : undefined;
    return day === undefined ? [] : [{ from: day, reason: reason?.value || undefined }];
  });
}

/**
 * Counts the working days of the estimate back from the end, but not to before the working day after the end of what the
 * milestone depends on; without an estimate, that day.
 * @returns undefined when neither is known
 */
function deriveStart(
  { estimate }: Milestone,
  last: CalendarDate,
  ends: readonly CalendarDate[],
  calendar: WorkingCalendar,
): CalendarDate | undefined {
  const latest = ends.reduce<CalendarDate | undefined>(
    (latest, end) => (end < last && (latest === undefined || end > latest) ? end : latest),
    undefined,
  );
  const next = latest && calendar.addWorkingDays(latest, 1);
  const afterOthers = next && next > last ? last : next;
  const length = estimate && workingDaysOf(estimate.value, calendar);
  const start = length === undefined ? undefined : startOfWork(calendar, last, length);
  return start && afterOthers ? (start > afterOthers ? start : afterOthers) : (start ?? afterOthers);
}
