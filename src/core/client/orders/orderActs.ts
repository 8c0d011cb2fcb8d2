import type { MilestoneRef } from '../../plan/milestoneRef';
import type { OrderMove } from '../../plan/orderAct';
import type { ChangeOrder, Plan } from '../../plan/types';
import { lookUpIds } from '../../plan/idIndex';
import { movingRows, type OrderEffect, type OrderTerms } from './orderEffect';

/** What an order of the plan asks for. References that lead nowhere are left out. */
export function termsOfOrder({ milestones: all }: Plan, { milestones, drops, days, price }: ChangeOrder): OrderTerms {
  const indexOf = lookUpIds(all);
  const indexesOf = (ids: ChangeOrder['milestones']): readonly number[] => [
    ...new Set(ids.flatMap(({ value }) => indexOf(value) ?? [])),
  ];
  return {
    milestones: indexesOf(milestones),
    drops: indexesOf(drops),
    days: days?.value ?? 0,
    price: price?.value,
  };
}

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
