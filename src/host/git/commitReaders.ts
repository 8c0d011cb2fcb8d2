import * as vscode from 'vscode';
import type { IndexedPlan } from '../../core/commits/commitIndex';
import type { ReferencePattern } from '../../core/commits/referencePattern';
import { Disposables } from '../dispose';
import type { Log } from '../log';
import { CommitReader } from './commitReader';
import type { GitAccess } from './gitExtension';
import { locateRepository, type GitAnswer, type RepositoryLocation } from './gitQueries';
import type { Unavailability } from './gitRequest';

/** Where the commits of a plan come from. */
export type CommitSource =
  { readonly kind: 'reader'; readonly reader: CommitReader } | { readonly kind: 'none'; readonly why: Unavailability };

/** One reader for each repository that holds a plan, however many plans it holds. */
export class CommitReaders implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly onDidChange = this.#changed.event;
  readonly #over = new AbortController();
  readonly #log: Log;
  /** By root of the repository. */
  readonly #readers = new Map<string, CommitReader>();
  /** By folder of a plan. */
  readonly #locations = new Map<string, GitAnswer<RepositoryLocation>>();
  #sources: ReadonlyMap<string, CommitSource> = new Map();
  #plans: readonly IndexedPlan[] = [];
  #pattern: ReferencePattern | undefined;

  constructor(pattern: ReferencePattern | undefined, log: Log) {
    this.#pattern = pattern;
    this.#log = log;
  }

  /** @returns undefined while the repository of the plan is being located */
  sourceOf(plan: string): CommitSource | undefined {
    return this.#sources.get(plan);
  }

  /** @returns undefined when the repository with this root contains no plan */
  readerOf(root: string): CommitReader | undefined {
    return this.#readers.get(root);
  }

  /** Locates the repository of each plan, and disposes the readers of repositories without a plan. Calls must not overlap. */
  async arrange(plans: readonly IndexedPlan[], access: GitAccess): Promise<void> {
    const sources = new Map<string, CommitSource>();
    const groups = new Map<CommitReader, IndexedPlan[]>();
    for (const plan of plans) {
      const source = access.kind === 'none' ? access : await this.#find(plan, access.api.git.path);
      if (this.#over.signal.aborted) return;
      sources.set(plan.uri, source);
      if (source.kind !== 'reader') continue;
      const group = groups.get(source.reader);
      if (group) group.push(plan);
      else groups.set(source.reader, [plan]);
    }
    for (const [root, reader] of this.#readers) {
      if (groups.has(reader)) continue;
      this.#readers.delete(root);
      reader.dispose();
    }
    if (plans === this.#plans && areSame(sources, this.#sources)) return;
    this.#plans = plans;
    this.#sources = sources;
    for (const [reader, group] of groups) reader.setPlans(group);
    this.#changed.fire();
  }

  /** Checks whether HEAD has moved in any repository. The next {@link arrange} locates folders outside of repositories again. */
  refresh(): void {
    for (const reader of this.#readers.values()) reader.refresh();
    for (const [folder, { kind }] of this.#locations) if (kind === 'refused') this.#locations.delete(folder);
  }

  /** Reads all commits again, and locates all repositories again. */
  reload(pattern: ReferencePattern | undefined): void {
    this.#pattern = pattern;
    this.#locations.clear();
    for (const reader of this.#readers.values()) reader.reload(pattern);
  }

  dispose(): void {
    this.#over.abort();
    for (const reader of this.#readers.values()) reader.dispose();
    this.#readers.clear();
    this.#disposables.dispose();
  }

  async #find(plan: IndexedPlan, git: string): Promise<CommitSource> {
    const uri = vscode.Uri.parse(plan.uri, true);
    if (uri.scheme !== 'file') return { kind: 'none', why: { reason: 'virtual' } };
    const folder = vscode.Uri.joinPath(uri, '..').fsPath;
    const location = this.#locations.get(folder) ?? (await this.#locate(folder, git));
    if (location.kind === 'refused') return { kind: 'none', why: location.why };
    return { kind: 'reader', reader: this.#readerFor(location.value, git) };
  }

  /** Runs git, since the Git extension may not have the repository open, or only the one around a submodule. */
  async #locate(folder: string, git: string): Promise<GitAnswer<RepositoryLocation>> {
    const location = await locateRepository({ git, folder, signal: this.#over.signal });
    this.#locations.set(folder, location);
    return location;
  }

  #readerFor(location: RepositoryLocation, git: string): CommitReader {
    const known = this.#readers.get(location.root);
    if (known?.context.git === git && known.location.gitDir === location.gitDir) return known;
    known?.dispose();
    const reader = new CommitReader(git, location, this.#pattern, this.#log);
    reader.onDidChange(() => this.#changed.fire());
    this.#readers.set(location.root, reader);
    return reader;
  }
}

function areSame(a: ReadonlyMap<string, CommitSource>, b: ReadonlyMap<string, CommitSource>): boolean {
  return (
    a.size === b.size &&
    [...a].every(([plan, source]) => {
      const other = b.get(plan);
      if (source.kind === 'reader') return other?.kind === 'reader' && other.reader === source.reader;
      return other?.kind === 'none' && JSON.stringify(other.why) === JSON.stringify(source.why);
    })
  );
}
