import { fromDayNumber, toDayNumber, type CalendarDate } from '../calendar/calendarDate';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { lookUpIds } from '../plan/idIndex';
import { isOpen } from '../plan/isOpen';
import type { Milestone } from '../plan/types';
import { hoursLeft } from './estimate';
import { countAfter, gapOf } from './network';

/**
 * The working day on which the remaining work would be finished if no other work took time. The work begins on the latest of
 * today, the start, and the working days that the due dates of open dependencies allow, with their lag.
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
  const { hoursPerDay, days } = calendar;
  if (hours === undefined || hoursPerDay === undefined || hoursPerDay <= 0) return undefined;
  const indexOf = lookUpIds(milestones);
  const awaited = milestone.dependsOn.flatMap((dependency) => {
    const other = milestones[indexOf(dependency.value) ?? -1];
    if (!other?.due || other === milestone || !isOpen(other)) return [];
    const first = days.at(countAfter(days, toDayNumber(other.due.value), gapOf(dependency, days)));
    return first === undefined ? [] : [fromDayNumber(first)];
  });
  const start = [milestone.start?.value ?? today, ...awaited].reduce((a, b) => (a > b ? a : b), today);
  const first = calendar.nextWorkingDay(start);
  const takes = Math.max(1, Math.ceil(hours / hoursPerDay - 1e-9));
  return first && calendar.addWorkingDays(first, takes - 1);
}
