import type { CalendarDate } from '../calendar/calendarDate';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { isOpen } from '../plan/isOpen';
import { milestonesById } from '../plan/milestonesById';
import type { Estimate, Milestone } from '../plan/types';

/**
 * `1w` is what the project gets in a week, `1d` that by the number of working days in it.
 * @returns undefined for days and weeks when the plan does not say how many hours a week there are
 */
export function toHours({ amount, unit }: Estimate, calendar: WorkingCalendar): number | undefined {
  const hours = { h: 1, d: calendar.hoursPerDay, w: calendar.hoursPerWeek }[unit];
  return hours === undefined ? undefined : amount * hours;
}

/**
 * Hours of work that remain: the estimate by the share of criteria that are not met, all of it while none carries `met`.
 * 0 in review, done and cancelled.
 * @returns undefined when an open milestone has no estimate, or one that {@link toHours} cannot tell
 */
export function hoursLeft(milestone: Milestone, calendar: WorkingCalendar): number | undefined {
  const { status, estimate, acceptance } = milestone;
  if (status === 'in-review' || status === 'done' || status === 'cancelled') return 0;
  const hours = estimate && toHours(estimate.value, calendar);
  if (hours === undefined || acceptance.length === 0) return hours;
  return hours * (acceptance.filter(({ met }) => !met).length / acceptance.length);
}

/**
 * The working day on which what is left would be done by somebody who does nothing else, from the latest of today, the start,
 * and the day after what it waits for is due.
 * @param milestones of the plan
 * @returns undefined when that cannot be told: no estimate, or no working hours
 */
export function dayOfEstimate(
  milestone: Milestone,
  milestones: readonly Milestone[],
  calendar: WorkingCalendar,
  today: CalendarDate,
): CalendarDate | undefined {
  const hours = hoursLeft(milestone, calendar);
  const { hoursPerDay } = calendar;
  if (hours === undefined || hoursPerDay === undefined || hoursPerDay <= 0) return undefined;
  const byId = milestonesById(milestones);
  const awaited = milestone.dependsOn.flatMap(({ value }) => {
    const other = byId.get(value);
    return other?.due && other !== milestone && isOpen(other)
      ? (calendar.addWorkingDays(other.due.value, 1) ?? [])
      : [];
  });
  const start = [milestone.start?.value ?? today, ...awaited].reduce((a, b) => (a > b ? a : b), today);
  const first = calendar.nextWorkingDay(start);
  const days = Math.max(1, Math.ceil(hours / hoursPerDay - 1e-9));
  return first && calendar.addWorkingDays(first, days - 1);
}
