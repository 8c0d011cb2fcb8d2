import type { CalendarDate } from '../../calendar/calendarDate';
import type { Plan } from '../../plan/types';
import type { PlanCalendars } from '../calendarsOf';
import { judgeFeasibility } from '../feasibility';
import { listWork } from '../work';

/** Later deadlines may put other milestones before this one, which then needs a later one again. */
const mostTries = 10;

/**
 * The first day on which the hours of a milestone fit, on `from` or later: each lack of hours moves it by the working days that
 * they take at least, so that no earlier day would do.
 * @param index of the milestone, whose owner has hours a week
 * @param from its own due day where it is left out
 * @returns undefined without a day, and when none was found after ten attempts
 */
export function firstFit(
  plan: Plan,
  index: number,
  calendars: PlanCalendars,
  today: CalendarDate,
  from = plan.milestones[index]?.due?.value,
): CalendarDate | undefined {
  const milestone = plan.milestones[index];
  if (!milestone) return undefined;
  const calendar = calendars.ofMilestone(milestone);
  const { hoursPerDay } = calendar;
  let day = from;
  for (let tries = 0; tries < mostTries; tries++) {
    const work = listWork(plan.milestones, calendars, today, (other) => (other === milestone ? day : other.due?.value));
    const lack = judgeFeasibility(plan, calendars, today, { most: 0, work }).find((other) => other.index === index);
    if (!lack) return day;
    if (day === undefined || hoursPerDay === undefined) return undefined;
    day = calendar.addWorkingDays(day, Math.ceil((lack.leftHours - lack.freeHours) / hoursPerDay - 1e-9));
  }
  return undefined;
}
