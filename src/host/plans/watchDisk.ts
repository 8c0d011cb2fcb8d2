import * as vscode from 'vscode';
import { onDidCreateFolders } from './newFolders';

export interface DiskEvents {
  /** A file that the pattern names has come or changed. */
  readonly onFile: (uri: vscode.Uri) => void;
  /** Any file or folder, that with all that was in it. */
  readonly onDeleted: (uri: vscode.Uri) => void;
  /** Folders have come; of the files in them perhaps nothing was told. */
  readonly onFolders: () => void;
}

/** Tells what happens to the files of the workspace that a pattern names. */
export function watchDisk(pattern: string, { onFile, onDeleted, onFolders }: DiskEvents): vscode.Disposable {
  const files = vscode.workspace.createFileSystemWatcher(pattern, false, false, true);
  // Of a deleted folder VS Code names the folder alone, which no pattern for plans would match.
  const deletions = vscode.workspace.createFileSystemWatcher('**', true, true, false);
  return vscode.Disposable.from(
    files,
    files.onDidCreate(onFile),
    files.onDidChange(onFile),
    deletions,
    deletions.onDidDelete(onDeleted),
    onDidCreateFolders(onFolders),
  );
}
