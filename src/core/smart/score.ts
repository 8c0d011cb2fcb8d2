import type { PlanFile } from '../plan/parsePlan';
import { criteria, formatMessage, type Criterion, type Finding } from './finding';
import { describeBriefly } from './wording';

export interface SmartScore {
  readonly letters: readonly {
    readonly criterion: Criterion;
    readonly letter: string;
    readonly state: 'present' | 'missing' | 'not-judged';
  }[];
  readonly met: number;
  /** Letters that could be judged. */
  readonly of: number;
  /** A few words for the first letter that is missing, such as `no deadline`. */
  readonly reason?: string;
}

/** A letter is missing if it has a finding of information or above; without operands it is not judged. */
export function smartScore(file: PlanFile, findings: readonly Finding[], index: number): SmartScore {
  const { plan } = file;
  const milestone = plan.milestones[index];
  const mine = findings.filter(({ problem, severity }) => problem.milestone === index && severity !== 'hint');
  const hasOperands = (criterion: Criterion): boolean => {
    if (criterion === 'achievable')
      return milestone?.estimate !== undefined && plan.calendar?.hoursPerWeek !== undefined;
    return criterion !== 'relevant' || plan.objectives.length > 0;
  };
  let first: Finding | undefined;
  const letters = criteria.map((criterion) => {
    const finding = mine.find(({ problem }) => problem.code.startsWith(`smart.${criterion}.`));
    first ??= finding;
    const state = finding ? 'missing' : hasOperands(criterion) ? 'present' : 'not-judged';
    return { criterion, letter: criterion.charAt(0).toUpperCase(), state } as const;
  });
  return {
    letters,
    met: letters.filter(({ state }) => state === 'present').length,
    of: letters.filter(({ state }) => state !== 'not-judged').length,
    reason: first && formatMessage(describeBriefly(first.problem.code)),
  };
}
