import * as vscode from 'vscode';
import { isNeverSearched } from './planFiles';

/** Files of a new folder come in a burst; one look after the last of them is enough. */
const settlingTime = 500;

/** With more than this at once, asking what each of them is costs more than a search. */
const many = 50;

/**
 * Calls back when folders have come. Of one that comes with its files, as a branch brings it, VS Code may name the folder
 * alone, which no pattern for files would match.
 */
export function onDidCreateFolders(callback: () => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**', false, true, true);
  let created: vscode.Uri[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const uris = created;
    created = [];
    if (uris.length > many || (await Promise.all(uris.map(isFolder))).includes(true)) callback();
  };
  watcher.onDidCreate((uri) => {
    if (isNeverSearched(uri)) return;
    created.push(uri);
    clearTimeout(timer);
    timer = setTimeout(() => void look(), settlingTime);
  });
  return vscode.Disposable.from(watcher, { dispose: () => clearTimeout(timer) });
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    // Gone again.
    return false;
  }
}
