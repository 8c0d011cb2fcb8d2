import { offerFix } from '../fixes/edits';
import type { MilestoneRule } from '../rule';
import { keptBySplit, splitMilestone } from '../fixes/splitMilestone';
import { fixWording } from '../wording/fixWording';

declare module '../finding' {
  interface SmartFacts {
    'smart.specific.compound': { readonly count: number };
  }
}

/** The most deliverables that one meeting with the client can review; the literature recommends about five independent results. */
const mostDeliverables = 6;

/** Too many deliverables to accept a milestone at once. The rule applies in any language, since it only counts. */
export const compound: MilestoneRule = {
  scope: 'milestone',
  code: 'smart.specific.compound',
  severity: 'hint',
  run: ({ milestone: { deliverables, title, anchor } }) =>
    deliverables.length <= mostDeliverables
      ? []
      : [
          {
            code: 'smart.specific.compound',
            count: deliverables.length,
            at: title.value === '' ? anchor : title.at,
          },
        ],
  fixes: ({ milestone: index }, file) => {
    const milestone = index === undefined ? undefined : file.plan.milestones[index];
    const lastKept = milestone?.deliverables[keptBySplit(milestone) - 1];
    if (index === undefined || !lastKept) return [];
    return [offerFix(fixWording.splitAfter(lastKept.value), () => splitMilestone(file, index))];
  },
  page: {
    title: 'Many deliverables in one milestone',
    flags:
      'More than six `deliverables`. Not flagged: one deliverable of several parts, such as “Docker image with README”.',
    why: 'A milestone is accepted as a whole and often paid as a whole, so one late part holds up all the others.',
    bad: 'title: Launch of the shop\ndeliverables: [Start page, Catalogue, Basket, Checkout, Account page, Invoices, Returns form]',
    good: 'title: Customers can buy\ndeliverables: [Catalogue, Basket, Checkout]',
    source: 'QuARS (multiplicity); the count is our own.',
  },
};
