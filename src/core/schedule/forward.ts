import { toDayNumber, type CalendarDate } from '../calendar/calendarDate';
import { countAfter, type Task } from './tasks';

/** The earliest days of a task. A count is the number of working days of its calendar before the day. */
export interface EarliestDays {
  /** Day numbers; undefined when the years 0000 to 9999 have no such day. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly startCount: number;
  readonly endCount: number;
}

/**
 * The earliest days of the tasks, at their index. A task without days in the years 0000 to 9999, and one behind it, has none.
 * @param order each task behind all that it depends on
 */
export function forward(order: readonly Task[], today: CalendarDate): readonly EarliestDays[] {
  const now = toDayNumber(today);
  const earliest: EarliestDays[] = new Array<EarliestDays>(order.length);
  for (const { at, calendar, days, isRunning, start: given, heldUntil, after } of order) {
    const first = calendar.before(now);
    let startCount = isRunning ? (given === undefined ? first : calendar.before(given)) : Math.max(first, heldUntil);
    if (!isRunning) {
      for (const { before, gap } of after) {
        const { end, endCount } = earliest[before.at] as EarliestDays;
        // In one calendar counts add up.
        const allowed = before.calendar === calendar ? endCount + gap : countAfter(calendar, end ?? Infinity, gap);
        startCount = end === undefined ? Infinity : Math.max(startCount, allowed);
      }
    }
    const endCount = Math.max(startCount + days - 1, first);
    const end = calendar.at(endCount);
    // The day on which work began stays as it was given, also where it is a day off.
    const start = isRunning && given !== undefined ? given : calendar.at(startCount);
    earliest[at] = { start: end === undefined ? undefined : start, end, startCount, endCount };
  }
  return earliest;
}
