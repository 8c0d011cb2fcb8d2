import { milestoneAbove } from '../plan/milestonesWithin';
import type { PlanFile } from '../plan/parsePlan';
import type { Milestone, Plan } from '../plan/types';
import type { Finding, FindingCode } from './finding';

/** Codes about a value that is absent. They are held back while the value may still be typed; codes about a wrong value are not. */
const missing: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'plan.missing-key',
  'plan.paid-at-end',
  'plan.long-unpaid',
  'smart.achievable.no-estimate',
  'smart.relevant.no-objective',
  'smart.relevant.unserved-objective',
  'smart.time-bound.no-due',
]);

/** Ids and titles. A milestone counts as the same in two versions of a plan if its id or its title is the same. */
export function namesOfMilestones({ milestones }: Plan): ReadonlySet<string> {
  return new Set(milestones.flatMap(namesOf));
}

function namesOf({ id, title }: Milestone): readonly string[] {
  return [id?.value ?? '', title.value].filter((name) => name.trim() !== '');
}

/** What is being written: the whole plan, or the milestone of this index. */
export type InWriting = 'plan' | number;

/**
 * What the user is writing: the plan, where the saved file has no milestone; else the milestone around the cursor, or above
 * the blank lines around it, if the saved file does not have that milestone. Undefined in all other cases. In a plan that was
 * read in parts the cost does not depend on its size.
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
  /** The findings to show. */
  readonly findings: readonly Finding[];
  /** Findings about values that the milestone or plan in writing lacks. They are shown when it is no longer in writing. */
  readonly waiting: readonly Finding[];
}

const none: readonly Finding[] = [];

/** Splits the findings into those to show and those held back. Both lists keep the order. */
export function sortFindings(all: readonly Finding[], inWriting: InWriting | undefined): SortedFindings {
  if (inWriting === undefined) return { findings: all, waiting: none };
  const waits = ({ problem: { code, milestone } }: Finding): boolean =>
    missing.has(code) && (inWriting === 'plan' || milestone === inWriting);
  const waiting = all.filter(waits);
  return waiting.length === 0
    ? { findings: all, waiting: none }
    : { findings: all.filter((finding) => !waits(finding)), waiting };
}
