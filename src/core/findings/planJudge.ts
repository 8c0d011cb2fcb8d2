import { mapKept, type Kept } from '../plan/mapKept';
import { isSameList } from '../plan/isSameList';
import type { PlanFile } from '../plan/parsePlan';
import { indexOfId } from '../plan/idIndex';
import type { CalendarDate } from '../calendar/calendarDate';
import { isLate } from '../plan/milestoneState';
import type { Milestone, Plan, PlanFrame } from '../plan/types';
import { findCycles, type DependencyGraph } from '../schedule/dependencies';
import { inOrder, workOf, type Work } from '../schedule/work';
import { calendarsOf, type PlanCalendars } from '../schedule/calendarsOf';
import { judgeFeasibility } from '../schedule/feasibility';
import { risksOf } from '../schedule/risks';
import { schedulePlan, type Schedule } from '../schedule/schedule';
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
  #facts: Kept<Milestone, string> | undefined;
  #schedule: Schedule | undefined;

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
    const { today } = options;
    const work = (): readonly Work[] => {
      this.#work = mapKept(plan.milestones, this.#work, (milestone, index) =>
        workOf(milestone, index, calendars.ofMilestone(milestone), today, milestone.due?.value),
      );
      return inOrder(this.#work.results);
    };
    const schedule = once(() => this.#scheduleOf(plan, calendars, today));
    const risks = once(() => risksOf(plan, calendars, schedule(), today));
    const hopeless = once(() => {
      const judged = judgeFeasibility(plan, calendars, today, { most: 0, work: work() });
      return new Set(judged.map(({ index }) => index));
    });
    return {
      plan,
      options,
      calendars,
      work,
      schedule,
      risks,
      hopeless,
      doubtful: once(() => {
        const late = plan.milestones.flatMap((milestone, index) => (isLate(milestone, today) ? [index] : []));
        return new Set([...hopeless(), ...risks().map(({ index }) => index), ...late]);
      }),
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

  /** The schedule of the version before stays where nothing has changed that it depends on. */
  #scheduleOf(plan: Plan, calendars: PlanCalendars, today: CalendarDate): Schedule {
    const facts = mapKept(plan.milestones, this.#facts, scheduleFacts);
    if (!this.#schedule || !this.#facts || !isSameList(this.#facts.results, facts.results))
      this.#schedule = schedulePlan(plan, calendars, today);
    this.#facts = facts;
    return this.#schedule;
  }

  #conditionsOf({ frame: { plan: frame } }: PlanFile, { today, holidays }: CheckOptions): Conditions {
    const last = this.#conditions;
    if (last?.frame === frame && last.today === today && last.holidays === holidays) return last;
    this.#work = undefined;
    this.#schedule = undefined;
    return (this.#conditions = { frame, today, holidays, calendars: calendarsOf(frame, holidays) });
  }
}

/** All that the schedule depends on in a milestone, in one text. */
function scheduleFacts({ id, status, owner, start, due, completed, estimate, dependsOn }: Milestone): string {
  const { amount, unit } = estimate?.value ?? {};
  const awaited = dependsOn.map(({ value, lag }) => [value, lag?.value.amount, lag?.value.unit]);
  const days = [start?.value, due?.value, completed?.value];
  return JSON.stringify([id?.value, status, owner?.value, ...days, amount, unit, ...awaited]);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
