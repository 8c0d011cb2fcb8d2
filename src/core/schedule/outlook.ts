import type { CalendarDate } from '../calendar/calendarDate';
import type { Plan } from '../plan/types';
import type { PlanCalendars } from './calendarsOf';
import { loadOf, type WeekLoad } from './load';
import { riskOf, type Risk } from './risk';
import { schedulePlan, type Schedule } from './schedule';

/** What lies ahead of a plan, by its days and dependencies alone. Each part is computed when it is first asked for. */
export interface Outlook {
  readonly calendars: PlanCalendars;
  readonly schedule: Schedule;
  readonly load: readonly WeekLoad[];
  /** @param index of the milestone in the plan. See {@link Risk}. */
  riskOf(index: number): Risk | undefined;
}

/** @param calendars of the plan */
export function lookAhead(plan: Plan, calendars: PlanCalendars, today: CalendarDate): Outlook {
  let schedule: Schedule | undefined;
  let load: readonly WeekLoad[] | undefined;
  const scheduled = (): Schedule => (schedule ??= schedulePlan(plan, calendars, today));
  return {
    calendars,
    get schedule() {
      return scheduled();
    },
    get load() {
      return (load ??= loadOf(plan, calendars, today));
    },
    riskOf: (index) => riskOf(scheduled(), index, calendars, today),
  };
}
