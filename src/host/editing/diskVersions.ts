import * as vscode from 'vscode';
import { Disposables } from '../dispose';

/** Milliseconds. VS Code reads a changed file as soon as it is told of the change, which takes some time. */
const readingTime = 100;
/** After this number of milliseconds VS Code has noticed any change, or will never notice it. */
const longestDelay = 3000;

/**
 * Knows which version of a file VS Code has read. A document may have the text of the file and still belong to an older version of
 * it: when the file was written twice while VS Code read it. VS Code then refuses to save (“file modified since”), although
 * nothing would be lost.
 */
export class DiskVersions implements vscode.Disposable {
  readonly #disposables = new Disposables();
  /** By URI the time of modification that the file had after VS Code saved it. */
  readonly #saved = new Map<string, number>();
  /** By URI when VS Code last told of a change. */
  readonly #told = new Map<string, number>();

  constructor() {
    const watcher = this.#disposables.add(
      vscode.workspace.createFileSystemWatcher('**/*.{yaml,yml}', false, false, true),
    );
    const tell = ({ fsPath }: vscode.Uri): void => void this.#told.set(fsPath, Date.now());
    this.#disposables.add(watcher.onDidCreate(tell));
    this.#disposables.add(watcher.onDidChange(tell));
    this.#disposables.add(vscode.workspace.onDidSaveTextDocument(({ uri }) => void this.#keep(uri)));
  }

  /** Whether VS Code has read the file since its last change. Also true where that cannot be known. */
  async hasNoticed(uri: vscode.Uri): Promise<boolean> {
    const changed = await timeOf(uri);
    if (changed === undefined || this.#saved.get(uri.fsPath) === changed) return true;
    const now = Date.now();
    const told = this.#told.get(uri.fsPath) ?? 0;
    return now - changed > longestDelay || (told >= changed && now - told >= readingTime);
  }

  async #keep(uri: vscode.Uri): Promise<void> {
    if (!/\.ya?ml$/i.test(uri.path)) return;
    const time = await timeOf(uri);
    if (time !== undefined) this.#saved.set(uri.fsPath, time);
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

/** When the file was last modified, in milliseconds since 1970; undefined where it is gone. */
async function timeOf(uri: vscode.Uri): Promise<number | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).mtime;
  } catch {
    return undefined;
  }
}
