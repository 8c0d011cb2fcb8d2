import type { CalendarDate } from '../calendar/calendarDate';
import type { DayWords } from '../calendar/dayWords';
import { isBlocked, isLate, metCriteria } from '../plan/milestoneState';
import type { Milestone } from '../plan/types';
import { toBar, type BarContext } from './timelineBar';
import type { MilestoneRow } from './timelineModel';
import { dueColumn, milestoneFacts, milestoneLabel } from './timelineWords';

/** What the rows of a plan depend on beside their milestones. The same object as long as none of it has changed. */
export interface RowContext extends BarContext {
  readonly words: DayWords;
}

/** Where a milestone's row stands, and the milestones that it waits for. */
export interface RowPosition {
  readonly key: string;
  readonly level: number;
  readonly after: readonly string[];
  /** Days on which the milestones end that this one depends on, as far as they are known. */
  readonly ends: readonly CalendarDate[];
}

interface CachedRow extends RowPosition {
  readonly context: RowContext;
  readonly row: MilestoneRow;
}

/** Rows by milestone object, so that a milestone that has not changed costs a comparison. */
export class RowCache {
  readonly #rows = new WeakMap<Milestone, CachedRow>();

  rowFor(milestone: Milestone, position: RowPosition, context: RowContext): MilestoneRow {
    const cached = this.#rows.get(milestone);
    if (cached?.context === context && isSamePosition(cached, position)) return cached.row;
    const row = toRow(milestone, position, context);
    this.#rows.set(milestone, { ...position, context, row });
    return row;
  }
}

function isSamePosition(a: RowPosition, b: RowPosition): boolean {
  return a.key === b.key && a.level === b.level && isSameList(a.after, b.after) && isSameList(a.ends, b.ends);
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function toRow(milestone: Milestone, { key, level, after, ends }: RowPosition, context: RowContext): MilestoneRow {
  const { today, words } = context;
  const bar = toBar(milestone, ends, context);
  const progress = progressOf(milestone);
  const facts = { milestone, bar, progress, today, words };
  return {
    kind: 'milestone',
    key,
    level,
    id: milestone.id?.value,
    title: milestone.title.value || 'Untitled milestone',
    label: milestoneLabel(facts),
    status: milestone.status,
    late: isLate(milestone, today),
    blocked: isBlocked(milestone, today),
    bar,
    progress,
    when: dueColumn(facts),
    facts: milestoneFacts(facts),
    after,
  };
}

function progressOf(milestone: Milestone): MilestoneRow['progress'] {
  const total = milestone.acceptance.length;
  return total === 0 ? undefined : { met: metCriteria(milestone), total };
}
