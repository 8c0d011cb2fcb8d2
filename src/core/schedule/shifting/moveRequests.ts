import type { CalendarDate } from '../../calendar/calendarDate';
import type { MilestoneRef } from '../../plan/milestoneRef';
import type { PlanAct } from '../../plan/planAct';
import type { MovePreview, MoveRequest } from './move';

/**
 * Pull Forward: after an early end what follows keeps the days between, as far as nothing else holds it up, and moves to no day
 * before today.
 * @param index of the milestone that is done
 */
export function pullForward(index: number, today: CalendarDate): MoveRequest {
  return { moves: [{ index, hasEnded: true }], gaps: 'keep', notBefore: today };
}

/** Shift From Here: the milestone and all that is due on its day or later. @param days working days, earlier when negative */
export function shiftFromHere(index: number, days: number): MoveRequest {
  return { moves: [{ index, days }], gaps: 'keep', reach: 'later' };
}

/** Who decided a move, when and why, as `changes` records it. */
export interface MoveDecision {
  readonly date: CalendarDate;
  readonly reason?: string;
  readonly by?: string;
}

/**
 * The acts that write what is ticked in a preview. Together they are one edit, which is refused as a whole where one of the
 * milestones has other dates by then.
 */
export function actsOf(
  { rows }: MovePreview,
  refOf: (index: number) => MilestoneRef,
  decision: MoveDecision,
): readonly PlanAct[] {
  return rows.flatMap(({ index, milestone, from, to, isTicked }): PlanAct[] => {
    if (!isTicked || to.due === undefined) return [];
    const start = to.start === from.start ? undefined : to.start;
    const seen = { due: milestone.dueText?.value, start: from.start };
    return [{ kind: 'reschedule', milestone: refOf(index), due: to.due, start, seen, ...decision }];
  });
}
