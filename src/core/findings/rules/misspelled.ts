import type { JudgedMilestone } from '../rule';

/** Whether the milestone has the key under a misspelled name: that is one fault, and it has its finding. */
export function isMisspelled({ problems }: JudgedMilestone, key: string): boolean {
  return problems.some(
    (problem) =>
      (problem.code === 'plan.unknown-key' && problem.suggestion === key) ||
      (problem.code === 'plan.invalid-value' && problem.key === key),
  );
}
