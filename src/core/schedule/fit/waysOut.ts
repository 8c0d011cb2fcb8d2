import { daysBetween, type CalendarDate } from '../../calendar/calendarDate';
import { toMinorUnits } from '../../plan/money';
import type { Milestone, Plan } from '../../plan/types';
import { calendarsOf, type PlanCalendars } from '../calendarsOf';
import { dependencyGraph } from '../dependencies';
import { judgeFeasibility } from '../feasibility';
import { risksOf } from '../risks';
import { schedulePlan } from '../schedule';
import { previewMoves } from '../shifting/previewMoves';
import { workingDaysFrom } from '../shifting/shiftDay';
import type { MovePreview } from '../shifting/move';
import { firstFit } from './firstFit';
import { smallestSet, type Candidate } from './smallestSet';
import type { FitChange, Misfit, WayOut } from './wayOut';
import { withDue, withHours, withStart, without } from './whatIf';

/** The milestones with the most hours before this one that are looked at; so many sets of them are tried at most. */
const mostCandidates = 8;
/** More hours than these a week nobody works for a client. */
const mostHours = 60;

export interface FitContext {
  readonly plan: Plan;
  readonly today: CalendarDate;
  /** Names of public holidays by day; none when left out. */
  readonly holidays?: ReadonlyMap<CalendarDate, string>;
}

/** @returns undefined for a milestone that fits, and for one whose day has passed */
export function misfitOf({ plan, today, holidays }: FitContext, index: number): Misfit | undefined {
  const calendars = calendarsOf(plan, holidays);
  const due = plan.milestones[index]?.due?.value;
  if (due === undefined || due < today) return undefined;
  const lack = judgeFeasibility(plan, calendars, today, { most: 0 }).find((one) => one.index === index);
  const schedule = schedulePlan(plan, calendars, today);
  const risk = risksOf(plan, calendars, schedule, today).find((one) => one.index === index);
  if (!lack && !risk) return undefined;
  const hours = lack && { left: lack.leftHours, free: lack.freeHours };
  return { index, due, hours, earliest: risk?.likely, start: risk?.start };
}

/**
 * The smallest ways to make a milestone fit that is infeasible or at risk: each by itself is enough, and is tried on the plan as
 * it would be then. Moving it comes first, then what moves or drops least, then more hours.
 *
 * - It moves to the first day that leaves its hours and comes no earlier than its earliest end. A first day of work that cannot hold
 *   moves to its earliest start: a later `due` alone would give it more days, and a later end. Followers move just far enough.
 * - Of the milestones with priority `could` whose work comes before it, the fewest are moved or dropped, and of as many those with
 *   the fewest hours. All sets of the {@link mostCandidates} with the most hours are compared. What it waits for stays.
 * - What the client provides comes earlier where the milestone waits for it: its start lies on or after the day by which the need is
 *   expected. Both come earlier by the fewest working days that do, and not before today.
 * - More hours are the fewest whole hours a week that do, up to {@link mostHours}. Estimates in days and weeks grow with the hours of
 *   these, as everywhere; that is counted.
 *
 * @returns none for a milestone that fits
 */
export function waysOut(context: FitContext, index: number): readonly WayOut[] {
  const misfit = misfitOf(context, index);
  if (!misfit) return [];
  const { plan, holidays } = context;
  const calendars = calendarsOf(plan, holidays);
  const changes = [
    moveIt(context, calendars, misfit),
    ...(misfit.hours ? [postponeOthers(context, calendars, misfit), dropOthers(context, calendars, misfit)] : []),
    earlierNeed(context, calendars, misfit),
    moreHours(context, calendars, misfit),
  ];
  return changes.flatMap((change) => (change ? [costOf(plan, calendars, change)] : []));
}

function fits(context: FitContext, plan: Plan, index: number): boolean {
  return misfitOf({ ...context, plan }, index) === undefined;
}

type MoveIt = Extract<FitChange, { readonly kind: 'move' }>;

/** What waits for something that is due later is told that alone: on its first day that fits, the schedule may move it on. */
const mostMoves = 3;

function moveIt(
  context: FitContext,
  calendars: PlanCalendars,
  { index, due, earliest, start }: Misfit,
  left = mostMoves,
): MoveIt | undefined {
  const { plan, today } = context;
  const milestone = plan.milestones[index];
  const then = start === undefined ? plan : withStart(plan, index, start);
  const day = milestone && firstFit(then, index, calendars, today, earliest ?? due);
  if (!milestone || day === undefined || day <= due) return undefined;
  const { days } = calendars.ofMilestone(milestone);
  const change: MoveIt = { kind: 'move', index, due: day, start, days: workingDaysFrom(days, due, day) };
  const moved = { ...context, plan: withDue(then, [{ index, due: day }]) };
  const rest = misfitOf(moved, index);
  if (!rest) return change;
  const more = left > 1 ? moveIt(moved, calendars, rest, left - 1) : undefined;
  return more && { ...more, start: more.start ?? start, days: change.days + more.days };
}

/** The open `could` milestones whose hours come before the milestone, those with most hours first. */
function candidatesOf({ plan, today }: FitContext, calendars: PlanCalendars, index: number): readonly Candidate[] {
  const judged = judgeFeasibility(plan, calendars, today, { most: 100 }).find((one) => one.index === index);
  const needed = predecessorsOf(plan, index);
  return (judged?.before ?? [])
    .flatMap(({ milestone, hours }) => {
      const other = plan.milestones.indexOf(milestone);
      return milestone.priority?.value === 'could' && !needed.has(other) ? [{ index: other, hours }] : [];
    })
    .slice(0, mostCandidates);
}

