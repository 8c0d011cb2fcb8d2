import { toMinorUnits } from '../../plan/money';
import type { Plan } from '../../plan/types';
import { plainAmount, type Proof } from './proof';

/* Whether orders and amounts fit each other, over the whole plan. */

export function orderProofs({ milestones, changeOrders }: Plan): readonly Proof[] {
  const about = 'order';
  const known = new Map(changeOrders.flatMap((order) => (order.id ? [[order.id.value, order] as const] : [])));
  const named = milestones.flatMap(({ changes }, milestone) =>
    [...new Set(changes.flatMap(({ order }) => order?.value ?? []))].map((order): Proof => {
      const found = known.get(order);
      if (found?.state?.value === 'approved')
        return { milestone, about, fits: true, sentence: `The order ${order} is approved.` };
      const sentence = `Its changes name the order ${order}, which ${found ? 'is not approved' : 'the plan does not have'}.`;
      return { milestone, about, fits: false, sentence };
    }),
  );
  const ids = new Set(milestones.flatMap(({ id }) => id?.value ?? []));
  const lost = changeOrders.flatMap((order) =>
    order.milestones
      .filter(({ value }) => !ids.has(value))
      .map(({ value }): Proof => {
        const name = order.id?.value ?? order.title?.value ?? 'without an id';
        return {
          milestone: undefined,
          about,
          fits: false,
          sentence: `The order ${name} is about ${value}, which the plan does not have.`,
        };
      }),
  );
  return [...named, ...lost];
}

export function moneyProofs({ milestones, currency, changeOrders }: Plan): readonly Proof[] {
  const about = 'money';
  const amounts = [
    ...milestones.flatMap(({ amount }, index) => (amount ? [{ index, amount: amount.value }] : [])),
    ...changeOrders.flatMap(({ price }) => (price ? [{ index: undefined, amount: price.value }] : [])),
  ];
  const odd = amounts.filter(({ amount }) => toMinorUnits(amount, currency?.value) === undefined);
  if (odd.length > 0)
    return odd.map(({ index, amount }) => ({
      milestone: index,
      about,
      fits: false,
      sentence: `${plainAmount(amount)} is no whole number of the smallest unit of ${currency?.value ?? 'its currency'}.`,
    }));
  if (amounts.length > 0 && !currency)
    return [{ milestone: undefined, about, fits: undefined, sentence: 'The amounts have no currency.' }];
  return [];
}
