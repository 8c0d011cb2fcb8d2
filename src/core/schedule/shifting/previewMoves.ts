import { toDayNumber, type CalendarDate } from '../../calendar/calendarDate';
import { lookUpIds } from '../../plan/idIndex';
import { isOpen } from '../../plan/isOpen';
import type { Milestone, Plan } from '../../plan/types';
import type { PlanCalendars } from '../calendarsOf';
import { listTasks, type Task } from '../tasks';
import { followersOf } from './followersOf';
import { fitAfter, linksOf, type EndedLink } from './links';
import type { CausedClash, GivenDays, Move, MovePreview, MoveRequest, MoveRow, Stays } from './move';
import { countOfDue, countOfStart, shiftDay, workingDaysFrom } from './shiftDay';

/**
 * What else moves when milestones move, by the days that the plan gives and the calendars of the owners. It takes time linear
 * in milestones and dependencies, so that a preview is computed again after each tick.
 *
 * - Followers move only by what they wait for: by the rows that are ticked. A row without its tick holds up nobody.
 * - No row that is ticked is left starting before what it waits for has ended, with its lag. What clashed before stays as it was:
 *   it is neither mended nor made worse.
 * - Of planned work both days move. Once work is under way its first day is a fact, and only its due day moves; it then is due no
 *   earlier than what it waits for. Where no start is given, work takes the days before its due day that the schedule counts.
 * - What is done or cancelled, has no due day, or is part of a cycle never moves. What follows something undated moves by `keep` alone.
 */
export function previewMoves(plan: Plan, calendars: PlanCalendars, request: MoveRequest): MovePreview {
  return new Preview(plan, calendars, request).make();
}

/** What a milestone does: by how many working days it moves, and its days afterwards. */
interface Moved {
  readonly to: GivenDays;
  /** Working days of its owner that the days move; undefined for a due day where there was none. */
  readonly by: number | undefined;
  readonly isTicked: boolean;
}

class Preview {
  readonly #plan: Plan;
  readonly #request: MoveRequest;
  readonly #calendars: PlanCalendars;
  readonly #tasks: ReadonlyMap<number, Task>;
  readonly #order: readonly Task[];
  readonly #asked: ReadonlyMap<number, Move>;
  readonly #moved = new Map<number, Moved>();
  readonly #stays = new Map<number, Stays>();

  constructor(plan: Plan, calendars: PlanCalendars, request: MoveRequest) {
    const { tasks, order } = listTasks(plan.milestones, calendars);
    this.#plan = plan;
    this.#calendars = calendars;
    this.#request = request;
    this.#tasks = new Map(tasks.map((task) => [task.index, task]));
    this.#order = order;
    this.#asked = new Map(request.moves.map((move) => [move.index, move]));
  }

