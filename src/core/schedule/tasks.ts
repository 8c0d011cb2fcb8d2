import { toDayNumber, type CalendarDate } from '../calendar/calendarDate';
import type { WorkingDays } from '../calendar/workingDays';
import { lookUpIds, type LookUpId } from '../plan/idIndex';
import { isOpen } from '../plan/isOpen';
import type { Dependency, Milestone } from '../plan/types';
import type { PlanCalendars } from './calendarsOf';
import { coverCycles } from './dependencies';
import { mostDays, workingDaysOf } from './estimate';

/** A dependency between two tasks. */
export interface Link {
  readonly before: Task;
  readonly follower: Task;
  /** 1 + lag: the follower starts on the `gap`th working day after the end. A whole number, also negative. */
  readonly gap: number;
}

/** A predecessor that is done. */
export interface DoneLink {
  /** Index in the plan. */
  readonly index: number;
  /** The day number of its end. */
  readonly end: number;
  /** See {@link Link.gap}. */
  readonly gap: number;
}

/** A given `start` that comes before the day that a predecessor's given end and lag allow. */
export interface StartConflict {
  readonly on: Milestone;
  /** Index in the plan of the predecessor. */
  readonly index: number;
  /** Working days of the owner by which the start comes too early, from 1. */
  readonly days: number;
}

/** An open milestone as the schedule counts with it. Days are day numbers. */
export interface Task {
  readonly milestone: Milestone;
  /** Index in the plan. */
  readonly index: number;
  /** Index among the tasks. */
  readonly at: number;
  /** The owner's. */
  readonly calendar: WorkingDays;
  /** Working days that it takes, from 1. */
  readonly days: number;
  readonly start: number | undefined;
  readonly due: number | undefined;
  /** Whether it is in progress or in review. */
  readonly isRunning: boolean;
  /** To open predecessors. */
  readonly after: Link[];
  readonly followers: Link[];
  /** Predecessors that are done, with the days on which they ended. */
  readonly done: DoneLink[];
  /** The working days before the day on which predecessors that are done let it start. */
  heldUntil: number;
  /** See `ScheduledMilestone`. */
  readonly conflicts: StartConflict[];
}

export interface TaskList {
  /** In the order of the file, without members of cycles. */
  readonly tasks: readonly Task[];
  /** The same, each behind all that it depends on. */
  readonly order: readonly Task[];
  /** See `Schedule`. */
  readonly cycles: readonly (readonly number[])[];
  readonly leftOut: readonly number[];
}

/** The open milestones with their dependencies on each other and on what is done. */
export function listTasks(milestones: readonly Milestone[], calendars: PlanCalendars): TaskList {
  const indexOf = lookUpIds(milestones);
  const tasks = linkTasks(milestones, calendars, indexOf, new Set());
  const order = inOrder(tasks);
  if (order.length === tasks.length) return { tasks, order, cycles: [], leftOut: [] };
  // Only a plan with a cycle takes the longer way.
  const isOpenAt = (index: number | undefined): index is number => {
    const milestone = milestones[index ?? -1];
    return milestone !== undefined && isOpen(milestone);
  };
  const graph = milestones.map(({ dependsOn }, index) =>
    isOpenAt(index) ? dependsOn.map(({ value }) => indexOf(value)).filter(isOpenAt) : [],
  );
  const { cycles, members } = coverCycles(graph);
  const rest = linkTasks(milestones, calendars, indexOf, new Set(members));
  return { tasks: rest, order: inOrder(rest), cycles, leftOut: members };
}

function linkTasks(
  milestones: readonly Milestone[],
  calendars: PlanCalendars,
  indexOf: LookUpId,
  leftOut: ReadonlySet<number>,
): readonly Task[] {
  const tasks: Task[] = [];
  const taskAt = milestones.map((milestone, index) => {
    if (!isOpen(milestone) || leftOut.has(index)) return undefined;
    const task = toTask(milestone, index, tasks.length, calendars);
    tasks.push(task);
    return task;
  });
  for (const task of tasks) {
    for (const dependency of task.milestone.dependsOn) {
      const index = indexOf(dependency.value) ?? -1;
      const other = milestones[index];
      if (!other || other.status === 'cancelled' || leftOut.has(index)) continue;
      const gap = gapOf(dependency, task.calendar);
      const before = taskAt[index];
      if (before) {
        const link = { before, follower: task, gap };
        task.after.push(link);
        before.followers.push(link);
      }
      const end = before ? before.due : numberOf(other.completed ?? other.due);
      if (end === undefined) continue;
      const allowed = countAfter(task.calendar, end, gap);
      if (!before) {
        task.done.push({ index, end, gap });
        task.heldUntil = Math.max(task.heldUntil, allowed);
      }
      addConflict(task, other, index, allowed);
    }
  }
  return tasks;
}

function toTask(milestone: Milestone, index: number, at: number, calendars: PlanCalendars): Task {
  const owned = calendars.ofMilestone(milestone);
  const calendar = owned.days;
  const start = numberOf(milestone.start);
  const due = numberOf(milestone.due);
  const { estimate, status } = milestone;
  const given =
    start === undefined || due === undefined ? undefined : calendar.before(due + 1) - calendar.before(start);
  const days = given ?? (estimate && workingDaysOf(estimate.value, owned)) ?? 1;
  return {
    milestone,
    index,
    at,
    calendar,
    // Dates that contradict each other, or that lie in days off, leave no working day between them.
    days: Math.max(1, days),
    start,
    due,
    isRunning: status !== 'planned',
    after: [],
    followers: [],
    done: [],
    heldUntil: -Infinity,
    conflicts: [],
  };
}

/** Of several dependencies on one milestone the one with the most days counts. */
function addConflict({ start, calendar, conflicts }: Task, on: Milestone, index: number, allowed: number): void {
  if (start === undefined) return;
  const days = allowed - calendar.before(start);
  if (days <= 0) return;
  const known = conflicts.findIndex((other) => other.index === index);
  if (known < 0) conflicts.push({ on, index, days });
  else if (days > (conflicts[known]?.days ?? 0)) conflicts[known] = { on, index, days };
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

function numberOf(field: { readonly value: CalendarDate } | undefined): number | undefined {
  return field && toDayNumber(field.value);
}

/** Each task behind all that it depends on; tasks in a cycle, and those behind one, are missing. */
function inOrder(tasks: readonly Task[]): readonly Task[] {
  const missing = Int32Array.from(tasks, ({ after }) => after.length);
  const order = tasks.filter(({ after }) => after.length === 0);
  for (const { followers } of order) {
    for (const { follower } of followers) {
      const left = (missing[follower.at] ?? 0) - 1;
      missing[follower.at] = left;
      if (left === 0) order.push(follower);
    }
  }
  return order;
}
