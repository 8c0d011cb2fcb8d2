import type { CalendarDate } from '../../calendar/calendarDate';
import { isExpired, isUndecided, orderName } from '../../plan/changeOrders';
import { lookUpIds } from '../../plan/idIndex';
import { normalizeWords } from '../../plan/promise/scopeDigest';
import type { ChangeOrder, Milestone } from '../../plan/types';
import { shortName } from '../../plan/shownTitle';
import type { PlanRule, Placed } from '../rule';

declare module '../finding' {
  interface SmartFacts {
    'plan.order-undecided': {
      /** Of the order; empty where it has no name. */
      readonly order: string;
      /** The milestone whose work has begun. */
      readonly begun: string;
      /** The last day of validity, where that has passed. */
      readonly expired: CalendarDate | undefined;
    };
  }
}

/** A change order that nobody has decided on, whose work has begun. */
export const orderUndecided: PlanRule = {
  scope: 'plan',
  code: 'plan.order-undecided',
  severity: 'warning',
  run: ({ plan: { changeOrders, milestones }, options: { today } }) => {
    if (!changeOrders.some(isUndecided)) return [];
    const indexOf = lookUpIds(milestones);
    return changeOrders.filter(isUndecided).flatMap((order): readonly Placed[] => {
      const expired = isExpired(order, today) ? order.expires?.value : undefined;
      const own = order.milestones.flatMap(({ value }) => milestones[indexOf(value) ?? -1] ?? []);
      const begun = own.find((milestone) => hasBegun(milestone, order, expired !== undefined));
      if (!begun) return [];
      const facts = { order: orderName(order), begun: shortName(begun), expired };
      const at = (order.state ?? order.id ?? order.title ?? order).at;
      return [{ problem: { code: 'plan.order-undecided', ...facts, at }, milestone: undefined }];
    });
  },
  page: {
    title: 'Work on an undecided change order',
    flags:
      'A change order that is proposed, or whose adjustment was asked for, while its work has begun: one of its items stands among the criteria, deliverables or tasks of its milestones; `changes` name it; or a milestone of it was begun on the day of the order or later, or on a day that the plan does not tell. Once `expires` has passed, any milestone of it that is begun counts. Silent for work on a milestone that was under way before, as long as the order is valid.',
    why: 'What is done without a decision is hard to be paid for, and hard to take back.',
    bad: 'milestones:\n  - { id: M1, title: The shop takes card payments, status: in-progress, start: 2027-02-08, due: 2027-03-31 }\nchange_orders:\n  - { id: CO1, milestones: [M1], items: [One PDF for each order], price: 600, state: proposed, date: 2026-11-27 }',
    good: 'milestones:\n  - { id: M1, title: The shop takes card payments, status: in-progress, start: 2027-02-08, due: 2027-03-31 }\nchange_orders:\n  - { id: CO1, milestones: [M1], items: [One PDF for each order], price: 600, state: approved, date: 2026-11-27 }',
    source: 'Our own reading of the plan: that a change is agreed on before it is made is common to forms of contract.',
  },
};

function hasBegun(milestone: Milestone, order: ChangeOrder, hasExpired: boolean): boolean {
  const { status, start, acceptance, deliverables, tasks, changes } = milestone;
  if (status === 'cancelled') return false;
  const name = orderName(order);
  if (name !== '' && changes.some((change) => change.order?.value === name)) return true;
  const words = [...acceptance.map(({ text }) => text), ...deliverables, ...tasks.map(({ text }) => text)];
  const items = new Set(order.items.map(({ value }) => normalizeWords(value)));
  if (items.size > 0 && words.some(({ value }) => items.has(normalizeWords(value)))) return true;
  if (status === 'planned') return false;
  const begunSince = !start || !order.date || start.value >= order.date.value;
  return hasExpired || begunSince;
}
