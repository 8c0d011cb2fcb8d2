import type { CalendarDate } from '../calendar/calendarDate';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import type { Milestone } from '../plan/types';
import { hoursLeft } from './estimate';
import { roundingError } from './workQueue';

/** The remaining work of one milestone that has a due date. It does not depend on other milestones. */
export interface Work {
  /** Index of the milestone in the plan. */
  readonly index: number;
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
 * @returns by due date, then file order; none when the plan has no `hours_per_week`
 */
export function listWork(
  milestones: readonly Milestone[],
  calendar: WorkingCalendar,
  today: CalendarDate,
  dueOf: DueOf = ({ due }) => due?.value,
): readonly Work[] {
  if (calendar.hoursPerWeek === undefined) return [];
  return inOrder(milestones.map((milestone, index) => workOf(milestone, index, calendar, today, dueOf(milestone))));
}

/** @returns by due date, then file order */
export function inOrder(work: readonly (Work | undefined)[]): readonly Work[] {
  return work.filter((one) => one !== undefined).sort((a, b) => compare(a.due, b.due) || a.index - b.index);
}

/** @returns undefined when nothing is left to do, or when it is not known by when or how much */
export function workOf(
  milestone: Milestone,
  index: number,
  calendar: WorkingCalendar,
  today: CalendarDate,
  due: CalendarDate | undefined,
): Work | undefined {
  const hours = due === undefined ? 0 : (hoursLeft(milestone, calendar) ?? 0);
  if (due === undefined || hours <= roundingError) return undefined;
  const hoursUntilDue = (day: CalendarDate): number => calendar.hoursBetween(day, due) ?? 0;
  const start = milestone.start?.value ?? today;
  const isContradiction = start > due;
  const from = start > today && !isContradiction ? start : today;
  const freeHours = hoursUntilDue(from);
  const earliest = from === today ? 0 : hoursUntilDue(today) - freeHours;
  return { index, due, hours, from, earliest, freeHours, isExempt: due < today || isContradiction };
}

function compare(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
