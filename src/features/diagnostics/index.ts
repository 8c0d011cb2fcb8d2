import * as vscode from 'vscode';
import { loadEngine, type Engine } from '../../host/engine';
import { answerFor } from '../../host/plans/answerFor';
import type { PlanEntry } from '../../host/plans/planEntry';
import { readEntry } from '../../host/plans/waitForPlan';
import type { Services } from '../../host/services';
import { commands } from '../../ids';
import { AgreedHistory } from './agreedHistory';
import { explainFinding, registerPages } from './explainFinding';
import { fixAll, provideFindingActions } from './findingActions';
import { provideFindingHover } from './findingHover';
import { withEdits } from './lateAction';
import { provideMoveCriterion } from './moveCriterionAction';
import { toDiagnostic } from './toDiagnostic';
import { turnOffFinding } from './turnOffFinding';

/** Publishes findings as diagnostics, with their fixes and the pages that explain them. */
export function registerDiagnostics(services: Services): vscode.Disposable {
  const { languages } = vscode;
  const yaml = { language: 'yaml' };
  const history = new AgreedHistory(services);
  return vscode.Disposable.from(
    publishFindings(services),
    languages.registerCodeActionsProvider(
      yaml,
      {
        provideCodeActions: answerFor(
          services,
          (request, range, context) => provideFindingActions(request, range, context, history),
          readEntry,
        ),
        resolveCodeAction: withEdits,
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAll] },
    ),
    languages.registerCodeActionsProvider(
      yaml,
      { provideCodeActions: answerFor(services, provideMoveCriterion), resolveCodeAction: withEdits },
      { providedCodeActionKinds: [vscode.CodeActionKind.RefactorMove] },
    ),
    languages.registerHoverProvider(yaml, {
      provideHover: answerFor(
        services,
        (request, position) => provideFindingHover(request, position, history),
        readEntry,
      ),
    }),
    registerPages(services),
    vscode.commands.registerCommand(commands.turnOffFinding, (given?: unknown) => turnOffFinding(services, given)),
    vscode.commands.registerCommand(commands.explainFinding, (code?: string) => explainFinding(services, code)),
  );
}

function diagnosticsOf(entry: PlanEntry | undefined, engine: Engine | undefined): vscode.Diagnostic[] {
  return entry && engine ? entry.findings.map((finding) => toDiagnostic(entry, finding, engine)) : [];
}

function publishFindings({ plans }: Services): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('milepost');
  let engine: Engine | undefined;
  const publish = async (uris: readonly vscode.Uri[]): Promise<void> => {
    // The engine is loaded with the first plan. From then on findings are published synchronously in the event.
    if (uris.some((uri) => plans.entryOf(uri))) engine ??= await loadEngine();
    for (const uri of uris) collection.set(uri, diagnosticsOf(plans.entryOf(uri), engine));
  };
  return vscode.Disposable.from(
    collection,
    plans.onDidChange((uris) => void publish(uris)),
  );
}
