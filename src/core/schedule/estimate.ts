import type { WorkingCalendar } from '../calendar/workingCalendar';
import { isOpen } from '../plan/isOpen';
import type { Estimate, Milestone } from '../plan/types';

/**
 * Converts an estimate to hours: `1w` is `hours_per_week` of the plan, `1d` is that divided by the working days of a week.
 * @returns undefined for days and weeks when the plan has no `hours_per_week`
 */
export function toHours({ amount, unit }: Estimate, calendar: WorkingCalendar): number | undefined {
  const hours = { h: 1, d: calendar.hoursPerDay, w: calendar.hoursPerWeek }[unit];
  return hours === undefined ? undefined : amount * hours;
}

/** More working days than the years 0000 to 9999 have. */
export const mostDays = 4_000_000;

/**
 * Whole working days that an estimate takes, from 1 to {@link mostDays}. Days and weeks need no hours.
 * @returns undefined for hours when the calendar has no hours a week
 */
export function workingDaysOf(
  { amount, unit }: Estimate,
  { days: { perWeek }, hoursPerDay = 0 }: Pick<WorkingCalendar, 'days' | 'hoursPerDay'>,
): number | undefined {
  const inDays = unit === 'd' ? amount : unit === 'w' ? amount * perWeek : hoursPerDay > 0 && amount / hoursPerDay;
  // Hours by hours a day need not come out whole where they should.
  return inDays === false ? undefined : Math.min(Math.max(1, Math.ceil(inDays - 1e-9)), mostDays);
}

/** Whether the plan says how many days a milestone takes: by its first and last one, or by an estimate. Else the schedule counts one. */
export function hasKnownDays({ start, due, estimate }: Milestone, calendar: WorkingCalendar): boolean {
  if (start !== undefined && due !== undefined) return true;
  return estimate !== undefined && workingDaysOf(estimate.value, calendar) !== undefined;
}

/**
 * Hours of remaining work: the estimate multiplied by the share of criteria without a `met` date, or the whole estimate where
 * there are no criteria. 0 for a milestone that is in review, done or cancelled.
 * @returns undefined when the milestone has no estimate, or one that {@link toHours} cannot convert
 */
export function hoursLeft(milestone: Milestone, calendar: WorkingCalendar): number | undefined {
  const { status, estimate, acceptance } = milestone;
  if (status === 'in-review' || !isOpen(milestone)) return 0;
  const hours = estimate && toHours(estimate.value, calendar);
  if (hours === undefined || acceptance.length === 0) return hours;
  return hours * (acceptance.filter(({ met }) => !met).length / acceptance.length);
}
