import { milestoneAbove } from '../plan/milestonesWithin';
import type { PlanFile } from '../plan/parsePlan';
import type { Milestone, Plan } from '../plan/types';
import type { Finding, FindingCode } from './finding';

/** Of what is not there yet. What is there and wrong is told at once. */
const missing: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'plan.missing-key',
  'smart.achievable.no-estimate',
  'smart.relevant.no-objective',
  'smart.time-bound.no-due',
]);

/** What milestones are told apart by from one text of a plan to the next. */
export function namesOfMilestones({ milestones }: Plan): ReadonlySet<string> {
  return new Set(milestones.map(nameOf));
}

function nameOf({ id, title }: Milestone): string {
  return id?.value ?? title.value;
}

/**
 * The milestone that somebody is writing just now: it has the cursor in it, or on the blank lines below it, and the file as it
 * was saved last does not have it.
 * @param offset of the cursor
 * @param saved names of the milestones that the saved file has
 * @returns its index
 */
export function milestoneInWriting(
  file: Pick<PlanFile, 'text' | 'plan' | 'parts'>,
  offset: number,
  saved: ReadonlySet<string>,
): number | undefined {
  const milestone = milestoneAbove(file, offset);
  if (!milestone || saved.has(nameOf(milestone))) return undefined;
  return file.text.slice(milestone.span.end, offset).trim() === '' ? milestone.index : undefined;
}

/** Without those that tell the milestone in writing what it does not have yet. */
export function withoutUnfinished(findings: readonly Finding[], inWriting: number | undefined): readonly Finding[] {
  if (inWriting === undefined) return findings;
  return findings.filter(({ problem }) => problem.milestone !== inWriting || !missing.has(problem.code));
}
