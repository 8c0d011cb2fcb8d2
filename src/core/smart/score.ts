import type { PlanFile } from '../plan/parsePlan';
import { criteria, formatMessage, type Criterion, type Finding } from './finding';
import { describeBriefly } from './wording';

export type LetterState = 'present' | 'missing' | 'not-judged';

export interface SmartScore {
  /** In the order of the word. A letter is not judged where the plan does not hold what it takes. */
  readonly letters: readonly { readonly criterion: Criterion; readonly letter: string; readonly state: LetterState }[];
  readonly met: number;
  /** Letters that could be judged. */
  readonly of: number;
  /** A few English words for the first letter that is missing, such as `no deadline`. */
  readonly reason?: string;
}

/**
 * Which letters a milestone has. A letter is missing if it has a finding of information or above; R also where the hint says
 * that the milestone serves none of the plan's objectives, since nothing else could speak for it.
 * @param findings of the whole file
 * @param index of the milestone. Nothing is found in a done or cancelled one, so that all letters count as present.
 */
export function smartScore(file: PlanFile, findings: readonly Finding[], index: number): SmartScore {
  const { plan } = file;
  const milestone = plan.milestones[index];
  const mine = findings.filter(
    ({ problem: { milestone: place, code }, severity }) =>
      place === index && (severity !== 'hint' || code === 'smart.relevant.no-objective'),
  );
  const findingOf = (criterion: Criterion): Finding | undefined =>
    mine.find(({ problem }) => problem.code.startsWith(`smart.${criterion}.`));
  const hasOperands = (criterion: Criterion): boolean => {
    if (criterion === 'achievable')
      return milestone?.estimate !== undefined && plan.calendar?.hoursPerWeek !== undefined;
    // Objectives without an id cannot be named.
    return criterion !== 'relevant' || plan.objectives.some(({ id }) => id);
  };
  const letters = criteria.map((criterion) => {
    const state: LetterState = findingOf(criterion) ? 'missing' : hasOperands(criterion) ? 'present' : 'not-judged';
    return { criterion, letter: criterion.charAt(0).toUpperCase(), state };
  });
  const first = criteria.map(findingOf).find((finding) => finding !== undefined);
  return {
    letters,
    met: letters.filter(({ state }) => state === 'present').length,
    of: letters.filter(({ state }) => state !== 'not-judged').length,
    ...(first && { reason: formatMessage(describeBriefly(first.problem.code)) }),
  };
}
