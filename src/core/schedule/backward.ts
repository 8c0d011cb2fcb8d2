import type { EarliestDays } from './forward';
import type { Network } from './network';

/** The latest ends of the tasks and the ends that move no follower, each as the working days of its calendar before the day. */
export interface LatestDays {
  readonly ends: Float64Array;
  /** Infinite where nothing follows. */
  readonly freeEnds: Float64Array;
}

/**
 * The latest days of the tasks.
 * @param lastDue the day number by which all must be done; NaN for none, which makes the latest ends infinite
 */
export function backward(network: Network, earliest: EarliestDays, lastDue: number): LatestDays {
  const { order, calendars, days, follower, firstFollower, followerLinks } = network;
  const ends = new Float64Array(days.length);
  const freeEnds = new Float64Array(days.length);
  for (let place = order.length - 1; place >= 0; place--) {
    const task = order[place] ?? 0;
    const last = (calendars[task]?.before(lastDue + 1) ?? NaN) - 1;
    let end = Number.isNaN(last) ? Infinity : last;
    let freeEnd = Infinity;
    for (let at = firstFollower[task] ?? 0; at < (firstFollower[task + 1] ?? 0); at++) {
      const link = followerLinks[at] ?? 0;
      const next = follower[link] ?? 0;
      end = Math.min(end, lastEnd(network, link, (ends[next] ?? 0) - (days[next] ?? 1) + 1));
      freeEnd = Math.min(freeEnd, lastEnd(network, link, earliest.starts[next] ?? 0));
    }
    ends[task] = end;
    freeEnds[task] = freeEnd;
  }
  return { ends, freeEnds };
}

/**
 * The last day on which the predecessor of a link may end without the follower starting later than it does. With one calendar
 * for both it is (1 + lag) working days before that start. Where the calendars differ, days on which the follower does not work
 * belong to the predecessor as far as it can use them.
 * @param start of the follower, as working days of its calendar before it
 * @returns the working days of the predecessor's calendar before the day; infinite where the years 0000 to 9999 have no such day
 */
function lastEnd({ calendars, before, follower, gaps }: Network, link: number, start: number): number {
  const own = calendars[before[link] ?? 0];
  const other = calendars[follower[link] ?? 0];
  const gap = gaps[link] ?? 1;
  const count = start - gap;
  if (own === other || !own || !other) return count;
  const found = other.at(gap > 0 ? count + 1 : count);
  // Counts are negative before 1970.
  const day = found ?? (count < 0 ? -Infinity : Infinity);
  return own.before(gap > 0 ? day : day + 1) - 1;
}
