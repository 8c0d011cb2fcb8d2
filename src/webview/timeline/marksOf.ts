import type { ReviewMark, TimelineRow } from '../../core/views/timelineModel';

/** What is drawn of the schedule and of reviews. */
export type DrawnMark = 'critical' | 'float' | 'likely' | 'early' | 'with-client' | ReviewMark['what'];

/** The marks that rows have. */
export function marksOf(rows: readonly TimelineRow[]): ReadonlySet<DrawnMark> {
  const marks = new Set<DrawnMark>();
  for (const row of rows) {
    if (row.kind !== 'milestone') continue;
    if (row.critical && row.bar) marks.add('critical');
    if (row.bar?.floatUntil !== undefined) marks.add('float');
    if (row.bar?.likely) marks.add('likely');
    if (row.earlyFor) marks.add('early');
    if (row.bar?.withClient) marks.add('with-client');
    for (const { what } of row.bar?.reviews ?? []) marks.add(what);
  }
  return marks;
}
