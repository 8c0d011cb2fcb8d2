import * as vscode from 'vscode';
import { loadEngine } from '../../host/engine';

/**
 * Writes a new plan to a file that does not exist or is empty, saves it and shows it in a tab that stays. The gaps of the plan are
 * those of a snippet: the first one is selected, and Tab leads from one to the next.
 */
export async function writePlan(uri: vscode.Uri, text: string): Promise<void> {
  const { templateGaps } = await loadEngine();
  const creation = new vscode.WorkspaceEdit();
  creation.createFile(uri, { ignoreIfExists: true });
  if (!(await vscode.workspace.applyEdit(creation))) {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written.', uri.fsPath));
    return;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const snippet = new vscode.SnippetString();
  let from = 0;
  for (const { start, end } of templateGaps(text)) {
    snippet.appendText(text.slice(from, start)).appendPlaceholder(text.slice(start, end));
    from = end;
  }
  snippet.appendText(text.slice(from));
  const whole = new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
  await editor.insertSnippet(snippet, whole, { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true });
  await document.save();
}
