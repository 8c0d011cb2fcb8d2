import type { CalendarDate } from '../calendar/calendarDate';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import type { Milestone, Plan } from '../plan/types';
import { listWork, type Work } from './work';
import { dust, WorkQueue, type Stretch } from './workQueue';

/** A milestone for which the time until its day does not suffice, with the arithmetic that says so. */
export interface InfeasibleMilestone {
  readonly milestone: Milestone;
  /** Work until it is done, from the later of today and its start: its own and that of those served before it. */
  readonly leftHours: number;
  /** Working hours from the later of today and its start through `due`; less than {@link leftHours}. */
  readonly freeHours: number;
  readonly due: CalendarDate;
  readonly hoursPerWeek: number;
  /** Days off and public holidays on working weekdays in the same span. */
  readonly daysOff: number;
  /** Their share of {@link leftHours}, most hours first; of more than {@link mostNamed} the nearest ones. */
  readonly before: readonly { readonly milestone: Milestone; readonly hours: number }[];
  /** How many there are before it, named or not. */
  readonly beforeCount: number;
}

/** Keeps a plan of thousands of hopeless milestones from naming millions of pairs. */
const mostNamed = 100;

/**
 * Gives the working time to the milestones by due date, then file order, and tells which of them get too little of it.
 *
 * - Earlier milestones take the time before this one may start first: what they get done by then does not count here.
 * - Overdue ones are not flagged, since that they are late says enough. Their work is still to be done, and is served first.
 * - One that is due before its start counts as if it had none, and is not flagged: one of the dates is wrong.
 * - Without a due date there is no place in the order: such milestones neither take time nor are flagged.
 *
 * @param calendar of this plan
 * @param work what is left to do in the plan; other work than that tries what would be
 * @returns in the order in which they are served; none when the plan does not say how many hours a week there are
 */
export function judgeFeasibility(
  plan: Plan,
  calendar: WorkingCalendar,
  today: CalendarDate,
  work: readonly Work[] = listWork(plan.milestones, calendar, today),
): readonly InfeasibleMilestone[] {
  const { hoursPerWeek } = calendar;
  if (hoursPerWeek === undefined) return [];
  const queue = new WorkQueue<number>();
  const hopeless: (Work & { readonly leftHours: number; readonly stretch: Stretch })[] = [];
  for (const one of work) {
    const stretch = queue.serve(one.index, one.earliest, one.hours);
    const leftHours = stretch.to - one.earliest;
    if (!one.isExempt && leftHours > one.freeHours + dust) hopeless.push({ ...one, leftHours, stretch });
  }
  const stretches = hopeless.map(({ stretch }) => stretch);
  const others = queue.othersIn(stretches, mostNamed);
  return hopeless.flatMap(({ index, due, from, freeHours, leftHours }, place) => {
    const milestone = plan.milestones[index];
    if (!milestone) return [];
    const { count = 0, nearest = [] } = others[place] ?? {};
    const before = nearest.flatMap(({ owner, hours }) => {
      const other = plan.milestones[owner];
      return other ? [{ milestone: other, hours }] : [];
    });
    // Latest first, so that of equal ones the one served first stays first.
    before.reverse().sort((a, b) => b.hours - a.hours);
    const daysOff = calendar.daysOffBetween(from, due);
    return [{ milestone, leftHours, freeHours, due, hoursPerWeek, daysOff, before, beforeCount: count }];
  });
}
