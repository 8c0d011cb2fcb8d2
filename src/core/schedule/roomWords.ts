import type { CalendarDate } from '../calendar/calendarDate';
import type { DayWords } from '../calendar/dayWords';
import { count } from '../calendar/durationWords';
import { isLate } from '../plan/milestoneState';
import { shortName } from '../plan/shownTitle';
import { floatWords } from './floatWords';
import type { ScheduledMilestone, StartConflict } from './schedule';

/** The room that a milestone has: what is compared and told of it wherever that is. */
export type Room = Pick<ScheduledMilestone, 'milestone' | 'startBy' | 'totalFloat'>;

/**
 * `start by Thu, Dec 3` and `2 working days of float`, as far as they are known; what has been begun, or is late, is told its
 * float alone.
 */
export function roomWords(
  { milestone, startBy, totalFloat }: Room,
  words: DayWords,
  today: CalendarDate,
): readonly string[] {
  const isToStart = milestone.status === 'planned' && !isLate(milestone, today) && startBy !== undefined;
  const isMissed = isLate(milestone, today) || (isToStart && startBy < today);
  const start = !isToStart
    ? undefined
    : startBy < today
      ? `it was to be started by ${words.weekday(startBy, 'short')}, ${words.short(startBy, today)}`
      : `start by ${words.weekday(startBy, 'short')}, ${words.short(startBy, today)}`;
  const float = totalFloat === undefined ? undefined : floatWords(totalFloat);
  // Where its own day does not hold any more, that of the whole plan may.
  const ofPlan = float !== undefined && isMissed && (totalFloat ?? 0) > 0 ? `${float} to the end of the plan` : float;
  return [start, ofPlan].filter((part) => part !== undefined);
}

/** What is told of its conflicts: what has begun before the others allowed it cannot begin later any more. */
export function conflictsOf({
  milestone,
  conflicts,
}: Pick<ScheduledMilestone, 'milestone' | 'conflicts'>): readonly StartConflict[] {
  return milestone.status === 'planned' ? conflicts : [];
}

/** `starts 3 working days too early for M3` */
export function conflictWords({ on, days }: StartConflict): string {
  return `starts ${count(days, 'working day')} too early for ${shortName(on)}`;
}
