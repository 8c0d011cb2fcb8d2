import * as vscode from 'vscode';
import { settings } from '../../ids';
import { delay } from '../delay';
import { Disposables } from '../dispose';
import type { Log } from '../log';
import { onDidChangeSettings, readSettings } from '../settings';
import type { Today } from '../today';
import type { HolidaySource } from './holidays';
import type { PlanEntry } from './planEntry';
import { findPlanFiles, isPlanFile, mayBePlan } from './planFiles';
import { isInEditor, readText } from './readText';
import { Settling } from './settling';
import { TrackedPlan, type Surroundings } from './trackedPlan';
import { watchDisk } from './watchDisk';
import { watchDocuments } from './watchDocuments';

/**
 * All plans of the workspace, kept as they change: found at start, then watched on disk and in editors. The engine is not loaded
 * before the first file is found.
 */
export class PlanStore implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<readonly vscode.Uri[]>());
  /** Fires with the files whose entry is another one, has come or has gone. */
  readonly onDidChange = this.#changed.event;
  readonly #settling = this.#disposables.add(new Settling());
  /** Fires after {@link onDidChange}, for views of all plans: debounced while large plans are typed in, else each time. */
  readonly onDidSettle = this.#settling.onDidSettle;
  readonly #tracked = new Map<string, TrackedPlan>();
  readonly #surroundings: Surroundings;
  readonly #log: Log;
  #pattern = readSettings().planFiles;
  #watcher: vscode.Disposable | undefined;
  /** Numbers the texts of all files: one that is forgotten and tracked again begins with a new number. */
  #revisions = 0;
  /** Numbers the searches. One that is overtaken by another leaves the rest to it. */
  #searches = 0;
  #latestSearch = Promise.resolve();
  /** Resolves when the files that were there at start have been read. */
  readonly ready: Promise<void>;

  constructor(today: Today, holidays: HolidaySource, log: Log) {
    this.#surroundings = { today, holidays };
    this.#log = log;
    this.#disposables.add(
      watchDocuments({
        onText: (document, pause) => this.#onText(document, pause),
        onClose: (document) => void this.#onClose(document),
        onCursor: (document) => this.#tracked.get(document.uri.toString())?.review(document),
      }),
    );
    this.#disposables.add(vscode.workspace.onDidChangeWorkspaceFolders(() => void this.refresh()));
    this.#disposables.add(today.onDidChange(() => void this.#checkAgain()));
    this.#disposables.add(onDidChangeSettings([settings.rules, settings.allow], () => void this.#checkAgain()));
    this.#disposables.add(onDidChangeSettings([settings.planFiles], () => void this.refresh()));
    this.#disposables.add({ dispose: () => this.#watcher?.dispose() });
    // Activation is not to wait for the first search.
    this.ready = delay().then(() => this.refresh());
  }

  /** Files that hold a plan, ours or close to ours, in the order of their paths. */
  get entries(): readonly PlanEntry[] {
    return [...this.#tracked.values()]
      .flatMap(({ entry }) => (entry && (entry.file.kind === 'ours' || entry.file.kind === 'close') ? [entry] : []))
      .sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
  }

  /** Those of {@link entries} that are plans of ours. */
  get ours(): readonly PlanEntry[] {
    return this.entries.filter(({ file }) => file.kind === 'ours');
  }

  /** False between a change of large plans and the {@link onDidSettle} that follows it. */
  get isSettled(): boolean {
    return this.#settling.isSettled;
  }

  /** @returns undefined for files that are not tracked or not read yet. */
  entryOf(uri: vscode.Uri): PlanEntry | undefined {
    return this.#tracked.get(uri.toString())?.entry;
  }

  /**
   * Resolves when the entries are those of the texts as they are now: texts that changed a moment ago still wait for a pause in
   * typing. For commands, which are to offer what stands in the plan.
   */
  async catchUp(): Promise<void> {
    await this.ready;
    await Promise.all([...this.#tracked.values()].map((tracked) => tracked.readWaiting()));
  }

  /** Searches the workspace again. Where another search overtakes this one, it resolves with that. */
  refresh(): Promise<void> {
    this.#latestSearch = this.#search(++this.#searches);
    return this.#latestSearch;
  }

  async #search(turn: number): Promise<void> {
    if (this.#disposables.isDisposed) return;
    this.#watch(readSettings().planFiles);
    // A file that is tracked during the search, and that the search did not see, is to be kept.
    const known = [...this.#tracked.values()];
    const found = await findPlanFiles(this.#pattern, this.#log);
    if (turn !== this.#searches) return this.#latestSearch;
    const open = vscode.workspace.textDocuments.filter(
      (document) => mayBePlan(document, this.#pattern) && isInEditor(document.uri),
    );
    const wanted = new Map([...found, ...open.map(({ uri }) => uri)].map((uri) => [uri.toString(), uri]));
    const gone = known.flatMap(({ uri }) => (wanted.has(uri.toString()) ? [] : [uri]));
    for (const uri of gone) this.#forget(uri);
    await Promise.all([...wanted.values()].map((uri) => this.#readFromAnywhere(uri)));
    this.#fire(gone);
  }

  dispose(): void {
    for (const tracked of this.#tracked.values()) tracked.dispose();
    this.#disposables.dispose();
  }

  #watch(pattern: string): void {
    if (this.#watcher && pattern === this.#pattern) return;
    this.#pattern = pattern;
    this.#watcher?.dispose();
    this.#watcher = watchDisk(pattern, {
      onFile: (uri) => void this.#onFile(uri),
      onDeleted: (uri) => this.#onDeleted(uri),
      onFolders: () => void this.refresh(),
    });
  }

  async #onFile(uri: vscode.Uri): Promise<void> {
    if (!this.#tracked.has(uri.toString()) && !(await isPlanFile(uri))) return;
    await this.#readFromAnywhere(uri);
  }

  #onDeleted(deleted: vscode.Uri): void {
    const gone = [...this.#tracked.values()]
      .map(({ uri }) => uri)
      // An editor may still hold the text of a deleted file, which is then still a plan.
      .filter((uri) => `${uri.toString()}/`.startsWith(`${deleted.toString()}/`) && !isInEditor(uri));
    for (const uri of gone) this.#forget(uri);
    if (gone.length > 0) this.#fire(gone);
  }

  #onText(document: vscode.TextDocument, pause: number): void {
    if (!this.#tracked.has(document.uri.toString()) && !mayBePlan(document, this.#pattern)) return;
    this.#settling.postpone();
    this.#track(document.uri).readAfter(pause, document);
  }

  async #onClose({ uri }: vscode.TextDocument): Promise<void> {
    if (!this.#tracked.has(uri.toString())) return;
    if (await isPlanFile(uri)) return this.#readFromAnywhere(uri, true);
    // A search would not have found it: it was tracked for as long as it was open.
    this.#onDeleted(uri);
  }

  /** @param isForced reads the same text again too: with its document closed a file is no longer ours because it was */
  async #readFromAnywhere(uri: vscode.Uri, isForced = false): Promise<void> {
    try {
      const text = await readText(uri);
      await this.#track(uri).read(text, isForced);
    } catch (error) {
      this.#log.warn(`Cannot read ${uri.toString(true)}: ${String(error)}`);
      this.#forget(uri);
      this.#fire([uri]);
    }
  }

  async #checkAgain(): Promise<void> {
    const all = [...this.#tracked.values()];
    for (const tracked of all) await tracked.checkAgain();
    this.#fire(all.flatMap(({ uri, entry }) => (entry ? [uri] : [])));
  }

  #track(uri: vscode.Uri): TrackedPlan {
    const key = uri.toString();
    const known = this.#tracked.get(key);
    if (known) return known;
    const changed = (): void => this.#fire([uri]);
    const tracked = new TrackedPlan(uri, this.#surroundings, changed, () => ++this.#revisions);
    this.#tracked.set(key, tracked);
    return tracked;
  }

  #forget(uri: vscode.Uri): void {
    const key = uri.toString();
    this.#tracked.get(key)?.dispose();
    this.#tracked.delete(key);
  }

  #fire(uris: readonly vscode.Uri[]): void {
    if (this.#disposables.isDisposed) return;
    this.#changed.fire(uris);
    const lengths = [...this.#tracked.values()].map(({ entry }) => entry?.file.text.length ?? 0);
    this.#settling.change(lengths.reduce((sum, length) => sum + length, 0));
  }
}
