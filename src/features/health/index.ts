import * as vscode from 'vscode';
import type { TreeNode } from '../../core/views/treeNode';
import { Disposables } from '../../host/dispose';
import type { Services } from '../../host/services';
import { commands, views } from '../../ids';
import { HealthTree } from './healthTree';
import { showTroubles } from './showTroubles';
import { registerStatusItem } from './statusItem';

/** The Plan Health view: whether each plan holds its days, what it rests on, and the week of today over all plans. */
export function registerHealth(services: Services): vscode.Disposable {
  const disposables = new Disposables();
  const tree = disposables.add(new HealthTree(services));
  disposables.add(
    vscode.window.createTreeView<TreeNode>(views.health, { treeDataProvider: tree, showCollapseAll: true }),
  );
  disposables.add(registerStatusItem(services));
  disposables.add(vscode.commands.registerCommand(commands.showTroubles, () => showTroubles(services)));
  return disposables;
}
