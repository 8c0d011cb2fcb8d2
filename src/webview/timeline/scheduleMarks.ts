import type { TimelineRow } from '../../core/views/timelineModel';

/** What is drawn of the schedule. */
export type ScheduleMark = 'critical' | 'float' | 'likely' | 'early';

/** The marks that rows have. */
export function scheduleMarksOf(rows: readonly TimelineRow[]): ReadonlySet<ScheduleMark> {
  const marks = new Set<ScheduleMark>();
  for (const row of rows) {
    if (row.kind !== 'milestone') continue;
    if (row.critical && row.bar) marks.add('critical');
    if (row.bar?.floatUntil !== undefined) marks.add('float');
    if (row.bar?.likely) marks.add('likely');
    if (row.earlyFor) marks.add('early');
  }
  return marks;
}
