import * as vscode from 'vscode';
import type { CalendarDate } from '../core/calendar/calendarDate';
import type { PlanFile } from '../core/plan/parsePlan';
import type { Checker } from '../core/smart/check';
import type { Finding } from '../core/smart/finding';
import type { CheckOptions } from '../core/smart/rule';
import { settings } from '../ids';
import { Disposables } from './dispose';
import { loadEngine, type Engine } from './engine';
import type { HolidaySource } from './holidays';
import type { Log } from './log';
import { onDidCreateFolders } from './newFolders';
import { findPlanFiles, isPlanFile, mayBePlan } from './planFiles';
import { onDidChangeSettings, readSettings } from './settings';
import { Settling } from './settling';
import type { Today } from './today';

/** One plan file of the workspace, as the disk or an unsaved editor has it. */
export interface PlanEntry {
  readonly uri: vscode.Uri;
  /** What the text says now. */
  readonly file: PlanFile;
  /** The last text that could be read; the same as `file` unless that is broken. */
  readonly lastGood: PlanFile;
  /** About `file`, never about `lastGood`. */
  readonly findings: readonly Finding[];
  /** Clearly not in English, so that its words are not judged. */
  readonly isForeign: boolean;
  /** What was known when the findings were made. */
  readonly options: CheckOptions;
}

type Checked = Pick<PlanEntry, 'findings' | 'isForeign' | 'options'>;

interface Tracked {
  entry: PlanEntry | undefined;
  /** Remembers what was found in the version before. */
  checker: Checker | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts reads, so that one that was overtaken is dropped. */
  reads: number;
}

