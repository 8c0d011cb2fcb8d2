import type { CalendarDate } from '../calendar/calendarDate';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import type { PlanCalendars } from './calendarsOf';
import type { Milestone } from '../plan/types';
import { hoursLeft } from './estimate';
import { roundingError } from './workQueue';

/** The remaining work of one milestone that has a due date. It does not depend on other milestones. */
export interface Work {
  /** Index of the milestone in the plan. */
  readonly index: number;
  /** Its owner, whose working hours these are; undefined for the freelancer. */
  readonly person: string | undefined;
  readonly due: CalendarDate;
  /** Remaining hours, above 0. */
  readonly hours: number;
  /** The later of today and the start; today where the milestone is due before its start. */
  readonly from: CalendarDate;
  /** Working hours from today before `from`. */
  readonly earliest: number;
  /** Working hours from `from` through `due`. */
  readonly freeHours: number;
  /** Whether the milestone is due before today or before its start, which other findings report. */
  readonly isExempt: boolean;
}

type DueOf = (milestone: Milestone) => CalendarDate | undefined;

/**
 * The remaining work of a plan.
 * @param dueOf the due date of each milestone; other dates than those of the plan compute a what-if
 * @returns by due date, then file order; nothing of owners without hours a week
 */
export function listWork(
  milestones: readonly Milestone[],
  calendars: PlanCalendars,
  today: CalendarDate,
  dueOf: DueOf = ({ due }) => due?.value,
): readonly Work[] {
  return inOrder(
    milestones.map((milestone, index) =>
      workOf(milestone, index, calendars.ofMilestone(milestone), today, dueOf(milestone)),
    ),
  );
}

/** @returns by due date, then file order */
export function inOrder(work: readonly (Work | undefined)[]): readonly Work[] {
  return work.filter((one) => one !== undefined).sort((a, b) => compare(a.due, b.due) || a.index - b.index);
}

/**
 * @param calendar of the owner
 * @returns undefined when nothing is left to do, or when it is not known by when, how much, or in how many hours a week
 */
export function workOf(
  milestone: Milestone,
  index: number,
  calendar: WorkingCalendar,
  today: CalendarDate,
  due: CalendarDate | undefined,
): Work | undefined {
  const isKnown = due !== undefined && calendar.hoursPerWeek !== undefined;
  const hours = isKnown ? (hoursLeft(milestone, calendar) ?? 0) : 0;
  if (due === undefined || hours <= roundingError) return undefined;
  const hoursUntilDue = (day: CalendarDate): number => calendar.hoursBetween(day, due) ?? 0;
  const start = milestone.start?.value ?? today;
  const isContradiction = start > due;
  const from = start > today && !isContradiction ? start : today;
  const freeHours = hoursUntilDue(from);
  const earliest = from === today ? 0 : hoursUntilDue(today) - freeHours;
  const person = milestone.owner?.value;
  return { index, person, due, hours, from, earliest, freeHours, isExempt: due < today || isContradiction };
}

function compare(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
