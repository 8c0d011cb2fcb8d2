import { compareWithAgreement, type DatedPlan } from '../../plan/compare/sinceAgreement';
import type { PlanFile } from '../../plan/parsePlan';
import type { Finding } from '../finding';
import type { CheckOptions } from '../rule';
import { createScale } from '../severity';
import { dueWithoutReason } from './termsChanged';
import type { Versions } from './versions';
import { agreedWordsChanged } from './wordsAndIds';

/**
 * What is not as it was agreed: words, and days that moved without a reason. In the order of the text.
 * @param versions of the plan, the newest first; read only as far as needed
 */
export function guardAgreement(
  file: PlanFile,
  versions: Iterable<DatedPlan>,
  options: Pick<CheckOptions, 'rules'>,
): readonly Finding[] {
  if (file.kind !== 'ours' || file.isBroken) return [];
  const { comparison } = compareWithAgreement(file, versions);
  const both: Versions = { before: file, after: file, comparison, ordered: new Set(), history: {} };
  const weigh = createScale(file.plan.lint.rules, options.rules ?? {});
  return [agreedWordsChanged, dueWithoutReason]
    .flatMap((guard) => guard(both))
    .flatMap(({ problem }): readonly Finding[] => {
      const severity = weigh(problem.code);
      return severity === 'off' ? [] : [{ problem, severity }];
    })
    .sort((a, b) => a.problem.span.start - b.problem.span.start);
}
