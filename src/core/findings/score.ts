import { groupBy } from '../plan/groupBy';
import { isOpen } from '../plan/isOpen';
import type { PlanFile } from '../plan/parsePlan';
import { hoursPerWeekOf } from '../schedule/calendarsOf';
import { formatMessage, smartLetters, type Finding, type SmartLetter } from './finding';
import { describeBriefly } from './wording/briefWording';

/** `unknown` is the letter M where nothing says how both sides will know, and no words are at fault: it counts as not met. */
export type LetterState = 'present' | 'missing' | 'unknown' | 'not-judged';

export interface Letter {
  readonly name: SmartLetter;
  /** The first character of the name, in upper case. */
  readonly letter: string;
  readonly state: LetterState;
  /** Why it is missing. */
  readonly finding?: Finding;
  /** Not judged because the finding that would take it away is held back while the milestone is being written. */
  readonly isInWriting?: true;
}

export interface SmartScore {
  /** In the order S, M, A, R, T. A letter is not judged where the plan lacks the data to judge it. */
  readonly letters: readonly Letter[];
  readonly met: number;
  /** Letters that could be judged. */
  readonly of: number;
  /** A few English words for the first letter that is missing or unknown, such as `no deadline`. */
  readonly reason?: string;
}

/** A file with what was found in it. */
export interface CheckedFile {
  readonly file: PlanFile;
  readonly findings: readonly Finding[];
  /** Findings that are not shown yet, because their milestone is still being written. */
  readonly waiting?: readonly Finding[];
  /** Milestones whose words were not judged, since they are not clearly English. */
  readonly unread?: ReadonlySet<number>;
  /** Milestones of which nothing says how both sides will know that they are done. */
  readonly unmeasured?: ReadonlySet<number>;
}

/**
 * Which letters a milestone has. A letter is missing if it has a finding of severity information or above, or if the value of
 * its key cannot be read. No letter is judged where a syntax fault lies in the milestone. A letter whose finding is held back
 * while the milestone is being written is neither missing nor present: it is not judged.
 * @param index of the milestone. A done or cancelled one has no findings, so that all its letters count as present.
 */
export function smartScore(checked: CheckedFile, index: number): SmartScore {
  return scorerOf(checked)(index);
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
    const isUnknown = name === 'measurable' && checked.unmeasured?.has(index) === true;
    const state: LetterState = finding ? 'missing' : !isJudged ? 'not-judged' : isUnknown ? 'unknown' : 'present';
    return { name, letter: letterOf(name), state, ...(finding && { finding }), ...(isInWriting && { isInWriting }) };
  });
  return {
    letters,
    met: letters.filter(({ state }) => state === 'present').length,
    of: letters.filter(({ state }) => state !== 'not-judged').length,
    ...reasonOf(letters),
  };
}

function reasonOf(letters: readonly Letter[]): Pick<SmartScore, 'reason'> {
  const first = letters.find(({ finding }) => finding)?.finding;
  if (first) return { reason: formatMessage(describeBriefly(first.problem.code)) };
  return letters.some(({ state }) => state === 'unknown') ? { reason: 'no criteria' } : {};
}

/** The key that a letter depends on: the letter is missing where its value is missing or cannot be read. */
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

function hasOperands({ file: { plan }, unread }: CheckedFile, index: number, name: SmartLetter): boolean {
  const milestone = plan.milestones[index];
  if (name === 'specific' || name === 'measurable') return unread?.has(index) !== true;
  if (name === 'achievable') return milestone?.estimate !== undefined && hoursPerWeekOf(plan, milestone) !== undefined;
  // Milestones cannot refer to objectives without an id.
  return name !== 'relevant' || plan.objectives.some(({ id }) => id);
}

type Scorer = (index: number) => SmartScore;

/** Tree, code lenses and the line above the rows ask for the same scores. */
const known = new WeakMap<CheckedFile, Scorer>();

/** Scores the milestones of a file by index, each once however often it is asked. */
export function scorerOf(checked: CheckedFile): Scorer {
  const scorer = known.get(checked) ?? createScorer(checked);
  known.set(checked, scorer);
  return scorer;
}

function createScorer(checked: CheckedFile): Scorer {
  const byMilestone = (list: readonly Finding[]) => groupBy(list, ({ problem }) => problem.milestone);
  let findings: ReturnType<typeof byMilestone> | undefined;
  let waiting: ReturnType<typeof byMilestone> | undefined;
  const scores = new Map<number, SmartScore>();
  return (index) => {
    findings ??= byMilestone(checked.findings);
    waiting ??= byMilestone(checked.waiting ?? []);
    const score = scores.get(index) ?? scoreWith(checked, index, findings.get(index) ?? [], waiting.get(index) ?? []);
    scores.set(index, score);
    return score;
  };
}

/** How SMART the milestones of a plan are. */
export interface PlanScore {
  /** Open milestones in which no judged letter is missing or unknown, and none waits while the milestone is being written. */
  readonly smart: number;
  readonly open: number;
  /** Done or cancelled. */
  readonly closed: number;
  readonly cancelled: number;
  /** Letters that are judged in no open milestone. */
  readonly notJudged: readonly string[];
}

export function planScore(checked: CheckedFile): PlanScore {
  const scoreOf = scorerOf(checked);
  const { milestones } = checked.file.plan;
  const scores = milestones.flatMap((milestone, index) => (isOpen(milestone) ? [scoreOf(index)] : []));
  const isJudged = (place: number): boolean => scores.some(({ letters }) => letters[place]?.state !== 'not-judged');
  return {
    smart: scores.filter(isSmart).length,
    open: scores.length,
    closed: milestones.length - scores.length,
    cancelled: milestones.filter(({ status }) => status === 'cancelled').length,
    notJudged: smartLetters.flatMap((name, place) => (isJudged(place) ? [] : [letterOf(name)])),
  };
}

/** Whether nothing that could be judged is missing or unknown. */
export function isSmart({ letters, met, of }: SmartScore): boolean {
  return met > 0 && met === of && letters.every(({ isInWriting }) => !isInWriting);
}

/** `S` */
function letterOf(name: SmartLetter): string {
  return name.charAt(0).toUpperCase();
}
