import { count } from '../calendar/durationWords';
import type { CalendarDate } from '../calendar/calendarDate';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { clientName } from '../plan/clientName';
import type { Milestone, PlanFrame } from '../plan/types';
import { latenessOf, waitedDays } from './clientDays';

/**
 * Whose days these are: `9 working days late, 7 of them waiting for Acme`, or `waited 3 working days for Acme` for one that is not late.
 * @returns undefined for a milestone that never waited for the client
 */
export function whoseDaysWords(
  milestone: Milestone,
  plan: Pick<PlanFrame, 'client'>,
  calendar: WorkingCalendar,
  today: CalendarDate,
): string | undefined {
  const late = latenessOf(milestone, plan, calendar, today);
  const name = clientName(plan);
  if (late && late.waiting > 0) {
    const share = late.days === 1 ? '' : `${late.waiting === late.days ? 'all' : late.waiting} of them `;
    return `${count(late.days, 'working day')} late, ${share}waiting for ${name}`;
  }
  const waited = waitedDays(milestone, plan, calendar, today);
  return waited === 0 ? undefined : `waited ${count(waited, 'working day')} for ${name}`;
}
