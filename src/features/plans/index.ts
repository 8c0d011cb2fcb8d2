import * as vscode from 'vscode';
import { Disposables } from '../../host/dispose';
import { pickPlan } from '../../host/pickPlan';
import type { Services } from '../../host/services';
import { commands } from '../../ids';
import { createPlan } from './createPlan';

/** Making a plan, and opening it. */
export function registerPlans(services: Services): vscode.Disposable {
  const disposables = new Disposables();
  disposables.add(vscode.commands.registerCommand(commands.createPlan, () => createPlan(services)));
  disposables.add(
    vscode.commands.registerCommand(commands.showPlan, async () => {
      const uri = await pickPlan(services.plans, undefined, vscode.l10n.t('Show which plan?'));
      if (uri) await vscode.window.showTextDocument(uri);
    }),
  );
  return disposables;
}
