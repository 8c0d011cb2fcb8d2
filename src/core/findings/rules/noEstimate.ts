import { offerEstimate } from '../fixes/edits';
import type { MilestoneRule } from '../rule';
import { isMisspelled } from './misspelled';

declare module '../finding' {
  interface SmartFacts {
    'smart.achievable.no-estimate': NoFacts;
  }
}

/** The plan says how much time there is, and the milestone has no estimate. */
export const noEstimate: MilestoneRule = {
  scope: 'milestone',
  code: 'smart.achievable.no-estimate',
  severity: 'hint',
  run: (judged, { calendar }) => {
    const { estimate, status, anchor } = judged.milestone;
    const isKnown = calendar.hoursPerWeek !== undefined;
    // A milestone in review has no work left.
    if (!isKnown || estimate || status === 'in-review' || isMisspelled(judged, 'estimate')) return [];
    return [{ code: 'smart.achievable.no-estimate', at: anchor }];
  },
  fixes: ({ milestone }, file) => (milestone === undefined ? [] : [offerEstimate(file, milestone)]),
  page: {
    title: 'No estimate',
    flags:
      'An open milestone without `estimate`, whose owner has hours a week by the calendar of the plan or by `people`.',
    why: 'Only an estimate lets the calendar answer whether the day can be kept.',
    bad: 'calendar: { hours_per_week: 24 }\nmilestones:\n  - { id: M1, title: The shop takes card payments, due: 2027-03-31 }',
    good: 'calendar: { hours_per_week: 24 }\nmilestones:\n  - { id: M1, title: The shop takes card payments, due: 2027-03-31, estimate: 24h }',
    source: 'The A of SMART, as arithmetic.',
  },
};
