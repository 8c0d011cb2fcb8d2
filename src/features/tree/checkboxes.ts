import { TreeItemCheckboxState, Uri } from 'vscode';
import type { MilestoneAct } from '../../core/plan/planAct';
import type { TreeNode } from '../../core/views/treeNode';
import { editAndTell } from '../../host/editing/editAndTell';
import type { Services } from '../../host/services';

/**
 * Writes ticked boxes into the plan.
 * @returns the rows of which nothing was written: their boxes may differ from the plan
 */
export async function onCheckboxes(
  services: Services,
  items: readonly (readonly [TreeNode, TreeItemCheckboxState])[],
): Promise<readonly TreeNode[]> {
  const unwritten: TreeNode[] = [];
  for (const [node, state] of items) {
    const { place } = node;
    if (place?.what !== 'criterion' && place?.what !== 'task') continue;
    const { milestone, entry } = place;
    const isChecked = state === TreeItemCheckboxState.Checked;
    const act: MilestoneAct =
      place.what === 'criterion'
        ? { kind: 'tick-criterion', milestone, entry, met: isChecked ? services.today.date : undefined }
        : { kind: 'tick-task', milestone, entry, done: isChecked };
    if ((await editAndTell(services, Uri.parse(place.uri), [act])) !== 'done') unwritten.push(node);
  }
  return unwritten;
}
