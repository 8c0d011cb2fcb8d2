import type { CalendarDate } from '../calendar/calendarDate';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { isLate } from '../plan/milestoneState';
import type { Milestone } from '../plan/types';
import type { PlanCalendars } from './calendarsOf';
import type { Schedule, ScheduledMilestone } from './schedule';

/** An open milestone whose day has not passed, and that will not hold it by the schedule. */
export interface Risk {
  readonly due: CalendarDate;
  /** Its earliest end, which comes after `due`. */
  readonly end: CalendarDate;
  /** Working days of its owner after `due` through `end`, from 1. */
  readonly days: number;
  /** What delays it; undefined where its own days are too many from today on. */
  readonly cause: Cause | undefined;
}

/** Where the delay of a milestone begins: what it waits for, directly or through others. */
export interface Cause {
  readonly milestone: Milestone;
  /** `late` where its own day has passed; `long` where it takes the days that others lack. */
  readonly kind: 'late' | 'long';
}

/**
 * @param index of the milestone in the plan
 * @returns undefined where it holds its day, has none, is late already, or is not in the schedule
 */
export function riskOf(
  schedule: Schedule,
  index: number,
  calendars: PlanCalendars,
  today: CalendarDate,
): Risk | undefined {
  const scheduled = schedule.of(index);
  const due = scheduled?.milestone.due?.value;
  const end = scheduled?.earliest?.end;
  if (!scheduled || due === undefined || end === undefined || end <= due || due < today) return undefined;
  const days = daysAfter(calendars.ofMilestone(scheduled.milestone), due, end);
  // A day off at the end of the way is no working day that it comes later.
  if (days < 1) return undefined;
  return { due, end, days, cause: causeOf(schedule, scheduled, today) };
}

/** Working days after one day, through another. */
export function daysAfter(calendar: WorkingCalendar, day: CalendarDate, end: CalendarDate): number {
  return end <= day ? 0 : calendar.workingDaysBetween(day, end) - calendar.workingDaysBetween(day, day);
}

/** Goes back from the milestone by the predecessor that ends last, to the first one that is late or that waits for nobody. */
function causeOf(schedule: Schedule, from: ScheduledMilestone, today: CalendarDate): Cause | undefined {
  let last = from;
  for (let before = drivingOf(schedule, last, today); before; before = drivingOf(schedule, last, today)) {
    last = before;
    if (isLate(last.milestone, today)) return { milestone: last.milestone, kind: 'late' };
  }
  return last === from ? undefined : { milestone: last.milestone, kind: 'long' };
}

/** The predecessor that ends last; undefined where none holds the milestone up, which can then start today. */
function drivingOf(
  schedule: Schedule,
  { waitsFor, earliest, milestone }: ScheduledMilestone,
  today: CalendarDate,
): ScheduledMilestone | undefined {
  // What runs does not wait any more.
  if (milestone.status !== 'planned' || earliest === undefined || earliest.start <= today) return undefined;
  const ends = waitsFor.flatMap((index) => schedule.of(index) ?? []);
  return ends.reduce<ScheduledMilestone | undefined>(
    (latest, one) => ((one.earliest?.end ?? '') > (latest?.earliest?.end ?? '') ? one : latest),
    undefined,
  );
}
