import type { Span } from '../../text';
import type { Milestone } from '../types';
import { differingFacts, type Fact, type ReadMilestone } from './facts';

/** One of the milestones of a plan in which it alone, or with others, has changed since the version before. */
export interface Change {
  readonly index: number;
  /** Both as they were read by themselves. */
  readonly before: Milestone;
  readonly after: Milestone;
  /** What other milestones, too, may notice of it. */
  readonly facts: ReadonlySet<Fact>;
}

/** @returns undefined where milestones came or went, so that indexes do not tell which is which */
export function changesBetween(
  before: readonly ReadMilestone[],
  after: readonly ReadMilestone[],
): readonly Change[] | undefined {
  if (before.length !== after.length) return undefined;
  const changes: Change[] = [];
  for (let index = 0; index < after.length; index++) {
    const [old, part] = [before[index], after[index]];
    if (!old || !part || old === part) continue;
    changes.push({ index, before: old.milestone, after: part.milestone, facts: differingFacts(old, part) });
  }
  return changes;
}

/** @returns the changes of which whoever asks for these facts may notice something */
export function changesOf(asks: readonly Fact[], changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ facts }) => asks.some((fact) => facts.has(fact)));
}

/** A problem between milestones. Its span counts in the part of the milestone, or in the frame where it has none. */
interface Between {
  readonly span: Span;
  readonly milestone?: number;
}

/**
 * Problems between milestones are the same for as long as nothing changes that was asked of them: a new word in a title makes
 * no cycle. Only their places in the milestones that changed are looked up again.
 * @returns undefined where they must be looked for anew
 */
export function carryProblems<T extends Between>(
  problems: readonly T[],
  changes: readonly Change[],
): readonly T[] | undefined {
  const byIndex = new Map(changes.map((change) => [change.index, change]));
  const carried: T[] = [];
  for (const problem of problems) {
    const change = problem.milestone === undefined ? undefined : byIndex.get(problem.milestone);
    const span = change ? findAgain(problem.span, change) : problem.span;
    if (!span) return undefined;
    carried.push(change ? { ...problem, span } : problem);
  }
  return carried;
}

/** Where a problem about these facts may stand. */
function placesOf(milestone: Milestone): readonly (Span | undefined)[] {
  const { anchor, id, statusField, start, due, completed, estimate, phase, objective, dependsOn } = milestone;
  const fields = [id, statusField, start, due, completed, estimate, phase, objective, ...dependsOn];
  return [anchor, ...fields.map((field) => field?.span)];
}

function findAgain({ start, end }: Span, { before, after }: Change): Span | undefined {
  const place = placesOf(before).findIndex((span) => span?.start === start && span.end === end);
  return place < 0 ? undefined : placesOf(after)[place];
}
