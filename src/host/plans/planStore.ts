import * as vscode from 'vscode';
import { settings } from '../../ids';
import { Disposables } from '../dispose';
import { documentOf, readText } from './readText';
import type { HolidaySource } from './holidays';
import type { Log } from '../log';
import type { PlanEntry } from './planEntry';
import { findPlanFiles, isPlanFile, mayBePlan } from './planFiles';
import { onDidChangeSettings, readSettings } from '../settings';
import { Settling } from './settling';
import type { Today } from '../today';
import { TrackedPlan, type Surroundings } from './trackedPlan';
import { watchDisk } from './watchDisk';

/** Milliseconds: long enough that a burst of keys is read once, short enough not to be waited for. */
export const typingPause = 150;

/**
 * Characters of all plans together. What shows more than that as a whole takes so long that whoever types would notice: about
 * 500 milestones.
 */
const mostAtOnce = 200_000;

/**
 * All plans of the workspace, kept as they change: found at start, then watched on disk and in editors. Until the first file
 * is found nothing is loaded that can read one.
 */
export class PlanStore implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<readonly vscode.Uri[]>());
  /** Carries the files that changed, went, or came. */
  readonly onDidChange = this.#changed.event;
  readonly #settling = this.#disposables.add(new Settling());
  /**
   * For what shows plans as a whole. Comes behind {@link onDidChange}: of small plans each time, of large ones once nobody has
   * typed for a moment.
   */
  readonly onDidSettle = this.#settling.onDidSettle;
  readonly #tracked = new Map<string, TrackedPlan>();
  readonly #surroundings: Surroundings;
  readonly #log: Log;
  #pattern = readSettings().planFiles;
  #watcher: vscode.Disposable | undefined;
  #searches = 0;
  #latestSearch = Promise.resolve();
  /** Resolves when the files that were there at start have been read. */
  readonly ready: Promise<void>;

  constructor(today: Today, holidays: HolidaySource, log: Log) {
    this.#surroundings = { today, holidays };
    this.#log = log;
    const { workspace } = vscode;
    this.#disposables.add(workspace.onDidOpenTextDocument((document) => this.#onDocument(document, 0)));
    this.#disposables.add(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#onDocument(document, typingPause);
      }),
    );
    this.#disposables.add(workspace.onDidCloseTextDocument((document) => void this.#onClose(document)));
    this.#disposables.add(workspace.onDidChangeWorkspaceFolders(() => void this.refresh()));
    this.#disposables.add(today.onDidChange(() => void this.#checkAgain()));
    this.#disposables.add(onDidChangeSettings([settings.rules, settings.allow], () => void this.#checkAgain()));
    this.#disposables.add(onDidChangeSettings([settings.planFiles], () => void this.refresh()));
    this.#disposables.add({ dispose: () => this.#watcher?.dispose() });
    this.ready = afterActivation().then(() => this.refresh());
  }

  /** Files that hold a plan, ours or close to ours, in the order of their paths. */
  get entries(): readonly PlanEntry[] {
    return [...this.#tracked.values()]
      .flatMap(({ entry }) => (entry && (entry.file.kind === 'ours' || entry.file.kind === 'close') ? [entry] : []))
      .sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
  }

  /** False between a change of large plans and the {@link onDidSettle} that comes of it. */
  get isSettled(): boolean {
    return this.#settling.isSettled;
  }

  /** @returns undefined for files that are not tracked or not read yet. */
  entryOf(uri: vscode.Uri): PlanEntry | undefined {
    return this.#tracked.get(uri.toString())?.entry;
  }

  /** Searches the workspace anew. A search that is overtaken by another ends with it. */
  refresh(): Promise<void> {
    this.#latestSearch = this.#search(++this.#searches);
    return this.#latestSearch;
  }

  async #search(turn: number): Promise<void> {
    if (this.#disposables.isDisposed) return;
    this.#watch(readSettings().planFiles);
    // What comes while the search is under way is not to be forgotten because the search did not see it.
    const known = [...this.#tracked.values()];
    const found = await this.#find();
    if (turn !== this.#searches) return this.#latestSearch;
    const open = vscode.workspace.textDocuments.filter((document) => mayBePlan(document, this.#pattern));
    const wanted = new Map([...found, ...open.map(({ uri }) => uri)].map((uri) => [uri.toString(), uri]));
    const gone = known.flatMap(({ uri }) => (wanted.has(uri.toString()) ? [] : [uri]));
    for (const uri of gone) this.#forget(uri);
    await Promise.all([...wanted.values()].map((uri) => this.#readFromAnywhere(uri)));
    this.#fire(gone);
  }

  async #find(): Promise<readonly vscode.Uri[]> {
    try {
      return await findPlanFiles(this.#pattern);
    } catch (error) {
      // The pattern is the user's own and may be none.
      this.#log.error(`Cannot search for ${this.#pattern}: ${String(error)}`);
      return [];
    }
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
      // An editor may still hold the text of a deleted file, and then it is still a plan.
      .filter((uri) => `${uri.toString()}/`.startsWith(`${deleted.toString()}/`) && !documentOf(uri));
    for (const uri of gone) this.#forget(uri);
    if (gone.length > 0) this.#fire(gone);
  }

  #onDocument(document: vscode.TextDocument, pause: number): void {
    if (!this.#tracked.has(document.uri.toString()) && !mayBePlan(document, this.#pattern)) return;
    this.#settling.postpone();
    this.#track(document.uri).readAfter(pause, document);
  }

  async #onClose({ uri }: vscode.TextDocument): Promise<void> {
    if (!this.#tracked.has(uri.toString())) return;
    if (await isPlanFile(uri)) return this.#readFromAnywhere(uri, true);
    // No search would have found it: it was a plan for as long as somebody looked at it.
    this.#onDeleted(uri);
  }

  /** @param isJudgedAnew also when the text is the one that is known */
  async #readFromAnywhere(uri: vscode.Uri, isJudgedAnew = false): Promise<void> {
    try {
      const text = await readText(uri);
      await this.#track(uri).read(text, isJudgedAnew);
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
    const tracked = this.#tracked.get(key) ?? new TrackedPlan(uri, this.#surroundings, () => this.#fire([uri]));
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
    this.#settling.tell(lengths.reduce((sum, length) => sum + length, 0) > mostAtOnce);
  }
}

/** The first search is asked for when the activation is through: nobody has to wait for it before that. */
function afterActivation(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
