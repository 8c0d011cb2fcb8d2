import { countAfter } from '../network';
import type { Task } from '../tasks';
import { countOfDue, countOfStart } from './shiftDay';

/** The end of a predecessor before and after the move, each with its lag. Undefined where it has no due day. */
export interface EndedLink {
  /** Index in the plan of the predecessor. */
  readonly index: number;
  readonly before: AllowedFrom | undefined;
  readonly after: AllowedFrom | undefined;
}

/** The first working day that a dependency allows, as a count of the follower's calendar. */
export type AllowedFrom = number;

/** A milestone's days as day numbers. */
interface Days {
  readonly start: number | undefined;
  readonly due: number | undefined;
}

/**
 * The dependencies of a task, open and done ones.
 * @param endsOf the end of a predecessor before and after the move, as day numbers; `end` is the one that the plan gives
 */
export function linksOf(
  { calendar, after, done }: Task,
  endsOf: (
    index: number,
    end: number | undefined,
    isDone: boolean,
  ) => { readonly before: number | undefined; readonly after: number | undefined },
): readonly EndedLink[] {
  const linkOf = (index: number, end: number | undefined, gap: number, isDone: boolean): EndedLink => {
    const ends = endsOf(index, end, isDone);
    const allowed = (day: number | undefined): AllowedFrom | undefined =>
      day === undefined ? undefined : countAfter(calendar, day, gap);
    return { index, before: allowed(ends.before), after: allowed(ends.after) };
  };
  return [
    ...after.map(({ before: { index, due }, gap }) => linkOf(index, due, gap, false)),
    ...done.map(({ index, end, gap }) => linkOf(index, end, gap, true)),
  ];
}

/**
 * The working days by which a task with these days would begin too early for a dependency; negative where days are left.
 * Once it is under way its first day is a fact: then by how much it would be due too early.
 * @returns undefined where one of the two says no day
 */
export function fitAfter(
  { calendar, days, isRunning }: Task,
  allowed: AllowedFrom | undefined,
  { start, due }: Days,
): number | undefined {
  if (allowed === undefined) return undefined;
  if (!isRunning && start !== undefined) return allowed - countOfStart(calendar, start);
  if (due === undefined) return undefined;
  return allowed - (countOfDue(calendar, due) + 1 - (isRunning ? 0 : days));
}
