import type { Span } from '../text';
import type { PlanFile } from './parsePlan';
import type { Milestone } from './types';

/** The milestones that reach into a part of the text, its ends included. Most often they need not all be looked at. */
export function milestonesWithin({ plan, parts }: PlanFile, { start, end }: Span): readonly Milestone[] {
  const near = parts ? plan.milestones.slice(...parts.placing.partsWithin({ start, end })) : plan.milestones;
  return near.filter(({ span }) => span.start <= end && span.end >= start);
}
