import type { JudgedMilestone } from '../rule';

/** Whether the key is misspelled, or its value invalid or lost to YAML. That already has a finding, so that the key is not reported as missing. */
export function isMisspelled({ problems }: JudgedMilestone, key: string): boolean {
  return problems.some(
    (problem) =>
      (problem.code === 'plan.unknown-key' && problem.suggestion === key) ||
      (problem.code === 'plan.invalid-value' && problem.key === key) ||
      (problem.code === 'plan.lost-text' && problem.value?.key === key),
  );
}
