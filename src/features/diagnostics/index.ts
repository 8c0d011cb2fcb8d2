import * as vscode from 'vscode';
import { Disposables } from '../../host/dispose';
import type { Services } from '../../host/services';
import { commands } from '../../ids';
import { explainFinding } from './explainFinding';
import { FindingActions } from './findingActions';
import { FindingHover } from './findingHover';
import { turnOffFinding } from './turnOffFinding';
import { MoveCriterionAction } from './moveCriterionAction';
import { toDiagnostics } from './toDiagnostics';

/** Findings as squiggles and in the Problems view, with their fixes and the pages that explain them. */
export function registerDiagnostics(services: Services): vscode.Disposable {
  const { plans } = services;
  const disposables = new Disposables();
  const collection = disposables.add(vscode.languages.createDiagnosticCollection('milepost'));
  const publish = async (uris: readonly vscode.Uri[]): Promise<void> => {
    for (const uri of uris) {
      const entry = plans.entryOf(uri);
      const diagnostics = entry ? await toDiagnostics(entry) : [];
      // While the sentences were made the plan may have moved on; then another event is under way.
      if (plans.entryOf(uri) === entry) collection.set(uri, diagnostics);
    }
  };
  disposables.add(plans.onDidChange((uris) => void publish(uris)));
  disposables.add(
    vscode.languages.registerCodeActionsProvider({ language: 'yaml' }, new FindingActions(services), {
      providedCodeActionKinds: FindingActions.kinds,
    }),
  );
  disposables.add(
    vscode.languages.registerCodeActionsProvider({ language: 'yaml' }, new MoveCriterionAction(services), {
      providedCodeActionKinds: MoveCriterionAction.kinds,
    }),
  );
  disposables.add(vscode.languages.registerHoverProvider({ language: 'yaml' }, new FindingHover(services)));
  disposables.add(vscode.commands.registerCommand(commands.turnOffFinding, turnOffFinding));
  disposables.add(
    vscode.commands.registerCommand(commands.explainFinding, (code?: string) => explainFinding(services, code)),
  );
  return disposables;
}
