import type { CalendarDate } from '../calendar/calendarDate';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import type { Milestone, Plan } from '../plan/types';
import { listWork, type Work } from './work';
import { roundingError, WorkQueue, type BusyPeriod } from './workQueue';

/** A milestone for which the time until its day does not suffice, with the arithmetic that says so. */
export interface InfeasibleMilestone {
  readonly milestone: Milestone;
  /** Of the milestone in the plan. */
  readonly index: number;
  /** Work until it is done, from the later of today and its start: its own and that of those served before it. */
  readonly leftHours: number;
  /** Working hours from the later of today and its start through `due`; less than {@link leftHours}. */
  readonly freeHours: number;
  readonly due: CalendarDate;
  readonly hoursPerWeek: number;
  /** Days off and public holidays on working weekdays in the same span. */
  readonly daysOff: number;
  /** Those served before it with the largest shares of {@link leftHours}, most hours first; chosen among the nearest 100. */
  readonly before: readonly { readonly milestone: Milestone; readonly hours: number }[];
  /** The number of all that are served before it. */
  readonly beforeCount: number;
}

export interface FeasibilityOptions {
  /** Length of {@link InfeasibleMilestone.before}, from 0 to 100. */
  readonly most: number;
  /** Open work of the plan when left out; other work than that computes a hypothesis. */
  readonly work?: readonly Work[];
}

/**
 * Gives the working time to the milestones by due date, then file order, and returns those that get too little of it.
 *
 * - Earlier milestones take the time before this one may start first: what they get done by then does not count here.
 * - Overdue ones are not returned: another finding says that they are late. Their work is still open, and is served first.
 * - One that is due before its start counts as if it had none, and is not returned: one of the dates is wrong.
 * - Without a due date there is no place in the order: such milestones neither take time nor are returned.
 *
 * @param calendar of this plan
 * @returns in the order in which they are served; none when the plan does not say how many hours a week there are
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
    const daysOff = calendar.daysOffBetween(from, due);
    return [{ milestone, index, leftHours, freeHours, due, hoursPerWeek, daysOff, before, beforeCount: count }];
  });
}
