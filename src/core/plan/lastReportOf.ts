import type { CalendarDate } from '../calendar/calendarDate';
import type { PlanFrame } from './types';

/** The day of the last status report, from which the next one tells what changed; undefined before the first. */
export function lastReportOf({ reported }: Pick<PlanFrame, 'reported'>): CalendarDate | undefined {
  return reported?.value;
}
