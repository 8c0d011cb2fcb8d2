import { mapKept, type Kept } from '../plan/mapKept';
import { isSameList } from '../plan/isSameList';
import type { PlanFile } from '../plan/parsePlan';
import { indexOfId } from '../plan/idIndex';
import type { Milestone, PlanFrame } from '../plan/types';
import { findCycles, type DependencyGraph } from '../schedule/dependencies';
import { inOrder, workOf, type Work } from '../schedule/work';
import { calendarsOf } from '../schedule/calendarsOf';
import { isJudged } from './isJudged';
import type { CheckContext, CheckOptions, Placed } from './rule';
import { linkRules, planRules } from './rules';

/** What the work that is left depends on beside its milestone. */
interface Conditions extends Pick<CheckContext, 'calendars'>, Pick<CheckOptions, 'today' | 'holidays'> {
  readonly frame: PlanFrame;
}

/**
 * Runs the rules that look at several milestones. They run again after every key; what they need to know of each single
 * milestone is kept from the version before.
 */
export class PlanJudge {
  #conditions: Conditions | undefined;
  #work: Kept<Milestone, Work | undefined> | undefined;
  #graph: DependencyGraph = [];
  #cycles: readonly (readonly number[])[] = [];

  judge(file: PlanFile, options: CheckOptions): readonly Placed[] {
    const context = this.#contextOf(file, options);
    const found: Placed[] = [];
    for (const rule of planRules) found.push(...rule.run(context));
    context.plan.milestones.forEach((_milestone, index) => {
      for (const rule of linkRules)
        for (const problem of rule.run(index, context)) found.push({ problem, milestone: index });
    });
    return found;
  }

  #contextOf(file: PlanFile, options: CheckOptions): CheckContext {
    const { plan, items, references } = file;
    const { calendars } = this.#conditionsOf(file, options);
    return {
      plan,
      options,
      calendars,
      work: () => {
        this.#work = mapKept(plan.milestones, this.#work, (milestone, index) =>
          workOf(milestone, index, calendars.ofMilestone(milestone), options.today, milestone.due?.value),
        );
        return inOrder(this.#work.results);
      },
      cycles: () => {
        const graph = references.targets.results;
        if (!isSameList(this.#graph, graph)) this.#cycles = findCycles(graph);
        this.#graph = graph;
        return this.#cycles;
      },
      indexOf: (id) => indexOfId(references.ids, id),
      isJudged: (index) => {
        const item = items[index];
        return item !== undefined && isJudged(item);
      },
    };
  }

  #conditionsOf({ frame: { plan: frame } }: PlanFile, { today, holidays }: CheckOptions): Conditions {
    const last = this.#conditions;
    if (last?.frame === frame && last.today === today && last.holidays === holidays) return last;
    this.#work = undefined;
    return (this.#conditions = { frame, today, holidays, calendars: calendarsOf(frame, holidays) });
  }
}
