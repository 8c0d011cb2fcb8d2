import type { PlanFile } from '../plan/parsePlan';
import { indexOfId } from '../plan/idIndex';
import { listWork, type Work } from '../schedule/work';
import { workingCalendarOf } from '../schedule/workingCalendarOf';
import { isJudged } from './isJudged';
import type { CheckContext, CheckOptions, Placed } from './rule';
import { linkRules, planRules } from './rules';

/**
 * Runs the rules that look at several milestones. There is no cache, since they take about 1 ms for each thousand milestones
 * and so can run after every keystroke.
 */
export function judgePlan(file: PlanFile, options: CheckOptions): readonly Placed[] {
  const context = createContext(file, options);
  const found: Placed[] = [];
  for (const rule of planRules) found.push(...rule.run(context));
  for (const rule of linkRules) {
    context.plan.milestones.forEach((_milestone, index) => {
      for (const problem of rule.run(index, context)) found.push({ problem, milestone: index });
    });
  }
  return found;
}

function createContext({ plan, items, ids }: PlanFile, options: CheckOptions): CheckContext {
  const calendar = workingCalendarOf(plan, options.holidays);
  let work: readonly Work[] | undefined;
  return {
    plan,
    options,
    calendar,
    work: () => (work ??= listWork(plan.milestones, calendar, options.today)),
    indexOf: (id) => indexOfId(ids, id),
    isJudged: (index) => {
      const item = items[index];
      return item !== undefined && isJudged(item);
    },
  };
}
