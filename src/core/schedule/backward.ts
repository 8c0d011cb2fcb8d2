import type { EarliestDays } from './forward';
import type { Link, Task } from './tasks';

/** The latest days of a task, as day numbers, and what they leave. */
export interface LatestDays {
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** See `ScheduledMilestone`. */
  readonly totalFloat: number | undefined;
  readonly freeFloat: number | undefined;
}

/**
 * The latest days of the tasks, at their index, and the floats.
 * @param order each task behind all that it depends on
 * @param earliest days of the tasks, at their index
 * @param lastDue the day by which all must be done; without it there are no latest days, and no total floats
 */
export function backward(
  order: readonly Task[],
  earliest: readonly EarliestDays[],
  lastDue: number | undefined,
): readonly LatestDays[] {
  const latest: LatestDays[] = new Array<LatestDays>(order.length);
  /** The latest starts, as working days of the task's calendar before them. */
  const startCounts = new Float64Array(order.length);
  for (let place = order.length - 1; place >= 0; place--) {
    const { at, calendar, days, followers } = order[place] as Task;
    const early = earliest[at] as EarliestDays;
    let endCount = lastDue === undefined ? Infinity : calendar.before(lastDue + 1) - 1;
    /** The end that moves no follower. */
    let freeCount = Infinity;
    for (const link of followers) {
      endCount = Math.min(endCount, lastEnd(link, startCounts[link.follower.at] ?? Infinity));
      const next = earliest[link.follower.at] as EarliestDays;
      if (next.end !== undefined) freeCount = Math.min(freeCount, lastEnd(link, next.startCount));
    }
    const startCount = endCount - days + 1;
    startCounts[at] = startCount;
    const start = calendar.at(startCount);
    const end = calendar.at(endCount);
    const hasEarliest = early.end !== undefined;
    const totalFloat = hasEarliest && start !== undefined && end !== undefined ? endCount - early.endCount : undefined;
    // A follower that runs already does not move any more.
    const left = hasEarliest && freeCount < Infinity ? Math.max(0, freeCount - early.endCount) : undefined;
    latest[at] = { start, end, totalFloat, freeFloat: followers.length === 0 ? totalFloat : left };
  }
  return latest;
}

/**
 * The last day on which a predecessor may end without the follower starting later than it does, as the working days of the
 * predecessor's calendar before it. With one calendar for both it is (1 + lag) working days before that start. Where the
 * calendars differ, days on which the follower does not work belong to the predecessor as far as it can use them.
 * @param startCount the start of the follower, as working days of its calendar before it
 * @returns infinite where the years 0000 to 9999 have no such day
 */
function lastEnd({ before, follower, gap }: Link, startCount: number): number {
  const count = startCount - gap;
  if (before.calendar === follower.calendar) return count;
  const found = follower.calendar.at(gap > 0 ? count + 1 : count);
  // Counts are negative before 1970.
  const day = found ?? (count < 0 ? -Infinity : Infinity);
  return before.calendar.before(gap > 0 ? day : day + 1) - 1;
}
