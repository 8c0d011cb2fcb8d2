import * as vscode from 'vscode';
import type { DescribedCriterion } from '../../core/findings/fixes/moveCriterion';
import { toWorkspaceEdit } from '../../host/convert';
import { loadEngine } from '../../host/engine';
import { answerFor } from '../../host/plans/answerFor';
import type { Services } from '../../host/services';

/** A move whose edits are computed when VS Code resolves the action. */
class MoveAction extends vscode.CodeAction {
  constructor(
    readonly document: vscode.TextDocument,
    readonly found: DescribedCriterion,
  ) {
    super(vscode.l10n.t('Move to acceptance criteria'), vscode.CodeActionKind.RefactorMove);
  }
}

/** Offers to move a sentence of a description that can be checked to the acceptance criteria. */
export function createMoveCriterionProvider(services: Services): vscode.CodeActionProvider<MoveAction> {
  return {
    provideCodeActions: answerFor(
      services,
      ({ document, entry, engine }, range: vscode.Range, _context: vscode.CodeActionContext) => {
        const found = engine.criterionAt(entry.file, document.offsetAt(range.start));
        return found ? [new MoveAction(document, found)] : [];
      },
    ),
    resolveCodeAction: async (action) => {
      const { document, found } = action;
      const entry = services.plans.entryOf(document.uri);
      if (!entry || entry.file.text !== document.getText()) return action;
      const edits = (await loadEngine()).moveToAcceptance(entry.file, found) ?? [];
      action.edit = toWorkspaceEdit(document, edits);
      return action;
    },
  };
}
