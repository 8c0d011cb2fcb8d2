import type { Span } from '../text';
import type { PlanFile } from './parsePlan';
import type { Milestone } from './types';

/** A milestone with its place in the list and in the text. */
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

/** The milestones that reach into a part of the text, its ends included. Usually few are looked at. */
export function milestonesWithin(file: PlanFile, { start, end }: Span): readonly PlacedMilestone[] {
  return milestonesNear(file, { start, end }).filter(({ span }) => span.start <= end && span.end >= start);
}

/** The last milestone that begins at or above the offset; undefined above the first. */
export function milestoneAbove(file: PlanFile, offset: number): PlacedMilestone | undefined {
  return milestonesNear(file, { start: offset, end: offset }).findLast(({ span }) => span.start <= offset);
}

/** With the one before them: comments go with the milestone below them. */
function milestonesNear(file: PlanFile, within: Span): readonly PlacedMilestone[] {
  const [first, end] = file.layout.partsWithin(within) ?? [0, file.plan.milestones.length];
  return placed(file, Math.max(0, first - 1), end);
}

function placed({ plan, spanOf }: PlanFile, from: number, end: number): readonly PlacedMilestone[] {
  return plan.milestones.slice(from, end).map((milestone, place) => {
    return { milestone, index: from + place, span: spanOf(milestone.at, from + place) };
  });
}
