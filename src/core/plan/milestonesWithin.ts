import type { Span } from '../text';
import type { PlanFile } from './parsePlan';
import type { Milestone } from './types';

type Read = Pick<PlanFile, 'plan' | 'parts'>;

/** The milestones that reach into a part of the text, its ends included. Most often they need not all be looked at. */
export function milestonesWithin(file: Read, { start, end }: Span): readonly Milestone[] {
  return milestonesNear(file, { start, end }).filter(({ span }) => span.start <= end && span.end >= start);
}

/** The last milestone that begins at or above the offset; undefined above the first. */
export function milestoneAbove(file: Read, offset: number): Milestone | undefined {
  return milestonesNear(file, { start: offset, end: offset }).findLast(({ span }) => span.start <= offset);
}

/** With the one before them: comments go with the milestone below them. */
function milestonesNear({ plan, parts }: Read, within: Span): readonly Milestone[] {
  if (!parts) return plan.milestones;
  const [first, end] = parts.placing.partsWithin(within);
  return plan.milestones.slice(Math.max(0, first - 1), end);
}
