import type { CalendarDate } from '../calendar/calendarDate';
import type { Milestone } from '../plan/types';
import type { Outlook } from '../schedule/outlook';
import type { Risk } from '../schedule/risks';
import { conflictsOf, type Room } from '../schedule/roomWords';
import type { StartConflict } from '../schedule/schedule';

/** What the schedule says of a plan, as far as the timeline shows it. */
export type TimelineOutlook = Pick<Outlook, 'schedule' | 'riskOf' | 'driversOf' | 'driftOf'>;

/** What the schedule says of one open milestone, as far as its row shows it. Holds nothing of the schedule, since rows are kept. */
export interface RowOutlook extends Room {
  /** The last day by which it must end for the plan to hold; undefined without float. */
  readonly latestEnd: CalendarDate | undefined;
  readonly conflicts: readonly StartConflict[];
  readonly risk: Risk | undefined;
  /** What {@link risk} comes from, where that is another milestone. */
  readonly cause: Milestone | undefined;
  /** On the critical path, where that says something: not where all milestones are. */
  readonly isCritical: boolean;
  /** Critical milestones whose ends allow no earlier start. */
  readonly criticalAfter: readonly Numbered[];
}

interface Numbered {
  readonly milestone: Milestone;
  /** Index in the plan. */
  readonly index: number;
}

const none: readonly never[] = [];

/** @returns what is undefined for milestones that are not in the schedule */
export function lookUpRowOutlooks(
  milestones: readonly Milestone[],
  { schedule, riskOf, driversOf }: TimelineOutlook,
): (index: number) => RowOutlook | undefined {
  const marksCritical = schedule.milestones.some(({ totalFloat = 0 }) => totalFloat > 0);
  return (index) => {
    const scheduled = schedule.of(index);
    if (!scheduled) return undefined;
    const { milestone, startBy, totalFloat } = scheduled;
    const risk = riskOf(index);
    const isCritical = marksCritical && scheduled.isCritical;
    const before = isCritical ? driversOf(scheduled).filter((driver) => driver.isCritical) : none;
    return {
      milestone,
      startBy,
      totalFloat,
      latestEnd: totalFloat !== undefined && totalFloat > 0 ? scheduled.latest?.end : undefined,
      conflicts: conflictsOf(scheduled),
      risk,
      cause: risk && risk.cause.kind !== 'work' ? milestones[risk.cause.on] : undefined,
      isCritical,
      criticalAfter: before.length === 0 ? none : before.map(({ milestone, index }) => ({ milestone, index })),
    };
  };
}

/**
 * Whether two show the same. Both are of one milestone, and of one day. Others are compared by identity, since their places in
 * the file change.
 */
export function isSameRowOutlook(a: RowOutlook | undefined, b: RowOutlook | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.totalFloat === b.totalFloat &&
    a.startBy === b.startBy &&
    a.latestEnd === b.latestEnd &&
    a.isCritical === b.isCritical &&
    a.cause === b.cause &&
    isSameRisk(a.risk, b.risk) &&
    areSame(a.criticalAfter, b.criticalAfter, (one, other) => one.milestone === other.milestone) &&
    areSame(a.conflicts, b.conflicts, (one, other) => one.on === other.on && one.days === other.days)
  );
}

function areSame<T>(a: readonly T[], b: readonly T[], isSame: (one: T, other: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  return a.every((one, at) => {
    const other = b[at];
    return other !== undefined && isSame(one, other);
  });
}

function isSameRisk(a: Risk | undefined, b: Risk | undefined): boolean {
  if (!a || !b) return a === b;
  return a.likely === b.likely && a.days === b.days && isSameCause(a.cause, b.cause);
}

/** The milestones that they name apart. */
function isSameCause(a: Risk['cause'], b: Risk['cause']): boolean {
  if (a.kind === 'work') return b.kind === 'work' && a.takes === b.takes;
  return a.kind === b.kind && ('end' in a ? 'end' in b && a.end === b.end : true);
}
