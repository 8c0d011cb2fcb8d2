import * as vscode from 'vscode';

/** The open document of the file, whether it is visible or not; undefined where there is none. */
export function documentOf(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (document) => !document.isClosed && document.uri.toString() === uri.toString(),
  );
}

/**
 * Whether the text of the file is somewhere else than on disk: an editor shows it, or holds changes. A document alone is no sign of
 * that, since VS Code keeps one for minutes after it was last needed.
 */
export function isInEditor(uri: vscode.Uri): boolean {
  const isHere = (other: vscode.Uri): boolean => other.toString() === uri.toString();
  const isShown = vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) =>
      input instanceof vscode.TabInputText
        ? isHere(input.uri)
        : input instanceof vscode.TabInputTextDiff && (isHere(input.original) || isHere(input.modified)),
    ),
  );
  return documentOf(uri) !== undefined && (isShown || documentOf(uri)?.isDirty === true);
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
