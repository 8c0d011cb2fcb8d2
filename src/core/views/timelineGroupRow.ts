import { count } from '../calendar/durationWords';
import type { GroupRow, MilestoneRow } from './timelineModel';
import { union, withOverrun } from './timelineRange';

/** A header before its milestones are counted. */
export type GroupStart = Pick<GroupRow, 'kind' | 'key' | 'level' | 'title'>;

/** A header with the sums over its milestones. */
export function groupRow(start: GroupStart, milestones: readonly MilestoneRow[]): GroupRow {
  const counted = milestones.filter((row) => row.status !== 'cancelled');
  const done = counted.filter((row) => row.status === 'done').length;
  const late = counted.filter((row) => row.late).length;
  return {
    ...start,
    extent: union(milestones.flatMap((row) => (row.bar ? [withOverrun(row.bar)] : []))),
    done,
    late,
    total: counted.length,
    label: groupLabel(start, { done, late, total: counted.length }),
  };
}

function groupLabel(start: GroupStart, sums: Pick<GroupRow, 'done' | 'total' | 'late'>): string {
  const kind = start.kind === 'plan' ? 'Plan' : 'Phase';
  if (sums.total === 0) return `${kind} ${start.title}, no milestones`;
  const late = sums.late > 0 ? `, ${sums.late} late` : '';
  return `${kind} ${start.title}, ${sums.done} of ${count(sums.total, 'milestone')} done${late}`;
}
