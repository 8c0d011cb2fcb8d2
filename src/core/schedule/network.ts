import { toDayNumber, type CalendarDate } from '../calendar/calendarDate';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import type { WorkingDays } from '../calendar/workingDays';
import { lookUpIds } from '../plan/idIndex';
import { isOpen } from '../plan/isOpen';
import type { Dependency, Milestone } from '../plan/types';
import type { PlanCalendars } from './calendarsOf';
import { coverCycles, dependencyGraph, type DependencyGraph } from './dependencies';
import { mostDays, workingDaysOf } from './estimate';
import { groupLinks, inOrder, type Links } from './linkOrder';

/** A given `start` that comes before the day that a predecessor's given end and lag allow. */
export interface StartConflict {
  readonly on: Milestone;
  /** Index in the plan of the predecessor. */
  readonly index: number;
  /** Working days of the owner by which the start comes too early, from 1. */
  readonly days: number;
}

/** A predecessor that is done. */
export interface DoneLink {
  /** Index in the plan. */
  readonly index: number;
  /** The day number of its end. */
  readonly end: number;
  /** 1 + lag, see {@link Network.gaps}. */
  readonly gap: number;
}

/**
 * The open milestones as *tasks*, and the dependencies between them as *links*, in arrays of numbers: thousands of objects that
 * are made anew after every change would keep the garbage collector busy. Days are day numbers, NaN for none.
 */
export interface Network extends Links {
  /** Indexes in the plan, in rising order. */
  readonly indexes: readonly number[];
  /** Of each task its owner's calendar. */
  readonly calendars: readonly WorkingDays[];
  /** Working days that each takes, from 1. */
  readonly days: Float64Array;
  readonly starts: Float64Array;
  readonly dues: Float64Array;
  /** 1 for what is in progress or in review. */
  readonly isRunning: Uint8Array;
  /** The working days before the day on which predecessors that are done let it start; -Infinity without any. */
  readonly heldUntil: Float64Array;
  /** By task what it depends on and what is done, where the plan says on which day. */
  readonly done: ReadonlyMap<number, readonly DoneLink[]>;
  /** Conflicts by task, of those that have any. */
  readonly conflicts: ReadonlyMap<number, readonly StartConflict[]>;
  /** Of each link the task that has to end first. */
  readonly before: readonly number[];
  /** Of each link 1 + lag: the follower starts on so manieth a working day after the end. A whole number, also negative. */
  readonly gaps: readonly number[];
  /** Tasks, each behind all that it depends on. */
  readonly order: Int32Array;
  /** See `Schedule`. */
  readonly cycles: readonly (readonly number[])[];
  readonly leftOut: readonly number[];
}

/** The open milestones with their dependencies on each other and on what is done. */
export function toNetwork(milestones: readonly Milestone[], calendars: PlanCalendars): Network {
  const network = linkTasks(milestones, calendars, new Set());
  if (network.order.length === network.indexes.length) return network;
  // Only a plan with a cycle takes the longer way.
  const { cycles, members } = coverCycles(openGraph(milestones));
  return { ...linkTasks(milestones, calendars, new Set(members)), cycles, leftOut: members };
}

/** What is done waits for nothing any more, and nothing waits for what is cancelled. */
function openGraph(milestones: readonly Milestone[]): DependencyGraph {
  const areOpen = milestones.map(isOpen);
  return dependencyGraph(milestones).map((targets, index) =>
    areOpen[index] ? targets.filter((target) => areOpen[target]) : [],
  );
}

