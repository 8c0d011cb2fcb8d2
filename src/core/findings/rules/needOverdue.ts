import { daysBetween, type CalendarDate } from '../../calendar/calendarDate';
import { clientName } from '../../plan/clientName';
import { foundAt } from '../../plan/milestoneRef';
import { insertKey, offerTemplate } from '../fixes/edits';
import type { MilestoneRule } from '../rule';
import { fixWording } from '../wording/fixWording';

declare module '../finding' {
  interface SmartFacts {
    'plan.need-overdue': {
      /** What is needed, in the words of the plan. */
      readonly need: string;
      readonly by: CalendarDate;
      /** Days since then, from 1. */
      readonly days: number;
      /** The client, by its name. */
      readonly from: string;
    };
  }
}

/** Something that the client must provide for an open milestone, and that has not come by its day. */
export const needOverdue: MilestoneRule = {
  scope: 'milestone',
  code: 'plan.need-overdue',
  severity: 'information',
  run: ({ milestone: { needs } }, { plan, options: { today } }) =>
    needs.flatMap(({ text, by, got }) => {
      // That it has no words is told as such.
      if (!by || got || by.value >= today || text.value === '') return [];
      const days = daysBetween(by.value, today);
      const facts = { need: text.value, by: by.value, days, from: clientName(plan) };
      return [{ code: 'plan.need-overdue', ...facts, at: by.at }];
    }),
  fixes: ({ span, milestone }, file) => {
    const found = foundAt(file, milestone);
    const need = found?.milestone.needs.find(({ by }) => by && file.spanOf(by.at, found.index).start === span.start);
    if (!found || !need) return [];
    const path = ['milestones', found.index, 'needs', { at: need.at.from }, 'got'];
    return [offerTemplate(fixWording.addKey('got'), () => insertKey(file, path, 'YYYY-MM-DD'))];
  },
  page: {
    title: 'Need has not come',
    flags:
      'An entry of `needs` of an open milestone without `got`, on the days after its `by`. From that day on the days count as days of waiting for the client.',
    why: 'Who holds up the work is agreed on while it happens, not when the deadline has passed.',
    bad: 'title: The shop takes card payments\ndue: 2027-03-31\nneeds: [{ text: Stripe live keys, by: 2020-03-20 }]',
    good: 'title: The shop takes card payments\ndue: 2027-03-31\nneeds: [{ text: Stripe live keys, by: 2020-03-20, got: 2020-03-24 }]',
    source: 'Arithmetic: today is later than `by`.',
  },
};
