import * as vscode from 'vscode';
import { Disposables } from '../../host/dispose';
import type { Services } from '../../host/services';
import { commands } from '../../ids';
import { troublesOf, type Trouble } from './troubles';

/** An item in the status bar that is there only while something is late or at risk. */
export function registerStatusItem(services: Services): vscode.Disposable {
  const disposables = new Disposables();
  const item = disposables.add(vscode.window.createStatusBarItem('milepost.troubles', vscode.StatusBarAlignment.Left));
  item.name = vscode.l10n.t('Milepost: Late and at Risk');
  item.command = commands.showTroubles;
  let last = 0;
  const show = async (): Promise<void> => {
    const mine = ++last;
    const troubles = await troublesOf(services);
    if (mine !== last) return;
    if (troubles.length === 0) return item.hide();
    const words = countWords(troubles);
    item.text = `$(watch) ${words}`;
    item.tooltip = vscode.l10n.t('Show the reasons, and what can be done');
    item.accessibilityInformation = { label: vscode.l10n.t('Milestones: {0}', words) };
    item.show();
  };
  disposables.add(services.plans.onDidSettle(() => void show()));
  disposables.add(services.today.onDidChange(() => void show()));
  void services.plans.ready.then(show);
  return disposables;
}

/** `1 late, 2 at risk` */
function countWords(troubles: readonly Trouble[]): string {
  const late = troubles.filter(({ kind }) => kind === 'late').length;
  const atRisk = troubles.length - late;
  return [
    ...(late > 0 ? [vscode.l10n.t('{0} late', late)] : []),
    ...(atRisk > 0 ? [vscode.l10n.t('{0} at risk', atRisk)] : []),
  ].join(', ');
}
