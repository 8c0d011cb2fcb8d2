import * as vscode from 'vscode';
import type { TreeNode } from '../core/views/treeNode';

/** What a keybinding passes as its argument in place of a row: VS Code passes none. Named in package.json. */
export const focusedRow = 'focusedRow';

/** The rows of the milestones view that a key was pressed on. */
export class FocusedRows {
  #view: Pick<vscode.TreeView<TreeNode>, 'selection'> | undefined;

  /** Called once, by the feature that owns the view. */
  follow(view: Pick<vscode.TreeView<TreeNode>, 'selection'>): void {
    this.#view = view;
  }

  /**
   * The selected rows where there are several, else the row with the focus. Extensions are told the selection alone, so the
   * focused row is selected first, which also shows its place in the editor as a click does.
   */
  async read(): Promise<readonly TreeNode[]> {
    if (!this.#view) return [];
    if (this.#view.selection.length < 2) await vscode.commands.executeCommand('list.selectAndPreserveFocus');
    return this.#view.selection;
  }
}
