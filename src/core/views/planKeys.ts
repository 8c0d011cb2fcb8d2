import { freeKey, milestoneKey, type TakenKeys } from '../plan/milestoneKey';
import { phasesOf, type PlanPhase } from '../plan/phases';
import type { Milestone, Plan } from '../plan/types';

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
