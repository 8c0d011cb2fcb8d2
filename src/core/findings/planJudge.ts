import { mapKept, type Kept } from '../plan/mapKept';
import { isSameList } from '../plan/isSameList';
import type { PlanFile } from '../plan/parsePlan';
import { indexOfId } from '../plan/idIndex';
import type { CalendarDate } from '../calendar/calendarDate';
import type { Milestone, Plan, PlanFrame } from '../plan/types';
import { findCycles, groupByCycle, type DependencyGraph } from '../schedule/dependencies';
import { inOrder, workOf, type Work } from '../schedule/work';
import { calendarsOf, type PlanCalendars } from '../schedule/calendarsOf';
import { once } from '../schedule/once';
import { daysAheadOf, factsOfDays, type DaysAhead } from './daysAhead';
import { isJudged } from './isJudged';
import { isToldInFrame } from './toldInFrame';
import type { FoundProblem } from './finding';
import type { CheckContext, CheckOptions, Placed } from './rule';
import { linkRules, planRules, recordRules } from './rules';

/** What a rule about several milestones depends on beside them. */
interface Conditions extends Pick<CheckContext, 'calendars'>, Pick<CheckOptions, 'today' | 'holidays'> {
  readonly frame: PlanFrame;
}

/** Who waits for whom in a circle. */
interface Circles extends Pick<CheckContext, 'cycles'> {
  readonly graph: DependencyGraph;
  /** See {@link groupByCycle}. */
  readonly groups: () => ReadonlyMap<number, number>;
}

/**
 * Runs the rules that look at records and at several milestones. Those about several run again after every key. What they need to
 * know of each single milestone is kept from the version before, and so is what lies ahead where it follows from the same days.
 */
export class PlanJudge {
  #conditions: Conditions | undefined;
  #records: Kept<Milestone, readonly FoundProblem[]> | undefined;
  #work: Kept<Milestone, Work | undefined> | undefined;
  #circles: Circles = circlesOf([]);
  #facts: Kept<Milestone, string> | undefined;
  #ahead: DaysAhead | undefined;

  judge(file: PlanFile, options: CheckOptions): readonly Placed[] {
    const { calendars } = this.#conditionsOf(file, options);
    const context = this.#contextOf(file, options, calendars);
    const found: Placed[] = [];
    for (const rule of planRules) found.push(...rule.run(context));
    const records = this.#recordsOf(file, options, calendars);
    context.plan.milestones.forEach((_milestone, index) => {
      for (const problem of records[index] ?? []) found.push({ problem, milestone: index });
      for (const rule of linkRules)
        for (const problem of rule.run(index, context)) found.push({ problem, milestone: index });
    });
    return found;
  }

  #recordsOf({ plan, frame }: PlanFile, options: CheckOptions, calendars: PlanCalendars) {
    this.#records = mapKept(plan.milestones, this.#records, (milestone) => {
      const context = { plan: frame.plan, options, calendar: calendars.ofMilestone(milestone) };
      return recordRules.flatMap((rule) => rule.run(milestone, context));
    });
    return this.#records.results;
  }

  #contextOf(file: PlanFile, options: CheckOptions, calendars: PlanCalendars): CheckContext {
    const { plan, items, references } = file;
    const { today } = options;
    const work = (): readonly Work[] => {
      this.#work = mapKept(plan.milestones, this.#work, (milestone, index) =>
        workOf(milestone, index, calendars.ofMilestone(milestone), today, milestone.due?.value),
      );
      return inOrder(this.#work.results);
    };
    const circles = (): Circles => {
      const graph = references.targets.results;
      if (!isSameList(this.#circles.graph, graph)) this.#circles = circlesOf(graph);
      return this.#circles;
    };
    return {
      plan,
      options,
      calendars,
      work,
      ...this.#aheadOf(plan, calendars, today, work),
      cycles: () => circles().cycles(),
      waitForEachOther: (index, other) => {
        const group = circles().groups().get(index);
        return group !== undefined && group === circles().groups().get(other);
      },
      isTold: (entry, key) => isToldInFrame(file, entry, key),
      indexOf: (id) => indexOfId(references.ids, id),
      isJudged: (index) => {
        const item = items[index];
        return item !== undefined && isJudged(item);
      },
    };
  }

  /** That of the version before where nothing has changed that it depends on. */
  #aheadOf(plan: Plan, calendars: PlanCalendars, today: CalendarDate, work: CheckContext['work']): DaysAhead {
    const facts = mapKept(plan.milestones, this.#facts, factsOfDays);
    if (!this.#ahead || !this.#facts || !isSameList(this.#facts.results, facts.results))
      this.#ahead = daysAheadOf(plan, calendars, today, work);
    this.#facts = facts;
    return this.#ahead;
  }

  #conditionsOf({ frame: { plan: frame } }: PlanFile, { today, holidays }: CheckOptions): Conditions {
    const last = this.#conditions;
    if (last?.frame === frame && last.today === today && last.holidays === holidays) return last;
    this.#records = undefined;
    this.#work = undefined;
    this.#ahead = undefined;
    return (this.#conditions = { frame, today, holidays, calendars: calendarsOf(frame, holidays) });
  }
}

function circlesOf(graph: DependencyGraph): Circles {
  const cycles = once(() => findCycles(graph));
  // Most plans have none.
  return { graph, cycles, groups: once(() => (cycles().length === 0 ? new Map() : groupByCycle(graph))) };
}
