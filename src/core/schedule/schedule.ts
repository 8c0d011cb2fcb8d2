import { fromDayNumber, toDayNumber, type CalendarDate } from '../calendar/calendarDate';
import type { WorkingDays } from '../calendar/workingDays';
import type { Plan } from '../plan/types';
import { backward } from './backward';
import type { PlanCalendars } from './calendarsOf';
import { createDayTexts } from './dayTexts';
import { forward } from './forward';
import { toNetwork, type Network } from './network';
import { ScheduledMilestone, type ScheduleNumbers } from './scheduledMilestone';

export type { StartConflict } from './network';
export type { ScheduledMilestone, WorkDays } from './scheduledMilestone';

export interface Schedule {
  /** In the order of the file: the open ones, without members of cycles. */
  readonly milestones: readonly ScheduledMilestone[];
  /** By index in the plan; undefined for milestones that are not in the schedule. */
  of(index: number): ScheduledMilestone | undefined;
  /** Undefined when no milestone is in the schedule. */
  readonly end:
    | {
        /** The last `due`; undefined when there is none. */
        readonly promised: CalendarDate | undefined;
        /** The last of the earliest ends; undefined when one of them is. */
        readonly earliest: CalendarDate | undefined;
      }
    | undefined;
  /** Indexes in the plan of open milestones in a circle: each depends on the next, the last on the first. */
  readonly cycles: readonly (readonly number[])[];
  /** Indexes in the plan of all members of cycles, in rising order: they are left out, also as predecessors. */
  readonly leftOut: readonly number[];
}

/**
 * The schedule of a plan by the critical path method (Kelley & Walker 1959), in working days of each owner. The dates that
 * the plan gives stay as they are: they only say how long a milestone takes, where running work began, and what was promised.
 * It takes time linear in milestones and dependencies.
 *
 * - A dependency is finish-to-start: the follower starts on the (1 + lag)-th working day after the end of the predecessor at the
 *   earliest, in the follower's calendar. The 0-th working day after a day is that day, or the next working one; the -1-th is
 *   the working day before it. A lag with a fraction counts as the next whole number of days.
 * - A milestone takes the days from `start` through `due`, else its whole estimate, else 1 day, and never less than 1 day. The
 *   estimate is rounded up.
 * - What is planned starts today at the earliest, whatever its `start` says. What runs or is in review started on its `start`,
 *   else today, whatever it depends on, and does not end before today.
 * - What is done ended on `completed`, else `due`; without both it holds nobody up. What is cancelled, and references to unknown
 *   ids, are passed over; a follower of a cancelled milestone does not wait for what that one waited for.
 * - A cycle is one of open milestones: what is done waits for nothing any more.
 * - All must be done by the last `due` of the milestones in the schedule; their own `due` bounds none of them.
 *
 * @param calendars of the plan
 */
export function schedulePlan(plan: Pick<Plan, 'milestones'>, calendars: PlanCalendars, today: CalendarDate): Schedule {
  const network = toNetwork(plan.milestones, calendars);
  const { indexes, dues, cycles, leftOut } = network;
  const lastDue = lastOf(dues);
  const earliest = forward(network, toDayNumber(today));
  const latest = backward(network, earliest, lastDue);
  const of: ScheduleNumbers = { network, earliest, latest, dateOf: createDayTexts() };
  const byIndex = new Map<number, ScheduledMilestone>();
  const scheduled = indexes.flatMap((index, task) => {
    const milestone = plan.milestones[index];
    if (!milestone) return [];
    const one = new ScheduledMilestone(milestone, index, task, of);
    byIndex.set(index, one);
    return one;
  });
  const end = {
    promised: Number.isNaN(lastDue) ? undefined : fromDayNumber(lastDue),
    earliest: lastEarliestEnd(network, earliest.ends),
  };
  return {
    milestones: scheduled,
    of: (index) => byIndex.get(index),
    end: scheduled.length === 0 ? undefined : end,
    cycles,
    leftOut,
  };
}

/** NaN without any. */
function lastOf(days: Float64Array): number {
  let last = NaN;
  for (const day of days) if (!(day <= last) && !Number.isNaN(day)) last = day;
  return last;
}

/** @param ends of the tasks, as working days of their calendars before them */
function lastEarliestEnd({ calendars }: Network, ends: Float64Array): CalendarDate | undefined {
  // Of tasks with one calendar the last end is that with the highest count.
  const last = new Map<WorkingDays, number>();
  for (const [task, calendar] of calendars.entries()) {
    last.set(calendar, Math.max(last.get(calendar) ?? -Infinity, ends[task] ?? Infinity));
  }
  const days = [...last].map(([calendar, count]) => calendar.at(count) ?? Infinity);
  const day = days.reduce((a, b) => Math.max(a, b), -Infinity);
  return Number.isFinite(day) ? fromDayNumber(day) : undefined;
}