function linkTasks(milestones: readonly Milestone[], owners: PlanCalendars, leftOut: ReadonlySet<number>): Network {
  const taskOf = new Int32Array(milestones.length).fill(-1);
  const indexes: number[] = [];
  for (let index = 0; index < milestones.length; index++) {
    const milestone = milestones[index];
    if (!milestone || !isOpen(milestone) || leftOut.has(index)) continue;
    taskOf[index] = indexes.length;
    indexes.push(index);
  }
  const size = indexes.length;
  const calendars: WorkingDays[] = [];
  const days = new Float64Array(size);
  const starts = new Float64Array(size);
  const dues = new Float64Array(size);
  const isRunning = new Uint8Array(size);
  for (let task = 0; task < size; task++) {
    const milestone = milestones[indexes[task] ?? -1];
    if (!milestone) continue;
    const owned = owners.ofMilestone(milestone);
    calendars.push(owned.days);
    const start = (starts[task] = dayOf(milestone.start));
    const due = (dues[task] = dayOf(milestone.due));
    days[task] = Number.isNaN(start) || Number.isNaN(due) ? daysNeeded(milestone, owned) : daysFrom(start, due, owned);
    isRunning[task] = Number(milestone.status !== 'planned');
  }

  const indexOf = lookUpIds(milestones);
  const heldUntil = new Float64Array(size).fill(-Infinity);
  const done = new Map<number, DoneLink[]>();
  const conflicts = new Map<number, readonly StartConflict[]>();
  const before: number[] = [];
  const follower: number[] = [];
  const gaps: number[] = [];
  const firstAfter = new Int32Array(size + 1);
  for (let task = 0; task < size; task++) {
    const calendar = calendars[task];
    const dependsOn = milestones[indexes[task] ?? -1]?.dependsOn ?? [];
    if (dependsOn.length === 0) {
      firstAfter[task + 1] = before.length;
      continue;
    }
    const ended: DoneLink[] = [];
    const early = new Map<number, StartConflict>();
    for (const dependency of dependsOn) {
      const index = indexOf(dependency.value) ?? -1;
      const other = milestones[index];
      if (!calendar || !other || other.status === 'cancelled' || leftOut.has(index)) continue;
      const gap = gapOf(dependency, calendar);
      const at = taskOf[index] ?? -1;
      if (at >= 0) {
        before.push(at);
        follower.push(task);
        gaps.push(gap);
      }
      const start = starts[task] ?? NaN;
      // What the plan gives matters to what is done, and to a given start.
      const end = at < 0 ? dayOf(other.completed ?? other.due) : Number.isNaN(start) ? NaN : (dues[at] ?? NaN);
      if (Number.isNaN(end)) continue;
      const allowed = countAfter(calendar, end, gap);
      if (at < 0) {
        heldUntil[task] = Math.max(heldUntil[task] ?? 0, allowed);
        ended.push({ index, end, gap });
      }
      const tooEarly = allowed - calendar.before(start);
      // Of several dependencies on one milestone the one with the most days counts.
      if (tooEarly > (early.get(index)?.days ?? 0)) early.set(index, { on: other, index, days: tooEarly });
    }
    if (ended.length > 0) done.set(task, ended);
    if (early.size > 0) conflicts.set(task, [...early.values()]);
    firstAfter[task + 1] = before.length;
  }
  const { first: firstFollower, links: followerLinks } = groupLinks(before, size);
  const linked = { before, follower, gaps, firstAfter, firstFollower, followerLinks };
  const order = inOrder(linked, size);
  const tasks = { indexes, calendars, days, starts, dues, isRunning, heldUntil, done, conflicts };
  return { ...tasks, ...linked, order, cycles: [], leftOut: [] };
}

/** From 1, also for dates that contradict each other or that lie in days off. */
function daysFrom(start: number, due: number, { days }: WorkingCalendar): number {
  return Math.max(1, days.before(due + 1) - days.before(start));
}

function daysNeeded({ estimate }: Milestone, calendar: WorkingCalendar): number {
  return (estimate && workingDaysOf(estimate.value, calendar)) ?? 1;
}

/**
 * The `nth` working day after a day, as the number of working days before it. The 0-th is the day itself, or the next working
 * day; the -1-th is the working day before it.
 */
export function countAfter(calendar: WorkingDays, day: number, nth: number): number {
  return nth > 0 ? calendar.before(day + 1) + nth - 1 : calendar.before(day) + nth;
}

/** 1 + lag in whole working days of the follower: a fraction of a day keeps the whole day. */
export function gapOf({ lag }: Dependency, { perWeek }: WorkingDays): number {
  if (!lag) return 1;
  const { amount, unit } = lag.value;
  const days = Math.ceil(unit === 'w' ? amount * perWeek : amount);
  return 1 + Math.max(-mostDays, Math.min(days, mostDays));
}

function dayOf(field: { readonly value: CalendarDate } | undefined): number {
  return field ? toDayNumber(field.value) : NaN;
}
