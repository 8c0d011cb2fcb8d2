import * as vscode from 'vscode';
import { heavyWeight } from '../../core/plan/pageWeight';
import { baseName } from '../../host/baseName';

/**
 * Writes a page, shows it beside the editor and puts its path on the clipboard; says so where it cannot be written.
 * @param title of the tab, before the name of the file
 */
export async function writePage(file: vscode.Uri, page: string, title: string): Promise<void> {
  const bytes = new TextEncoder().encode(page);
  try {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
    await vscode.workspace.fs.writeFile(file, bytes);
  } catch (error) {
    const name = vscode.workspace.asRelativePath(file);
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be written: {1}', name, why));
    return;
  }
  const place = file.scheme === 'file' ? file.fsPath : file.toString(true);
  await vscode.env.clipboard.writeText(place);
  showPage(`${title}: ${baseName(file)}`, page);
  const open = vscode.l10n.t('Open in Browser');
  const name = vscode.workspace.asRelativePath(file);
  const weight = heavyWeight(bytes.length);
  const written =
    weight === undefined
      ? vscode.l10n.t('Wrote {0}. Its path is in the clipboard.', name)
      : vscode.l10n.t(
          'Wrote {0}. Its path is in the clipboard. With {1} it is too large for some mail programs.',
          name,
          weight,
        );
  const answer = await vscode.window.showInformationMessage(written, open);
  if (answer === open) await vscode.env.openExternal(file);
}

/** Beside the plan, as a reader without VS Code sees it. The page has no script, and may run none here. */
function showPage(title: string, page: string): void {
  const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  vscode.window.createWebviewPanel('milepost.clientCopy', title, column, { enableScripts: false }).webview.html = page;
}
