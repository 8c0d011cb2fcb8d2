import type { CalendarDate } from '../calendar/calendarDate';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { isOpen } from '../plan/isOpen';
import { lookUpIds } from '../plan/idIndex';
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

/**
 * The working day on which the remaining work would be finished if no other work took time. The work begins on the latest of
 * today, the start, and the working days after the due dates of open dependencies.
 * @param milestones of the plan
 * @returns undefined without an estimate or without working hours
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
  const indexOf = lookUpIds(milestones);
  const awaited = milestone.dependsOn.flatMap(({ value }) => {
    const other = milestones[indexOf(value) ?? -1];
    return other?.due && other !== milestone && isOpen(other)
      ? (calendar.addWorkingDays(other.due.value, 1) ?? [])
      : [];
  });
  const start = [milestone.start?.value ?? today, ...awaited].reduce((a, b) => (a > b ? a : b), today);
  const first = calendar.nextWorkingDay(start);
  const days = Math.max(1, Math.ceil(hours / hoursPerDay - 1e-9));
  return first && calendar.addWorkingDays(first, days - 1);
}
