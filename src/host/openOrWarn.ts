import * as vscode from 'vscode';
import { baseName } from './baseName';

/** Opens a document. @returns undefined after a warning for a file that no longer exists, since a row may be out of date */
export async function openOrWarn(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    // VS Code keeps the document of a deleted file open for a while.
    if (!document.isDirty && !document.isUntitled) await vscode.workspace.fs.stat(uri);
    return document;
  } catch {
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} cannot be opened. Is it still there?', baseName(uri)));
    return undefined;
  }
}
