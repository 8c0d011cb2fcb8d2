import * as vscode from 'vscode';
import type { DocumentForm } from '../../core/formats/export/writeForm';
import type { PlanEntry } from '../../host/plans/planEntry';
import { clientFolder } from '../../host/plans/clientFolder';
import { writePage } from './pageFile';

export interface WrittenDocument {
  readonly form: DocumentForm;
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
export async function writeDocument(entry: PlanEntry, { form, text, name, fileName }: WrittenDocument): Promise<void> {
  if (form === 'html') {
    const project = plainName(entry.lastGood.plan.project?.value ?? '') || 'plan';
    return writePage(vscode.Uri.joinPath(entry.uri, '..', clientFolder, `${project}-${fileName}.html`), text, name);
  }
  const language = form === 'text' ? 'plaintext' : 'markdown';
  const untitled = await vscode.workspace.openTextDocument({ content: text, language });
  await vscode.window.showTextDocument(untitled, { viewColumn: vscode.ViewColumn.Beside });
}

/** In letters, digits and hyphens, for the name of a file; empty where nothing of it can stand in one. */
export function plainName(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? []).join('-').slice(0, 60);
}
