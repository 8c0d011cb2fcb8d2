import type { PartSpan } from '../text';
import type { Milestone, Plan } from './types';

/** A phase of a plan, declared under `phases` or only named by milestones. */
export interface PlanPhase {
  /** What a milestone writes to name it: the declared id, else the title. */
  readonly name: string;
  readonly title: string;
  /** Of the declared title, else of the first use. */
  readonly at: PartSpan;
  /** Index of the milestone in which {@link at} counts; undefined for a declared phase. */
  readonly milestone: number | undefined;
}

export interface PlanPhases {
  /** The declared phases in their order, also those without milestones, then those that are only used. */
  readonly all: readonly PlanPhase[];
  /** A milestone names its phase by id or by title. Undefined for a milestone without a phase. */
  of(milestone: Milestone): PlanPhase | undefined;
}

const known = new WeakMap<Plan, PlanPhases>();

/** The phases of a plan; computed once for each plan object. */
export function phasesOf(plan: Plan): PlanPhases {
  const phases = known.get(plan) ?? readPhases(plan);
  known.set(plan, phases);
  return phases;
}

function readPhases({ phases, milestones }: Plan): PlanPhases {
  const byName = new Map<string, PlanPhase>();
  const all = phases.map(({ id, title }): PlanPhase => {
    const label = title.value || id?.value || 'Untitled phase';
    return { name: id?.value || title.value, title: label, at: title.at, milestone: undefined };
  });
  // An id goes before a title that reads the same.
  for (const [index, { id }] of phases.entries()) addName(byName, id?.value, all[index]);
  for (const [index, { title }] of phases.entries()) addName(byName, title.value, all[index]);
  for (const [milestone, { phase }] of milestones.entries()) {
    if (!phase?.value || byName.has(phase.value)) continue;
    const used = { name: phase.value, title: phase.value, at: phase.at, milestone };
    byName.set(phase.value, used);
    all.push(used);
  }
  return { all, of: ({ phase }) => (phase ? byName.get(phase.value) : undefined) };
}

function addName(byName: Map<string, PlanPhase>, name: string | undefined, phase: PlanPhase | undefined): void {
  if (name && phase && !byName.has(name)) byName.set(name, phase);
}
