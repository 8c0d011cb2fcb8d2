import * as vscode from 'vscode';
import { lineEditBetween, type TextEdit } from '../../core/text';
import { toWorkspaceEdit } from '../convert';

/** @returns undefined for a file that is gone */
export async function openDocument(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

/**
 * Applies edits to that very text. A document that was clean is saved, one that was dirty stays unsaved.
 *
 * @returns `moved-on` when the text of the document is not the one that the edits were made for
 */
export async function applyToDocument(
  document: vscode.TextDocument,
  text: string,
  edits: readonly TextEdit[],
): Promise<'applied' | 'moved-on' | 'read-only'> {
  if (document.getText() !== text) return 'moved-on';
  const wasDirty = document.isDirty;
  if (!(await replace(document, edits))) return 'moved-on';
  // VS Code edits a read-only document all the same, does not count it as changed, and will not save it.
  if (wasDirty || (await document.save()) || document.isDirty) return 'applied';
  await replace(document, [lineEditBetween(document.getText(), text)]);
  return 'read-only';
}

/** @returns whether VS Code applied the edits: it refuses those for an older version of the document */
async function replace(document: vscode.TextDocument, edits: readonly TextEdit[]): Promise<boolean> {
  return vscode.workspace.applyEdit(toWorkspaceEdit(document, edits));
}
