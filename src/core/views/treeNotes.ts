import type { TreeNode, TreePlan } from './treeNode';

/** Rows about a file as a whole: its syntax error, the offer to adopt it, and that it has no milestones yet. */
export function noteNodes(plan: TreePlan): TreeNode[] {
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
  if (plan.plan.milestones.length === 0 && !fault && !isAdoptable) {
    notes.push({
      id: `empty:${uri}`,
      kind: 'note',
      label: name,
      description: 'No milestones yet',
      spoken: `${name}: no milestones yet`,
      icon: { name: 'milestone' },
      abilities: ['add'],
      place: { uri, what: 'plan' },
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
