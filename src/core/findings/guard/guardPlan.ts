import { comparePlans } from '../../plan/compare/comparePlans';
import { newlyOrdered } from '../../plan/compare/newRecords';
import type { PlanFile } from '../../plan/parsePlan';
import type { CheckOptions } from '../rule';
import type { Finding } from '../finding';
import { createScale, defaultSeverities } from '../severity';
import { readSilencing } from '../silencing/silenceReader';
import { recordsEdited } from './records';
import { findRewritten, replacedByRewritten } from './rewritten';
import { silencingAdded } from './silencingAdded';
import { backdated, metWithoutEvidence } from './stamps';
import { dueWithoutReason, estimatesLowered } from './termsChanged';
import type { Guard, History, Versions } from './versions';
import { agreedWordsChanged, idsChanged, milestonesRemoved } from './wordsAndIds';

const guards: readonly Guard[] = [
  agreedWordsChanged,
  recordsEdited,
  milestonesRemoved,
  metWithoutEvidence,
  idsChanged,
  estimatesLowered,
  backdated,
  dueWithoutReason,
  silencingAdded(defaultSeverities),
];

/**
 * The findings about the difference of two versions, in the order of the version after. They are weighed and silenced as the
 * version before says, since a version cannot silence findings about itself. Nothing is judged where either version is no
 * plan that can be read; of a plan that was emptied all is gone.
 * @param options of the check of the version after
 */
export function guardPlan(
  before: PlanFile,
  after: PlanFile,
  history: History,
  options: Pick<CheckOptions, 'rules'>,
): readonly Finding[] {
  if (!canBeCompared(before) || !(canBeCompared(after) || isEmptied(after))) return [];
  const comparison = comparePlans(before.plan, after.plan);
  const ordered = newlyOrdered(before.plan, after.plan);
  const versions: Versions = { before, after, comparison, ordered, history };
  const found = guards.flatMap((guard) => guard(versions));
  const rewritten = findRewritten(versions);
  const told = rewritten
    ? [rewritten, ...found.filter(({ problem }) => !replacedByRewritten.has(problem.code))]
    : found;
  if (told.length === 0) return [];
  const weigh = createScale(before.plan.lint.rules, options.rules ?? {});
  const silencing = readSilencing(before);
  return told
    .flatMap(({ problem, was }): readonly Finding[] => {
      const severity = weigh(problem.code);
      const { milestone: _now, ...facts } = problem;
      // What is new stood nowhere: only a comment for the whole file reaches it.
      const then = { ...facts, ...(was ?? { span: { start: 0, end: 0 } }) };
      return severity === 'off' || silencing.isSilenced(then) ? [] : [{ problem, severity }];
    })
    .sort((a, b) => a.problem.span.start - b.problem.span.start);
}

/** Whether a text is a plan of ours that can be read as a whole, so that what is missing in it is indeed gone. */
export function canBeCompared({ kind, isBroken }: PlanFile): boolean {
  return kind === 'ours' && !isBroken;
}

function isEmptied({ kind, isBroken }: PlanFile): boolean {
  return kind === 'empty' && !isBroken;
}
