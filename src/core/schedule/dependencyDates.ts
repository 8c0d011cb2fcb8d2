import type { CalendarDate } from '../calendar/calendarDate';
import { isOpen } from '../plan/isOpen';
import type { Field, Milestone } from '../plan/types';

/** An open milestone that another one waits for though it is due after it. */
export interface LateDependency {
  /** Its id as the other one names it, with its place. */
  readonly reference: Field<string>;
  readonly dependencyDue: CalendarDate;
}

/**
 * What an open milestone waits for though it is due earlier. The same day is fine.
 * @returns each milestone once, however often it is named
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
