import { freeKey, milestoneKey, type TakenKeys } from '../plan/milestoneKey';
import { findMilestone, toRef } from '../plan/milestoneRef';
import { milestoneAbove } from '../plan/milestonesWithin';
import type { PlanFile } from '../plan/parsePlan';
import { phasesOf, type PlanPhase } from '../plan/phases';
import type { Milestone, Plan } from '../plan/types';
import { carryOffset } from './carryOffset';
import type { PlaceInPlan } from './rowPlace';

/** The keys of the rows of one plan. */
export interface PlanKeys {
  readonly uri: string;
  readonly revision: number;
  readonly plan: Plan;
  /** At the index of the milestone in the plan. */
  readonly milestoneKeys: readonly string[];
  readonly phases: readonly PlanPhase[];
  /** At the index of the phase in `phases`. */
  readonly phaseKeys: readonly string[];
}

/** @param before of the version before, whose arrays are kept where no key differs */
export function keysOf(
  { uri, revision, plan }: Pick<PlanKeys, 'uri' | 'revision' | 'plan'>,
  before: PlanKeys | undefined,
): PlanKeys {
  const phases = phasesOf(plan).all;
  if (before && hasSameNames(before, plan.milestones, phases)) return { ...before, revision, plan, phases };
  const taken: TakenKeys = new Map([[uri, 1]]);
  return {
    uri,
    revision,
    plan,
    milestoneKeys: plan.milestones.map((milestone) => milestoneKey(taken, uri, milestone)),
    phases,
    phaseKeys: phases.map(({ name }) => freeKey(taken, `${uri}##${name}`)),
  };
}

function hasSameNames(before: PlanKeys, milestones: readonly Milestone[], phases: readonly PlanPhase[]): boolean {
  const old = before.plan.milestones;
  if (old.length !== milestones.length || before.phases.length !== phases.length) return false;
  if (phases.some(({ name }, index) => before.phases[index]?.name !== name)) return false;
  return milestones.every((milestone, index) => {
    const other = old[index];
    return other === milestone || (other !== undefined && hasSameName(other, milestone));
  });
}

/** A key is made from the id, or from the title where there is no id; only an id can be referenced. */
function hasSameName(a: Milestone, b: Milestone): boolean {
  return a.id?.value === b.id?.value && (a.id !== undefined || a.title.value === b.title.value);
}

/** @returns undefined for a key that no row of the plan has */
export function placeOfKey(keys: PlanKeys, key: string): PlaceInPlan | undefined {
  const { uri, revision } = keys;
  if (key === uri) return { uri, what: 'plan' };
  const index = keys.milestoneKeys.indexOf(key);
  const milestone = keys.plan.milestones[index];
  if (milestone) return { uri, what: 'anchor', milestone: toRef(uri, milestone, index, revision) };
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
  const at = carryOffset(text, file.text, offset);
  const above = milestoneAbove(file, at);
  const there = above && at < above.span.end ? above : undefined;
  // The rows can be of an older text than the one that was read last.
  const madeAt = file.isBroken ? undefined : revision;
  const shown = there && findMilestone(keys, toRef(keys.uri, there.milestone, there.index, madeAt), keys.revision);
  return keys.milestoneKeys[shown?.index ?? -1] ?? keys.uri;
}
