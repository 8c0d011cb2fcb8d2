import * as vscode from 'vscode';

/** The document that VS Code holds of the file, shown or not; undefined where it holds none. */
export function documentOf(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (document) => !document.isClosed && document.uri.toString() === uri.toString(),
  );
}

/**
 * What a document holds of the file, saved or not, else what the disk does.
 *
 * @throws when there is neither
 */
export async function readText(uri: vscode.Uri): Promise<string> {
  const document = documentOf(uri);
  if (document) return document.getText();
  const bytes = await vscode.workspace.fs.readFile(uri);
  // A document that was opened meanwhile knows better.
  return documentOf(uri)?.getText() ?? new TextDecoder().decode(bytes);
}
