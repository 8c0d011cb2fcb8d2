import * as vscode from 'vscode';
import type { Services } from '../../host/services';

/** Shows the page about a finding code: the given one, or one of those at the cursor, or one that is picked. */
export async function explainFinding({ context }: Services, code: string | undefined): Promise<void> {
  const folder = vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules');
  const wanted = code ?? codeAtCursor() ?? (await pickCode(folder));
  if (wanted === undefined || !/^[\w.-]+$/.test(wanted)) return;
  const page = vscode.Uri.joinPath(folder, `${wanted}.md`);
  await vscode.commands.executeCommand('markdown.showPreview', page);
}

function codeAtCursor(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const here = vscode.languages
    .getDiagnostics(editor.document.uri)
    .find(({ source, range }) => source === 'milepost' && range.contains(editor.selection.active));
  return typeof here?.code === 'object' ? String(here.code.value) : undefined;
}

async function pickCode(folder: vscode.Uri): Promise<string | undefined> {
  const pages = await vscode.workspace.fs.readDirectory(folder);
  const codes = pages.flatMap(([name]) => (/\..*\.md$/.test(name) ? [name.slice(0, -'.md'.length)] : []));
  return vscode.window.showQuickPick(codes.sort(), { placeHolder: vscode.l10n.t('Explain which finding?') });
}
