import { experienceOf } from '../schedule/ahead';
import type { CalendarDate } from '../calendar/calendarDate';
import type { PlanFile } from '../plan/parsePlan';
import type { Plan } from '../plan/types';
import { calendarsOf, type PlanCalendars } from '../schedule/calendarsOf';
import { forecastPlan, type Forecast } from '../schedule/forecast';
import { loadOf, type WeekLoad } from '../schedule/load';
import { schedulePlan, type Schedule } from '../schedule/schedule';

/** The schedule of a plan with its load. */
export interface PlanSchedule {
  readonly plan: Plan;
  readonly calendars: PlanCalendars;
  readonly schedule: Schedule;
  readonly load: readonly WeekLoad[];
}

/** The same with its forecast, which rests on all plans that were read together. Private, as every forecast. */
export interface ForecastSchedule extends PlanSchedule {
  readonly forecast: Forecast;
}

export interface FileSchedule<Of extends PlanSchedule = PlanSchedule> {
  readonly path: string;
  /** Undefined for a file that is no plan. */
  readonly of: Of | undefined;
}

/** @param holidays the public holidays of the code in the plan's calendar; none when left out */
export function toFileSchedule(
  path: string,
  { kind, plan }: Pick<PlanFile, 'kind' | 'plan'>,
  { today, holidays }: { readonly today: CalendarDate; readonly holidays?: ReadonlyMap<CalendarDate, string> },
): FileSchedule {
  if (kind !== 'ours' && kind !== 'close') return { path, of: undefined };
  const calendars = calendarsOf(plan, holidays);
  const schedule = schedulePlan(plan, calendars, today);
  return { path, of: { plan, calendars, schedule, load: loadOf(plan, calendars, today) } };
}

/** The schedules with the forecasts that follow from the milestones of all of them. */
export function addForecasts(
  files: readonly FileSchedule[],
  today: CalendarDate,
): readonly FileSchedule<ForecastSchedule>[] {
  const experience = experienceOf(
    files.flatMap(({ of }) => of ?? []),
    today,
  );
  return files.map(({ path, of }) => ({ path, of: of && { ...of, forecast: forecastPlan(of, experience, today) } }));
}
