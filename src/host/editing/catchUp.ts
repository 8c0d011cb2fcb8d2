import * as vscode from 'vscode';
import { baseName } from '../baseName';

/**
 * How often, and after how many milliseconds each, a document that lags behind its file is looked at again. VS Code needs
 * seconds to notice a change on a busy machine.
 */
const looks = 100;
const betweenLooks = 100;
/** From here on the user is told what is waited for. */
const quietLooks = 10;

/** Where a clean document stands beside its file. */
export type Stand = 'same' | 'gone' | 'behind';

/**
 * Waits until VS Code has read what another program wrote: an edit of the older text could not be saved. An unsaved
 * document is the user's own and is not held against the disk.
 */
export async function catchUp(document: vscode.TextDocument): Promise<Stand> {
  let message: vscode.Disposable | undefined;
  try {
    for (let look = 0; look < looks; look++) {
      if (document.isDirty || document.isUntitled) return 'same';
      const text = await readText(document.uri);
      if (text === undefined) return 'gone';
      if (document.isDirty || withOneLineEnd(text) === withOneLineEnd(document.getText())) return 'same';
      if (look === quietLooks) {
        const name = baseName(document.uri);
        message = vscode.window.setStatusBarMessage(
          vscode.l10n.t('$(sync~spin) Waiting for {0}, which has changed on disk', name),
        );
      }
      await new Promise((resolve) => setTimeout(resolve, betweenLooks));
    }
    return 'behind';
  } finally {
    message?.dispose();
  }
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
