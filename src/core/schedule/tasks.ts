import { toDayNumber, type CalendarDate } from '../calendar/calendarDate';
import type { WorkingDays } from '../calendar/workingDays';
import { lookUpIds } from '../plan/idIndex';
import { isOpen } from '../plan/isOpen';
import type { Dependency, Milestone } from '../plan/types';
import type { PlanCalendars } from './calendarsOf';
import { coverCycles } from './dependencies';
import { mostDays, workingDaysOf } from './estimate';

/** One end of a dependency between two tasks. */
export interface Link {
  readonly task: Task;
  /** 1 + lag: the follower starts on so manieth a working day after the end. A whole number, also negative. */
  readonly gap: number;
}

/** A predecessor that holds its follower up by the day on which it ended, or is given to end. */
export interface GivenEnd {
  readonly milestone: Milestone;
  readonly index: number;
  /** A day number. */
  readonly end: number;
  /** See {@link Link.gap}. */
  readonly gap: number;
}

/** An open milestone as the schedule counts with it. Days are day numbers. */
export interface Task {
  readonly milestone: Milestone;
  /** Index in the plan. */
  readonly index: number;
  /** The owner's. */
  readonly calendar: WorkingDays;
  /** Working days that it takes, from 1. */
  readonly days: number;
  readonly start: number | undefined;
  readonly due: number | undefined;
  /** Whether it is in progress or in review. */
  readonly isRunning: boolean;
  /** Open predecessors. */
  readonly after: Link[];
  readonly followers: Link[];
  /** Predecessors that are done. */
  readonly done: GivenEnd[];
  /** Predecessors with an end that the plan gives, done or open. */
  readonly given: GivenEnd[];
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
  const graph = milestones.map((milestone) =>
    isOpen(milestone) ? milestone.dependsOn.flatMap(({ value }) => openAt(milestones, indexOf(value)) ?? []) : [],
  );
  const { cycles, members } = coverCycles(graph);
  const rest = linkTasks(milestones, calendars, indexOf, new Set(members));
  return { tasks: rest, order: inOrder(rest), cycles, leftOut: members };
}

function openAt(milestones: readonly Milestone[], index: number | undefined): number | undefined {
  const milestone = milestones[index ?? -1];
  return milestone && isOpen(milestone) ? index : undefined;
}

function linkTasks(
  milestones: readonly Milestone[],
  calendars: PlanCalendars,
  indexOf: (id: string) => number | undefined,
  leftOut: ReadonlySet<number>,
): readonly Task[] {
  const taskAt = milestones.map((milestone, index) =>
    isOpen(milestone) && !leftOut.has(index) ? taskOf(milestone, index, calendars) : undefined,
  );
  const tasks = taskAt.filter((task) => task !== undefined);
  for (const task of tasks) {
    for (const dependency of task.milestone.dependsOn) {
      const index = indexOf(dependency.value) ?? -1;
      const other = milestones[index];
      if (!other || other.status === 'cancelled' || leftOut.has(index)) continue;
      const gap = gapOf(dependency, task.calendar);
      const before = taskAt[index];
      if (before) {
        task.after.push({ task: before, gap });
        before.followers.push({ task, gap });
      }
      const end = other.status === 'done' ? (numberOf(other.completed) ?? numberOf(other.due)) : before?.due;
      if (end === undefined) continue;
      task.given.push({ milestone: other, index, end, gap });
      if (!before) task.done.push({ milestone: other, index, end, gap });
    }
  }
  return tasks;
}

function taskOf(milestone: Milestone, index: number, calendars: PlanCalendars): Task {
  const { days: calendar, hoursPerDay } = calendars.ofMilestone(milestone);
  const start = numberOf(milestone.start);
  const due = numberOf(milestone.due);
  const { estimate } = milestone;
  const given =
    start === undefined || due === undefined ? undefined : calendar.before(due + 1) - calendar.before(start);
  const days = given ?? (estimate && workingDaysOf(estimate.value, { days: calendar, hoursPerDay })) ?? 1;
  return {
    milestone,
    index,
    calendar,
    // Dates that contradict each other, or that lie in days off, leave no working day between them.
    days: Math.max(1, days),
    start,
    due,
    isRunning: milestone.status !== 'planned',
    after: [],
    followers: [],
    done: [],
    given: [],
  };
}

/** 1 + lag in whole working days of the follower: a fraction of a day keeps the whole day. */
function gapOf({ lag }: Dependency, { perWeek }: WorkingDays): number {
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
  const missing = new Map(tasks.map((task) => [task, task.after.length]));
  const order = tasks.filter(({ after }) => after.length === 0);
  for (const { followers } of order) {
    for (const { task } of followers) {
      const left = (missing.get(task) ?? 0) - 1;
      missing.set(task, left);
      if (left === 0) order.push(task);
    }
  }
  return order;
}
