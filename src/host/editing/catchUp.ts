import * as vscode from 'vscode';
import { baseName } from '../baseName';

/**
 * How often, and after how many milliseconds each, a document that is older than its file is looked at again. VS Code needs
 * seconds to notice a change on a busy machine.
 */
const looks = 100;
const betweenLooks = 100;
/** After so many looks the status bar says what is waited for. */
const quietLooks = 10;

/** How a clean document compares with its file on disk. */
export type Stand = 'same' | 'file-gone' | 'file-behind';

/**
 * Waits until VS Code has read what another program wrote: an edit of the older text could not be saved. A dirty document
 * is the work of the user and is not compared with the disk.
 */
export async function catchUp(document: vscode.TextDocument): Promise<Stand> {
  let message: vscode.Disposable | undefined;
  try {
    for (let look = 0; look < looks; look++) {
      if (document.isDirty || document.isUntitled) return 'same';
      const text = await readText(document.uri);
      if (text === undefined) return 'file-gone';
      if (document.isDirty || withOneLineEnd(text) === withOneLineEnd(document.getText())) return 'same';
      if (look === quietLooks) {
        const name = baseName(document.uri);
        message = vscode.window.setStatusBarMessage(
          vscode.l10n.t('$(sync~spin) Waiting for {0}, which has changed on disk', name),
        );
      }
      await new Promise((resolve) => setTimeout(resolve, betweenLooks));
    }
    return 'file-behind';
  } finally {
    message?.dispose();
  }
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
