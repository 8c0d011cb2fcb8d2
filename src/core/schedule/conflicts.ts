import type { Milestone } from '../plan/types';
import { countAfter } from './forward';
import type { Task } from './tasks';

/** A given `start` that comes before the day that a predecessor's given end and lag allow. */
export interface StartConflict {
  readonly on: Milestone;
  /** Index in the plan of the predecessor. */
  readonly index: number;
  /** Working days of the owner by which the start comes too early, from 1. */
  readonly days: number;
}

/** The predecessors whose given end and lag allow a later day than the given start, each once with the most days. */
export function conflictsOf({ start, given, calendar }: Task): readonly StartConflict[] {
  if (start === undefined || given.length === 0) return [];
  const conflicts = new Map<number, StartConflict>();
  for (const { milestone, index, end, gap } of given) {
    const days = countAfter(calendar, end, gap) - calendar.before(start);
    if (days > (conflicts.get(index)?.days ?? 0)) conflicts.set(index, { on: milestone, index, days });
  }
  return [...conflicts.values()];
}
