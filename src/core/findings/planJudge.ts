import { indexIds, type IdIndex } from '../plan/reading/idIndex';
import { isOpen } from '../plan/isOpen';
import { carryProblems, changesBetween, changesOf, type Change } from '../plan/parts/carryProblems';
import { PlacedMilestone } from '../plan/parts/placedMilestone';
import { planInParts, type Parts } from '../plan/parts/readParts';
import type { PlanFile } from '../plan/parsePlan';
import type { Milestone, Plan } from '../plan/types';
import { listWork, listWorkAgain, workFacts } from '../schedule/work';
import { withoutTorn } from '../plan/reading/torn';
import { workingCalendarOf } from '../schedule/workingCalendarOf';
import type { CheckContext, CheckOptions, LinkRule, PlanRule, Problem } from './rule';
import { planRules } from './rules';

/** A version of a plan that was read in parts, and what was found in it. */
interface Judged {
  readonly parts: Parts;
  readonly context: CheckContext;
  /** Of each rule, in their order. */
  readonly found: readonly (readonly Problem[])[];
}

/** Runs the rules that look at several milestones, each again only where something has changed that it asks for. */
export class PlanJudge {
  #last: Judged | undefined;

  /** @returns problems whose spans count as in {@link planInParts} where the file was read in parts */
  judge(file: PlanFile, options: CheckOptions): readonly Problem[] {
    const { parts } = file;
    // What was judged before is kept meanwhile: after a slip of the keyboard the text is most often nearly that again.
    if (!parts) return judgeWhole(file, options);
    const last = this.#last;
    const isSame = last && last.parts.frame === parts.frame && isSameTo(options, last.context.options);
    const changes = isSame ? changesBetween(last.parts.items, parts.items) : undefined;
    this.#last = last && changes ? judgeAgain(last, parts, changes) : judgeAnew(parts, options);
    return this.#last.found.flat();
  }
}

function isSameTo(a: CheckOptions, b: CheckOptions): boolean {
  return a.today === b.today && a.holidays === b.holidays && a.holidayIndex === b.holidayIndex;
}

function judgeWhole({ plan, problems }: PlanFile, options: CheckOptions): readonly Problem[] {
  const whole = new Set(withoutTorn(plan.milestones, problems));
  const context = createContext(plan, options, indexIds(plan.milestones), (milestone) => whole.has(milestone));
  return planRules.flatMap((rule) => runRule(rule, context));
}

function judgeAnew(parts: Parts, options: CheckOptions): Judged {
  const context = createContext(planInParts(parts), options, parts.ids, isWholeIn(parts));
  return { parts, context, found: planRules.map((rule) => runRule(rule, context)) };
}

function judgeAgain(last: Judged, parts: Parts, changes: readonly Change[]): Judged {
  const milestones = [...last.context.plan.milestones];
  for (const { index, after } of changes) milestones[index] = new PlacedMilestone(after, index, 0);
  const context = renewContext(last.context, milestones, changes, parts);
  const found = planRules.map((rule, place) => {
    const problems = last.found[place] ?? [];
    return carryRule(rule, problems, changes, context, parts.ids) ?? runRule(rule, context);
  });
  return { parts, context, found };
}

type IsWhole = (milestone: Milestone) => boolean;

function isWholeIn({ items }: Parts): IsWhole {
  return ({ index }) => items[index]?.isTorn === false;
}

function createContext(plan: Plan, options: CheckOptions, ids: IdIndex, isWhole: IsWhole): CheckContext {
  const calendar = workingCalendarOf(plan, options.holidays);
  const work = once(() => listWork(plan.milestones, calendar, options.today));
  return { options, calendar, work, ...aroundPlan(plan, ids, isWhole) };
}

function renewContext(
  last: CheckContext,
  milestones: readonly Milestone[],
  changes: readonly Change[],
  parts: Parts,
): CheckContext {
  const { calendar, options } = last;
  const changed = new Set(changesOf(workFacts, changes).map(({ index }) => index));
  const before = last.work();
  const work = once(() => listWorkAgain(before, changed, milestones, calendar, options.today));
  const around = aroundPlan({ ...last.plan, milestones }, parts.ids, isWholeIn(parts));
  return { ...last, ...around, work: changed.size === 0 ? last.work : work };
}

function aroundPlan(
  plan: Plan,
  { holders }: IdIndex,
  isWhole: IsWhole,
): Pick<CheckContext, 'plan' | 'milestoneOf' | 'isJudged'> {
  return {
    plan,
    milestoneOf: (id) => plan.milestones[holders.get(id)?.[0] ?? -1],
    isJudged: (milestone) => isOpen(milestone) && isWhole(milestone),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function runRule(rule: PlanRule | LinkRule, context: CheckContext): readonly Problem[] {
  if (rule.scope === 'plan') return rule.run(context);
  return context.plan.milestones.flatMap((milestone) => rule.run(milestone, context));
}

/**
 * What the rule finds, from what it found before.
 * @returns undefined where it must be run again
 */
function carryRule(
  rule: PlanRule | LinkRule,
  problems: readonly Problem[],
  changes: readonly Change[],
  context: CheckContext,
  ids: IdIndex,
): readonly Problem[] | undefined {
  const touching = changesOf(rule.asks, changes);
  if (touching.length === 0) return carryProblems(problems, changes);
  if (rule.scope === 'plan') return undefined;
  const again = touchedBy(touching, ids);
  const others = problems.filter(({ milestone }) => milestone === undefined || !again.has(milestone));
  const carried = carryProblems(others, changes);
  return carried?.concat([...again].flatMap((index) => runOn(rule, index, context)));
}

/**
 * Indexes of the milestones that changed, and of those that wait for them: whoever waits for the id that a milestone had may be
 * left with another one of that id, or with none. Many that changed may share an id, and many wait for it: each id is looked
 * up once.
 */
function touchedBy(changes: readonly Change[], { waiting }: IdIndex): ReadonlySet<number> {
  const ids = new Set(changes.flatMap(({ before, after }) => [before.id?.value, after.id?.value]));
  const touched = new Set(changes.map(({ index }) => index));
  for (const id of ids) for (const index of (id !== undefined && waiting.get(id)) || []) touched.add(index);
  return touched;
}

function runOn(rule: LinkRule, index: number, context: CheckContext): readonly Problem[] {
  const milestone = context.plan.milestones[index];
  return milestone ? rule.run(milestone, context) : [];
}
