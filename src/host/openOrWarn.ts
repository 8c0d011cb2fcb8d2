import * as vscode from 'vscode';
import { baseName } from './baseName';

/** @returns undefined for a file that is gone, after saying so: a row may be older than the disk */
export async function openOrSay(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    // VS Code remembers the text of a deleted file for a while.
    if (!document.isDirty && !document.isUntitled) await vscode.workspace.fs.stat(uri);
    return document;
  } catch {
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} cannot be opened. Is it still there?', baseName(uri)));
    return undefined;
  }
}
