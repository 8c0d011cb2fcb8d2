import { insertMilestoneKey, offerTemplate } from '../edits';
import type { MilestoneRule, RulePage } from '../rule';
import { fixWording } from '../wording';
import { isMisspelled } from './misspelled';

/** An open milestone without a deadline. */
export const noDue: MilestoneRule = {
  scope: 'milestone',
  code: 'smart.time-bound.no-due',
  severity: 'warning',
  run: ({ milestone }, { file }) => {
    if (milestone.dueText || isMisspelled(file, milestone.index, 'due')) return [];
    return [{ code: 'smart.time-bound.no-due', span: milestone.anchor, milestone: milestone.index }];
  },
  fixes: ({ milestone }, file) =>
    milestone === undefined
      ? []
      : [offerTemplate(fixWording.addKey('due'), () => insertMilestoneKey(file, milestone, 'due', 'YYYY-MM-DD'))],
};

export const noDuePage: RulePage = {
  code: 'smart.time-bound.no-due',
  title: 'No deadline',
  flags: 'An open milestone without `due`.',
  why: 'Without a day nobody can plan around it, and “late” has no meaning.',
  bad: 'id: M1\ntitle: The shop takes card payments',
  good: 'id: M1\ntitle: The shop takes card payments\ndue: 2027-03-31',
  source: 'The T of SMART (Doran 1981).',
};
