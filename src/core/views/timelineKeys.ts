import { findMilestone, toRef } from '../plan/milestoneRef';
import type { PlanFile } from '../plan/parsePlan';
import { milestoneAt } from './milestoneAt';
import type { PlanKeys } from './planKeys';
import type { PlaceInPlan } from './rowPlace';

/** @returns undefined for a key that no row of the plan has */
export function placeOfKey(keys: PlanKeys, key: string): PlaceInPlan | undefined {
  const { uri } = keys;
  if (key === uri) return { uri, what: 'plan' };
  const index = keys.milestoneKeys.indexOf(key);
  const milestone = keys.plan.milestones[index];
  if (milestone) return { uri, what: 'anchor', milestone: toRef(keys, milestone, index) };
  const phase = keys.phases[keys.phaseKeys.indexOf(key)];
  return phase && { uri, what: 'phase', name: phase.name };
}

/** The text of a plan at the cursor. */
export interface CursorText {
  /** Of the text that was read last. */
  readonly file: PlanFile;
  /** Of `file`; undefined when it is unknown. */
  readonly revision?: number;
  /** Of the document now; may be newer than `file`. */
  readonly text: string;
}

/**
 * The key of the row that shows the milestone at an offset of the text.
 * @returns the key of the plan's own row outside of all milestones
 */
export function keyAt(keys: PlanKeys, { file, revision, text }: CursorText, offset: number): string {
  const there = milestoneAt(file, text, offset);
  // The rows can be of an older text than the one that was read last.
  const source = { uri: keys.uri, plan: file.plan, revision: file.isBroken ? undefined : revision };
  const shown = there && findMilestone(keys, toRef(source, there.milestone, there.index), keys.revision);
  return keys.milestoneKeys[shown?.index ?? -1] ?? keys.uri;
}
