import type { WorkingDays } from '../calendar/workingDays';
import type { Milestone } from '../plan/types';
import type { PlanCalendars } from './calendarsOf';
import { toNetwork, type DoneLink } from './network';

/** A dependency on another task. */
export interface Link {
  readonly before: Task;
  /** 1 + lag: the follower starts on the `gap`th working day after the end. A whole number, also negative. */
  readonly gap: number;
}

/** An open milestone as the schedule counts with it, as an object. Days are day numbers. */
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
  /** To open predecessors. */
  readonly after: readonly Link[];
  /** To predecessors that are done. */
  readonly done: readonly DoneLink[];
}

export interface TaskList {
  /** In the order of the file, without members of cycles. */
  readonly tasks: readonly Task[];
  /** The same, each behind all that it depends on. */
  readonly order: readonly Task[];
}

/** The tasks of the network as objects, for what follows single links, such as the preview of a move. */
export function listTasks(milestones: readonly Milestone[], calendars: PlanCalendars): TaskList {
  const { indexes, calendars: owned, days, starts, dues, isRunning, done, ...links } = toNetwork(milestones, calendars);
  const all = indexes.flatMap((index, at) => {
    const milestone = milestones[index];
    const calendar = owned[at];
    if (!milestone || !calendar) return [];
    const after: Link[] = [];
    const start = known(starts[at]);
    const due = known(dues[at]);
    const task = { milestone, index, calendar, days: days[at] ?? 1, start, due, isRunning: isRunning[at] === 1 };
    return [{ ...task, after, done: done.get(at) ?? [] }];
  });
  for (const [link, follower] of links.follower.entries()) {
    const before = all[links.before[link] ?? -1];
    if (before) all[follower]?.after.push({ before, gap: links.gaps[link] ?? 1 });
  }
  return { tasks: all, order: Array.from(links.order).flatMap((at) => all[at] ?? []) };
}

function known(day: number | undefined): number | undefined {
  return day === undefined || Number.isNaN(day) ? undefined : day;
}
