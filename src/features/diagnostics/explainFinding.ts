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

/** VS Code shows what has this scheme as a Markdown preview, for our manifest associates the two. */
const pageScheme = 'milepost-page';

/** The page about the code, for links that may start no command, as those behind the code of a finding. */
export function pageUri(code: string): vscode.Uri {
  return vscode.Uri.from({ scheme: pageScheme, path: `/${code}.md` });
}

/** Answers for the links that {@link pageUri} makes. */
export function registerPages({ context }: Services): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(pageScheme, {
    provideTextDocumentContent: async ({ path }) => {
      const file = vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules', path);
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    },
  });
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
