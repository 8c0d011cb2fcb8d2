import { groupBy } from '../plan/groupBy';
import { isOpen } from '../plan/isOpen';
import type { PlanFile } from '../plan/parsePlan';
import { formatMessage, smartLetters, type Finding, type SmartLetter } from './finding';
import { describeBriefly } from './wording/briefWording';

export type LetterState = 'present' | 'missing' | 'not-judged';

export interface Letter {
  readonly name: SmartLetter;
  /** The first character of the name, in upper case. */
  readonly letter: string;
  readonly state: LetterState;
  /** Why it is missing. */
  readonly finding?: Finding;
  /** Not judged because what would take it away waits until the milestone is written. */
  readonly isInWriting?: true;
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

/** A file with what was found in it. */
export interface CheckedFile {
  readonly file: PlanFile;
  readonly findings: readonly Finding[];
  /** Found, and not shown yet because what it is about is still being written. */
  readonly waiting?: readonly Finding[];
  /** Clearly not in English, so that its words were not judged. */
  readonly isForeign: boolean;
}

/**
 * Which letters a milestone has. A letter is missing if it has a finding of information or above, or a value that it takes
 * cannot be read. Where a fault of the syntax lies in the milestone, nothing is judged. A letter whose finding waits while the
 * milestone is being written is not judged: it cannot be called missing yet, and to call it present would be untrue.
 * @param index of the milestone. Nothing is found in a done or cancelled one, so that all letters count as present.
 */
export function smartScore(checked: CheckedFile, index: number): SmartScore {
  const isAbout = ({ problem }: Finding): boolean => problem.milestone === index;
  const { findings, waiting = [] } = checked;
  return scoreWith(checked, index, findings.filter(isAbout), waiting.filter(isAbout));
}

/** @param findings and `waiting`: those of the milestone alone */
function scoreWith(
  checked: CheckedFile,
  index: number,
  findings: readonly Finding[],
  waiting: readonly Finding[],
): SmartScore {
  const hasSyntaxFault = checked.file.items[index]?.hasSyntaxFault === true;
  const letters = smartLetters.map((name) => {
    const finding = hasSyntaxFault ? undefined : findings.find((one) => takesAway(one, name));
    const isInWriting = !hasSyntaxFault && !finding && waiting.some((one) => takesAway(one, name));
    const isJudged = !hasSyntaxFault && !isInWriting && hasOperands(checked, index, name);
    const state: LetterState = finding ? 'missing' : isJudged ? 'present' : 'not-judged';
    const letter = name.charAt(0).toUpperCase();
    return { name, letter, state, ...(finding && { finding }), ...(isInWriting && { isInWriting }) };
  });
  const first = letters.find(({ finding }) => finding)?.finding;
  return {
    letters,
    met: letters.filter(({ state }) => state === 'present').length,
    of: letters.filter(({ state }) => state !== 'not-judged').length,
    ...(first && { reason: formatMessage(describeBriefly(first.problem.code)) }),
  };
}

/** Keys whose value a letter rests on: where it cannot be read, the letter is not there. */
const restsOn: Partial<Record<SmartLetter, string>> = {
  specific: 'title',
  achievable: 'estimate',
  'time-bound': 'due',
};

function takesAway({ problem, severity }: Finding, name: SmartLetter): boolean {
  if (problem.code === 'plan.invalid-value' || problem.code === 'plan.missing-key')
    return problem.key === restsOn[name];
  return severity !== 'hint' && problem.code.startsWith(`smart.${name}.`);
}

function hasOperands({ file: { plan }, isForeign }: CheckedFile, index: number, name: SmartLetter): boolean {
  const milestone = plan.milestones[index];
  if (name === 'specific' || name === 'measurable') return !isForeign;
  if (name === 'achievable') return milestone?.estimate !== undefined && plan.calendar?.hoursPerWeek !== undefined;
  // Objectives without an id cannot be named.
  return name !== 'relevant' || plan.objectives.some(({ id }) => id);
}

/** What a score needs of the whole file. */
interface Sorted {
  readonly findings: ReadonlyMap<number | undefined, readonly Finding[]>;
  readonly waiting: ReadonlyMap<number | undefined, readonly Finding[]>;
}

function sortByMilestone({ findings, waiting = [] }: CheckedFile): Sorted {
  const byMilestone = (list: readonly Finding[]): Sorted['findings'] =>
    groupBy(list, ({ problem }) => problem.milestone);
  return { findings: byMilestone(findings), waiting: byMilestone(waiting) };
}

/** Scores many milestones of a file, by their index. Findings are grouped by milestone once. */
export function createScorer(checked: CheckedFile): (index: number) => SmartScore {
  let sorted: Sorted | undefined;
  return (index) => {
    sorted ??= sortByMilestone(checked);
    const { findings, waiting } = sorted;
    return scoreWith(checked, index, findings.get(index) ?? [], waiting.get(index) ?? []);
  };
}

/** The letters of all open milestones together, each judged on its own; `of` is 0 when there is none to judge. */
export function planScore(checked: CheckedFile): Pick<SmartScore, 'met' | 'of'> {
  const scoreOf = createScorer(checked);
  let met = 0;
  let of = 0;
  checked.file.plan.milestones.forEach((milestone, index) => {
    if (!isOpen(milestone)) return;
    const score = scoreOf(index);
    met += score.met;
    of += score.of;
  });
  return { met, of };
}
