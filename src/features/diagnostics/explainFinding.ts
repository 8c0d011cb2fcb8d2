import * as vscode from 'vscode';
import type { Services } from '../../host/services';
import { commands } from '../../ids';
import { pickCode } from './pickCode';

/** Shows the page about a finding code: the given one, else that of a finding at the cursor, else one that the user picks. */
export async function explainFinding({ context }: Services, code: string | undefined): Promise<void> {
  const wanted = code ?? codeAtCursor() ?? (await pickCode(vscode.l10n.t('Explain which finding?')));
  if (wanted === undefined || !/^[\w.-]+$/.test(wanted)) return;
  const page = vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules', `${wanted}.md`);
  await vscode.commands.executeCommand('markdown.showPreview', page);
}

/** VS Code opens URIs of this scheme as a Markdown preview, since the manifest associates the two. */
const pageScheme = 'milepost-page';

/** The URI of the page about a code, for links that cannot run commands, such as the code of a diagnostic. */
export function pageUri(code: string): vscode.Uri {
  return vscode.Uri.from({ scheme: pageScheme, path: `/${code}.md` });
}

/** Registers the content provider for URIs from {@link pageUri}. */
export function registerPages({ context }: Services): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(pageScheme, {
    provideTextDocumentContent: async ({ path }) => {
      const file = vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules', path);
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    },
  });
}

/** A command URI that opens the page about a code. */
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
