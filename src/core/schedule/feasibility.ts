import type { CalendarDate } from '../calendar/calendarDate';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import type { Milestone, Plan } from '../plan/types';
import { hoursLeft } from './estimate';
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

type DueOf = (milestone: Milestone) => CalendarDate | undefined;

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
 * @param dueOf the day by which each is due; another one than the plan has it tries what would be
 * @returns in the order in which they are served; none when the plan does not say how many hours a week there are
 */
export function judgeFeasibility(
  plan: Plan,
  calendar: WorkingCalendar,
  today: CalendarDate,
  dueOf: DueOf = ({ due }) => due?.value,
): readonly InfeasibleMilestone[] {
  const { hoursPerWeek } = calendar;
  if (hoursPerWeek === undefined) return [];
  const hoursBetween = (from: CalendarDate, to: CalendarDate): number => calendar.hoursBetween(from, to) ?? 0;
  const queue = new WorkQueue<Milestone>();
  // Loops of the plain kind: of thousands of milestones most are kept, and this runs after every key.
  const hopeless: { readonly facts: Omit<InfeasibleMilestone, 'before' | 'beforeCount'>; readonly stretch: Stretch }[] =
    [];
  for (const { milestone, due, hours } of toWork(plan, calendar, dueOf)) {
    const start = milestone.start?.value ?? today;
    const isContradiction = start > due;
    const from = start > today && !isContradiction ? start : today;
    const freeHours = hoursBetween(from, due);
    const earliest = from === today ? 0 : hoursBetween(today, due) - freeHours;
    const stretch = queue.serve(milestone, earliest, hours);
    const leftHours = stretch.to - earliest;
    if (due < today || isContradiction || leftHours <= freeHours + dust) continue;
    const daysOff = calendar.daysOffBetween(from, due);
    hopeless.push({ facts: { milestone, leftHours, freeHours, due, hoursPerWeek, daysOff }, stretch });
  }
  const stretches = hopeless.map(({ stretch }) => stretch);
  const others = queue.othersIn(stretches, mostNamed);
  return hopeless.map(({ facts }, index) => {
    const { count = 0, nearest = [] } = others[index] ?? {};
    const before = nearest.map(({ owner, hours }) => ({ milestone: owner, hours }));
    // Latest first, so that of equal ones the one served first stays first.
    before.reverse().sort((a, b) => b.hours - a.hours);
    return { ...facts, before, beforeCount: count };
  });
}

interface Work {
  readonly milestone: Milestone;
  readonly due: CalendarDate;
  readonly hours: number;
}

/** What is left to do, in the order in which it is served. */
function toWork({ milestones }: Plan, calendar: WorkingCalendar, dueOf: DueOf): readonly Work[] {
  const work: Work[] = [];
  for (const milestone of milestones) {
    const due = dueOf(milestone);
    const hours = due === undefined ? 0 : (hoursLeft(milestone, calendar) ?? 0);
    if (due !== undefined && hours > dust) work.push({ milestone, due, hours });
  }
  return work.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.milestone.index - b.milestone.index));
}
