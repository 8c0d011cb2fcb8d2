import * as vscode from 'vscode';
import type { TreeNode } from '../../core/views/treeNode';
import { Disposables } from '../../host/dispose';
import type { Services } from '../../host/services';
import { onDidChangeSettings, readSettings } from '../../host/settings';
import { commands, contextKeys, settings, views } from '../../ids';
import { Arrangement } from './arrangement';
import { onCheckboxes } from './checkboxes';
import { MilestoneDragAndDrop } from './dragAndDrop';
import { MilestoneTree } from './milestoneTree';
import { describeScore } from './describeScore';

/** The milestones view in the activity bar: rows, grouping and sorting, boxes to tick, the badge for late ones. */
export function registerTree(services: Services): vscode.Disposable {
  const disposables = new Disposables();
  const arrangement = disposables.add(new Arrangement(services));
  const tree = disposables.add(new MilestoneTree(services, arrangement, () => showScore()));
  const view = disposables.add(
    vscode.window.createTreeView<TreeNode>(views.milestones, {
      treeDataProvider: tree,
      dragAndDropController: new MilestoneDragAndDrop(services, () => arrangement.sorting),
      canSelectMany: true,
      showCollapseAll: true,
      manageCheckboxStateManually: true,
    }),
  );
  services.rows.follow(view);
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
  const showWhetherPlans = (): void => {
    setContext(contextKeys.plans, services.plans.entries.length > 0 ? 'some' : 'none');
    setContext(
      contextKeys.planFiles,
      services.plans.ours.map(({ uri }) => uri.toString()),
    );
  };
  let lastScore = 0;
  const showScore = async (): Promise<void> => {
    const score = ++lastScore;
    const message = await describeScore(services);
    if (score === lastScore && message !== view.message) view.message = message;
  };
  disposables.add(services.plans.onDidSettle(showWhetherPlans));
  disposables.add(services.plans.onDidSettle(showBadge));
  const showScoreIfVisible = (): void => {
    if (view.visible) void showScore();
  };
  disposables.add(services.plans.onDidSettle(showScoreIfVisible));
  disposables.add(view.onDidChangeVisibility(showScoreIfVisible));
  disposables.add(services.today.onDidChange(showBadge));
  disposables.add(onDidChangeSettings([settings.badge], showBadge));
  disposables.add(
    view.onDidChangeCheckboxState(async ({ items }) => {
      tree.redraw(await onCheckboxes(services, items));
    }),
  );
  void services.plans.ready.then(showWhetherPlans);
  void services.plans.ready.then(showBadge);
  disposables.add(
    vscode.commands.registerCommand(commands.refresh, async () => {
      await services.plans.refresh();
      services.commits.refresh();
    }),
  );
  return disposables;
}
