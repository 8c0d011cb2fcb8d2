import { TreeItemCheckboxState, Uri } from 'vscode';
import { boxesByPlan } from '../../core/views/treeBoxes';
import type { TreeNode } from '../../core/views/treeNode';
import { editAndTell } from '../../host/editing/editAndTell';
import type { Services } from '../../host/services';

/**
 * Writes ticked boxes into their plans, all of a plan in one edit.
 * @returns the rows of which nothing was written: their boxes may differ from the plan
 */
export async function onCheckboxes(
  services: Services,
  items: readonly (readonly [TreeNode, TreeItemCheckboxState])[],
): Promise<readonly TreeNode[]> {
  const boxes = items.map(([node, state]) => ({ node, isChecked: state === TreeItemCheckboxState.Checked }));
  const unwritten: TreeNode[] = [];
  for (const { uri, nodes, acts } of boxesByPlan(boxes, services.today.date)) {
    if ((await editAndTell(services, Uri.parse(uri), acts)) !== 'done') unwritten.push(...nodes);
  }
  return unwritten;
}
