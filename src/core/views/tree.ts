import { count } from '../calendar/durationWords';
import { milestoneKey, type TakenKeys } from '../plan/milestoneKey';
import { groupOf, groupsFor, sortRows } from './treeGroups';
import { milestoneNode } from './treeMilestone';
import type { Row, TreeNode, TreeOptions, TreePlan } from './treeNode';

export function buildTree(plans: readonly TreePlan[], options: TreeOptions): readonly TreeNode[] {
  // Ids need not be unique while somebody types, but VS Code shows no row at all when two have the same.
  const taken: TakenKeys = new Map();
  const rows = plans.flatMap((plan) =>
    plan.plan.milestones.map((milestone, index): Row => {
      return { plan, milestone, index, key: milestoneKey(taken, plan.uri, milestone) };
    }),
  );
  const sorted = sortRows(rows, options.sorting);
  const toNode = (row: Row): TreeNode => milestoneNode(row, options, plans.length > 1);
  const notes = plans.flatMap(noteNodes);
  if (options.grouping === 'none') return [...notes, ...sorted.map(toNode)];
  const groups = groupsFor(options.grouping, plans);
  for (const row of sorted) {
    const key = groupOf(row, options);
    const group = groups.get(key) ?? { label: key, place: { by: options.grouping, value: key }, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  const groupNodes = [...groups].flatMap(([key, { label, planName, place, rows: members }]) => {
    if (members.length === 0) return [];
    const children = members.map((row): TreeNode => ({ ...toNode(row), group: place }));
    return [{ ...groupNode(key, label, plans.length > 1 ? planName : undefined, children), group: place }];
  });
  return [...notes, ...groupNodes];
}

function groupNode(key: string, label: string, planName: string | undefined, children: readonly TreeNode[]): TreeNode {
  const withPlan = (separator: string, ...parts: readonly string[]): string =>
    [...parts, ...(planName === undefined ? [] : [planName])].join(separator);
  return {
    id: `group:${key}`,
    kind: 'group',
    label,
    description: withPlan(' · ', String(children.length)),
    spoken: withPlan(', ', label, count(children.length, 'milestone')),
    abilities: [],
    children: () => children,
    isOpen: key !== 'done' && key !== 'cancelled',
  };
}

function noteNodes(plan: TreePlan): TreeNode[] {
  const { uri, name, fault, isAdoptable } = plan;
  const notes: TreeNode[] = [];
  if (fault) {
    notes.push({
      id: `fault:${uri}`,
      kind: 'note',
      label: name,
      description: fault.sentence,
      tooltip: `${fault.sentence}\nShown is the plan as it last could be read.`,
      spoken: `${name}: ${fault.sentence}`,
      icon: { name: 'error', color: 'list.errorForeground' },
      abilities: [],
      place: { uri, what: 'fault' },
    });
  }
  if (isAdoptable) {
    const sentence = 'Other words than a Milepost plan uses: Adopt This File renames them';
    notes.push({
      id: `adopt:${uri}`,
      kind: 'note',
      label: name,
      description: 'Adopt This File',
      tooltip: sentence,
      spoken: `${name}: ${sentence}`,
      icon: { name: 'lightbulb' },
      abilities: ['adopt'],
      place: { uri, what: 'file' },
    });
  }
  return notes;
}
