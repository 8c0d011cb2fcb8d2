import { milestoneAbove, type PlacedMilestone } from '../plan/milestonesWithin';
import type { PlanFile } from '../plan/parsePlan';
import { carryOffset } from './carryOffset';

/**
 * The milestone at an offset of a text that may be newer than the one that was read.
 * @param text of the document now
 * @param offset in that text
 * @returns undefined outside of all milestones
 */
export function milestoneAt(file: PlanFile, text: string, offset: number): PlacedMilestone | undefined {
  const at = carryOffset(text, file.text, offset);
  const above = milestoneAbove(file, at);
  return above && at < above.span.end ? above : undefined;
}
