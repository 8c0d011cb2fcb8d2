import { countAfter, type Network } from './network';

/** The earliest days of the tasks, each as the number of working days of its calendar before the day. */
export interface EarliestDays {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/**
 * The earliest days of the tasks. Where the years 0000 to 9999 have no such day, what stands behind it has infinite counts.
 * @param now the day number of today
 */
export function forward(network: Network, now: number): EarliestDays {
  const { order, calendars, days, starts: given, isRunning, heldUntil, before, gaps, firstAfter } = network;
  const starts = new Float64Array(days.length);
  const ends = new Float64Array(days.length);
  for (const task of order) {
    const calendar = calendars[task];
    if (!calendar) continue;
    const first = calendar.before(now);
    const start = given[task] ?? NaN;
    let count = first;
    if (isRunning[task]) count = Number.isNaN(start) ? first : calendar.before(start);
    else {
      count = Math.max(first, heldUntil[task] ?? first);
      for (let link = firstAfter[task] ?? 0; link < (firstAfter[task + 1] ?? 0); link++) {
        const other = before[link] ?? 0;
        const end = ends[other] ?? 0;
        const gap = gaps[link] ?? 1;
        // In one calendar counts add up.
        const isShared = calendars[other] === calendar;
        count = Math.max(
          count,
          isShared ? end + gap : countAfter(calendar, calendars[other]?.at(end) ?? Infinity, gap),
        );
      }
    }
    starts[task] = count;
    ends[task] = Math.max(count + (days[task] ?? 1) - 1, first);
  }
  return { starts, ends };
}
