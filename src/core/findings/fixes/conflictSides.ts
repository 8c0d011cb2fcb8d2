import { comparePlans, type PlanComparison } from '../../plan/compare/comparePlans';
import { resolveConflict, takeCurrent, type MergeConflict, type Side } from '../../plan/edit/mergeConflict';
import { inOneLine } from '../../plan/inOneLine';
import { parsePlan } from '../../plan/parsePlan';
import { shortName } from '../../plan/shownTitle';
import { applyEdits, shorten } from '../../text';

/** The side of a conflict that is taken whole. */
type OneSide = Exclude<Side, 'both'>;

/** More than these say little in a menu. */
const mostNamed = 2;
const longest = 60;

/**
 * What each side of a conflict says of the milestones in which they differ: `M2 due 2026-12-12`. All other conflicts of the text are
 * resolved alike on both sides, so that they tell nothing.
 * @returns undefined where a side cannot be read, and where they do not differ in a value
 */
export function conflictSides(text: string, conflict: MergeConflict): Readonly<Record<OneSide, string>> | undefined {
  const textWith = (side: OneSide): string => takeCurrent(applyEdits(text, resolveConflict(conflict, side)));
  const ours = parsePlan(textWith('current'), { treatAsOurs: true });
  const theirs = parsePlan(textWith('incoming'), { treatAsOurs: true, before: ours });
  if (ours.isBroken || theirs.isBroken) return undefined;
  const compared = comparePlans(ours.plan, theirs.plan);
  const sides = { current: wordsOf(compared, 'from'), incoming: wordsOf(compared, 'to') };
  return sides.current === sides.incoming ? undefined : sides;
}

function wordsOf({ changed, added, removed }: PlanComparison, side: 'from' | 'to'): string {
  const values = changed.flatMap(({ after: { milestone }, changes }) =>
    changes.flatMap((change) => {
      const value = change[side];
      const key = change.path.join('.');
      const what = value === undefined ? (change.isEntry ? undefined : `no ${key}`) : `${key} ${value}`;
      return what === undefined ? [] : [`${shortName(milestone)} ${shorten(inOneLine(what), longest)}`];
    }),
  );
  const whole = (side === 'from' ? removed : added).map(({ milestone }) => `with ${shortName(milestone)}`);
  const all = [...values, ...whole];
  const more = all.length - mostNamed;
  return [...all.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
