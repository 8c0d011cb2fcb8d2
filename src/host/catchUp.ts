import * as vscode from 'vscode';
import { baseName } from './baseName';

/** How often, and after how many milliseconds each, a document that lags behind its file is looked at again. */
const looks = 30;
const betweenLooks = 100;

/** Where a clean document stands beside its file. */
export type Stand = 'same' | 'gone' | 'behind';

/**
 * Waits until VS Code has read what another program wrote: an edit of the older text could not be saved. An unsaved
 * document is the user's own and is not held against the disk.
 */
export async function catchUp(document: vscode.TextDocument): Promise<Stand> {
  for (let look = 0; look < looks; look++) {
    if (document.isDirty || document.isUntitled) return 'same';
    const text = await readText(document.uri);
    if (text === undefined) return 'gone';
    if (document.isDirty || withOneLineEnd(text) === withOneLineEnd(document.getText())) return 'same';
    await new Promise((resolve) => setTimeout(resolve, betweenLooks));
  }
  return 'behind';
}

export function lagSentence(stand: Exclude<Stand, 'same'>, uri: vscode.Uri): string {
  return stand === 'gone'
    ? vscode.l10n.t('{0} is gone; nothing was edited.', baseName(uri))
    : vscode.l10n.t('{0} has been changed by another program; nothing was edited. Try again.', baseName(uri));
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch {
    return undefined;
  }
}

/** An editor keeps one kind of line end and no byte order mark. */
function withOneLineEnd(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
