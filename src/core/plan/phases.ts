import type { PartSpan } from '../text';
import type { Milestone, Plan } from './types';

/** A phase of a plan, declared under `phases` or only named by milestones. */
export interface PlanPhase {
  /** What a milestone writes to refer to the phase: the declared id, else the title. */
  readonly name: string;
  readonly title: string;
  /** The span of the declared title, else of the first use. */
  readonly at: PartSpan;
  /** Index of the milestone in which {@link at} counts; undefined for a declared phase. */
  readonly milestone: number | undefined;
}

export interface PlanPhases {
  /** The declared phases in their order, with or without milestones; then the phases that are only used. */
  readonly all: readonly PlanPhase[];
  /** The phase of a milestone, which refers to it by id or by title; undefined for a milestone without a phase. */
  of(milestone: Milestone): PlanPhase | undefined;
}

const known = new WeakMap<Plan, PlanPhases>();

/** The phases of a plan; cached by plan object. */
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
  // An id has precedence over an equal title.
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
