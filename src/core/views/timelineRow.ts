import type { CalendarDate } from '../calendar/calendarDate';
import type { DayWords } from '../calendar/dayWords';
import type { LookUpId } from '../plan/idIndex';
import { isSameList } from '../plan/isSameList';
import { isBlocked, isLate, countMet } from '../plan/milestoneState';
import { shownTitle } from '../plan/shownTitle';
import type { Milestone, PlanFrame } from '../plan/types';
import type { Drift } from '../schedule/drift';
import { driftBriefly } from '../schedule/driftWords';
import { likelyWords } from '../schedule/riskWords';
import { toBar, type BarContext } from './timelineBar';
import type { MilestoneRow } from './timelineModel';
import { isSameRowOutlook, type RowOutlook } from './timelineOutlook';
import { dueColumn, milestoneFacts, milestoneLabel } from './timelineWords';

/** What the rows of a plan depend on beside their milestones. The same object as long as none of it has changed. */
export interface RowContext extends BarContext {
  readonly words: DayWords;
  readonly currency: string | undefined;
  /** The terms of review. */
  readonly terms: Pick<PlanFrame, 'review'>;
}

/** The position of a milestone's row. */
export interface RowPosition {
  readonly milestones: readonly Milestone[];
  /** Row keys at the indexes of `milestones`. The same array as long as no key has changed. */
  readonly keys: readonly string[];
  readonly index: number;
  readonly level: number;
  readonly indexOf: LookUpId;
  /** Undefined for a milestone that is not in the schedule. */
  readonly outlook: RowOutlook | undefined;
  /** Follows from the milestone and the context, so that it is asked only for rows that are made. */
  readonly driftOf: (index: number) => Drift | undefined;
}

interface CachedRow {
  readonly context: RowContext;
  readonly keys: readonly string[];
  readonly index: number;
  readonly level: number;
  /** Indexes of the milestones that the row depends on, and the days on which those end. */
  readonly before: readonly number[];
  readonly ends: readonly (CalendarDate | undefined)[];
  readonly outlook: RowOutlook | undefined;
  readonly row: MilestoneRow;
}

/** Rows by milestone object, so that a milestone that has not changed costs a comparison. */
export class RowCache {
  readonly #rows = new WeakMap<Milestone, CachedRow>();

  rowFor(milestone: Milestone, position: RowPosition, context: RowContext): MilestoneRow {
    const cached = this.#rows.get(milestone);
    if (cached && cached.context === context && isCurrent(cached, position)) return cached.row;
    const { milestones, keys, index, level, indexOf, outlook } = position;
    const others = milestone.dependsOn.map(({ value }) => indexOf(value) ?? index);
    const before = [...new Set(others)].filter((at) => at !== index);
    const ends = before.map((at) => endOf(milestones[at]));
    const after = before.flatMap((at) => keys[at] ?? []);
    const start = { key: keys[index] ?? '', level, after };
    const isSame = cached?.context === context && isSameRow(cached, start, ends, outlook);
    const row = isSame ? cached.row : toRow(milestone, start, ends, position, context);
    this.#rows.set(milestone, { context, keys, index, level, before, ends, outlook, row });
    return row;
  }
}

type RowStart = Pick<MilestoneRow, 'key' | 'level' | 'after'>;

/** For milestones that stand elsewhere in the plan than before. */
function isSameRow(
  { row, ends: known, outlook: before }: CachedRow,
  start: RowStart,
  ends: CachedRow['ends'],
  outlook: RowOutlook | undefined,
): boolean {
  return (
    row.key === start.key &&
    row.level === start.level &&
    isSameList(row.after, start.after) &&
    isSameList(known, ends) &&
    isSameRowOutlook(before, outlook)
  );
}

/** Compares without making anything, since it runs for every milestone of a plan after every change. */
function isCurrent(cached: CachedRow, { milestones, keys, index, level, outlook }: RowPosition): boolean {
  if (cached.keys !== keys || cached.index !== index || cached.level !== level) return false;
  if (!isSameRowOutlook(cached.outlook, outlook)) return false;
  for (let at = 0; at < cached.before.length; at++) {
    if (endOf(milestones[cached.before[at] ?? -1]) !== cached.ends[at]) return false;
  }
  return true;
}

function endOf(milestone: Milestone | undefined): CalendarDate | undefined {
  return (milestone?.completed ?? milestone?.due)?.value;
}

function toRow(
  milestone: Milestone,
  start: RowStart,
  ends: CachedRow['ends'],
  { milestones, keys, index, outlook, driftOf }: RowPosition,
  context: RowContext,
): MilestoneRow {
  const { today, words, currency, terms, calendars } = context;
  const drift = driftOf(index);
  const bar = toBar(
    milestone,
    ends.flatMap((end) => end ?? []),
    context,
    outlook,
  );
  const calendar = calendars.plan;
  const facts = { milestone, milestones, bar, today, words, outlook, drift, currency, terms, calendar };
  const placesIn = (others: readonly { readonly index: number }[]): readonly number[] =>
    others.map(({ index }) => start.after.indexOf(keys[index] ?? '')).filter((place) => place !== -1);
  const criticalAfter = placesIn(outlook?.criticalAfter ?? []);
  const earlyFor = placesIn(outlook?.conflicts ?? []);
  return {
    kind: 'milestone',
    ...start,
    id: milestone.id?.value,
    title: shownTitle(milestone),
    ...(milestone.title.value === '' && { untitled: true }),
    label: milestoneLabel(facts),
    status: milestone.status,
    late: isLate(milestone, today),
    blocked: isBlocked(milestone, today),
    ...(outlook?.isCritical && { critical: true }),
    ...(milestone.agreed && { agreed: true }),
    ...(drift && { drift: driftBriefly(drift, currency) }),
    ...(outlook?.risk && { likely: likelyWords(outlook.risk, words, today) }),
    bar,
    progress: progressOf(milestone),
    ...dueColumn(facts),
    facts: milestoneFacts(facts),
    ...(criticalAfter.length > 0 && { criticalAfter }),
    ...(earlyFor.length > 0 && { earlyFor }),
  };
}

function progressOf(milestone: Milestone): MilestoneRow['progress'] {
  const total = milestone.acceptance.length;
  return total === 0 ? undefined : { met: countMet(milestone), total };
}