  make(): MovePreview {
    const { milestones } = this.#plan;
    for (const move of this.#asked.values()) this.#ask(move);
    const later = this.#later();
    const followers = followersOf(milestones, lookUpIds(milestones), [...this.#asked.keys()], (index) =>
      this.#tasks.has(index),
    );
    for (const index of later) followers.add(index);
    for (const task of this.#order) {
      if (followers.has(task.index) && !this.#asked.has(task.index)) this.#follow(task, later.has(task.index));
    }
    const asked = [...this.#asked.values()].flatMap((move) => ('hasEnded' in move ? [] : [move.index]));
    const rest = [...followers].filter((index) => !this.#asked.has(index)).sort((a, b) => a - b);
    return { rows: [...asked, ...rest].flatMap((index) => this.#rowOf(index) ?? []), clashes: this.#clashes() };
  }

  /** A milestone that the user moves. */
  #ask(move: Move): void {
    const milestone = this.#plan.milestones[move.index];
    if (!milestone || 'hasEnded' in move) return;
    const from = daysOf(milestone);
    const { days: calendar } = this.#calendars.ofMilestone(milestone);
    if (!isOpen(milestone)) return;
    if ('due' in move) {
      const by = from.due && workingDaysFrom(calendar, from.due, move.due);
      const isAfter = from.start !== undefined && from.start > move.due && milestone.status === 'planned';
      const kept = isAfter && by !== undefined ? shiftDay(milestone, 'start', from.start, by, calendar) : from.start;
      const start = move.start ?? kept;
      this.#moved.set(move.index, { to: { start, due: move.due }, by, isTicked: true });
    } else this.#shift(milestone, move.index, move.days, true);
  }

  /** Moves both days, or only the due day of work that is under way. Notes why where that cannot be. */
  #shift(milestone: Milestone, index: number, by: number, isTicked: boolean): void {
    const from = daysOf(milestone);
    const { days: calendar } = this.#calendars.ofMilestone(milestone);
    if (!from.due) {
      this.#stays.set(index, 'undated');
      return;
    }
    const due = shiftDay(milestone, 'due', from.due, by, calendar);
    const isStartMoved = from.start !== undefined && milestone.status === 'planned';
    const start = isStartMoved ? shiftDay(milestone, 'start', from.start, by, calendar) : from.start;
    if (due === undefined || (isStartMoved && start === undefined)) this.#stays.set(index, 'no-such-day');
    else this.#moved.set(index, { to: { start, due }, by, isTicked });
  }

  /** The milestones that are due on the day of the first moved one or later. */
  #later(): ReadonlySet<number> {
    const [first] = this.#asked.values();
    const from = this.#plan.milestones[first?.index ?? -1]?.due?.value;
    if (this.#request.reach !== 'later' || from === undefined) return new Set();
    return new Set(this.#order.flatMap(({ index, milestone: { due } }) => (due && due.value >= from ? [index] : [])));
  }

  #follow(task: Task, isLater: boolean): void {
    const { gaps } = this.#request;
    const { index, milestone } = task;
    if (gaps === 'only-this') this.#stays.set(index, 'only-this');
    else if (task.due === undefined) this.#passOn(task);
    else {
      const by = this.#shiftOf(task, isLater);
      if (by === 0) this.#stays.set(index, this.#clashedBefore(task) ? 'clash' : 'fits');
      else {
        const isTicked = this.#request.ticks?.get(index) ?? milestone.agreed === undefined;
        this.#shift(milestone, index, by, isTicked);
      }
    }
  }

  /** What has no due day does not move, but what follows it keeps its distance to what that waits for. */
  #passOn(task: Task): void {
    this.#stays.set(task.index, 'undated');
    const by = this.#request.gaps === 'keep' ? this.#wantedBy(task) : undefined;
    if (by !== undefined) this.#moved.set(task.index, { to: daysOf(task.milestone), by, isTicked: true });
  }

  /** The working days that a follower moves. */
  #shiftOf(task: Task, isLater: boolean): number {
    const wanted = this.#wantedBy(task) ?? (isLater ? this.#alike() : undefined);
    let least = -Infinity;
    for (const link of this.#linksOf(task)) {
      const now = fitAfter(task, link.after, task);
      if (now !== undefined) least = Math.max(least, now - Math.max(0, fitAfter(task, link.before, task) ?? 0));
    }
    const by = Math.max(wanted ?? 0, wanted === undefined ? Math.max(0, least) : least);
    return by < 0 ? Math.min(0, Math.max(by, this.#leastFrom(task))) : by;
  }

  /** By `keep`, the working days of the follower by which the days after which it may start have moved; the latest counts. */
  #wantedBy(task: Task): number | undefined {
    if (this.#request.gaps !== 'keep') return undefined;
    let wanted: number | undefined;
    for (const { index, before, after } of this.#linksOf(task)) {
      const moved = this.#moved.get(index);
      const isMoving = moved?.isTicked === true || 'hasEnded' in (this.#asked.get(index) ?? {});
      if (!isMoving) continue;
      const old = fitAfter(task, before, task);
      const now = fitAfter(task, after, task);
      const by = old === undefined || now === undefined ? moved?.by : now - old;
      if (by !== undefined) wanted = Math.max(wanted ?? -Infinity, by);
    }
    return wanted;
  }

  /** By `later`, the working days that those move which wait for nothing that moves. */
  #alike(): number | undefined {
    const [first] = this.#asked.keys();
    return this.#request.gaps === 'keep' && first !== undefined ? this.#moved.get(first)?.by : undefined;
  }

  /** The most that it may move to an earlier day, 0 or less. */
  #leastFrom({ calendar, milestone, start, due, days }: Task): number {
    const { notBefore } = this.#request;
    if (notBefore === undefined || due === undefined) return -Infinity;
    const isPlanned = milestone.status === 'planned';
    const first = start ?? calendar.at(countOfDue(calendar, due) - days + 1) ?? due;
    const last = countOfDue(calendar, due);
    // Where the two days contradict each other the due day comes first.
    const count = isPlanned ? Math.min(countOfStart(calendar, first), last) : last;
    return Math.min(0, countOfStart(calendar, toDayNumber(notBefore)) - count);
  }

  #linksOf(task: Task): readonly EndedLink[] {
    return linksOf(task, (index, end, isDone) => {
      const moved = this.#moved.get(index);
      if (isDone) {
        const due = 'hasEnded' in (this.#asked.get(index) ?? {}) ? this.#plan.milestones[index]?.due : undefined;
        return { before: due ? toDayNumber(due.value) : end, after: end };
      }
      const day = moved?.isTicked === true ? moved.to.due : undefined;
      return { before: end, after: day === undefined ? end : toDayNumber(day) };
    });
  }

  #clashedBefore(task: Task): boolean {
    return this.#linksOf(task).some(({ before }) => (fitAfter(task, before, task) ?? 0) > 0);
  }

  #clashes(): readonly CausedClash[] {
    const clashes: CausedClash[] = [];
    for (const task of this.#order) {
      const moved = this.#moved.get(task.index);
      const to = moved?.isTicked === true ? moved.to : undefined;
      const then = to ? { start: numberOf(to.start), due: numberOf(to.due) } : task;
      const worst = new Map<number, number>();
      for (const { index, before, after } of this.#linksOf(task)) {
        const days = fitAfter(task, after, then) ?? 0;
        const isNew = days > Math.max(0, fitAfter(task, before, task) ?? 0);
        if (isNew) worst.set(index, Math.max(days, worst.get(index) ?? 0));
      }
      for (const [on, days] of worst) clashes.push({ index: task.index, on, days });
    }
    return clashes.sort((a, b) => a.index - b.index);
  }

  #rowOf(index: number): MoveRow | undefined {
    const milestone = this.#plan.milestones[index];
    if (!milestone) return undefined;
    const from = daysOf(milestone);
    const moved = this.#moved.get(index);
    const stays = this.#staysOf(milestone, index, moved);
    const isAsked = this.#asked.has(index);
    return {
      milestone,
      index,
      isAsked,
      from,
      to: moved && stays === undefined ? moved.to : from,
      days: stays === undefined ? (moved?.by ?? 0) : 0,
      isTicked: stays === undefined && moved?.isTicked === true,
      isLocked: !isAsked && milestone.agreed !== undefined,
      stays,
    };
  }

  #staysOf({ status }: Milestone, index: number, moved: Moved | undefined): Stays | undefined {
    if (status === 'done' || status === 'cancelled') return status;
    const stays = this.#stays.get(index);
    if (stays !== undefined || moved) return stays;
    return 'cycle';
  }
}

function daysOf({ start, due }: Milestone): GivenDays {
  return { start: start?.value, due: due?.value };
}

function numberOf(day: CalendarDate | undefined): number | undefined {
  return day === undefined ? undefined : toDayNumber(day);
}
