import { plainLine } from '../plainLine';
import { unreadScope } from '../../plan/promise/unreadScope';
import type { PlanFile } from '../../plan/parsePlan';
import { shownTitle } from '../../plan/shownTitle';
import type { Plan } from '../../plan/types';
import { dayProofs, priceProofs, wordProofs } from './agreementProofs';
import { moneyProofs, orderProofs } from './planProofs';
import type { Proof, ProofOptions } from './proof';
import { evidenceProofs, roundProofs } from './workProofs';

/**
 * Checks that what a plan records still fits what it says: each digest is computed again, each moved day and price must be explained by
 * its `changes`, rounds and evidence must not contradict the state.
 */
export function verifyPlan(file: Pick<PlanFile, 'plan' | 'items'>, options: ProofOptions): readonly Proof[] {
  const { plan } = file;
  const { dayText = (day) => day } = options;
  return [
    ...plan.milestones.flatMap((milestone, index) =>
      [
        ...wordProofs(milestone, unreadScope(file, index), dayText),
        ...dayProofs(milestone, dayText),
        ...priceProofs(milestone, plan),
        ...roundProofs(milestone, plan, options),
        ...evidenceProofs(milestone, options),
      ].map((proof) => ({ ...proof, milestone: index })),
    ),
    ...orderProofs(plan),
    ...moneyProofs(plan),
  ];
}

/** How the milestone of a proof is named. */
export function subjectOf({ milestone }: Proof, { milestones }: Pick<Plan, 'milestones'>): string {
  const found = milestones[milestone ?? -1];
  return found ? plainLine([found.id?.value, shownTitle(found)].filter(Boolean).join(' ')) : 'The plan';
}
