import * as vscode from 'vscode';
import type { Services } from '../../host/services';
import { commands } from '../../ids';
import { pickCode } from './pickCode';

/** Shows the page about a finding code: the given one, or one of those at the cursor, or one that is picked. */
export async function explainFinding({ context }: Services, code: string | undefined): Promise<void> {
  const wanted = code ?? codeAtCursor() ?? (await pickCode(vscode.l10n.t('Explain which finding?')));
  if (wanted === undefined || !/^[\w.-]+$/.test(wanted)) return;
  const page = vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules', `${wanted}.md`);
  await vscode.commands.executeCommand('markdown.showPreview', page);
}

/** A link that opens the page about the code. */
export function explainUri(code: string): vscode.Uri {
  return vscode.Uri.parse(`command:${commands.explainFinding}?${encodeURIComponent(JSON.stringify([code]))}`);
}

function codeAtCursor(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const here = vscode.languages
    .getDiagnostics(editor.document.uri)
    .find(({ source, range }) => source === 'milepost' && range.contains(editor.selection.active));
  return typeof here?.code === 'object' ? String(here.code.value) : undefined;
}
