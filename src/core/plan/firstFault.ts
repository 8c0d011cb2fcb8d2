import type { PlanFile } from './parsePlan';
import type { PlanProblem } from './problem';

/** The first fault because of which a broken file cannot be read; other problems may stand above it. */
export function firstFault({ problems }: Pick<PlanFile, 'problems'>): PlanProblem | undefined {
  return problems.find(({ code }) => code === 'plan.syntax') ?? problems[0];
}
