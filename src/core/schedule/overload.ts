import { addDays, fromDayNumber, toDayNumber, type CalendarDate } from '../calendar/calendarDate';
import { mondayOf } from '../calendar/isoWeek';
import type { Milestone, Plan } from '../plan/types';
import type { PlanCalendars } from './calendarsOf';
import { hoursLeft } from './estimate';
import { firstDayOfWork, loadOf, type WeekLoad } from './load';
import type { Schedule } from './schedule';
import { roundingError } from './workQueue';

/** A week with more work than time, and the milestone of it that is easiest to move. */
export interface Overload extends Pick<WeekLoad, 'monday' | 'booked'> {
  /** Index in the plan. */
  readonly index: number;
  readonly free: number;
}

/** The weeks that are looked at: this one, and those after it. */
const weeksAhead = 4;
/** Work is spread evenly, though it can be done earlier or later: only what is a quarter above the time counts. */
const much = 1.25;

/**
 * The weeks that are overloaded, this week and the next three. Of the open milestones with hours in the week the easiest to move
 * is one that nobody has agreed to, then the one that matters least, then the one with the most float, then the last one. A
 * week with a single milestone is none: there the day itself is wrong.
 * @param told milestones of which other findings say that their day does not hold; weeks with one of them are left out
 * @returns at most one for each milestone, the worst; in the order of the weeks
 */
export function overloadsOf(
  plan: Pick<Plan, 'milestones' | 'people'>,
  calendars: PlanCalendars,
  schedule: Schedule,
  today: CalendarDate,
  told: ReadonlySet<number>,
): readonly Overload[] {
  const until = fromDayNumber(mondayOf(toDayNumber(today)) + 7 * weeksAhead - 1);
  const worst = new Map<number, Overload>();
  for (const { monday, person, booked, free } of loadOf(plan, calendars, today, { until, schedule })) {
    if (free === undefined || booked <= free * much + roundingError) continue;
    const sunday = addDays(monday, 6);
    const inWeek = [...plan.milestones.entries()].filter(([index, milestone]) => {
      const { owner, due } = milestone;
      const isHere = owner?.value === person && due && due.value >= monday;
      return (
        isHere &&
        firstDayOfWork(milestone, index, today, schedule) <= sunday &&
        (hoursLeft(milestone, calendars.ofMilestone(milestone)) ?? 0) > roundingError
      );
    });
    if (inWeek.length < 2 || inWeek.some(([index]) => told.has(index))) continue;
    const floatOf = (index: number): number => schedule.of(index)?.totalFloat ?? -Infinity;
    const [easiest] = inWeek.toSorted(
      ([i, a], [j, b]) => weightOf(a) - weightOf(b) || compare(floatOf(j), floatOf(i)) || j - i,
    );
    if (!easiest) continue;
    const [index] = easiest;
    const before = worst.get(index);
    if (!before || before.booked - before.free < booked - free) worst.set(index, { index, monday, booked, free });
  }
  return [...worst.values()];
}

/** How hard it is to move: what was agreed, then how much it matters. */
function weightOf({ agreed, priority }: Milestone): number {
  const matters = { could: 0, should: 1, must: 2 }[priority?.value ?? 'should'];
  return matters + (agreed === undefined ? 0 : 3);
}

/** Infinities included, whose difference is NaN. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
