import type { CalendarDate } from '../calendar/calendarDate';
import { isOpen } from '../plan/isOpen';
import type { Field, Milestone } from '../plan/types';

/** A dependency on an open milestone that is due later than the milestone that depends on it. */
export interface LateDependency {
  /** The reference in `depends_on`, with its span. */
  readonly reference: Field<string>;
  readonly dependencyDue: CalendarDate;
}

/**
 * The dependencies of an open milestone that are due later than the milestone itself. The same day is allowed.
 * @returns one for each dependency, also where it is referenced several times
 */
export function lateDependencies(
  milestone: Milestone,
  milestoneOf: (id: string) => Milestone | undefined,
): readonly LateDependency[] {
  const { due } = milestone;
  const late: LateDependency[] = [];
  if (!due || !isOpen(milestone)) return late;
  for (const reference of milestone.dependsOn) {
    const dependency = milestoneOf(reference.value);
    const dependencyDue = dependency?.due?.value;
    if (!dependency || !dependencyDue || !isOpen(dependency) || dependencyDue <= due.value) continue;
    const isNamedBefore = late.some((other) => other.reference.value === reference.value);
    if (!isNamedBefore) late.push({ reference, dependencyDue });
  }
  return late;
}
