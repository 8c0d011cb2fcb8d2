import type { CalendarDate } from '../calendar/calendarDate';
import { createWorkingCalendar, type WorkingCalendar } from '../calendar/workingCalendar';
import type { Plan } from '../plan/types';

/**
 * The working days of a plan.
 * @param holidays public holidays of the code in the plan's calendar, with their names; without them there are none
 */
export function workingCalendarOf(
  { calendar }: Pick<Plan, 'calendar'>,
  holidays: ReadonlyMap<CalendarDate, string> = new Map(),
): WorkingCalendar {
  return createWorkingCalendar(calendar, holidays);
}
