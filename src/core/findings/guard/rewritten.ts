import { isAgreedAnewInWords } from './agreedAnew';
import type { ChangeCode } from './changeProblem';
import { topOf } from './silencingAdded';
import type { FoundChange, Versions } from './versions';
import { wordsKeyOf } from './wordsAndIds';

/** What one finding at the top stands for in a plan that was rewritten. */
export const replacedByRewritten: ReadonlySet<ChangeCode> = new Set<ChangeCode>([
  'change.agreed-words',
  'change.id-changed',
  'change.milestone-removed',
]);

/** With fewer than these, the single findings are as short. */
const fewest = 2;

/**
 * Whether the words of more than half of the milestones changed, or more than half of them are gone. Words that were agreed anew
 * count as they were.
 * @returns undefined where the plan is not rewritten
 */
export function findRewritten(versions: Versions): FoundChange | undefined {
  const { before, after, comparison } = versions;
  const total = before.plan.milestones.length;
  const gone = comparison.removed.length;
  const isMost = (count: number): boolean => count >= fewest && count > total / 2;
  const changed = comparison.changed.filter(
    (pair) => pair.changes.some((change) => wordsKeyOf(change) !== undefined) && !isAgreedAnewInWords(pair, versions),
  ).length;
  if (!isMost(gone) && !isMost(changed)) return undefined;
  const how = isMost(gone) ? 'gone' : 'changed';
  return {
    problem: {
      code: 'change.rewritten',
      how,
      count: how === 'gone' ? gone : changed,
      total,
      span: topOf(after),
      about: null,
    },
    was: { span: topOf(before) },
  };
}
