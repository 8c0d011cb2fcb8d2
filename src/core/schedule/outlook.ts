import type { CalendarDate } from '../calendar/calendarDate';
import type { Plan } from '../plan/types';
import type { PlanCalendars } from './calendarsOf';
import { driftOf, type Drift } from './drift';
import { lookUpDrivers, type LookUpDrivers } from './drivers';
import { loadOf, type WeekLoad } from './load';
import { once } from './once';
import { hoursByPhase, type PhaseHours } from './phaseHours';
import { risksOf, type Risk } from './risks';
import { schedulePlan, type Schedule } from './schedule';

/** What lies ahead of a plan, by its days and dependencies alone. Each part is computed when it is first asked for. */
export interface Outlook {
  readonly calendars: PlanCalendars;
  readonly schedule: Schedule;
  readonly load: readonly WeekLoad[];
  /** @param index of the milestone in the plan. Undefined for one that is not at risk, see {@link risksOf}. */
  riskOf(index: number): Risk | undefined;
  readonly driversOf: LookUpDrivers;
  /** @param phase its name. Undefined for one without hours or days. */
  hoursOf(phase: string): PhaseHours | undefined;
  /** @param index of the milestone in the plan. Undefined for one that says what was agreed, or has no agreement. */
  driftOf(index: number): Drift | undefined;
}

/** @param calendars of the plan */
export function lookAhead(plan: Plan, calendars: PlanCalendars, today: CalendarDate): Outlook {
  const schedule = once(() => schedulePlan(plan, calendars, today));
  const load = once(() => loadOf(plan, calendars, today, { schedule: schedule() }));
  const drivers = once(() => lookUpDrivers(plan, calendars, schedule(), today));
  const risks = once(
    () => new Map(risksOf(plan, calendars, schedule(), today, drivers()).map((risk) => [risk.index, risk])),
  );
  const hours = once(() => hoursByPhase(plan, calendars, today));
  return {
    calendars,
    get schedule() {
      return schedule();
    },
    get load() {
      return load();
    },
    riskOf: (index) => risks().get(index),
    driversOf: (one) => drivers()(one),
    hoursOf: (phase) => hours().get(phase),
    driftOf: (index) => {
      const milestone = plan.milestones[index];
      return milestone && driftOf(milestone, calendars.ofMilestone(milestone), plan.currency?.value);
    },
  };
}
