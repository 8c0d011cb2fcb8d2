import { fromDayNumber, parseCalendarDate, toDayNumber, type CalendarDate } from '../../calendar/calendarDate';
import type { WorkingDays } from '../../calendar/workingDays';
import type { Milestone } from '../../plan/types';

/** The number of the working day on which work ends that is due on a day: of a day off, the working day before it. */
export function countOfDue(calendar: WorkingDays, due: number): number {
  return calendar.before(due + 1) - 1;
}

/** Working days from one due day to another, negative when the second comes first. */
export function workingDaysFrom(calendar: WorkingDays, from: CalendarDate, to: CalendarDate): number {
  return countOfDue(calendar, toDayNumber(to)) - countOfDue(calendar, toDayNumber(from));
}

/** The number of the working day on which work begins: of a day off, the working day after it. */
export function countOfStart(calendar: WorkingDays, start: number): number {
  return calendar.before(start);
}

/**
 * A day of a milestone, moved by working days; the day itself for 0. A day off counts as the working day on which work ends or
 * begins ({@link countOfDue}, {@link countOfStart}), so that the result is a working day.
 *
 * Moving by n and then by −n leads back to the same day. Of a day off that is so because `changes` tells where the day came from:
 * a move that takes back the last change of the field returns the day that was there before.
 * @returns undefined when the years 0000 to 9999 have no such day
 */
export function shiftDay(
  milestone: Milestone,
  field: 'start' | 'due',
  day: CalendarDate,
  days: number,
  calendar: WorkingDays,
): CalendarDate | undefined {
  const shift = (from: CalendarDate, by: number): CalendarDate | undefined => {
    const number = toDayNumber(from);
    const count = field === 'due' ? countOfDue(calendar, number) : countOfStart(calendar, number);
    const to = by === 0 ? number : calendar.at(count + by);
    return to === undefined ? undefined : fromDayNumber(to);
  };
  if (days === 0) return day;
  const last = milestone.changes.findLast((change) => change.field?.value === field);
  const before = last?.to?.value === day ? parseCalendarDate(last.from?.value ?? '') : undefined;
  return before !== undefined && shift(before, -days) === day ? before : shift(day, days);
}
