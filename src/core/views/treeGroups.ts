import { daysBetween } from '../calendar/calendarDate';
import { phasesOf } from '../plan/phases';
import { isOpen } from '../plan/isOpen';
import { isLate } from '../plan/milestoneState';
import type { Milestone } from '../plan/types';
import type { Grouping, GroupPlace, Row, Sorting, TreeOptions, TreePlan } from './treeNode';

/** Whole days within which an open milestone counts as next. */
const nextDays = 14;

/** The key of the group that the row belongs to. */
export function groupOf({ plan, milestone }: Row, { grouping, today }: TreeOptions): string {
  switch (grouping) {
    case 'time':
      if (!isOpen(milestone)) return 'done';
      if (isLate(milestone, today)) return 'late';
      if (milestone.status !== 'planned') return 'next';
      if (!milestone.due) return 'undated';
      return daysBetween(today, milestone.due.value) <= nextDays ? 'next' : 'later';
    case 'phase':
      return phaseKey(plan, milestone) ?? 'no-phase';
    case 'status':
      return milestone.status;
    case 'priority':
      return milestone.priority?.value ?? 'no-priority';
    case 'none':
      return '';
  }
}

interface Group {
  readonly label: string;
  readonly place: GroupPlace;
  /** Whose group it is; undefined for those that all plans share. */
  readonly planName?: string;
  readonly rows: Row[];
}

export type Groups = Map<string, Group>;

/** The groups in the order in which they are shown, still empty. */
export function groupsFor(grouping: Grouping, plans: readonly TreePlan[]): Groups {
  const named = (labels: Readonly<Record<string, string>>): Groups =>
    new Map(
      Object.entries(labels).map(([key, label]) => {
        const place = { by: grouping, ...(!key.startsWith('no-') && { value: key }) };
        return [key, { label, place, rows: [] }];
      }),
    );
  switch (grouping) {
    case 'time':
      return named({ late: 'Late', next: 'Next', later: 'Later', undated: 'Undated', done: 'Done' });
    case 'status':
      return named({
        'in-progress': 'In Progress',
        'in-review': 'In Review',
        planned: 'Planned',
        done: 'Done',
        cancelled: 'Cancelled',
      });
    case 'priority':
      return named({ must: 'Must', should: 'Should', could: 'Could', 'no-priority': 'No Priority' });
    case 'phase':
      return new Map<string, Group>([
        ...plans.flatMap(({ uri, plan, name }) =>
          phasesOf(plan).all.map((phase): [string, Group] => [
            `${uri}#${phase.name}`,
            { label: phase.title, planName: name, place: { by: grouping, value: phase.name, uri }, rows: [] },
          ]),
        ),
        ...named({ 'no-phase': 'No Phase' }),
      ]);
    case 'none':
      return new Map();
  }
}

function phaseKey({ uri, plan }: TreePlan, milestone: Milestone): string | undefined {
  const phase = phasesOf(plan).of(milestone);
  return phase && `${uri}#${phase.name}`;
}

const priorityOrder = ['must', 'should', 'could'];

export function sortRows(rows: readonly Row[], sorting: Sorting): readonly Row[] {
  const byDue = (a: Row, b: Row): number => compare(a.milestone.due?.value ?? '~', b.milestone.due?.value ?? '~');
  const rank = ({ milestone }: Row): number => {
    const index = priorityOrder.indexOf(milestone.priority?.value ?? '');
    return index < 0 ? priorityOrder.length : index;
  };
  switch (sorting) {
    case 'due':
      return [...rows].sort(byDue);
    case 'priority':
      return [...rows].sort((a, b) => rank(a) - rank(b) || byDue(a, b));
    case 'file':
      return rows;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
