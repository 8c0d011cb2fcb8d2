import * as vscode from 'vscode';

/** The open document of the file, whether it is visible or not; undefined where there is none. */
export function documentOf(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (document) => !document.isClosed && document.uri.toString() === uri.toString(),
  );
}

/**
 * The text of the open document, saved or not, else of the file on disk.
 *
 * @throws when there is neither
 */
export async function readText(uri: vscode.Uri): Promise<string> {
  const document = documentOf(uri);
  if (document) return document.getText();
  const bytes = await vscode.workspace.fs.readFile(uri);
  // A document that was opened meanwhile is newer.
  return documentOf(uri)?.getText() ?? new TextDecoder().decode(bytes);
}
