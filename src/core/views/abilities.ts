import { can, milestoneAbilities, type MilestoneAbility } from '../plan/planAct';
import type { Milestone } from '../plan/types';

/** What can be done with a milestone as it stands. */
export function abilitiesOf(milestone: Milestone): readonly MilestoneAbility[] {
  return milestoneAbilities.filter((ability) => can(ability, milestone));
}
