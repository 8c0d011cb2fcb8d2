import { count } from '../calendar/durationWords';
import type { PlanScore, SmartScore } from './score';

/** Always out of five, whatever could be judged: `SMART 3/5 · no deadline · A and R not judged`. */
export function scoreWords({ letters, met, reason }: SmartScore): string {
  const notJudged = letters.filter(({ state }) => state === 'not-judged').map(({ letter }) => letter);
  return joined([`SMART ${met}/${letters.length}`, reason, notJudgedWords(notJudged)]);
}

/**
 * One or several plans in a sentence: `7 of 12 milestones are SMART apart from A, which is not judged`, `All 5 milestones are done`.
 * @returns undefined without milestones
 */
export function planScoreWords(scores: readonly PlanScore[]): string | undefined {
  const sum = (of: (score: PlanScore) => number): number => scores.reduce((total, score) => total + of(score), 0);
  const open = sum((score) => score.open);
  const closed = sum((score) => score.closed);
  if (open === 0)
    return closed === 0
      ? undefined
      : closedWords(
          closed,
          sum((score) => score.cancelled),
        );
  const milestones = count(open, closed > 0 ? 'open milestone' : 'milestone');
  const withOpen = scores.filter((score) => score.open > 0);
  const notJudged = (withOpen[0]?.notJudged ?? []).filter((letter) =>
    withOpen.every((score) => score.notJudged.includes(letter)),
  );
  const verb = open === 1 ? 'is' : 'are';
  const are = notJudged.length === 1 ? 'is' : 'are';
  const apart = notJudged.length === 0 ? '' : ` apart from ${listOf(notJudged)}, which ${are} not judged`;
  return `${sum((score) => score.smart)} of ${milestones} ${verb} SMART${apart}`;
}

function closedWords(closed: number, cancelled: number): string {
  const state = cancelled === 0 ? 'done' : cancelled === closed ? 'cancelled' : 'done or cancelled';
  if (closed === 1) return `The milestone is ${state}`;
  return closed === 2 ? `Both milestones are ${state}` : `All ${closed} milestones are ${state}`;
}

/** `A and R not judged` */
function notJudgedWords(letters: readonly string[]): string | undefined {
  return letters.length === 0 ? undefined : `${listOf(letters)} not judged`;
}

/** `S, M and T` */
function listOf(letters: readonly string[]): string {
  return letters.length < 2 ? letters.join('') : `${letters.slice(0, -1).join(', ')} and ${letters.at(-1)}`;
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ');
}
