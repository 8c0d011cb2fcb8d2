import type { MilestoneRef } from '../../plan/milestoneRef';
import type { OrderMove } from '../../plan/orderAct';
import { movingRows, type OrderEffect } from './orderEffect';

/** The days of an effect, for the act that approves the order. */
export function movesOfOrder(effect: OrderEffect, refOf: (index: number) => MilestoneRef): readonly OrderMove[] {
  return movingRows(effect).flatMap(({ index, milestone, from, to }) =>
    to.due === undefined
      ? []
      : [
          {
            milestone: refOf(index),
            due: to.due,
            start: to.start === from.start ? undefined : to.start,
            seen: { due: milestone.dueText?.value, start: from.start },
          },
        ],
  );
}
