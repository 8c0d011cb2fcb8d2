import type { PlanFile } from './parsePlan';

/** Whether the plan has a value for `holidays`, right or wrong, so that the index of countries and states is needed. */
export function namesHolidays({ plan, problems }: Pick<PlanFile, 'plan' | 'problems'>): boolean {
  if (plan.calendar?.holidays) return true;
  return problems.some((problem) => problem.code === 'plan.invalid-value' && problem.key === 'holidays');
}
