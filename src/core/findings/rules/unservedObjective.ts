import { isOpen } from '../../plan/isOpen';
import { offerIntents } from '../fixes/edits';
import type { PlanRule } from '../rule';
import { fixWording } from '../wording/fixWording';

declare module '../finding' {
  interface SmartFacts {
    'smart.relevant.unserved-objective': { readonly text: string };
  }
}

/** A longer list would not help to choose. */
const mostOffered = 5;

/** An objective that no milestone serves. */
export const unservedObjective: PlanRule = {
  scope: 'plan',
  code: 'smart.relevant.unserved-objective',
  severity: 'hint',
  run: ({ plan }) => {
    // A plan without milestones is just begun: the finding would add nothing.
    if (plan.milestones.length === 0 || plan.objectives.length === 0) return [];
    const unserved = new Set(plan.objectives.map(({ id }) => id?.value));
    for (const { objective, status } of plan.milestones) {
      if (objective && status !== 'cancelled') unserved.delete(objective.value);
      if (unserved.size === 0) return [];
    }
    return plan.objectives.flatMap(({ id, text }) =>
      id && unserved.has(id.value)
        ? [
            {
              problem: { code: 'smart.relevant.unserved-objective', text: text.value || id.value, at: id.at } as const,
              milestone: undefined,
            },
          ]
        : [],
    );
  },
  fixes: ({ span }, file) => {
    const objective = file.plan.objectives.find(({ id }) => id && file.spanOf(id.at).start === span.start)?.id?.value;
    if (objective === undefined) return [];
    return file.plan.milestones
      .flatMap((milestone, index) => (isOpen(milestone) && !milestone.objective ? [{ milestone, index }] : []))
      .slice(0, mostOffered)
      .map(({ milestone: { id, title }, index }) =>
        offerIntents(fixWording.linkTo(id?.value ?? title.value, objective), file, [
          { kind: 'set', path: ['milestones', index, 'objective'], value: objective },
        ]),
      );
  },
  page: {
    title: 'Objective without a milestone',
    flags: 'An objective with an id that no milestone names in `objective`; cancelled ones do not count.',
    why: 'Either something is missing from the plan, or the objective is no longer wanted. Either is worth a conversation.',
    bad: 'objectives: [{ id: O1, text: 200 orders a month }, { id: O2, text: Fewer than 5 returns a week }]\nmilestones: [{ id: M1, title: The shop takes card payments, due: 2027-03-31, objective: O1 }]',
    good: 'objectives: [{ id: O1, text: 200 orders a month }]\nmilestones: [{ id: M1, title: The shop takes card payments, due: 2027-03-31, objective: O1 }]',
    source: 'The R of SMART.',
  },
};
