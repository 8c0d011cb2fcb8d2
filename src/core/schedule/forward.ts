import { toDayNumber, type CalendarDate } from '../calendar/calendarDate';
import type { WorkingDays } from '../calendar/workingDays';
import type { Task } from './tasks';

/** The earliest days of a task, as day numbers, and the same as working days of its calendar that lie before them. */
export interface EarliestDays {
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly startCount: number;
  readonly endCount: number;
}

/**
 * The earliest days of each task. A task without days in the years 0000 to 9999, and one behind it, has none.
 * @param order each task behind all that it depends on
 */
export function forward(order: readonly Task[], today: CalendarDate): ReadonlyMap<Task, EarliestDays> {
  const now = toDayNumber(today);
  const earliest = new Map<Task, EarliestDays>();
  for (const task of order) {
    const { calendar, days, isRunning, start } = task;
    const first = calendar.before(now);
    let startCount = first;
    if (isRunning) startCount = start === undefined ? first : calendar.before(start);
    else {
      for (const { end, gap } of task.done) startCount = Math.max(startCount, countAfter(calendar, end, gap));
      for (const { task: other, gap } of task.after) {
        const end = earliest.get(other)?.end;
        startCount = end === undefined ? Infinity : Math.max(startCount, countAfter(calendar, end, gap));
      }
    }
    const endCount = Math.max(startCount + days - 1, first);
    const end = calendar.at(endCount);
    // The day on which work began stays as it was given, also where it is a day off.
    const from =
      end === undefined ? undefined : isRunning ? (start ?? calendar.at(startCount)) : calendar.at(startCount);
    earliest.set(task, { start: from, end, startCount, endCount });
  }
  return earliest;
}

/**
 * The `nth` working day after a day, as the number of working days before it. The 0-th is the day itself, or the next working
 * day; the -1-th is the working day before it.
 */
export function countAfter(calendar: WorkingDays, day: number, nth: number): number {
  return nth > 0 ? calendar.before(day + 1) + nth - 1 : calendar.before(day) + nth;
}
