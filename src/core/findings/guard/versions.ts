import type { CalendarDate } from '../../calendar/calendarDate';
import type { Pair, Placed, PlanComparison } from '../../plan/compare/comparePlans';
import type { PlanFile } from '../../plan/parsePlan';
import type { Milestone } from '../../plan/types';
import type { PartSpan, Span } from '../../text';
import type { ChangeFacts, ChangeProblem } from './changeProblem';

/** What the history around the plan says; a file that is compared with has none. */
export interface History {
  /** The day of the version before; undefined where it has none, and then nothing is judged by it. */
  readonly day?: CalendarDate | undefined;
  /** Whether a commit of the milestone, of the version after, lies on the day. Called only where that decides. */
  readonly hasCommitOn?: (milestone: Milestone, day: CalendarDate) => boolean;
}

/** Two versions of a plan, compared. */
export interface Versions {
  readonly before: PlanFile;
  readonly after: PlanFile;
  readonly comparison: PlanComparison;
  /** The ids that a change order names which was approved since. */
  readonly ordered: ReadonlySet<string>;
  readonly history: History;
}

/** A problem with the place in the version before whose comments silence it; undefined for what is new. */
export interface FoundChange {
  readonly problem: ChangeProblem;
  readonly was: { readonly span: Span; readonly milestone?: number } | undefined;
}

export type Guard = (versions: Versions) => readonly FoundChange[];

interface PairPlaces {
  /** Where it stands now; undefined for what is gone, which is told at the milestone. */
  readonly at?: PartSpan | undefined;
  /** Where it stood; undefined for what is new, which was told at the milestone. */
  readonly was?: PartSpan | undefined;
  readonly restore?: ChangeProblem['restore'];
}

/** A problem of a milestone that both versions have. */
export function inPair(
  { before, after }: Versions,
  pair: Pair,
  facts: ChangeFacts,
  { at, was, restore }: PairPlaces,
): FoundChange {
  const { milestone, index } = pair.after;
  return {
    problem: {
      ...facts,
      span: after.spanOf(at ?? milestone.anchor, index),
      milestone: index,
      about: milestone.id?.value ?? null,
      ...(restore && { restore }),
    },
    was: {
      span: before.spanOf(was ?? pair.before.milestone.anchor, pair.before.index),
      milestone: pair.before.index,
    },
  };
}

/** A problem of a milestone that is new. */
export function inNew(
  { after }: Versions,
  { milestone, index }: Placed,
  facts: ChangeFacts,
  at: PartSpan,
  restore?: ChangeProblem['restore'],
): FoundChange {
  const problem = { ...facts, span: after.spanOf(at, index), milestone: index, about: milestone.id?.value ?? null };
  return { problem: { ...problem, ...(restore && { restore }) }, was: undefined };
}