/** Long enough that a burst of keys is read once, short enough not to be waited for. */
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
  readonly #tracked = new Map<string, Tracked>();
  readonly #today: Today;
  readonly #holidays: HolidaySource;
  readonly #log: Log;
  #pattern = readSettings().planFiles;
  #watcher: vscode.Disposable | undefined;
  #engine: Engine | undefined;
  #searches = 0;
  #latestSearch = Promise.resolve();
  /** Resolves when the files that were there at start have been read. */
  readonly ready: Promise<void>;

  constructor(today: Today, holidays: HolidaySource, log: Log) {
    this.#today = today;
    this.#holidays = holidays;
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

  get today(): CalendarDate {
    return this.#today.date;
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
    const known = [...this.#tracked.keys()];
    const found = await this.#find();
    if (turn !== this.#searches) return this.#latestSearch;
    const open = vscode.workspace.textDocuments.filter((document) => mayBePlan(document, this.#pattern));
    const wanted = new Map([...found, ...open.map(({ uri }) => uri)].map((uri) => [uri.toString(), uri]));
    const gone = known.filter((key) => !wanted.has(key));
    for (const key of gone) this.#forget(key);
    await Promise.all([...wanted.values()].map((uri) => this.#readFromAnywhere(uri)));
    this.#fire(gone.map((key) => vscode.Uri.parse(key)));
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
    for (const { timer } of this.#tracked.values()) clearTimeout(timer);
    this.#disposables.dispose();
  }

  #watch(pattern: string): void {
    if (this.#watcher && pattern === this.#pattern) return;
    this.#pattern = pattern;
    this.#watcher?.dispose();
    const watcher = vscode.workspace.createFileSystemWatcher(this.#pattern, false, false, true);
    // Of a deleted folder VS Code names the folder alone, which no pattern for plans would match.
    const deletions = vscode.workspace.createFileSystemWatcher('**', true, true, false);
    const onDisk = (uri: vscode.Uri): void => void this.#onDisk(uri);
    this.#watcher = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(onDisk),
      watcher.onDidChange(onDisk),
      deletions,
      deletions.onDidDelete((uri) => this.#onDeleted(uri.toString())),
      onDidCreateFolders(() => void this.refresh()),
    );
  }

  async #onDisk(uri: vscode.Uri): Promise<void> {
    if (!this.#tracked.has(uri.toString()) && !(await isPlanFile(uri))) return;
    await this.#readFromAnywhere(uri);
  }

  #onDeleted(deleted: string): void {
    const gone = [...this.#tracked.keys()]
      .filter((key) => key === deleted || key.startsWith(`${deleted}/`))
      .map((key) => vscode.Uri.parse(key))
      // An editor may still hold the text of a deleted file, and then it is still a plan.
      .filter((uri) => !documentOf(uri));
    for (const uri of gone) this.#forget(uri.toString());
    if (gone.length > 0) this.#fire(gone);
  }

  #onDocument(document: vscode.TextDocument, pause: number): void {
    const key = document.uri.toString();
    if (!this.#tracked.has(key) && !mayBePlan(document, this.#pattern)) return;
    const tracked = this.#track(key);
    this.#settling.postpone();
    clearTimeout(tracked.timer);
    tracked.timer = setTimeout(() => void this.#update(document.uri, document.getText()), pause);
  }

  async #onClose({ uri }: vscode.TextDocument): Promise<void> {
    if (!this.#tracked.has(uri.toString())) return;
    if (await isPlanFile(uri)) return this.#readFromAnywhere(uri, true);
    // No search would have found it: it was a plan for as long as somebody looked at it.
    this.#onDeleted(uri.toString());
  }

  /** @param isJudgedAnew also when the text is the one that is known */
  async #readFromAnywhere(uri: vscode.Uri, isJudgedAnew = false): Promise<void> {
    const document = documentOf(uri);
    if (document) return this.#update(uri, document.getText());
    try {
      const bytes = await vscode.workspace.fs.readFile(uri);
      // An editor that was opened meanwhile knows better.
      const text = documentOf(uri)?.getText() ?? new TextDecoder().decode(bytes);
      await this.#update(uri, text, isJudgedAnew);
    } catch (error) {
      this.#log.warn(`Cannot read ${uri.toString(true)}: ${String(error)}`);
      this.#forget(uri.toString());
      this.#fire([uri]);
    }
  }

  async #update(uri: vscode.Uri, text: string, isJudgedAnew = false): Promise<void> {
    const key = uri.toString();
    const tracked = this.#track(key);
    // Also for a text that is known: it overtakes another one that is still being read.
    const read = ++tracked.reads;
    if (tracked.entry?.file.text === text && !isJudgedAnew) return;
    const engine = await this.#loadEngine();
    // A file that was ours stays ours while open.
    const treatAsOurs = tracked.entry?.file.kind === 'ours' && documentOf(uri) !== undefined;
    const before = tracked.entry?.lastGood;
    const file = engine.parsePlan(text, { treatAsOurs, ...(before && { before }) });
    const checked = await this.#check(tracked, uri, file);
    if (tracked.reads !== read || this.#tracked.get(key) !== tracked || this.#disposables.isDisposed) return;
    const lastGood = file.isBroken && before && before.kind === 'ours' ? before : file;
    tracked.entry = { uri, file, lastGood, ...checked };
    this.#fire([uri]);
  }

  async #check(tracked: Tracked, uri: vscode.Uri, file: PlanFile): Promise<Checked> {
    const engine = await this.#loadEngine();
    const code = file.plan.calendar?.holidays?.value;
    const holidays = await this.#holidays.of(code);
    const holidayIndex = code === undefined ? undefined : await this.#holidays.index();
    const { rules, allow } = readSettings(uri);
    const options = { today: this.#today.date, holidays, holidayIndex, rules, allow };
    tracked.checker ??= new engine.Checker();
    const findings = tracked.checker.check(file, options);
    return { findings, isForeign: tracked.checker.isForeign, options };
  }

  async #checkAgain(): Promise<void> {
    const entries = [...this.#tracked.values()];
    for (const tracked of entries) {
      const { entry } = tracked;
      if (!entry) continue;
      const checked = await this.#check(tracked, entry.uri, entry.file);
      if (tracked.entry?.file === entry.file) tracked.entry = { ...entry, ...checked };
    }
    this.#fire(entries.flatMap(({ entry }) => (entry ? [entry.uri] : [])));
  }

  async #loadEngine(): Promise<Engine> {
    this.#engine ??= await loadEngine();
    return this.#engine;
  }

  #track(key: string): Tracked {
    const known = this.#tracked.get(key);
    if (known) return known;
    const tracked = { entry: undefined, checker: undefined, timer: undefined, reads: 0 };
    this.#tracked.set(key, tracked);
    return tracked;
  }

  #forget(key: string): void {
    clearTimeout(this.#tracked.get(key)?.timer);
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

function documentOf(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (document) => !document.isClosed && document.uri.toString() === uri.toString(),
  );
}
