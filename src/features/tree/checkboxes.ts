import { TreeItemCheckboxState } from 'vscode';
import type { TreeNode } from '../../core/views/treeNode';
import { toResult } from '../../host/editResult';
import type { Services } from '../../host/services';

/** A ticked box is written into the plan; what the view shows comes back from there. */
export async function onCheckboxes(
  { editor, today }: Services,
  items: readonly (readonly [TreeNode, TreeItemCheckboxState])[],
): Promise<void> {
  for (const [node, state] of items) {
    const { milestone: ref, index, kind } = node;
    if (!ref || index === undefined) continue;
    const isChecked = state === TreeItemCheckboxState.Checked;
    await editor.editMilestone(ref, (engine, file, milestone) =>
      toResult(
        engine,
        file,
        kind === 'criterion'
          ? engine.setCriterionMet(file, milestone.index, index, isChecked ? today.date : undefined)
          : engine.setTaskDone(file, milestone.index, index, isChecked),
      ),
    );
  }
}