function predecessorsOf({ milestones }: Plan, index: number): ReadonlySet<number> {
  const graph = dependencyGraph(milestones);
  const found = new Set<number>(graph[index]);
  for (const node of found) for (const next of graph[node] ?? []) found.add(next);
  return found;
}

function dropOthers(context: FitContext, calendars: PlanCalendars, { index, hours }: Misfit): FitChange | undefined {
  const lack = hours ? hours.left - hours.free : 0;
  const dropped = smallestSet(candidatesOf(context, calendars, index), lack, (indexes) =>
    fits(context, without(context.plan, indexes), index),
  );
  return dropped && { kind: 'drop', indexes: dropped.map((one) => one.index), frees: hoursOf(dropped) };
}

function postponeOthers(
  context: FitContext,
  calendars: PlanCalendars,
  { index, due, hours }: Misfit,
): FitChange | undefined {
  const { plan } = context;
  const lack = hours ? hours.left - hours.free : 0;
  let moves: readonly { readonly index: number; readonly due: CalendarDate }[] = [];
  const chosen = smallestSet(candidatesOf(context, calendars, index), lack, (indexes) => {
    const moved = moveBehind(context, calendars, indexes, due);
    if (!moved || !fits(context, withDue(plan, moved), index)) return false;
    moves = moved;
    return true;
  });
  return chosen && { kind: 'postpone', moves, frees: hoursOf(chosen) };
}

function hoursOf(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { hours }) => sum + hours, 0);
}

/** The first days after a deadline on which milestones fit, one after the other. */
function moveBehind(
  { plan, today }: FitContext,
  calendars: PlanCalendars,
  indexes: readonly number[],
  due: CalendarDate,
): readonly { readonly index: number; readonly due: CalendarDate }[] | undefined {
  const moves: { readonly index: number; readonly due: CalendarDate }[] = [];
  let now = plan;
  for (const index of indexes) {
    const milestone = plan.milestones[index];
    const next = milestone && calendars.ofMilestone(milestone).addWorkingDays(due, 1);
    const day = next && firstFit(now, index, calendars, today, next);
    if (day === undefined) return undefined;
    moves.push({ index, due: day });
    now = withDue(plan, moves);
  }
  return moves;
}

/** More working days than these nobody asks a client to hurry. */
const mostEarlier = 60;

function earlierNeed(
  context: FitContext,
  calendars: PlanCalendars,
  { index, due, hours }: Misfit,
): FitChange | undefined {
  const { plan, today } = context;
  const milestone = plan.milestones[index];
  const start = milestone?.start?.value;
  if (!milestone || !hours || start === undefined || start <= today) return undefined;
  const open = milestone.needs.findIndex(({ by, got }) => !got && by !== undefined && by.value <= start);
  const need = milestone.needs[open];
  if (!need?.by) return undefined;
  const calendar = calendars.ofMilestone(milestone);
  for (let days = 1; days <= mostEarlier; days++) {
    const then = calendar.addWorkingDays(start, -days);
    const by = calendar.addWorkingDays(need.by.value, -days);
    if (then === undefined || by === undefined || then < today || by < today) return undefined;
    if (fits(context, withStart(plan, index, then), index))
      return { kind: 'need', index, need: { index: open, text: need.text.value }, by, start: then, due, days };
  }
  return undefined;
}

function moreHours(context: FitContext, calendars: PlanCalendars, { index, due }: Misfit): FitChange | undefined {
  const { plan, today } = context;
  const milestone = plan.milestones[index];
  const person = milestone && personOf(plan, milestone);
  const from = milestone && calendars.ofMilestone(milestone).hoursPerWeek;
  if (!milestone || from === undefined) return undefined;
  for (let to = Math.floor(from) + 1; to <= mostHours; to++) {
    const then = withHours(plan, person, to);
    if (!fits({ ...context, plan: then }, then, index)) continue;
    const start = milestone.start && milestone.start.value > today ? milestone.start.value : today;
    const weeks = Math.max(1, Math.ceil((daysBetween(start, due) + 1) / 7));
    const days = calendars.ofMilestone(milestone).workingDaysBetween(start, due);
    const adds = (days * (to - from)) / calendars.ofMilestone(milestone).days.perWeek;
    return { kind: 'more-hours', person, from, to, weeks, adds };
  }
  return undefined;
}

/** The owner with hours of his own; undefined for those who have the hours of the plan. */
function personOf({ people }: Plan, { owner }: Milestone): string | undefined {
  const own = people.find(({ name }) => name !== undefined && name.value === owner?.value);
  return own?.hoursPerWeek === undefined ? undefined : own.name?.value;
}

const noMove: MovePreview = { rows: [], clashes: [] };

function costOf(plan: Plan, calendars: PlanCalendars, change: FitChange): WayOut {
  const moves = change.kind === 'move' ? [change] : change.kind === 'postpone' ? change.moves : [];
  const preview = moves.length > 0 ? previewMoves(plan, calendars, { moves, gaps: 'use' }) : noMove;
  const dropped = change.kind === 'drop' ? change.indexes : [];
  const touched = [...preview.rows.filter(({ isTicked }) => isTicked).map((row) => row.index), ...dropped];
  let lost: number | undefined = 0;
  for (const index of dropped) {
    const amount = plan.milestones[index]?.amount?.value;
    const units = amount ? toMinorUnits(amount, plan.currency?.value) : 0;
    lost = lost === undefined || units === undefined ? undefined : lost + units;
  }
  return { change, preview, lost, agreed: touched.filter((index) => plan.milestones[index]?.agreed !== undefined) };
}
