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
 * The latest days of each task, and the floats.
 * @param order each task behind all that it depends on
 * @param lastDue the day by which all must be done; without it there are no latest days, and total floats
 */
export function backward(
  order: readonly Task[],
  earliest: ReadonlyMap<Task, EarliestDays>,
  lastDue: number | undefined,
): ReadonlyMap<Task, LatestDays> {
  const latest = new Map<Task, LatestDays>();
  /** The latest starts, as working days of the task's calendar before them. */
  const startCounts = new Map<Task, number>();
  for (const task of order.toReversed()) {
    const { calendar, days, followers } = task;
    const limitBy = (link: Link, startCount: number): number => calendar.before(lastEnd(link, startCount) + 1) - 1;

    let endCount = lastDue === undefined ? Infinity : calendar.before(lastDue + 1) - 1;
    for (const link of followers) {
      endCount = Math.min(endCount, limitBy(link, startCounts.get(link.task) ?? Infinity));
    }
    const startCount = endCount - days + 1;
    startCounts.set(task, startCount);
    const start = calendar.at(startCount);
    const end = calendar.at(endCount);

    const early = earliest.get(task);
    const isKnown = early?.end !== undefined && start !== undefined && end !== undefined;
    const totalFloat = isKnown ? endCount - early.endCount : undefined;
    let freeFloat = totalFloat;
    if (early?.end !== undefined && followers.length > 0) {
      const left = followers.flatMap((link) => {
        const next = earliest.get(link.task);
        return next?.end === undefined ? [] : [limitBy(link, next.startCount) - early.endCount];
      });
      // A follower that runs already does not move any more.
      freeFloat = left.length === 0 ? undefined : Math.max(0, Math.min(...left));
    }
    latest.set(task, { start, end, totalFloat, freeFloat });
  }
  return latest;
}

/**
 * The last day on which a predecessor may end without the follower starting later than it does. With one calendar for both it
 * is (1 + lag) working days before that start. Where the calendars differ, days on which the follower does not work belong
 * to the predecessor as far as it can use them.
 * @param startCount the start of the follower, as working days of its calendar before it
 * @returns infinite where the years 0000 to 9999 have no such day
 */
function lastEnd({ task: { calendar }, gap }: Link, startCount: number): number {
  const count = startCount - gap + Number(gap > 0);
  // Counts are negative before 1970.
  const day = calendar.at(count) ?? (count < 0 ? -Infinity : Infinity);
  return gap > 0 ? day - 1 : day;
}
