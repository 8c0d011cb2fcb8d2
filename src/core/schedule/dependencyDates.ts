import type { CalendarDate } from '../calendar/calendarDate';
import { isOpen } from '../plan/isOpen';
import { milestonesById } from '../plan/milestonesById';
import type { Field, Milestone } from '../plan/types';

/** A milestone that waits for one that is due after it. */
export interface LateDependency {
  readonly milestone: Milestone;
  readonly dependency: Milestone;
  /** The id as the milestone names it, with its place. */
  readonly reference: Field<string>;
  readonly due: CalendarDate;
  readonly dependencyDue: CalendarDate;
}

/**
 * Pairs of open milestones of which the first waits for the second and is due before it. The same day is fine.
 * @returns in the order of the file; a pair once, however often it is named
 */
export function findLateDependencies(milestones: readonly Milestone[]): readonly LateDependency[] {
  const byId = milestonesById(milestones);
  return milestones.flatMap((milestone) => {
    const { due } = milestone;
    if (!due || !isOpen(milestone)) return [];
    const seen = new Set<string>();
    return milestone.dependsOn.flatMap((reference) => {
      const dependency = byId.get(reference.value);
      const dependencyDue = dependency?.due?.value;
      if (!dependency || !dependencyDue || !isOpen(dependency) || dependencyDue <= due.value) return [];
      if (seen.has(reference.value)) return [];
      seen.add(reference.value);
      return [{ milestone, dependency, reference, due: due.value, dependencyDue }];
    });
  });
}
