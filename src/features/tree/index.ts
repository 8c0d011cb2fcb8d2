import * as vscode from 'vscode';
import type { Grouping, Sorting, TreeNode } from '../../core/views/treeNode';
import { Disposables } from '../../host/dispose';
import type { Services } from '../../host/services';
import { onDidChangeSettings, readSettings } from '../../host/settings';
import { commands, contextKeys, settings, views } from '../../ids';
import { onCheckboxes } from './checkboxes';
import { MilestoneDragAndDrop } from './dragAndDrop';
import { MilestoneTree } from './milestoneTree';
import { describeScore } from './describeScore';

const groupings: Readonly<Record<string, Grouping>> = {
  [commands.groupByTime]: 'time',
  [commands.groupByPhase]: 'phase',
  [commands.groupByStatus]: 'status',
  [commands.groupByPriority]: 'priority',
  [commands.doNotGroup]: 'none',
};

const sortings: Readonly<Record<string, Sorting>> = {
  [commands.sortByDue]: 'due',
  [commands.sortByPriority]: 'priority',
  [commands.sortByFileOrder]: 'file',
};

/** The milestones view in the activity bar: rows, grouping and sorting, boxes to tick, the badge for late ones. */
export function registerTree(services: Services): vscode.Disposable {
  const disposables = new Disposables();
  const { workspaceState } = services.context;
  const grouping = workspaceState.get<Grouping>(contextKeys.grouping, 'time');
  const sorting = workspaceState.get<Sorting>(contextKeys.sorting, 'due');
  const tree = disposables.add(new MilestoneTree(services, grouping, sorting));
  const view = disposables.add(
    vscode.window.createTreeView<TreeNode>(views.milestones, {
      treeDataProvider: tree,
      dragAndDropController: new MilestoneDragAndDrop(services, () => tree.sorting),
      canSelectMany: true,
      showCollapseAll: true,
      manageCheckboxStateManually: true,
    }),
  );
  const setContext = (key: string, value: unknown): void => {
    void vscode.commands.executeCommand('setContext', key, value);
  };
  const showBadge = (): void => {
    const { late } = tree;
    const isWanted = readSettings().badge && late > 0;
    view.badge = isWanted
      ? {
          value: late,
          tooltip: late === 1 ? vscode.l10n.t('1 milestone is late') : vscode.l10n.t('{0} milestones are late', late),
        }
      : undefined;
  };
  const showWhetherPlans = (): void =>
    setContext(contextKeys.plans, services.plans.entries.length > 0 ? 'some' : 'none');
  let lastScore = 0;
  const showScore = async (): Promise<void> => {
    if (!view.visible) return;
    const score = ++lastScore;
    const message = await describeScore(services);
    if (score === lastScore && message !== view.message) view.message = message;
  };
  disposables.add(services.plans.onDidSettle(showWhetherPlans));
  disposables.add(services.plans.onDidSettle(showBadge));
  disposables.add(services.plans.onDidSettle(() => void showScore()));
  disposables.add(view.onDidChangeVisibility(() => void showScore()));
  disposables.add(services.today.onDidChange(showBadge));
  disposables.add(onDidChangeSettings([settings.badge], showBadge));
  disposables.add(
    view.onDidChangeCheckboxState(async ({ items }) => {
      tree.redraw(await onCheckboxes(services, items));
    }),
  );
  void services.plans.ready.then(showWhetherPlans);
  void services.plans.ready.then(showBadge);

  setContext(contextKeys.grouping, grouping);
  setContext(contextKeys.sorting, sorting);
  const remember = async (key: string, value: string): Promise<void> => {
    setContext(key, value);
    await workspaceState.update(key, value);
  };
  for (const [command, value] of Object.entries(groupings)) {
    disposables.add(
      vscode.commands.registerCommand(command, async () => {
        tree.arrange({ grouping: value });
        await remember(contextKeys.grouping, value);
      }),
    );
  }
  for (const [command, value] of Object.entries(sortings)) {
    disposables.add(
      vscode.commands.registerCommand(command, async () => {
        tree.arrange({ sorting: value });
        await remember(contextKeys.sorting, value);
      }),
    );
  }
  disposables.add(
    vscode.commands.registerCommand(commands.refresh, async () => {
      await services.plans.refresh();
      services.commits.refresh();
    }),
  );
  return disposables;
}
