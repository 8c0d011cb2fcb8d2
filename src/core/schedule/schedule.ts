import type { CalendarDate } from '../calendar/calendarDate';
import type { Milestone, Plan } from '../plan/types';
import { backward } from './backward';
import type { PlanCalendars } from './calendarsOf';
import { createDayTexts } from './dayTexts';
import { forward } from './forward';
import { listTasks, type StartConflict } from './tasks';

/** First and last day of work, both included. */
export interface WorkDays {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** What the schedule says of one open milestone. Days and working days are those of its owner's calendar. */
export interface ScheduledMilestone {
  readonly milestone: Milestone;
  /** Index in the plan. */
  readonly index: number;
  /** Working days that it takes, from 1. */
  readonly days: number;
  /** Undefined when the years 0000 to 9999 have no such days; so is what builds on it. */
  readonly earliest: WorkDays | undefined;
  /** Undefined also when no open milestone has a `due`. */
  readonly latest: WorkDays | undefined;
  /** Working days from the earliest to the latest end, negative when too late; undefined without one of the two. */
  readonly totalFloat: number | undefined;
  /** Working days by which its end may move before a follower has to; the total float where none follows. */
  readonly freeFloat: number | undefined;
  /** Whether the total float is 0 or less. */
  readonly isCritical: boolean;
  /** The last day to start on for being done on the last working day up to `due`; undefined without `due`. */
  readonly startBy: CalendarDate | undefined;
  /** In the order of the references. */
  readonly conflicts: readonly StartConflict[];
  /** Indexes in the plan of what it waits for: open predecessors that are in the schedule, each once. */
  readonly waitsFor: readonly number[];
  /** Indexes in the plan of the open milestones in the schedule that wait for it, each once, in the order of the file. */
  readonly followers: readonly number[];
}

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
  const { tasks, order, cycles, leftOut } = listTasks(plan.milestones, calendars);
  const textOf = createDayTexts();
  const spanOf = (start: number | undefined, end: number | undefined): WorkDays | undefined =>
    start === undefined || end === undefined ? undefined : { start: textOf(start), end: textOf(end) };

  const earliest = forward(order, today);
  const lastDue = lastOf(order);
  const latest = backward(order, earliest, lastDue);

  const byIndex = new Array<ScheduledMilestone | undefined>(plan.milestones.length);
  const scheduled = tasks.map(({ milestone, index, at, days, calendar, due, conflicts, after, followers }) => {
    const early = earliest[at];
    const late = latest[at];
    const startBy = due === undefined ? undefined : calendar.at(calendar.before(due + 1) - days);
    const one: ScheduledMilestone = {
      milestone,
      index,
      days,
      earliest: spanOf(early?.start, early?.end),
      latest: spanOf(late?.start, late?.end),
      totalFloat: late?.totalFloat,
      freeFloat: late?.freeFloat,
      isCritical: (late?.totalFloat ?? 1) <= 0,
      startBy: startBy === undefined ? undefined : textOf(startBy),
      conflicts,
      waitsFor: unique(after.map(({ before }) => before.index)),
      followers: unique(followers.map(({ follower }) => follower.index)),
    };
    byIndex[index] = one;
    return one;
  });
  let lastEnd: CalendarDate | undefined = scheduled[0]?.earliest?.end;
  for (const { earliest: days } of scheduled) lastEnd = days && lastEnd && (days.end > lastEnd ? days.end : lastEnd);
  const end = { promised: lastDue === undefined ? undefined : textOf(lastDue), earliest: lastEnd };
  return {
    milestones: scheduled,
    of: (index) => byIndex[index],
    end: scheduled.length === 0 ? undefined : end,
    cycles,
    leftOut,
  };
}

function lastOf(tasks: readonly { readonly due: number | undefined }[]): number | undefined {
  let last: number | undefined;
  for (const { due } of tasks) if (due !== undefined && (last === undefined || due > last)) last = due;
  return last;
}

function unique(indexes: readonly number[]): readonly number[] {
  if (indexes.length < 2) return indexes;
  // Sets cost more than they save for the few that there are mostly.
  return indexes.length > 8 ? [...new Set(indexes)] : indexes.filter((index, at) => indexes.indexOf(index) === at);
}
