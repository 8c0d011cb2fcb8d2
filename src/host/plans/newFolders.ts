import * as vscode from 'vscode';
import { Debounce } from '../debounce';
import { isNeverSearched } from './planFiles';

/** Milliseconds. The files of a new folder come in a burst, and one search after the last of them is enough. */
const settlingTime = 500;

/** Above this number of new files and folders, a search costs less than asking for the type of each. */
const many = 50;

/**
 * Calls back after folders were created. For a folder that comes with its files, as when a branch is checked out, VS Code may
 * fire an event for the folder alone, which matches no pattern for files.
 */
export function onDidCreateFolders(callback: () => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**', false, true, true);
  const debounce = new Debounce();
  let created: vscode.Uri[] = [];
  const look = async (): Promise<void> => {
    const uris = created;
    created = [];
    if (uris.length > many || (await Promise.all(uris.map(isFolder))).includes(true)) callback();
  };
  watcher.onDidCreate((uri) => {
    if (isNeverSearched(uri)) return;
    created.push(uri);
    debounce.run(settlingTime, () => void look());
  });
  return vscode.Disposable.from(watcher, debounce);
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    // It was deleted meanwhile.
    return false;
  }
}
