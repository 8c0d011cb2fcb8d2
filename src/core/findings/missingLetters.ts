import { isOpen } from '../plan/isOpen';
import { smartLetters, type SmartLetter } from './finding';
import { scorerOf, type CheckedFile } from './score';

/** A letter of SMART that open milestones lack. */
export interface MissingLetter {
  readonly name: SmartLetter;
  /** Indexes of the milestones in the plan, in rising order; at least one. */
  readonly milestones: readonly number[];
}

/** The letters that open milestones of a plan lack, in the order S, M, A, R, T. What is unknown is not missing. */
export function missingLetters(checked: CheckedFile): readonly MissingLetter[] {
  const scoreOf = scorerOf(checked);
  const scores = checked.file.plan.milestones.flatMap((milestone, index) =>
    isOpen(milestone) ? [{ index, letters: scoreOf(index).letters }] : [],
  );
  return smartLetters.flatMap((name, place) => {
    const milestones = scores.filter(({ letters }) => letters[place]?.state === 'missing').map(({ index }) => index);
    return milestones.length === 0 ? [] : [{ name, milestones }];
  });
}
