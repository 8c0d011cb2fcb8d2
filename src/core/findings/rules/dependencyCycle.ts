import type { Plan } from '../../plan/types';
import { removeDependency } from '../fixes/referenceFixes';
import type { Placed, PlanRule } from '../rule';

/** Milestones that depend on each other in a cycle. Each cycle is reported once, on the reference that closes it. */
export const dependencyCycle: PlanRule = {
  scope: 'plan',
  code: 'plan.dependency-cycle',
  severity: 'error',
  run: ({ plan, cycles }) => cycles().flatMap((cycle) => toProblem(plan, cycle)),
  fixes: removeDependency,
  page: {
    title: 'Milestones wait for each other',
    flags:
      'Milestones whose `depends_on` form a cycle, and one that names itself. Each cycle is reported once, on the reference that closes it.',
    why: 'None of them could ever start, and no date after them can be calculated.',
    bad: '- id: M1\n  title: The payment service answers on staging\n  due: 2027-03-01\n  depends_on: [M2]\n- id: M2\n  title: The shop takes card payments\n  due: 2027-03-31\n  depends_on: [M1]',
    good: '- id: M1\n  title: The payment service answers on staging\n  due: 2027-03-01\n- id: M2\n  title: The shop takes card payments\n  due: 2027-03-31\n  depends_on: [M1]',
    source: 'Graph theory: a plan is a directed graph without cycles.',
  },
};

/** @param cycle indexes of milestones, each of which depends on the next one */
function toProblem({ milestones }: Plan, cycle: readonly number[]): readonly Placed[] {
  const last = cycle.at(-1);
  const first = milestones[cycle[0] ?? -1];
  const reference = milestones[last ?? -1]?.dependsOn.find(({ value }) => value === first?.id?.value);
  if (!reference) return [];
  const ids = cycle.flatMap((index) => milestones[index]?.id?.value ?? []);
  return [{ problem: { code: 'plan.dependency-cycle', ids, at: reference.at }, milestone: last }];
}
