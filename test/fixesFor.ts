import type { PlanFile } from '../src/core/plan/parsePlan';
import type { Finding, Fix } from '../src/core/smart/finding';
import { fixOffers, turnOffOffers } from '../src/core/smart/fixOffers';
import type { CheckOptions } from '../src/core/smart/rule';

/** What is offered for a finding, here and for all of the file, with the edits made at once; without those that cannot be made. */
export function fixesFor(file: PlanFile, finding: Finding, options: CheckOptions): readonly Fix[] {
  const offers = [...fixOffers(file, finding, options), ...turnOffOffers(file, finding.problem.code)];
  return offers.flatMap(({ title, isPreferred, isSafe, kind, make }) => {
    const made = make();
    return made ? [{ title, isPreferred, isSafe, kind, ...made }] : [];
  });
}
