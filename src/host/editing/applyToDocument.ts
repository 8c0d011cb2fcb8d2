import * as vscode from 'vscode';
import { lineEditBetween, type TextEdit } from '../../core/text';
import { toWorkspaceEdit } from '../convert';

/** @returns undefined when the file cannot be opened, usually because it was deleted */
export async function openDocument(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

/**
 * The result of applying edits: `text-changed` when the document has another text than they were made for, `unsaved` when VS Code
 * could not save a document that was clean, which it says itself.
 */
export type Applied = 'applied' | 'unsaved' | 'text-changed' | 'read-only';

/**
 * Applies edits, and saves the document if it was clean before.
 * @param text the text for which the edits were made
 */
export async function applyToDocument(
  document: vscode.TextDocument,
  text: string,
  edits: readonly TextEdit[],
): Promise<Applied> {
  if (document.getText() !== text) return 'text-changed';
  const wasDirty = document.isDirty;
  if (!(await replace(document, edits))) return 'text-changed';
  // VS Code applies edits to a read-only document, but does not mark it as dirty, and does not save it.
  if (wasDirty || (await document.save())) return 'applied';
  if (document.isDirty) return 'unsaved';
  await replace(document, [lineEditBetween(document.getText(), text)]);
  return 'read-only';
}

/** @returns whether VS Code applied the edits: it refuses those for an older version of the document */
async function replace(document: vscode.TextDocument, edits: readonly TextEdit[]): Promise<boolean> {
  return vscode.workspace.applyEdit(toWorkspaceEdit(document, edits));
}
