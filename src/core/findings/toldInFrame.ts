import type { PlanFile } from '../plan/parsePlan';
import type { PartProblem } from '../plan/problem';
import type { PartSpan } from '../text';

/** Whether the reader tells something of a key of an entry of the frame, so that a rule about it would tell the same fault again. */
export function isToldInFrame(file: PlanFile, entry: PartSpan, key: string): boolean {
  return problemsIn(file, entry).some((problem) => concerns(problem, key));
}

function problemsIn({ frame, cut, parts }: PlanFile, { from, to }: PartSpan): readonly PartProblem[] {
  const all = cut ? frame.problems : [...frame.problems, ...parts.flatMap(({ faults }) => faults)];
  return all.filter(({ at }) => from <= at.from && at.from <= to);
}

function concerns(problem: PartProblem, key: string): boolean {
  switch (problem.code) {
    case 'plan.syntax':
    case 'plan.lost-text':
      return true;
    case 'plan.invalid-value':
      return problem.key === key;
    case 'plan.missing-key':
      return problem.owner === key;
    case 'plan.unknown-key':
      return problem.suggestion === key;
    default:
      return false;
  }
}
