import type { PlanFile } from '../plan/parsePlan';
import type { Finding, Fix } from './finding';
import { rules } from './rules';

/** Ways to mend a finding; none for a file that cannot be read. Computed when they are asked for. */
export function fixesFor(file: PlanFile, { problem }: Finding): readonly Fix[] {
  if (file.isBroken) return [];
  return rules.find(({ code }) => code === problem.code)?.fixes?.(problem, file) ?? [];
}
