import type { Milestone, Plan } from '../plan/types';

export interface PhaseGroup {
  readonly title: string;
  /** Where the phase is named: its declaration, else its first use. */
  readonly offset: number;
  readonly milestones: readonly Milestone[];
}

/**
 * Milestones by phase: the declared phases in their order, also those that hold nothing yet, then phases that are only
 * used. A milestone names its phase by id or by title.
 */
export function groupByPhase(plan: Plan): {
  readonly withoutPhase: readonly Milestone[];
  readonly phases: readonly PhaseGroup[];
} {
  const withoutPhase: Milestone[] = [];
  const groups: { title: string; offset: number; milestones: Milestone[] }[] = [];
  const byName = new Map<string, (typeof groups)[number]>();
  for (const { id, title } of plan.phases) {
    const group = { title: title.value || id?.value || 'Untitled phase', offset: title.span.start, milestones: [] };
    groups.push(group);
    for (const name of [id?.value, title.value]) if (name && !byName.has(name)) byName.set(name, group);
  }
  for (const milestone of plan.milestones) {
    const name = milestone.phase?.value;
    if (!milestone.phase || !name) {
      withoutPhase.push(milestone);
      continue;
    }
    let group = byName.get(name);
    if (!group) {
      group = { title: name, offset: milestone.phase.span.start, milestones: [] };
      byName.set(name, group);
      groups.push(group);
    }
    group.milestones.push(milestone);
  }
  return { withoutPhase, phases: groups };
}
