import { daysBetween, type CalendarDate } from '../../calendar/calendarDate';
import { firstDayOf, payDaysOf } from '../../plan/payDays';
import { shortName } from '../../plan/shownTitle';
import type { PlanRule } from '../rule';

declare module '../finding' {
  interface SmartFacts {
    'plan.long-unpaid': {
      readonly from: CalendarDate;
      readonly to: CalendarDate;
      readonly days: number;
      /** Names of the milestones that are due meanwhile. */
      readonly unpaid: readonly string[];
    };
  }
}

/** A quarter: many pay rent, tax and insurance by then. */
const longest = 90;
/** With fewer milestones in between there is no other place for money. */
const fewest = 2;

/** More than a quarter without money in the middle of the work. */
export const longUnpaid: PlanRule = {
  scope: 'plan',
  code: 'plan.long-unpaid',
  severity: 'hint',
  run: ({ plan, options: { today } }) => {
    const pays = payDaysOf(plan) ?? [];
    // All of it on one day is another finding, or short work.
    if (pays.every(({ day }) => day === pays[0]?.day)) return [];
    const first = firstDayOf(plan);
    if (!first) return [];
    return pays.flatMap(({ day: to, at, milestone, isOpen }, index) => {
      const from = pays[index - 1]?.day ?? first;
      const days = daysBetween(from, to);
      if (days <= longest || to < today || !isOpen) return [];
      const unpaid = plan.milestones.filter(
        ({ status, due, amount }) => status !== 'cancelled' && !amount && due && due.value > from && due.value < to,
      );
      if (unpaid.length < fewest) return [];
      const facts = { from, to, days, unpaid: unpaid.map(shortName) };
      return [{ problem: { code: 'plan.long-unpaid', ...facts, at }, milestone }];
    });
  },
  page: {
    title: 'Long time without money',
    flags:
      'The first money after more than 90 days without any, in which at least two milestones without an `amount` are due. Money comes on the `due` of a milestone with an `amount`, and of `payments`; the time before the first one counts from the first day of the plan. Silent where an amount has no day or cannot be read, and once the amount at the end of that time is agreed, invoiced or paid: it is for the time in which both sides still talk about it.',
    why: 'The work goes on while nothing comes in, and nothing shows on the way whether the client pays.',
    bad: 'milestones:\n  - { id: M1, title: Guests book a room, due: 2027-01-29 }\n  - { id: M2, title: Guests pay by card, due: 2027-02-26 }\n  - { id: M3, title: The desk prints the arrivals, due: 2027-04-30, amount: 8400 }\npayments: [{ title: Deposit, amount: 1200, due: 2026-12-15 }]',
    good: 'milestones:\n  - { id: M1, title: Guests book a room, due: 2027-01-29 }\n  - { id: M2, title: Guests pay by card, due: 2027-02-26, amount: 4200 }\n  - { id: M3, title: The desk prints the arrivals, due: 2027-04-30, amount: 4200 }\npayments: [{ title: Deposit, amount: 1200, due: 2026-12-15 }]',
    source: 'Our own reading of the plan; a quarter is our own measure.',
  },
};
