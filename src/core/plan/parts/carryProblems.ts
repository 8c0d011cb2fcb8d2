import type { Span } from '../../text';
import type { Milestone } from '../types';
import type { Part } from './readParts';

/** A problem between milestones. Its span counts in the part of the milestone, or in the frame where it has none. */
interface Between {
  readonly span: Span;
  readonly milestone?: number;
}

/**
 * Problems between milestones are the same for as long as nothing changes that milestones ask of each other: a new word in
 * a title makes no cycle. Only their places in the milestones that changed are looked up again.
 * @returns undefined where they must be looked for anew
 */
export function carryProblems<T extends Between>(
  problems: readonly T[],
  before: readonly Part[],
  after: readonly Part[],
): readonly T[] | undefined {
  if (before.length !== after.length) return undefined;
  const changed = new Map<number, readonly [Milestone, Milestone]>();
  for (const [index, part] of after.entries()) {
    const old = before[index];
    if (old === part) continue;
    if (!old || factsOf(old.milestone) !== factsOf(part.milestone)) return undefined;
    changed.set(index, [old.milestone, part.milestone]);
  }
  const carried: T[] = [];
  for (const problem of problems) {
    const pair = problem.milestone === undefined ? undefined : changed.get(problem.milestone);
    const span = pair ? findAgain(problem.span, ...pair) : problem.span;
    if (!span) return undefined;
    carried.push(pair ? { ...problem, span } : problem);
  }
  return carried;
}

/** Everything that rules about several milestones ask of one. */
function factsOf(milestone: Milestone): string {
  const { id, title, status, start, due, completed, estimate, phase, objective, dependsOn, acceptance } = milestone;
  return JSON.stringify([
    // Without an id the title stands for the milestone in sentences about others.
    id ? id.value : [title.value],
    [status, start?.value, due?.value, completed?.value, estimate?.value, phase?.value, objective?.value],
    dependsOn.map(({ value }) => value),
    acceptance.map(({ met }) => met !== undefined),
  ]);
}

/** Where a problem about these facts may stand. */
function placesOf(milestone: Milestone): readonly (Span | undefined)[] {
  const { anchor, id, statusField, start, due, completed, estimate, phase, objective, dependsOn } = milestone;
  const fields = [id, statusField, start, due, completed, estimate, phase, objective, ...dependsOn];
  return [anchor, ...fields.map((field) => field?.span)];
}

function findAgain({ start, end }: Span, before: Milestone, after: Milestone): Span | undefined {
  const place = placesOf(before).findIndex((span) => span?.start === start && span.end === end);
  return place < 0 ? undefined : placesOf(after)[place];
}
