import { l10n, TreeItemCheckboxState } from 'vscode';
import { findByText } from '../../core/plan/findByText';
import type { TreeNode } from '../../core/views/treeNode';
import { toResult } from '../../host/editing/editResult';
import type { Services } from '../../host/services';

/** A ticked box is written into the plan; what the view shows comes back from there. */
export async function onCheckboxes(
  { editor, today }: Services,
  items: readonly (readonly [TreeNode, TreeItemCheckboxState])[],
): Promise<void> {
  for (const [node, state] of items) {
    const { milestone: ref, index: place, kind, label } = node;
    if (!ref || place === undefined) continue;
    const isChecked = state === TreeItemCheckboxState.Checked;
    await editor.editMilestone(ref, (engine, file, { milestone, index: own }) => {
      // The view may be a moment older than the plan.
      const entries = kind === 'criterion' ? milestone.acceptance : milestone.tasks;
      const [index] = findByText(entries, [{ index: place, text: label }]);
      if (index === undefined) {
        return { refusal: l10n.t('“{0}” no longer stands in the plan; nothing was edited.', label) };
      }
      const intents =
        kind === 'criterion'
          ? engine.setCriterionMet(file, own, index, isChecked ? today.date : undefined)
          : engine.setTaskDone(file, own, index, isChecked);
      return toResult(engine, file, intents);
    });
  }
}
