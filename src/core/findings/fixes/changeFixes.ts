import type { PlanFile } from '../../plan/parsePlan';
import type { Problem } from '../finding';
import { isChange } from '../guard/changeProblem';
import type { FixOffer } from '../rule';
import { fixWording } from '../wording/fixWording';
import { editsFor, offerFix } from './edits';
import { commentRemoval } from './unusedSilencingFixes';

/** Brings back what the version before had. */
export function changeFixes(problem: Problem, file: PlanFile): readonly FixOffer[] {
  if (!isChange(problem)) return [];
  const { restore, comment } = problem;
  if (comment) return [offerFix(fixWording.restore(), () => commentRemoval(file, comment))];
  if (!restore) return [];
  return [
    offerFix(fixWording.restore(), () => {
      const intents = restore();
      return intents && editsFor(file, intents);
    }),
  ];
}
