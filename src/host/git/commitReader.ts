import * as vscode from 'vscode';
import {
  CommitIndex,
  hashPrefixesOf,
  indexCommit,
  type CommitFacts,
  type IndexedCommit,
  type IndexedPlan,
} from '../../core/commits/commitIndex';
import type { ReferencePattern } from '../../core/commits/referencePattern';
import { Debounce } from '../debounce';
import { Disposables } from '../dispose';
import type { Log } from '../log';
import { coalesce } from './coalesce';
import { findCommits, isAncestor, readCommits, readTip, type GitContext, type RepositoryLocation } from './gitQueries';
import type { Unavailability } from './gitRequest';

export type ReaderState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'unavailable'; readonly why: Unavailability };

/** In milliseconds: the debounce of file events, since a commit touches several files. */
const debounceDelay = 300;

/**
 * In milliseconds: the delay of a second refresh. Git writes the message first and moves the branch last, which on a busy
 * machine may be much later and causes no event in the watched folder.
 */
const secondRefreshDelay = 2500;

/** Keeps the index of one repository's commits up to date with its HEAD. */
export class CommitReader implements vscode.Disposable {
  readonly index = new CommitIndex();
  readonly location: RepositoryLocation;
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly onDidChange = this.#changed.event;
  readonly #context: GitContext;
  readonly #log: Log;
  readonly #look: () => void;
  #state: ReaderState = { kind: 'reading' };
  #pattern: ReferencePattern | undefined;
  /** The commit up to which the index has been read; undefined when all must be read. */
  #tip: string | undefined;
  #prefixes: ReadonlySet<string> = new Set();
  #linkedByHand: ReadonlyMap<string, CommitFacts> = new Map();
  readonly #debounce = this.#disposables.add(new Debounce());

  constructor(git: string, location: RepositoryLocation, pattern: ReferencePattern | undefined, log: Log) {
    const controller = new AbortController();
    this.location = location;
    this.#context = { git, folder: location.root, signal: controller.signal };
    this.#pattern = pattern;
    this.#log = log;
    this.#look = coalesce(
      () => this.#read(),
      (error) => log.error(`Commits of ${location.root}: ${String(error)}`),
    );
    this.#disposables.add({ dispose: () => controller.abort() });
    this.#watch();
  }

  get state(): ReaderState {
    return this.#state;
  }

  /** The context for other queries about the repository; its signal aborts when the reader is disposed. */
  get context(): GitContext {
    return this.#context;
  }

  /** Checks whether HEAD has moved, and reads the new commits. */
  refresh(): void {
    this.#look();
  }

  /** Reads all commits again. */
  reload(pattern: ReferencePattern | undefined): void {
    this.#pattern = pattern;
    this.#tip = undefined;
    this.#look();
  }

  setPlans(plans: readonly IndexedPlan[]): void {
    this.index.setPlans(plans);
    this.#prefixes = hashPrefixesOf(plans);
    this.#look();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /**
   * Watches the git directory, which changes with every commit, also with one from a terminal and in repositories that the Git
   * extension does not have open. In linked working trees and submodules it is not `.git`. Events of the index file are ignored,
   * since every `git status` may write it.
   */
  #watch(): void {
    const folder = vscode.Uri.file(this.location.gitDir);
    const watcher = this.#disposables.add(
      vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '*')),
    );
    const touched = (uri: vscode.Uri): void => {
      if (/\/index(?:\.lock)?$/.test(uri.path)) return;
      this.#debounce.run(debounceDelay, () => {
        this.#look();
        this.#debounce.run(secondRefreshDelay, this.#look);
      });
    };
    this.#disposables.add(watcher.onDidCreate(touched));
    this.#disposables.add(watcher.onDidChange(touched));
    this.#disposables.add(watcher.onDidDelete(touched));
  }

  async #read(): Promise<void> {
    const tip = await readTip(this.#context);
    if (this.#isOver) return;
    if (tip.kind === 'refused') {
      this.#tip = undefined;
      this.index.clear();
      return this.#become({ kind: 'unavailable', why: tip.why }, false);
    }
    const hasMoved = tip.value !== this.#tip;
    if (hasMoved) {
      const why = await this.#readUpTo(tip.value);
      if (this.#isOver) return;
      if (why) return this.#become({ kind: 'unavailable', why }, false);
    }
    const hasLinked = await this.#findLinkedByHand(hasMoved);
    if (this.#isOver) return;
    this.#become({ kind: 'ready' }, hasMoved || hasLinked);
  }

  /** @returns why the commits could not be read, in which case the index is unchanged; undefined on success */
  async #readUpTo(tip: string): Promise<Unavailability | undefined> {
    const start = performance.now();
    const pattern = this.#pattern;
    const known = this.#tip;
    const base = known !== undefined && (await isAncestor(this.#context, known, tip)) ? known : undefined;
    const commits: IndexedCommit[] = [];
    let count = 0;
    const answer = await readCommits(this.#context, base, tip, (commit) => {
      count++;
      const indexed = indexCommit(commit, pattern);
      if (indexed) commits.push(indexed);
    });
    if (answer.kind === 'refused') return answer.why;
    if (base === undefined) this.index.clear();
    this.index.add(commits);
    // If the pattern has changed in the meantime, another run is scheduled, which must read everything.
    this.#tip = pattern === this.#pattern ? tip : undefined;
    const time = Math.round(performance.now() - start);
    this.#log.debug(`${this.location.root}: ${count} commits read, ${commits.length} kept, ${time} ms`);
  }

  /** @returns whether the commits of the hand-linked hashes have changed */
  async #findLinkedByHand(hasMoved: boolean): Promise<boolean> {
    const before = this.#linkedByHand;
    const wanted = [...this.#prefixes];
    // A new commit, also a fetched one, may match an abbreviated hash that matched none before.
    if (wanted.length === 0 || (!hasMoved && wanted.every((prefix) => before.has(prefix)))) return false;
    const found = await findCommits(this.#context, wanted);
    this.#linkedByHand = found;
    this.index.setLinkedByHand(found);
    return found.size !== before.size || [...found].some(([prefix, { hash }]) => before.get(prefix)?.hash !== hash);
  }

  #become(state: ReaderState, hasNews: boolean): void {
    const isSame = JSON.stringify(state) === JSON.stringify(this.#state);
    this.#state = state;
    if (hasNews || !isSame) this.#changed.fire();
  }

  get #isOver(): boolean {
    return this.#context.signal.aborted;
  }
}
