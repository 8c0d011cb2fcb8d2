import * as vscode from 'vscode';
import type { TreeNode } from '../core/views/treeNode';
import { commands } from '../ids';

/** A row as VS Code draws it, without its tooltip: VS Code asks for that when it is hovered. */
export function toTreeItem(node: TreeNode): vscode.TreeItem {
  const { None, Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(node.label, node.children ? (node.isOpen ? Expanded : Collapsed) : None);
  item.id = node.id;
  item.description = node.description;
  item.accessibilityInformation = { label: node.spoken, ...(node.isChecked !== undefined && { role: 'checkbox' }) };
  item.contextValue = [node.kind, ...node.abilities].join(' ');
  if (node.icon) {
    const color = node.icon.color === undefined ? undefined : new vscode.ThemeColor(node.icon.color);
    item.iconPath = new vscode.ThemeIcon(node.icon.name, color);
  }
  if (node.isChecked !== undefined) {
    const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
    item.checkboxState = {
      state: node.isChecked ? Checked : Unchecked,
      accessibilityInformation: { label: node.spoken, role: 'checkbox' },
    };
  }
  item.command = commandOf(node);
  return item;
}

function commandOf(node: TreeNode): vscode.Command | undefined {
  if (node.abilities.includes('openCommit')) {
    return { command: commands.openCommit, title: vscode.l10n.t('Open Commit'), arguments: [node] };
  }
  // A click shows the place and leaves the focus in the view; the Enter key has a binding of its own, which goes there.
  const arguments_ = [node, { preserveFocus: true }];
  return node.place && { command: commands.goToMilestone, title: vscode.l10n.t('Show Line'), arguments: arguments_ };
}
