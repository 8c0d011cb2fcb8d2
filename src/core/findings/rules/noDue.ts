import { dayOfEstimate } from '../../schedule/dayOfEstimate';
import { calendarsOf } from '../../schedule/calendarsOf';
import { insertMilestoneKey, offerFix, offerKey } from '../fixes/edits';
import { foundAt } from '../../plan/milestoneRef';
import type { MilestoneRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { isMisspelled } from './misspelled';

declare module '../finding' {
  interface SmartFacts {
    'smart.time-bound.no-due': NoFacts;
  }
}

/** An open milestone without a deadline. */
export const noDue: MilestoneRule = {
  scope: 'milestone',
  code: 'smart.time-bound.no-due',
  severity: 'warning',
  run: (judged) => {
    const { milestone } = judged;
    if (milestone.dueText || isMisspelled(judged, 'due')) return [];
    return [{ code: 'smart.time-bound.no-due', at: milestone.anchor }];
  },
  fixes: (problem, file, options) => {
    const found = foundAt(file, problem.milestone);
    if (!found) return [];
    const { milestone, index } = found;
    const calendar = calendarsOf(file.plan, options.holidays).ofMilestone(milestone);
    const day = dayOfEstimate(milestone, file.plan.milestones, calendar, options.today);
    const proposal = offerFix(fixWording.dueByEstimate(day ?? ''), () => {
      const edit = day && insertMilestoneKey(file, index, 'due', day);
      return edit ? [edit] : undefined;
    });
    return [...(day ? [proposal] : []), offerKey(file, index, 'due', 'YYYY-MM-DD')];
  },
  page: {
    title: 'No deadline',
    flags: 'An open milestone without `due`.',
    why: 'Without a day nobody can plan around it, and “late” has no meaning.',
    bad: 'id: M1\ntitle: The shop takes card payments',
    good: 'id: M1\ntitle: The shop takes card payments\ndue: 2027-03-31',
    source: 'The T of SMART (Doran 1981).',
  },
};
