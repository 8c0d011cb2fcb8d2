import * as vscode from 'vscode';
import type { DescribedCriterion } from '../../core/findings/fixes/moveCriterion';
import { toWorkspaceEdit } from '../../host/convert';
import { loadEngine } from '../../host/engine';
import type { Services } from '../../host/services';
import { settledPlan } from '../../host/plans/settledPlan';

/** An action whose edits are made when it is chosen. */
class MoveAction extends vscode.CodeAction {
  constructor(
    readonly document: vscode.TextDocument,
    readonly found: DescribedCriterion,
  ) {
    super(vscode.l10n.t('Move to acceptance criteria'), vscode.CodeActionKind.RefactorMove);
  }
}

/** On a sentence of a description that could be checked: makes it an acceptance criterion. */
export class MoveCriterionAction implements vscode.CodeActionProvider<MoveAction> {
  static readonly kinds = [vscode.CodeActionKind.RefactorMove];
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    _context: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<MoveAction[]> {
    const settled = await settledPlan(this.#services, document, token);
    const found = settled?.engine.criterionAt(settled.entry.file, document.offsetAt(range.start));
    return found ? [new MoveAction(document, found)] : [];
  }

  async resolveCodeAction(action: MoveAction): Promise<MoveAction> {
    const { document, found } = action;
    const entry = this.#services.plans.entryOf(document.uri);
    if (!entry || entry.file.text !== document.getText()) return action;
    const edits = (await loadEngine()).moveToAcceptance(entry.file, found) ?? [];
    action.edit = toWorkspaceEdit(document, edits);
    return action;
  }
}
