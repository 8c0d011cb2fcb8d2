import { milestoneAbove } from '../plan/milestonesWithin';
import type { PlanFile } from '../plan/parsePlan';
import type { Milestone, Plan } from '../plan/types';
import type { Finding, FindingCode } from './finding';

/** Codes about a value that is absent. They can wait while the value may still be typed; a value that is wrong cannot. */
const missing: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'plan.missing-key',
  'smart.achievable.no-estimate',
  'smart.relevant.no-objective',
  'smart.relevant.unserved-objective',
  'smart.time-bound.no-due',
]);

/** Ids and titles. A milestone is the same in two versions of a plan as long as one of them has not changed. */
export function namesOfMilestones({ milestones }: Plan): ReadonlySet<string> {
  return new Set(milestones.flatMap(namesOf));
}

function namesOf({ id, title }: Milestone): readonly string[] {
  return [id?.value ?? '', title.value].filter((name) => name.trim() !== '');
}

/** What is being written: the whole plan, or the milestone of this index. */
export type InWriting = 'plan' | number;

/**
 * What the user is writing: the plan, where the saved file has no milestone; else the milestone that the cursor is in, or on
 * the blank lines below, and that the saved file does not have. Undefined where there is none. Costs the same in a plan of any
 * size that was read in parts.
 * @param offset of the cursor
 * @param saved {@link namesOfMilestones} of the saved file
 */
export function findInWriting(file: PlanFile, offset: number, saved: ReadonlySet<string>): InWriting | undefined {
  if (saved.size === 0) return 'plan';
  const found = milestoneAbove(file, offset);
  if (!found || namesOf(found.milestone).some((name) => saved.has(name))) return undefined;
  return file.text.slice(found.span.end, offset).trim() === '' ? found.index : undefined;
}

/** The findings of a file, in two lists. */
export interface SortedFindings {
  /** What is shown. */
  readonly findings: readonly Finding[];
  /** What the milestone or plan in writing lacks: shown once it is not in writing any more. */
  readonly waiting: readonly Finding[];
}

const none: readonly Finding[] = [];

/** Takes what waits out of all findings. Each list is in their order. */
export function sortFindings(all: readonly Finding[], inWriting: InWriting | undefined): SortedFindings {
  if (inWriting === undefined) return { findings: all, waiting: none };
  const waits = ({ problem: { code, milestone } }: Finding): boolean =>
    missing.has(code) && (inWriting === 'plan' || milestone === inWriting);
  const waiting = all.filter(waits);
  return waiting.length === 0
    ? { findings: all, waiting: none }
    : { findings: all.filter((finding) => !waits(finding)), waiting };
}
