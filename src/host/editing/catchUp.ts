import * as vscode from 'vscode';
import { baseName } from '../baseName';
import { delay } from '../delay';

/**
 * The number of polls of a document that is older than its file, and the milliseconds between them. On a busy machine VS Code
 * takes seconds to notice a change on disk.
 */
const mostPolls = 100;
const pollInterval = 100;
/** After this number of polls the status bar shows that the edit waits for the file. */
const quietPolls = 10;

/** How a clean document compares with its file on disk. */
export type DiskState = 'same' | 'file-gone' | 'file-behind';

/**
 * Waits until VS Code has read what another program wrote to the file, since an edit of the older text could not be saved. A
 * dirty document has changes of the user and is not compared with the file.
 * @param hasNoticed whether VS Code has read the file since its last change
 */
export async function catchUp(
  document: vscode.TextDocument,
  hasNoticed: (uri: vscode.Uri) => Promise<boolean>,
): Promise<DiskState> {
  let message: vscode.Disposable | undefined;
  try {
    for (let poll = 0; poll < mostPolls; poll++) {
      if (document.isDirty || document.isUntitled) return 'same';
      const text = await readText(document.uri);
      if (text === undefined) return 'file-gone';
      if (document.isDirty) return 'same';
      if (withOneLineEnd(text) === withOneLineEnd(document.getText()) && (await hasNoticed(document.uri)))
        return 'same';
      if (poll === quietPolls) {
        const name = baseName(document.uri);
        message = vscode.window.setStatusBarMessage(
          vscode.l10n.t('$(sync~spin) Waiting for {0}, which has changed on disk', name),
        );
      }
      await delay(pollInterval);
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

/** Normalizes line ends and the BOM: a document has one kind of line end and no BOM. */
function withOneLineEnd(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
