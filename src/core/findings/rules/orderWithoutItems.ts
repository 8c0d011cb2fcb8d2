import { isUndecided, orderName, stateOf } from '../../plan/changeOrders';
import { insertKey, offerTemplate } from '../fixes/edits';
import type { PlanRule, Placed } from '../rule';
import { fixWording } from '../wording/fixWording';

declare module '../finding' {
  interface SmartFacts {
    'plan.order-without-items': { readonly order: string };
  }
}

/** A change order that does not say what it adds. */
export const orderWithoutItems: PlanRule = {
  scope: 'plan',
  code: 'plan.order-without-items',
  severity: 'information',
  run: ({ plan, isTold }) =>
    plan.changeOrders.flatMap((order): readonly Placed[] => {
      const { items, price, days, drops } = order;
      const isInForce = isUndecided(order) || stateOf(order) === 'approved';
      // More days, or less work, may be all that it is about.
      const isOther = !price && (drops.length > 0 || (days !== undefined && days.value !== 0));
      if (!isInForce || items.length > 0 || isOther || isTold(order.at, 'items')) return [];
      const at = (order.id ?? order.title ?? order).at;
      return [{ problem: { code: 'plan.order-without-items', order: orderName(order), at }, milestone: undefined }];
    }),
  fixes: (problem, file) => {
    const order = file.plan.changeOrders.find(
      (one) => file.spanOf((one.id ?? one.title ?? one).at).start === problem.span.start,
    );
    if (!order) return [];
    const path = ['change_orders', { at: order.at.from }, 'items'];
    return [offerTemplate(fixWording.addKey('items'), () => insertKey(file, path, ['<what comes on top>']))];
  },
  page: {
    title: 'Change order without items',
    flags:
      'A change order, proposed or approved, without `items`. Silent where it is about days or about what is left out alone, and for one that was declined or withdrawn.',
    why: 'Both sides pay for what is listed. A title is remembered in two ways.',
    bad: 'milestones:\n  - { id: M1, title: The shop takes card payments, due: 2027-03-31 }\nchange_orders:\n  - { id: CO1, title: Invoices as PDF, milestones: [M1], price: 600 }',
    good: 'milestones:\n  - { id: M1, title: The shop takes card payments, due: 2027-03-31 }\nchange_orders:\n  - { id: CO1, title: Invoices as PDF, milestones: [M1], items: [One PDF for each order], price: 600 }',
    source: 'Logic.',
  },
};
