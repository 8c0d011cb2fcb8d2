import * as vscode from 'vscode';
import { baseName } from '../../host/baseName';
import type { PlanEntry } from '../../host/plans/planEntry';
import type { Form } from './askForm';

export interface WrittenDocument {
  readonly form: Form;
  readonly text: string;
  /** What it is, for the title of the page. */
  readonly name: string;
  /** The end of the file name, such as `protocol-m2-2026-11-30`; the project stands before it. */
  readonly fileName: string;
}

/**
 * Writes a page into the folder `client` beside the plan, shows it, and puts its path on the clipboard. Markdown and the text of a mail
 * open in an untitled document.
 */
export async function writeDocument(entry: PlanEntry, document: WrittenDocument): Promise<void> {
  if (document.form === 'html') return writePage(entry, document);
  const language = document.form === 'text' ? 'plaintext' : 'markdown';
  const untitled = await vscode.workspace.openTextDocument({ content: document.text, language });
  await vscode.window.showTextDocument(untitled, { viewColumn: vscode.ViewColumn.Beside });
}

async function writePage(entry: PlanEntry, { text, name, fileName }: WrittenDocument): Promise<void> {
  const folder = vscode.Uri.joinPath(entry.uri, '..', 'client');
  const file = vscode.Uri.joinPath(
    folder,
    `${plainName(entry.lastGood.plan.project?.value ?? '') || 'plan'}-${fileName}.html`,
  );
  const place = vscode.workspace.asRelativePath(file);
  try {
    await vscode.workspace.fs.createDirectory(folder);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be written: {1}', place, why));
    return;
  }
  await vscode.env.clipboard.writeText(file.scheme === 'file' ? file.fsPath : file.toString(true));
  showPage(file, name, text);
  const open = vscode.l10n.t('Open in Browser');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Wrote {0}. Its path is in the clipboard.', place),
    open,
  );
  if (answer === open) await vscode.env.openExternal(file);
}

/** Beside the plan, as a reader without VS Code sees it. The page has no script, and may run none here. */
function showPage(file: vscode.Uri, name: string, page: string): void {
  const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  const title = vscode.l10n.t('{0}: {1}', name, baseName(file));
  vscode.window.createWebviewPanel('milepost.clientCopy', title, column, { enableScripts: false }).webview.html = page;
}

/** In letters, digits and hyphens, for the name of a file; empty where nothing of it can stand in one. */
export function plainName(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? []).join('-').slice(0, 60);
}
