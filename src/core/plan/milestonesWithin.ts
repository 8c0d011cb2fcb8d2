import type { Span } from '../text';
import type { PlanFile } from './parsePlan';
import type { Milestone } from './types';

/** A milestone with its index in the list (0-based) and its span in the text of the file. */
export interface PlacedMilestone {
  readonly milestone: Milestone;
  readonly index: number;
  /** The whole list item. */
  readonly span: Span;
}

/** All milestones of the file. */
export function allMilestones(file: PlanFile): readonly PlacedMilestone[] {
  return placed(file, 0, file.plan.milestones.length);
}

/** The milestones whose spans touch a span of the text, ends included. Reads only the parts near that span. */
export function milestonesWithin(file: PlanFile, { start, end }: Span): readonly PlacedMilestone[] {
  return milestonesNear(file, { start, end }).filter(({ span }) => span.start <= end && span.end >= start);
}

/** The last milestone that begins at or before the offset; undefined before the first. */
export function milestoneAbove(file: PlanFile, offset: number): PlacedMilestone | undefined {
  return milestonesNear(file, { start: offset, end: offset }).findLast(({ span }) => span.start <= offset);
}

/** The milestones of the parts that the span touches, and the one before: comments are in the part of the milestone below. */
function milestonesNear(file: PlanFile, within: Span): readonly PlacedMilestone[] {
  const [first, end] = file.layout.partsWithin(within) ?? [0, file.plan.milestones.length];
  return placed(file, Math.max(0, first - 1), end);
}

function placed({ plan, spanOf }: PlanFile, from: number, end: number): readonly PlacedMilestone[] {
  return plan.milestones.slice(from, end).map((milestone, place) => {
    return { milestone, index: from + place, span: spanOf(milestone.at, from + place) };
  });
}
