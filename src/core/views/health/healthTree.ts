import type { TreeNode } from '../treeNode';
import type { HealthOptions, HealthPlan } from './healthPlan';
import { planRow } from './planRow';
import { thisWeekRow } from './thisWeek';

/** The rows of the Plan Health view: the week of today over all plans, then one row a plan. None without a plan. */
export function healthTree(plans: readonly HealthPlan[], options: HealthOptions): readonly TreeNode[] {
  if (plans.length === 0) return [];
  return [thisWeekRow(plans, options), ...plans.map((plan) => planRow(plan, options))];
}
