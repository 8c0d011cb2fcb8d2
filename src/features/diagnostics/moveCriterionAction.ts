import * as vscode from 'vscode';
import type { ProviderRequest } from '../../host/plans/answerFor';
import { LateAction } from './lateAction';

/** Offers to move a sentence of a description that can be checked to the acceptance criteria. */
export function provideMoveCriterion(
  { document, entry: { file }, engine }: ProviderRequest,
  range: vscode.Range,
  _context: vscode.CodeActionContext,
): vscode.CodeAction[] {
  const found = engine.criterionAt(file, document.offsetAt(range.start));
  if (!found) return [];
  const title = vscode.l10n.t('Move to acceptance criteria');
  return [
    new LateAction(document, title, vscode.CodeActionKind.RefactorMove, () => {
      const edits = engine.moveToAcceptance(file, found);
      return edits && { edits, isSnippet: false };
    }),
  ];
}
