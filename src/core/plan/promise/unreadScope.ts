import type { PlanFile } from '../parsePlan';
import type { PartProblem } from '../problem';

type Unread = Extract<PartProblem, { readonly code: 'plan.invalid-value' }>;

/** The digests of the agreement of a milestone as they are written, where they cannot be read. @param index of the milestone */
export function unreadScope({ items }: Pick<PlanFile, 'items'>, index: number): string | undefined {
  return items[index]?.problems.find(
    (problem): problem is Unread & typeof problem => problem.code === 'plan.invalid-value' && problem.key === 'scope',
  )?.found;
}
