import type { CalendarDate } from '../../calendar/calendarDate';
import { seenBy } from '../../plan/audience/seenPlan';
import type { Plan } from '../../plan/types';
import type { PlanCalendars } from '../../schedule/calendarsOf';
import { waitedDaysOfPlan } from '../../schedule/clientDays';
import { buildReport, type Report } from './report';
import { reportStateOf } from './reportState';
import { slipsOf } from './slips';

/**
 * What there is to report of a plan to its client. Whether it holds its days is asked of the whole plan; all else is what the client
 * may see.
 * @param since the day of the last report
 */
export function reportOn(plan: Plan, calendars: PlanCalendars, since: CalendarDate, today: CalendarDate): Report {
  const slips = slipsOf(plan, calendars, since, today);
  const moved = slips.flatMap(({ index }) => plan.milestones[index] ?? []);
  return buildReport(seenBy('client', plan), {
    today,
    since,
    state: reportStateOf(plan, calendars, today),
    slips,
    waited: waitedDaysOfPlan({ ...plan, milestones: moved }, calendars.plan, today),
  });
}
