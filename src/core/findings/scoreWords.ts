import { count } from '../calendar/durationWords';
import type { PlanScore, SmartScore } from './score';

/** Always out of five, whatever could be judged: `SMART 3/5 · no deadline · A and R not judged`. */
export function scoreWords({ letters, met, reason }: SmartScore): string {
  const notJudged = letters.filter(({ state }) => state === 'not-judged').map(({ letter }) => letter);
  return joined([`SMART ${met}/${letters.length}`, reason, notJudgedWords(notJudged)]);
}

/**
 * One or several plans in a sentence: `7 of 12 milestones are SMART · A not judged`, `All 5 milestones are done`.
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
  return joined([`${sum((score) => score.smart)} of ${milestones} ${verb} SMART`, notJudgedWords(notJudged)]);
}

function closedWords(closed: number, cancelled: number): string {
  const state = cancelled === 0 ? 'done' : cancelled === closed ? 'cancelled' : 'done or cancelled';
  if (closed === 1) return `The milestone is ${state}`;
  return closed === 2 ? `Both milestones are ${state}` : `All ${closed} milestones are ${state}`;
}

/** `A and R not judged` */
function notJudgedWords(letters: readonly string[]): string | undefined {
  if (letters.length === 0) return undefined;
  const last = letters.at(-1);
  const list = letters.length === 1 ? last : `${letters.slice(0, -1).join(', ')} and ${last}`;
  return `${list} not judged`;
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ');
}
