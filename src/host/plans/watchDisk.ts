import * as vscode from 'vscode';
import { onDidCreateFolders } from './newFolders';

export interface DiskEvents {
  /** A file that matches the pattern was created or changed. */
  readonly onFile: (uri: vscode.Uri) => void;
  /** Any file was deleted, or a folder with everything in it. */
  readonly onDeleted: (uri: vscode.Uri) => void;
  /** Folders were created. For the files in them there may be no event. */
  readonly onFolders: () => void;
}

/** Watches the files of the workspace that match a glob pattern. */
export function watchDisk(pattern: string, { onFile, onDeleted, onFolders }: DiskEvents): vscode.Disposable {
  const files = vscode.workspace.createFileSystemWatcher(pattern, false, false, true);
  // For a deleted folder VS Code fires an event for the folder alone, which matches no pattern for plans.
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
