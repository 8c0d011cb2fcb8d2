import type { CalendarDate } from '../calendar/calendarDate';
import { createWorkingCalendar, type WorkingCalendar, type WorkingTime } from '../calendar/workingCalendar';
import type { PlanFrame } from '../plan/types';

/** The working time of a plan; undefined for a plan without `calendar`. */
export function workingTimeOf({ calendar }: Pick<PlanFrame, 'calendar'>): WorkingTime | undefined {
  return (
    calendar && {
      hoursPerWeek: calendar.hoursPerWeek?.value,
      workingDays: calendar.workingDays.map(({ value }) => value),
      daysOff: calendar.daysOff.map(({ value }) => value),
    }
  );
}

/**
 * The working calendar of a plan.
 * @param holidays the public holidays of the code in the plan's calendar, with their names; by default none
 */
export function workingCalendarOf(
  plan: Pick<PlanFrame, 'calendar'>,
  holidays: ReadonlyMap<CalendarDate, string> = new Map(),
): WorkingCalendar {
  return createWorkingCalendar(workingTimeOf(plan), holidays);
}
