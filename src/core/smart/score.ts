import { groupBy } from '../plan/groupBy';
import { isOpen } from '../plan/isOpen';
import type { PlanFile } from '../plan/parsePlan';
import { criteria, formatMessage, type Criterion, type Finding } from './finding';
import { describeBriefly } from './wording';

export type LetterState = 'present' | 'missing' | 'not-judged';

export interface Letter {
  readonly criterion: Criterion;
  readonly letter: string;
  readonly state: LetterState;
  /** Why it is missing. */
  readonly finding?: Finding;
}

export interface SmartScore {
  /** In the order of the word. A letter is not judged where the plan does not hold what it takes. */
  readonly letters: readonly Letter[];
  readonly met: number;
  /** Letters that could be judged. */
  readonly of: number;
  /** A few English words for the first letter that is missing, such as `no deadline`. */
  readonly reason?: string;
}

/**
 * Which letters a milestone has. A letter is missing if it has a finding of information or above.
 * @param findings of the whole file
 * @param index of the milestone. Nothing is found in a done or cancelled one, so that all letters count as present.
 */
export function smartScore(file: PlanFile, findings: readonly Finding[], index: number): SmartScore {
  const { plan } = file;
  const milestone = plan.milestones[index];
  const mine = findings.filter(({ problem, severity }) => problem.milestone === index && severity !== 'hint');
  const findingOf = (criterion: Criterion): Finding | undefined =>
    mine.find(({ problem }) => problem.code.startsWith(`smart.${criterion}.`));
  const hasOperands = (criterion: Criterion): boolean => {
    if (criterion === 'achievable')
      return milestone?.estimate !== undefined && plan.calendar?.hoursPerWeek !== undefined;
    // Objectives without an id cannot be named.
    return criterion !== 'relevant' || plan.objectives.some(({ id }) => id);
  };
  const letters = criteria.map((criterion) => {
    const finding = findingOf(criterion);
    const state: LetterState = finding ? 'missing' : hasOperands(criterion) ? 'present' : 'not-judged';
    return { criterion, letter: criterion.charAt(0).toUpperCase(), state, ...(finding && { finding }) };
  });
  const first = letters.find(({ finding }) => finding)?.finding;
  return {
    letters,
    met: letters.filter(({ state }) => state === 'present').length,
    of: letters.filter(({ state }) => state !== 'not-judged').length,
    ...(first && { reason: formatMessage(describeBriefly(first.problem.code)) }),
  };
}

/** Scores many milestones of a file, by their index: the findings are sorted by milestone once. */
export function createScorer(file: PlanFile, findings: readonly Finding[]): (index: number) => SmartScore {
  let byMilestone: ReadonlyMap<number | undefined, readonly Finding[]> | undefined;
  return (index) => {
    byMilestone ??= groupBy(findings, ({ problem }) => problem.milestone);
    return smartScore(file, byMilestone.get(index) ?? [], index);
  };
}

/** The letters of all open milestones together, each judged on its own; `of` is 0 when there is none to judge. */
export function planScore(file: PlanFile, findings: readonly Finding[]): Pick<SmartScore, 'met' | 'of'> {
  const scoreOf = createScorer(file, findings);
  let met = 0;
  let of = 0;
  for (const milestone of file.plan.milestones.filter(isOpen)) {
    const score = scoreOf(milestone.index);
    met += score.met;
    of += score.of;
  }
  return { met, of };
}
