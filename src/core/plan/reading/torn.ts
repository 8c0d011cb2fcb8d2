import type { PlanProblem } from '../problem';
import type { Milestone } from '../types';

/** What seems to be missing or odd beside a break in the syntax is most often that break seen from elsewhere. */
export function withoutTorn(milestones: readonly Milestone[], problems: readonly PlanProblem[]): readonly Milestone[] {
  const faults = problems.filter(({ code }) => code === 'plan.syntax');
  return faults.length === 0 ? milestones : milestones.filter((milestone) => !isTornBy(faults, milestone));
}

/** @param faults of the syntax */
export function isTornBy(faults: readonly PlanProblem[], { span }: Pick<Milestone, 'span'>): boolean {
  return faults.some((fault) => span.start <= fault.span.start && fault.span.start <= span.end);
}
