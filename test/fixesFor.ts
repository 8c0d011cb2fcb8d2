import type { PlanFile } from '../src/core/plan/parsePlan';
import type { Finding, Fix } from '../src/core/findings/finding';
import { fixOffers, turnOffOffers } from '../src/core/findings/fixOffers';
import type { CheckOptions } from '../src/core/findings/rule';

/** What is offered for a finding, here and for all of the file, with the edits made at once; without those that cannot be made. */
export function fixesFor(file: PlanFile, finding: Finding, options: CheckOptions): readonly Fix[] {
  const offers = [...fixOffers(file, finding, options), ...turnOffOffers(file, finding.problem.code)];
  return offers.flatMap(({ title, isPreferred, isSafe, kind, make }) => {
    const made = make();
    return made ? [{ title, isPreferred, isSafe, kind, ...made }] : [];
  });
}
