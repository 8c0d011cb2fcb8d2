import type { PlanFile } from '../../plan/parsePlan';

/** Whether the milestone has the key under a misspelled name: that is one fault, and it has its finding. */
export function isMisspelled({ problems }: PlanFile, milestone: number, key: string): boolean {
  return problems.some(
    (problem) =>
      problem.milestone === milestone &&
      ((problem.code === 'plan.unknown-key' && problem.suggestion === key) ||
        (problem.code === 'plan.invalid-value' && problem.key === key)),
  );
}
