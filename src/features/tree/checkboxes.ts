import { TreeItemCheckboxState, Uri } from 'vscode';
import type { MilestoneAct } from '../../core/plan/planAct';
import type { TreeNode } from '../../core/views/treeNode';
import { editAndTell } from '../../host/editing/editAndTell';
import type { Services } from '../../host/services';

/** Writes ticked boxes into the plan. What the view shows afterwards is read from there. */
export async function onCheckboxes(
  services: Services,
  items: readonly (readonly [TreeNode, TreeItemCheckboxState])[],
): Promise<void> {
  for (const [{ place }, state] of items) {
    if (place?.what !== 'criterion' && place?.what !== 'task') continue;
    const { milestone, entry } = place;
    const isChecked = state === TreeItemCheckboxState.Checked;
    const act: MilestoneAct =
      place.what === 'criterion'
        ? { kind: 'tick-criterion', milestone, entry, met: isChecked ? services.today.date : undefined }
        : { kind: 'tick-task', milestone, entry, done: isChecked };
    await editAndTell(services, Uri.parse(place.uri), [act]);
  }
}
