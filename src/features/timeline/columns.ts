import * as vscode from 'vscode';
import { mayBePlan } from '../../host/plans/planFiles';
import { readSettings } from '../../host/settings';
import { views } from '../../ids';

/** The group of editors in which the file is in view, else one in which it has a tab; never one that shows the timeline. */
export function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const inView = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  if (inView?.viewColumn !== undefined) return inView.viewColumn;
  const groups = vscode.window.tabGroups.all.filter(({ activeTab }) => !isTimeline(activeTab));
  return groups.find(({ tabs }) => tabs.some((tab) => holds(tab, uri)))?.viewColumn;
}

/** For opening the file by hand: where it is, else a group beside the timeline that is there already, else a new one. */
export function columnFor(uri: vscode.Uri): vscode.ViewColumn {
  const { all, activeTabGroup } = vscode.window.tabGroups;
  return columnOf(uri) ?? all.find((group) => group !== activeTabGroup)?.viewColumn ?? vscode.ViewColumn.Beside;
}

/** For the timeline: beside the plan in the active editor, so that it does not cover it. The plans may still be searched then. */
export function columnForTimeline(): vscode.ViewColumn {
  const document = vscode.window.activeTextEditor?.document;
  const isPlan = document !== undefined && mayBePlan(document, readSettings().planFiles);
  return isPlan ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
}

function holds({ input }: vscode.Tab, uri: vscode.Uri): boolean {
  return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
}

/** The view type of a tab has a prefix of VS Code's own. */
function isTimeline(tab: vscode.Tab | undefined): boolean {
  return tab?.input instanceof vscode.TabInputWebview && tab.input.viewType.endsWith(views.timeline);
}
