import { daysBetween, type CalendarDate } from '../../calendar/calendarDate';
import { isOpen } from '../../plan/isOpen';
import { sumOf } from '../../plan/money';
import { amountWords } from '../../plan/moneyWords';
import { firstDayOf, payDaysOf } from '../../plan/payDays';
import type { PlanRule } from '../rule';

declare module '../finding' {
  interface SmartFacts {
    'plan.paid-at-end': {
      /** All of the money, in words. */
      readonly amount: string;
      readonly day: CalendarDate;
      /** Days of work before it. */
      readonly days: number;
      /** Milestones that are due before it. */
      readonly before: number;
    };
  }
}

/** Shorter work is often paid at once. */
const shortest = 60;
/** With fewer milestones before it there is no other place for the money. */
const fewestBefore = 2;

/** All of the money on the last day of a plan that takes months. */
export const paidAtEnd: PlanRule = {
  scope: 'plan',
  code: 'plan.paid-at-end',
  severity: 'hint',
  run: ({ plan, options: { today } }) => {
    const pays = payDaysOf(plan) ?? [];
    const last = pays.at(-1);
    // What is agreed, invoiced or overdue is not arranged otherwise any more.
    if (!last || last.day < today || pays.some(({ day, isOpen: isFree }) => day !== last.day || !isFree)) return [];
    const first = firstDayOf(plan);
    if (!first) return [];
    const { milestones, currency } = plan;
    if (milestones.some((one) => isOpen(one) && one.due && one.due.value > last.day)) return [];
    const before = milestones.filter(({ status, due }) => status !== 'cancelled' && due && due.value < last.day).length;
    const days = daysBetween(first, last.day);
    const sum = sumOf(pays.map(({ amount }) => amount));
    if (!sum || before < fewestBefore || days <= shortest) return [];
    const facts = { amount: amountWords(sum, currency?.value), day: last.day, days, before };
    return [{ problem: { code: 'plan.paid-at-end', ...facts, at: last.at }, milestone: last.milestone }];
  },
  page: {
    title: 'All of the money at the end',
    flags:
      'The only day on which money comes, where it is the last day of the plan, more than 60 days after its first one, and at least two milestones are due before it. Silent where any milestone or entry of `payments` brings money earlier, where an amount has no day or cannot be read, and once the amount is agreed, invoiced or paid: it is for the time in which both sides still talk about it.',
    why: 'Months of work are then an advance to the client, and the only thing to talk about when something is late is all of the price.',
    bad: 'milestones:\n  - { id: M1, title: Guests book a room, due: 2027-01-29 }\n  - { id: M2, title: Guests pay by card, due: 2027-02-26 }\n  - { id: M3, title: The desk prints the arrivals, due: 2027-04-30, amount: 9600 }',
    good: 'milestones:\n  - { id: M1, title: Guests book a room, due: 2027-01-29, amount: 3200 }\n  - { id: M2, title: Guests pay by card, due: 2027-02-26, amount: 3200 }\n  - { id: M3, title: The desk prints the arrivals, due: 2027-04-30, amount: 3200 }',
    source: 'Our own reading of the plan: a price for each milestone, or a deposit, is common among freelancers.',
  },
};
