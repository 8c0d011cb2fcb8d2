import type { TextEdit } from '../../text';
import { insertMilestoneKey, offerFix } from '../fixes/edits';
import type { MilestoneRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { isMisspelled } from './misspelled';

declare module '../finding' {
  interface SmartFacts {
    'smart.relevant.no-objective': NoFacts;
  }
}

/** The plan declares objectives, and the milestone names none of them. */
export const noObjective: MilestoneRule = {
  scope: 'milestone',
  code: 'smart.relevant.no-objective',
  severity: 'hint',
  run: (judged, { plan }) => {
    const { objective, anchor } = judged.milestone;
    // Milestones cannot refer to objectives without an id.
    const canServe = plan.objectives.some(({ id }) => id);
    if (!canServe || objective || isMisspelled(judged, 'objective')) return [];
    return [{ code: 'smart.relevant.no-objective', at: anchor }];
  },
  fixes: ({ milestone }, file) =>
    file.plan.objectives.slice(0, 5).flatMap(({ id }) => {
      if (milestone === undefined || !id) return [];
      const makeEdits = (): readonly TextEdit[] | undefined => {
        const edit = insertMilestoneKey(file, milestone, 'objective', id.value);
        return edit && [edit];
      };
      return [offerFix(fixWording.serveObjective(id.value), makeEdits)];
    }),
  page: {
    title: 'Serves no objective',
    flags:
      'An open milestone without `objective`, in a plan that declares objectives with ids. Plans without objectives are left alone.',
    why: 'Work that serves nothing the client asked for is the first to be questioned on the invoice.',
    bad: 'objectives: [{ id: O1, text: 200 orders a month by June 2027 }]\nmilestones: [{ id: M1, title: The shop takes card payments, due: 2027-03-31 }]',
    good: 'objectives: [{ id: O1, text: 200 orders a month by June 2027 }]\nmilestones: [{ id: M1, title: The shop takes card payments, due: 2027-03-31, objective: O1 }]',
    source: 'The R of SMART.',
  },
};
