import type { PlanFile } from '../src/core/plan/parsePlan';
import type { Finding, Fix } from '../src/core/smart/finding';
import { fixOffers } from '../src/core/smart/fixes';
import type { CheckOptions } from '../src/core/smart/rule';

/** What is offered for a finding, with the edits made at once; without those that cannot be made. */
export function fixesFor(file: PlanFile, finding: Finding, options: CheckOptions): readonly Fix[] {
  return fixOffers(file, finding, options).flatMap(({ title, isPreferred, isSafe, kind, make }) => {
    const made = make();
    return made ? [{ title, isPreferred, isSafe, kind, ...made }] : [];
  });
}
