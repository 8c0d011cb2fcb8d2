import type { CalendarDate } from '../calendar/calendarDate';
import type { Milestone, Plan } from '../plan/types';
import type { PlanCalendars } from './calendarsOf';
import { listWork, type Work } from './work';
import { roundingError, WorkQueue, type BusyPeriod, type Others } from './workQueue';
import { groupBy } from '../plan/groupBy';

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
 * Assigns the working time of each person to that person's milestones by due date, then by file order (earliest due date first),
 * and returns those that get too little of it.
 *
 * - Earlier milestones use the time before this one may start first, and what they finish in it is not counted here.
 * - Overdue milestones are not returned, since another finding reports them. Their work is still open and is served first.
 * - A milestone that is due before its start is served as if it had no start, and is not returned: one of the dates is wrong.
 * - A milestone without a due date has no position in the order. It takes no time and is not returned.
 *
 * @param calendars of this plan
 * @returns in the order in which they are served; none of owners without hours a week
 */
export function judgeFeasibility(
  plan: Plan,
  calendars: PlanCalendars,
  today: CalendarDate,
  { most, work = listWork(plan.milestones, calendars, today) }: FeasibilityOptions,
): readonly InfeasibleMilestone[] {
  const queues = new Map<string | undefined, WorkQueue<number>>();
  const queueOf = (person: string | undefined): WorkQueue<number> => {
    const queue = queues.get(person) ?? new WorkQueue<number>();
    queues.set(person, queue);
    return queue;
  };
  const hopeless: Hopeless[] = [];
  for (const one of work) {
    const period = queueOf(one.person).serve(one.index, one.earliest, one.hours);
    const leftHours = period.to - one.earliest;
    if (!one.isExempt && leftHours > one.freeHours + roundingError) hopeless.push({ ...one, leftHours, period });
  }
  const othersOf = new Map<Hopeless, Others<number>>();
  for (const [person, own] of groupBy(hopeless, (one) => one.person)) {
    const periods = own.map(({ period }) => period);
    for (const [place, others] of queueOf(person).othersIn(periods, most).entries()) {
      const one = own[place];
      if (one) othersOf.set(one, others);
    }
  }
  return hopeless.flatMap((one) => {
    const { index, person, due, from, freeHours, leftHours } = one;
    const milestone = plan.milestones[index];
    const calendar = calendars.of(person);
    const { hoursPerWeek } = calendar;
    if (!milestone || hoursPerWeek === undefined) return [];
    const { count = 0, largest = [] } = othersOf.get(one) ?? {};
    const before = largest.flatMap(({ owner, hours }) => {
      const other = plan.milestones[owner];
      return other ? [{ milestone: other, hours }] : [];
    });
    const daysOff = calendar.lostDaysBetween(from, due);
    return [{ milestone, index, leftHours, freeHours, due, hoursPerWeek, daysOff, before, beforeCount: count }];
  });
}

/** Work that does not fit, with the time in which it is done. */
interface Hopeless extends Work {
  readonly leftHours: number;
  readonly period: BusyPeriod;
}
