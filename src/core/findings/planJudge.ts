import { mapKept, type Kept } from '../plan/mapKept';
import { isSameList } from '../plan/isSameList';
import type { PlanFile } from '../plan/parsePlan';
import { indexOfId } from '../plan/idIndex';
import type { CalendarDate } from '../calendar/calendarDate';
import { countMet, isLate } from '../plan/milestoneState';
import type { Milestone, Plan, PlanFrame } from '../plan/types';
import { findCycles, groupByCycle, type DependencyGraph } from '../schedule/dependencies';
import { inOrder, workOf, type Work } from '../schedule/work';
import { calendarsOf, type PlanCalendars } from '../schedule/calendarsOf';
import { judgeFeasibility } from '../schedule/feasibility';
import { once } from '../schedule/once';
import { overloadsOf } from '../schedule/overload';
import { risksOf, startsSoon } from '../schedule/risks';
import { schedulePlan } from '../schedule/schedule';
import { isJudged } from './isJudged';
import type { PartProblem } from '../plan/problem';
import type { PartSpan } from '../text';
import type { FoundProblem } from './finding';
import type { CheckContext, CheckOptions, Placed } from './rule';
import { linkRules, planRules, recordRules } from './rules';

/** What a rule about several milestones depends on beside them. */
interface Conditions extends Pick<CheckContext, 'calendars'>, Pick<CheckOptions, 'today' | 'holidays'> {
  readonly frame: PlanFrame;
}

/** What follows from the days and hours of all milestones, each made when a rule asks for it. */
type Ahead = Pick<CheckContext, 'risks' | 'startsSoon' | 'overloads' | 'hopeless' | 'doubtful'>;

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
  #ahead: Ahead | undefined;

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
      isTold: (entry, key) => problemsIn(file, entry).some((problem) => concerns(problem, key)),
      indexOf: (id) => indexOfId(references.ids, id),
      isJudged: (index) => {
        const item = items[index];
        return item !== undefined && isJudged(item);
      },
    };
  }

  /** That of the version before where nothing has changed that it depends on. */
  #aheadOf(plan: Plan, calendars: PlanCalendars, today: CalendarDate, work: CheckContext['work']): Ahead {
    const facts = mapKept(plan.milestones, this.#facts, factsAhead);
    if (!this.#ahead || !this.#facts || !isSameList(this.#facts.results, facts.results))
      this.#ahead = lookAhead(plan, calendars, today, work);
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

/** What the reader tells of an entry of the frame. */
function problemsIn({ frame, cut, parts }: PlanFile, { from, to }: PartSpan): readonly PartProblem[] {
  const all = cut ? frame.problems : [...frame.problems, ...parts.flatMap(({ faults }) => faults)];
  return all.filter(({ at }) => from <= at.from && at.from <= to);
}

function concerns(problem: PartProblem, key: string): boolean {
  switch (problem.code) {
    case 'plan.syntax':
    case 'plan.lost-text':
      return true;
    case 'plan.invalid-value':
      return problem.key === key;
    case 'plan.missing-key':
      return problem.owner === key;
    case 'plan.unknown-key':
      return problem.suggestion === key;
    default:
      return false;
  }
}

function lookAhead(plan: Plan, calendars: PlanCalendars, today: CalendarDate, work: CheckContext['work']): Ahead {
  const schedule = once(() => schedulePlan(plan, calendars, today));
  const risks = once(() => risksOf(plan, calendars, schedule(), today));
  const hopeless = once(() => {
    const judged = judgeFeasibility(plan, calendars, today, { most: 0, work: work() });
    return new Set(judged.map(({ index }) => index));
  });
  const doubtful = once(() => {
    const late = plan.milestones.flatMap((milestone, index) => (isLate(milestone, today) ? [index] : []));
    return new Set([...hopeless(), ...risks().map(({ index }) => index), ...late]);
  });
  return {
    risks,
    hopeless,
    doubtful,
    startsSoon: once(() => startsSoon(calendars, schedule(), today)),
    overloads: once(() => overloadsOf(plan, calendars, schedule(), today, doubtful())),
  };
}

/** All of a milestone that {@link lookAhead} depends on, in one text. */
function factsAhead(milestone: Milestone): string {
  const { id, status, owner, priority, start, due, completed, estimate, dependsOn, acceptance, agreed } = milestone;
  const { amount, unit } = estimate?.value ?? {};
  const awaited = dependsOn.map(({ value, lag }) => [value, lag?.value.amount, lag?.value.unit]);
  const days = [start?.value, due?.value, completed?.value];
  const weights = [acceptance.length, countMet(milestone), priority?.value, agreed !== undefined];
  return JSON.stringify([id?.value, status, owner?.value, ...days, amount, unit, ...weights, ...awaited]);
}
