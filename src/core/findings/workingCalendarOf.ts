import { createWorkingCalendar, type WorkingCalendar } from '../calendar/workingCalendar';
import type { Plan } from '../plan/types';
import type { CheckOptions } from './rule';

/** The working days of a plan, with the public holidays that the check knows. */
export function workingCalendarOf({ calendar }: Pick<Plan, 'calendar'>, { holidays }: CheckOptions): WorkingCalendar {
  return createWorkingCalendar(calendar, holidays ?? new Map());
}
