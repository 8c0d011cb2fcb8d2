import type { CalendarDate } from '../calendar/calendarDate';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import type { Milestone, Plan } from '../plan/types';
import { listWork, type Work } from './work';
import { roundingError, WorkQueue, type BusyPeriod } from './workQueue';

/** A milestone whose work does not fit into the time until its due date, with the figures that show it. */
export interface InfeasibleMilestone {
  readonly milestone: Milestone;
  /** Index of the milestone in the plan. */
  readonly index: number;
  /** Hours of work from the later of today and its start until it is done: its own work and that served before it. */
  readonly leftHours: number;
  /** Working hours from the later of today and its start through `due`; less than {@link leftHours}. */
  readonly freeHours: number;
  readonly due: CalendarDate;
  readonly hoursPerWeek: number;
  /** Days off and public holidays on working weekdays in the same span. */
  readonly daysOff: number;
  /** The milestones with the largest shares of {@link leftHours}, most hours first; chosen among the last 100 before it. */
  readonly before: readonly { readonly milestone: Milestone; readonly hours: number }[];
  /** The number of all milestones that are served before it. */
  readonly beforeCount: number;
}

export interface FeasibilityOptions {
  /** Length of {@link InfeasibleMilestone.before}, from 0 to 100. */
  readonly most: number;
  /** The open work of the plan by default. Other work computes a what-if. */
  readonly work?: readonly Work[];
}

/**
 * Assigns working time to the milestones by due date, then by file order (earliest due date first), and returns those that
 * get too little of it.
 *
 * - Earlier milestones use the time before this one may start first, and what they finish in it is not counted here.
 * - Overdue milestones are not returned, since another finding reports them. Their work is still open and is served first.
 * - A milestone that is due before its start is served as if it had no start, and is not returned: one of the dates is wrong.
 * - A milestone without a due date has no position in the order. It takes no time and is not returned.
 *
 * @param calendar of this plan
 * @returns in the order in which they are served; none when the plan has no `hours_per_week`
 */
export function judgeFeasibility(
  plan: Plan,
  calendar: WorkingCalendar,
  today: CalendarDate,
  { most, work = listWork(plan.milestones, calendar, today) }: FeasibilityOptions,
): readonly InfeasibleMilestone[] {
  const { hoursPerWeek } = calendar;
  if (hoursPerWeek === undefined) return [];
  const queue = new WorkQueue<number>();
  const hopeless: (Work & { readonly leftHours: number; readonly period: BusyPeriod })[] = [];
  for (const one of work) {
    const period = queue.serve(one.index, one.earliest, one.hours);
    const leftHours = period.to - one.earliest;
    if (!one.isExempt && leftHours > one.freeHours + roundingError) hopeless.push({ ...one, leftHours, period });
  }
  const periods = hopeless.map(({ period }) => period);
  const others = queue.othersIn(periods, most);
  return hopeless.flatMap(({ index, due, from, freeHours, leftHours }, place) => {
    const milestone = plan.milestones[index];
    if (!milestone) return [];
    const { count = 0, largest = [] } = others[place] ?? {};
    const before = largest.flatMap(({ owner, hours }) => {
      const other = plan.milestones[owner];
      return other ? [{ milestone: other, hours }] : [];
    });
    const daysOff = calendar.lostDaysBetween(from, due);
    return [{ milestone, index, leftHours, freeHours, due, hoursPerWeek, daysOff, before, beforeCount: count }];
  });
}
