import type { MilestoneRef } from '../../plan/milestoneRef';
import type { PlanAct } from '../../plan/planAct';
import { actsOf, type MoveDecision } from '../shifting/moveRequests';
import type { WayOut } from './wayOut';

/** The acts that carry out a way out, together one edit. */
export function actsOfWay(
  { change, preview }: WayOut,
  refOf: (index: number) => MilestoneRef,
  decision: MoveDecision,
): readonly PlanAct[] {
  switch (change.kind) {
    case 'move':
    case 'postpone':
      return actsOf(preview, refOf, decision);
    case 'drop':
      return change.indexes.map((index) => ({ kind: 'cancel', milestone: refOf(index), ...decision }));
    case 'need': {
      const milestone = refOf(change.index);
      const { need, by, start, due } = change;
      return [
        { kind: 'need-by', milestone, entry: need, by },
        { kind: 'reschedule', milestone, due, start, ...decision },
      ];
    }
    case 'more-hours':
      return [{ kind: 'set-hours', hoursPerWeek: change.to, person: change.person }];
  }
}
