import { daysBetween } from '../calendar/calendarDate';
import { phasesOf } from '../plan/phases';
import { isSameList } from '../plan/isSameList';
import { isOpen } from '../plan/isOpen';
import { isLate } from '../plan/milestoneState';
import type { Milestone, Plan } from '../plan/types';
import { count } from '../calendar/durationWords';
import { loadWords } from './loadWords';
import type { MilestoneNode } from './treeMilestone';
import type { Ability, Grouping, GroupPlace, Row, Sorting, TreeNode, TreeOptions, TreePlan } from './treeNode';

/** Whole days within which an open milestone counts as next. */
const nextDays = 14;

/** The key of the group that the row belongs to. */
export function groupOf(
  { plan, milestone, index }: Pick<Row, 'plan' | 'milestone' | 'index'>,
  { grouping, today }: TreeOptions,
): string {
  switch (grouping) {
    case 'plan':
      return plan.uri;
    case 'time':
      if (!isOpen(milestone)) return 'done';
      if (isLate(milestone, today)) return 'late';
      if (plan.riskOf(index)) return 'risk';
      if (milestone.status !== 'planned') return 'next';
      if (!milestone.due) return 'undated';
      return daysBetween(today, milestone.due.value) <= nextDays ? 'next' : 'later';
    case 'phase':
      return phaseKey(plan, milestone) ?? 'no-phase';
    case 'status':
      return milestone.status;
    case 'priority':
      return milestone.priority?.value ?? 'no-priority';
    case 'owner':
      return ownerKey(milestone.owner?.value);
    case 'none':
      return '';
  }
}

/** What a group is, without its rows. */
export interface Group {
  readonly label: string;
  readonly place: GroupPlace;
  /** Of the plan that the group belongs to; undefined for groups that all plans share. */
  readonly planName?: string;
  /** What there is to say of it beside the number of its milestones. */
  readonly note?: string;
}

/** The row of a group in all versions of the plans. */
export class GroupNode implements TreeNode {
  readonly kind = 'group';
  readonly id: string;
  readonly isOpen: boolean;
  readonly children = (): readonly TreeNode[] => [...this.#rows, ...this.#last];
  #group: Group;
  #rows: readonly MilestoneNode[];
  #last: readonly TreeNode[];

  /**
   * @param key among the groups
   * @param last what stands below its milestones
   */
  constructor(key: string, group: Group, rows: readonly MilestoneNode[], last: readonly TreeNode[] = []) {
    this.id = `group:${key}`;
    this.isOpen = key !== 'done' && key !== 'cancelled';
    this.#group = group;
    this.#rows = rows;
    this.#last = last;
  }

  /** @returns whether the texts of the group, its rows or their order have changed */
  update(group: Group, rows: readonly MilestoneNode[], last: readonly TreeNode[] = []): boolean {
    const isSame =
      this.label === group.label &&
      this.#group.planName === group.planName &&
      this.#group.note === group.note &&
      this.#rows.length === rows.length &&
      rows.every((row, index) => row === this.#rows[index]) &&
      isSameList(this.#last, last);
    this.#group = group;
    this.#rows = rows;
    this.#last = last;
    return !isSame;
  }

  get label(): string {
    return this.#group.label;
  }

  get abilities(): readonly Ability[] {
    return this.#group.place.by === 'plan' ? ['client'] : [];
  }

  get group(): GroupPlace {
    return this.#group.place;
  }

  get description(): string {
    return this.#withMore(' · ', String(this.#rows.length));
  }

  get spoken(): string {
    return this.#withMore(', ', this.label, count(this.#rows.length, 'milestone'));
  }

  #withMore(separator: string, ...parts: readonly string[]): string {
    const { planName, note } = this.#group;
    return [...parts, ...(note === undefined ? [] : [note]), ...(planName === undefined ? [] : [planName])].join(
      separator,
    );
  }
}

type Groups = ReadonlyMap<string, Group>;

/** The groups in the order in which they are shown. Those without rows are not shown. */
export function groupsFor(grouping: Grouping, plans: readonly TreePlan[]): Groups {
  const isOne = plans.length === 1;
  const named = (labels: Readonly<Record<string, string>>): Groups =>
    new Map(
      Object.entries(labels).map(([key, label]) => {
        const place = { by: grouping, ...(!key.startsWith('no-') && { value: key }) };
        return [key, { label, place }];
      }),
    );
  switch (grouping) {
    case 'plan':
      return new Map(plans.map(({ uri, name }) => [uri, { label: name, place: { by: grouping, value: uri, uri } }]));
    case 'time':
      return named({ late: 'Late', risk: 'At Risk', next: 'Next', later: 'Later', undated: 'Undated', done: 'Done' });
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
        ...plans.flatMap(({ uri, plan, name, hoursOf }) =>
          phasesOf(plan).all.map((phase): [string, Group] => {
            const hours = hoursOf(phase.name);
            return [
              `${uri}#${phase.name}`,
              {
                label: phase.title,
                place: { by: grouping, value: phase.name, uri },
                ...(!isOne && { planName: name }),
                ...(hours && { note: `${loadWords(hours)} booked` }),
              },
            ];
          }),
        ),
        ...named({ 'no-phase': 'No Phase' }),
      ]);
    case 'owner':
      return new Map(
        [undefined, ...plans.flatMap(({ plan }) => ownersOf(plan))].map((owner) => [
          ownerKey(owner),
          ownerGroup(owner),
        ]),
      );
    case 'none':
      return new Map();
  }
}

/** Those who have milestones or are declared, in the order of the file. */
function ownersOf({ people, milestones }: Plan): readonly (string | undefined)[] {
  return [...people.map(({ name }) => name?.value), ...milestones.map(({ owner }) => owner?.value)];
}

/** An owner is the same person in all plans. */
function ownerKey(owner: string | undefined): string {
  return owner === undefined ? 'no-owner' : `owner ${owner}`;
}

function ownerGroup(owner: string | undefined): Group {
  return { label: owner ?? 'You', place: { by: 'owner', ...(owner !== undefined && { value: owner }) } };
}

function phaseKey({ uri, plan }: TreePlan, milestone: Milestone): string | undefined {
  const phase = phasesOf(plan).of(milestone);
  return phase && `${uri}#${phase.name}`;
}

const priorityOrder = ['must', 'should', 'could'];

/** Grouped by plan, what is open comes first: there is no group of what is done. */
export function sortRows(rows: readonly MilestoneNode[], options: SortOptions): readonly MilestoneNode[] {
  const sorted = sortBy(rows, options.sorting);
  if (options.grouping !== 'plan') return sorted;
  const isRowOpen = ({ row }: MilestoneNode): boolean => isOpen(row.milestone);
  return [...sorted.filter(isRowOpen), ...sorted.filter((row) => !isRowOpen(row))];
}

type SortOptions = Pick<TreeOptions, 'grouping' | 'sorting'>;

function sortBy(rows: readonly MilestoneNode[], sorting: Sorting): readonly MilestoneNode[] {
  const due = ({ row }: MilestoneNode): string => row.milestone.due?.value ?? '~';
  const byDue = (a: MilestoneNode, b: MilestoneNode): number => compare(due(a), due(b));
  const rank = ({ row: { milestone } }: MilestoneNode): number => {
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
