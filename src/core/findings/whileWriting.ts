import { milestoneAbove } from '../plan/milestonesWithin';
import type { PlanFile } from '../plan/parsePlan';
import type { Milestone, Plan } from '../plan/types';
import type { Finding, FindingCode } from './finding';

/** Of what is not there yet. What is there and wrong is told at once. */
const missing: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'plan.missing-key',
  'smart.achievable.no-estimate',
  'smart.relevant.no-objective',
  'smart.relevant.unserved-objective',
  'smart.time-bound.no-due',
]);

/** Ids and titles: what tells milestones apart from one text of a plan to the next, as long as not both are written anew. */
export function namesOfMilestones({ milestones }: Plan): ReadonlySet<string> {
  return new Set(milestones.flatMap(namesOf));
}

function namesOf({ id, title }: Milestone): readonly string[] {
  return [id?.value ?? '', title.value].filter((name) => name.trim() !== '');
}

/** What is not to be told yet what it lacks: the whole plan, or the milestone of the index. */
export type InWriting = 'plan' | number;

/**
 * What somebody is writing just now: the plan, where the file as it was saved last has no milestone; else the milestone that
 * has the cursor in it, or on the blank lines below it, and that the saved file does not have.
 * @param offset of the cursor
 * @param saved names of the milestones that the saved file has
 */
export function findInWriting(
  file: Pick<PlanFile, 'text' | 'plan' | 'parts'>,
  offset: number,
  saved: ReadonlySet<string>,
): InWriting | undefined {
  if (saved.size === 0) return 'plan';
  const milestone = milestoneAbove(file, offset);
  if (!milestone || namesOf(milestone).some((name) => saved.has(name))) return undefined;
  return file.text.slice(milestone.span.end, offset).trim() === '' ? milestone.index : undefined;
}

/** Without those that tell what is in writing what it does not have yet. */
export function withoutUnfinished(findings: readonly Finding[], inWriting: InWriting | undefined): readonly Finding[] {
  if (inWriting === undefined) return findings;
  const isSpared = ({ problem: { code, milestone } }: Finding): boolean =>
    missing.has(code) && (inWriting === 'plan' || milestone === inWriting);
  return findings.filter((finding) => !isSpared(finding));
}
