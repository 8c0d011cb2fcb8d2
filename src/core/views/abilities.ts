import { can, milestoneAbilities, type MilestoneAbility } from '../plan/planAct';
import type { Milestone } from '../plan/types';

/** The actions that the status of a milestone allows. */
export function abilitiesOf(milestone: Pick<Milestone, 'status'>): readonly MilestoneAbility[] {
  return milestoneAbilities.filter((ability) => can(ability, milestone));
}
