import { writtenPlan } from '../../plan/audience/writtenPlan';
import type { SeenPlan } from '../../plan/audience/seenPlan';

/** The plan with the keys of its file. */
export function planJson(seen: SeenPlan): string {
  return `${JSON.stringify({ version: 1, plan: writtenPlan(seen) }, undefined, 2)}\n`;
}
