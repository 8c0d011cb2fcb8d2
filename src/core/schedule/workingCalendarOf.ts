import type { CalendarDate } from '../calendar/calendarDate';
import { createWorkingCalendar, type WorkingCalendar, type WorkingTime } from '../calendar/workingCalendar';
import type { PlanFrame } from '../plan/types';

/** What the plan says about the days that are worked; undefined where it says nothing. */
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
 * The working days of a plan.
 * @param holidays public holidays of the code in the plan's calendar, with their names; without them there are none
 */
export function workingCalendarOf(
  plan: Pick<PlanFrame, 'calendar'>,
  holidays: ReadonlyMap<CalendarDate, string> = new Map(),
): WorkingCalendar {
  return createWorkingCalendar(workingTimeOf(plan), holidays);
}
