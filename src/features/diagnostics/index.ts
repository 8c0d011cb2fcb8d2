import * as vscode from 'vscode';
import { loadEngine, type Engine } from '../../host/engine';
import { Disposables } from '../../host/dispose';
import { documentOf } from '../../host/plans/readText';
import type { Services } from '../../host/services';
import { commands } from '../../ids';
import { explainFinding, registerPages } from './explainFinding';
import { FindingActions } from './findingActions';
import { FindingsInView } from './findingsInView';
import { FindingHover } from './findingHover';
import { turnOffFinding } from './turnOffFinding';
import { MoveCriterionAction } from './moveCriterionAction';
import { toDiagnostics } from './toDiagnostics';

/** Findings as squiggles and in the Problems view, with their fixes and the pages that explain them. */
export function registerDiagnostics(services: Services): vscode.Disposable {
  const { plans } = services;
  const disposables = new Disposables();
  const collection = disposables.add(vscode.languages.createDiagnosticCollection('milepost'));
  const inView = new FindingsInView();
  let engine: Engine | undefined;
  let shown = vscode.window.activeTextEditor?.document.uri;
  const publish = async (uris: readonly vscode.Uri[]): Promise<void> => {
    // Without a plan there is nothing to load it for. Once it is loaded nothing is waited for: whoever types looks here first.
    if (uris.some((uri) => plans.entryOf(uri))) engine ??= await loadEngine();
    for (const uri of uris) {
      const entry = plans.entryOf(uri);
      collection.set(uri, entry && engine ? toDiagnostics(entry, inView.of(entry, engine), engine) : []);
    }
  };
  const lookAgain = (uri: vscode.Uri | undefined): void => {
    const entry = uri && plans.entryOf(uri);
    if (!entry || !engine || !inView.isOutdated(entry, engine)) return;
    // While somebody types the text is read anew anyway.
    if (documentOf(entry.uri)?.getText() === entry.file.text) void publish([entry.uri]);
  };
  disposables.add(plans.onDidChange((uris) => void publish(uris)));
  disposables.add(vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => lookAgain(textEditor.document.uri)));
  disposables.add(vscode.workspace.onDidSaveTextDocument(({ uri }) => void (plans.entryOf(uri) && publish([uri]))));
  disposables.add(
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      lookAgain(shown);
      shown = editor?.document.uri;
    }),
  );
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
  disposables.add(registerPages(services));
  disposables.add(
    vscode.commands.registerCommand(commands.turnOffFinding, (given?: unknown) => turnOffFinding(services, given)),
  );
  disposables.add(
    vscode.commands.registerCommand(commands.explainFinding, (code?: string) => explainFinding(services, code)),
  );
  return disposables;
}
