import { foundAt } from '../../plan/milestoneRef';
import { insertKey, offerTemplate } from '../fixes/edits';
import { readerFindings } from '../readerFindings';
import type { MilestoneRule } from '../rule';
import { fixWording } from '../wording/fixWording';

/** A block that does not say since when, so that none of its days count. A first day in words is told as such. */
export const blockWithoutSince: MilestoneRule = {
  scope: 'milestone',
  code: 'plan.missing-key',
  ...readerFindings['plan.missing-key'],
  run: ({ milestone, problems }) =>
    milestone.blocked.flatMap(({ since, at }) => {
      const isTold = problems.some((problem) => problem.at.from >= at.from && problem.at.to <= at.to);
      return since || isTold ? [] : [{ code: 'plan.missing-key', key: 'since', owner: 'blocked', at }];
    }),
  fixes: (problem, file) => {
    if (problem.code !== 'plan.missing-key' || problem.key !== 'since') return [];
    const found = foundAt(file, problem.milestone);
    const block = found?.milestone.blocked.find(({ at }) => file.spanOf(at, found.index).start === problem.span.start);
    if (!found || !block) return [];
    const path = ['milestones', found.index, 'blocked', { at: block.at.from }, 'since'];
    return [offerTemplate(fixWording.addKey('since'), () => insertKey(file, path, 'YYYY-MM-DD'))];
  },
};
