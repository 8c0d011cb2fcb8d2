import type { CalendarDate } from '../calendar/calendarDate';
import type { Milestone } from '../plan/types';
import type { LatestDays } from './backward';
import type { EarliestDays } from './forward';
import type { Network, StartConflict } from './network';

/** First and last day of work, both included. */
export interface WorkDays {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** What the numbers of a schedule mean. */
export interface ScheduleNumbers {
  readonly network: Network;
  readonly earliest: EarliestDays;
  readonly latest: LatestDays;
  /** The day with a day number. */
  readonly dateOf: (day: number) => CalendarDate;
}

/**
 * What the schedule says of one open milestone. Days and working days are those of its owner's calendar. Days are worked out when
 * they are asked for, since a view asks for those of a few milestones.
 */
export class ScheduledMilestone {
  readonly milestone: Milestone;
  /** Index in the plan. */
  readonly index: number;
  readonly #task: number;
  readonly #of: ScheduleNumbers;

  /** @param task index in the network */
  constructor(milestone: Milestone, index: number, task: number, of: ScheduleNumbers) {
    this.milestone = milestone;
    this.index = index;
    this.#task = task;
    this.#of = of;
  }

  /** Working days that it takes, from 1. */
  get days(): number {
    return this.#of.network.days[this.#task] ?? 1;
  }

  /** Undefined when the years 0000 to 9999 have no such days; so is what builds on it. */
  get earliest(): WorkDays | undefined {
    const { network, earliest, dateOf } = this.#of;
    const end = this.#at(earliest.ends[this.#task]);
    const given = network.starts[this.#task] ?? NaN;
    // The day on which work began stays as it was given, also where it is a day off.
    const isGiven = network.isRunning[this.#task] === 1 && !Number.isNaN(given);
    const start = isGiven ? given : this.#at(earliest.starts[this.#task]);
    return start === undefined || end === undefined ? undefined : { start: dateOf(start), end: dateOf(end) };
  }

  /** Whether its earliest end comes after its `due`. It says the same as {@link earliest}, in a fraction of the time. */
  get endsAfterDue(): boolean {
    const { network, earliest } = this.#of;
    const due = network.dues[this.#task] ?? NaN;
    return (earliest.ends[this.#task] ?? Infinity) >= (network.calendars[this.#task]?.before(due + 1) ?? Infinity);
  }

  /** Undefined also when no open milestone has a `due`. */
  get latest(): WorkDays | undefined {
    const last = this.#of.latest.ends[this.#task] ?? Infinity;
    const start = this.#at(last - this.days + 1);
    const end = this.#at(last);
    const { dateOf } = this.#of;
    return start === undefined || end === undefined ? undefined : { start: dateOf(start), end: dateOf(end) };
  }

  /** Working days from the earliest to the latest end, negative when too late; undefined without one of the two. */
  get totalFloat(): number | undefined {
    const { earliest, latest } = this.#of;
    const end = earliest.ends[this.#task] ?? Infinity;
    const last = latest.ends[this.#task] ?? Infinity;
    const isKnown = [end, last, last - this.days + 1].every((count) => this.#at(count) !== undefined);
    return isKnown ? last - end : undefined;
  }

  /** Working days by which its end may move before a follower has to; the total float where none follows. */
  get freeFloat(): number | undefined {
    const { network, earliest, latest } = this.#of;
    const { firstFollower } = network;
    if (firstFollower[this.#task] === firstFollower[this.#task + 1]) return this.totalFloat;
    const end = earliest.ends[this.#task] ?? Infinity;
    const freeEnd = latest.freeEnds[this.#task] ?? Infinity;
    if (this.#at(end) === undefined || freeEnd === Infinity) return undefined;
    // A follower that runs already does not move any more.
    return Math.max(0, freeEnd - end);
  }

  /** Whether the total float is 0 or less. */
  get isCritical(): boolean {
    return (this.totalFloat ?? 1) <= 0;
  }

  /** The last day to start on for being done on the last working day up to `due`; undefined without `due`. */
  get startBy(): CalendarDate | undefined {
    const { calendars, dues } = this.#of.network;
    const day = this.#at((calendars[this.#task]?.before((dues[this.#task] ?? NaN) + 1) ?? NaN) - this.days);
    return day === undefined ? undefined : this.#of.dateOf(day);
  }

  /** In the order of the references. */
  get conflicts(): readonly StartConflict[] {
    return this.#of.network.conflicts.get(this.#task) ?? [];
  }

  /** Indexes in the plan of what it waits for: open predecessors that are in the schedule, each once. */
  get waitsFor(): readonly number[] {
    const { firstAfter, before } = this.#of.network;
    return this.#inPlan(before.slice(firstAfter[this.#task], firstAfter[this.#task + 1]));
  }

  /** Indexes in the plan of the open milestones in the schedule that wait for it, each once, in the order of the file. */
  get followers(): readonly number[] {
    const { firstFollower, followerLinks, follower } = this.#of.network;
    const links = followerLinks.subarray(firstFollower[this.#task], firstFollower[this.#task + 1]);
    return this.#inPlan(Array.from(links, (link) => follower[link] ?? 0));
  }

  #inPlan(tasks: readonly number[]): readonly number[] {
    return [...new Set(tasks)].map((task) => this.#of.network.indexes[task] ?? 0);
  }

  /** The working day with so many before it in the owner's calendar. */
  #at(count: number | undefined): number | undefined {
    return count === undefined ? undefined : this.#of.network.calendars[this.#task]?.at(count);
  }
}
