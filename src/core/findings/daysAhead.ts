import type { CalendarDate } from '../calendar/calendarDate';
import { countMet, isLate } from '../plan/milestoneState';
import type { Milestone, Plan } from '../plan/types';
import type { PlanCalendars } from '../schedule/calendarsOf';
import { judgeFeasibility } from '../schedule/feasibility';
import { once } from '../schedule/once';
import { overloadsOf } from '../schedule/overload';
import { risksOf, startsSoon } from '../schedule/risks';
import { schedulePlan } from '../schedule/schedule';
import type { CheckContext } from './rule';

/** What follows from the days and hours of all milestones, each made when a rule asks for it. */
export type DaysAhead = Pick<CheckContext, 'risks' | 'startsSoon' | 'overloads' | 'hopeless' | 'doubtful'>;

/** @param work the open work of the plan */
export function daysAheadOf(
  plan: Plan,
  calendars: PlanCalendars,
  today: CalendarDate,
  work: CheckContext['work'],
): DaysAhead {
  const schedule = once(() => schedulePlan(plan, calendars, today));
  const risks = once(() => risksOf(plan, calendars, schedule(), today));
  const hopeless = once(() => {
    const judged = judgeFeasibility(plan, calendars, today, { most: 0, work: work() });
    return new Set(judged.map(({ index }) => index));
  });
  const doubtful = once(() => {
    const late = plan.milestones.flatMap((milestone, index) => (isLate(milestone, today) ? [index] : []));
    return new Set([...hopeless(), ...risks().map(({ index }) => index), ...late]);
  });
  return {
    risks,
    hopeless,
    doubtful,
    startsSoon: once(() => startsSoon(calendars, schedule(), today)),
    overloads: once(() => overloadsOf(plan, calendars, schedule(), today, doubtful())),
  };
}

/** All of a milestone that {@link daysAheadOf} depends on, in one text. */
export function factsOfDays(milestone: Milestone): string {
  const { id, status, owner, priority, start, due, completed, estimate, dependsOn, acceptance, agreed } = milestone;
  const { amount, unit } = estimate?.value ?? {};
  const awaited = dependsOn.map(({ value, lag }) => [value, lag?.value.amount, lag?.value.unit]);
  const days = [start?.value, due?.value, completed?.value];
  const weights = [acceptance.length, countMet(milestone), priority?.value, agreed !== undefined];
  return JSON.stringify([id?.value, status, owner?.value, ...days, amount, unit, ...weights, ...awaited]);
}
