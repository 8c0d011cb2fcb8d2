import type { Milestone } from './types';

/** The first milestone of each id: references to a duplicate id mean the first. */
export function milestonesById(milestones: readonly Milestone[]): ReadonlyMap<string, Milestone> {
  const byId = new Map<string, Milestone>();
  for (const milestone of milestones) {
    if (milestone.id && !byId.has(milestone.id.value)) byId.set(milestone.id.value, milestone);
  }
  return byId;
}
