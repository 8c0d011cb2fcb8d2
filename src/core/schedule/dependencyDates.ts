import { fromDayNumber, toDayNumber, type CalendarDate } from '../calendar/calendarDate';
import type { WorkingDays } from '../calendar/workingDays';
import { isOpen } from '../plan/isOpen';
import type { Dependency, Milestone } from '../plan/types';
import { gapOf } from './network';
import { countOfDue } from './shifting/shiftDay';

/** A dependency on an open milestone whose due day leaves the milestone that depends on it no day up to its own. */
export interface LateDependency {
  /** The reference in `depends_on`, with its span. */
  readonly reference: Dependency;
  readonly dependencyDue: CalendarDate;
  /** Working days of the follower, negative for a lead; 0 without one. */
  readonly lag: number;
  /** The first due day that the dependency leaves; undefined where the years 0000 to 9999 have none. */
  readonly earliest: CalendarDate | undefined;
}

/**
 * The dependencies of an open milestone that are due later than the milestone itself, each with its lag. The same day is allowed.
 * @param calendar of the owner of the milestone
 * @returns one for each dependency, also where it is referenced several times
 */
export function lateDependencies(
  milestone: Milestone,
  milestoneOf: (id: string) => Milestone | undefined,
  calendar: WorkingDays,
): readonly LateDependency[] {
  const { due } = milestone;
  const late: LateDependency[] = [];
  if (!due || !isOpen(milestone)) return late;
  for (const reference of milestone.dependsOn) {
    const dependency = milestoneOf(reference.value);
    const dependencyDue = dependency?.due?.value;
    if (!dependency || !dependencyDue || !isOpen(dependency)) continue;
    const lag = gapOf(reference, calendar) - 1;
    const left = countOfDue(calendar, toDayNumber(dependencyDue)) + lag;
    // Without a lag the days are compared as they are, so that also the two days of a weekend differ.
    const isLate = lag === 0 ? dependencyDue > due.value : left > countOfDue(calendar, toDayNumber(due.value));
    const isNamedBefore = late.some((other) => other.reference.value === reference.value);
    if (!isLate || isNamedBefore) continue;
    const day = calendar.at(left);
    const earliest = lag === 0 ? dependencyDue : day === undefined ? undefined : fromDayNumber(day);
    late.push({ reference, dependencyDue, lag, earliest });
  }
  return late;
}
