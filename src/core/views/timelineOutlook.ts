import type { Milestone } from '../plan/types';
import type { Outlook } from '../schedule/outlook';
import type { Risk } from '../schedule/risks';
import { conflictsOf } from '../schedule/roomWords';
import type { ScheduledMilestone } from '../schedule/schedule';

/** What the schedule says of a plan, as far as the timeline shows it. */
export type TimelineOutlook = Pick<Outlook, 'schedule' | 'riskOf' | 'driversOf'>;

/** What the schedule says of one open milestone, as far as its row shows it. */
export interface RowOutlook {
  readonly scheduled: ScheduledMilestone;
  readonly risk: Risk | undefined;
  /** What {@link risk} comes from, where that is another milestone. */
  readonly cause: Milestone | undefined;
  /** On the critical path, where that says something: not where all milestones are. */
  readonly isCritical: boolean;
  /** Critical milestones whose ends allow no earlier start. */
  readonly criticalAfter: readonly ScheduledMilestone[];
}

/** @returns what is undefined for milestones that are not in the schedule */
export function lookUpRowOutlooks(
  milestones: readonly Milestone[],
  { schedule, riskOf, driversOf }: TimelineOutlook,
): (index: number) => RowOutlook | undefined {
  const marksCritical = schedule.milestones.some(({ totalFloat }) => totalFloat !== undefined && totalFloat > 0);
  return (index) => {
    const scheduled = schedule.of(index);
    if (!scheduled) return undefined;
    const risk = riskOf(index);
    const isCritical = marksCritical && scheduled.isCritical;
    return {
      scheduled,
      risk,
      cause: risk && risk.cause.kind !== 'work' ? milestones[risk.cause.on] : undefined,
      isCritical,
      criticalAfter: isCritical ? driversOf(scheduled).filter((driver) => driver.isCritical) : [],
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
    a.scheduled.totalFloat === b.scheduled.totalFloat &&
    a.scheduled.startBy === b.scheduled.startBy &&
    a.scheduled.latest?.end === b.scheduled.latest?.end &&
    a.isCritical === b.isCritical &&
    a.cause === b.cause &&
    isSameRisk(a.risk, b.risk) &&
    isSameMilestones(a.criticalAfter, b.criticalAfter) &&
    isSameConflicts(a.scheduled, b.scheduled)
  );
}

function isSameMilestones(a: readonly ScheduledMilestone[], b: readonly ScheduledMilestone[]): boolean {
  return a.length === b.length && a.every(({ milestone }, at) => b[at]?.milestone === milestone);
}

function isSameRisk(a: Risk | undefined, b: Risk | undefined): boolean {
  if (!a || !b) return a === b;
  return a.likely === b.likely && a.days === b.days && isSameCause(a.cause, b.cause);
}

/** The milestones that they name apart. */
function isSameCause(a: Risk['cause'], b: Risk['cause']): boolean {
  if (a.kind === 'work') return b.kind === 'work' && a.takes === b.takes;
  return a.kind === 'waits' ? b.kind === 'waits' && a.end === b.end : a.kind === b.kind;
}

function isSameConflicts(a: ScheduledMilestone, b: ScheduledMilestone): boolean {
  const [before, after] = [conflictsOf(a), conflictsOf(b)];
  return (
    before.length === after.length &&
    before.every(({ on, days }, at) => after[at]?.on === on && after[at]?.days === days)
  );
}
