import * as vscode from 'vscode';
import {
  toHashPrefix,
  type IndexedMilestone,
  type IndexedPlan,
  type MilestoneCommit,
} from '../../core/commits/commitIndex';
import { readPattern, type ReferencePattern } from '../../core/commits/referencePattern';
import { baseName } from '../baseName';
import { Disposables } from '../dispose';
import type { Log } from '../log';
import { settings } from '../../ids';
import { onDidChangeSettings, readSettings } from '../settings';
import { coalesce } from './coalesce';
import { CommitPatches } from './commitPatches';
import { CommitReaders } from './commitReaders';
import { GitExtension, type GitAccess } from './gitExtension';
import type { Unavailability } from './gitRequest';
import { patternSentence, shallowSentence, unavailableSentence } from './gitWords';
import { locateRepository } from './gitQueries';
import { openCommit } from './openCommit';
import { PlanHistory } from './planHistory';

/** The part of a plan that the service needs. */
export interface PlanCommits {
  readonly uri: vscode.Uri;
  /** In the order of the file. */
  readonly milestones: readonly IndexedMilestone[];
}

export type CommitState =
  | { readonly kind: 'reading' }
  /** `note` is a sentence about commits that may be missing, if any. */
  | { readonly kind: 'ready'; readonly note?: string }
  | { readonly kind: 'unavailable'; readonly reason: Unavailability['reason']; readonly sentence: string };

/** The folders of a repository. */
export interface RepositoryFolders {
  /** Top level of the working tree, symbolic links resolved. */
  readonly root: vscode.Uri;
  /** The git directory, which contains HEAD and the message of a commit that is being written. */
  readonly gitDir: vscode.Uri;
}

/** The commits of milestones, for all plans of the workspace. */
export interface CommitService extends vscode.Disposable {
  /** The commits or the state of any plan have changed. */
  readonly onDidChange: vscode.Event<void>;
  /** Replaces the plans of the workspace. Setting the same plans again is cheap. */
  setPlans(plans: readonly PlanCommits[]): void;
  /**
   * The newest first; empty while the state is not `ready`.
   * @param index in the plan, for milestones whose id is missing or not unique
   */
  commitsOf(plan: vscode.Uri, id: string | undefined, index?: number): readonly MilestoneCommit[];
  stateOf(plan: vscode.Uri): CommitState;
  /** The innermost repository around the plan; undefined where there is none, and while it is being located. */
  repositoryOf(plan: vscode.Uri): RepositoryFolders | undefined;
  /** Shows the changes of a commit in the repository of the plan, or a message why it cannot. */
  openCommit(plan: vscode.Uri, hash: string): Promise<void>;
  /** The versions of a plan, or a sentence why there are none to ask. */
  historyOf(plan: vscode.Uri): Promise<PlanHistory | string>;
  /** Reads all commits again. */
  refresh(): void;
}

/** Git is not used before there is a plan whose milestones can have commits. */
export function createCommitService(log: Log): CommitService {
  return new Service(log);
}

class Service implements CommitService {
  readonly #log: Log;
  readonly #disposables = new Disposables();
  readonly #over = new AbortController();
  readonly #git: GitExtension;
  readonly #readers: CommitReaders;
  readonly #patches: CommitPatches;
  readonly #arrange: () => void;
  #plans: readonly IndexedPlan[] = [];
  #plansKey = '[]';

  constructor(log: Log) {
    this.#log = log;
    this.#git = this.#disposables.add(new GitExtension(log));
    this.#readers = this.#disposables.add(new CommitReaders(this.#readPattern(), log));
    this.#patches = this.#disposables.add(new CommitPatches((root) => this.#readers.readerOf(root)?.context));
    this.#arrange = coalesce(
      () => this.#arrangeReaders(),
      (error) => log.error(`Commits: ${String(error)}`),
    );
    this.#disposables.add(this.#git.onDidChangeAccess(() => this.#arrange()));
    this.#disposables.add(this.#git.onDidMoveHead(() => this.#lookAgain()));
    this.#disposables.add(vscode.window.onDidChangeWindowState(({ focused }) => focused && this.#lookAgain()));
    this.#disposables.add(onDidChangeSettings([settings.commitsPattern], () => this.refresh()));
  }

  get onDidChange(): vscode.Event<void> {
    return this.#readers.onDidChange;
  }

  setPlans(plans: readonly PlanCommits[]): void {
    const indexed = plans.map(({ uri, milestones }) => ({ uri: uri.toString(), milestones }));
    const key = JSON.stringify(indexed);
    if (key === this.#plansKey) return;
    this.#plansKey = key;
    this.#plans = indexed;
    this.#arrange();
  }

  commitsOf(plan: vscode.Uri, id: string | undefined, index?: number): readonly MilestoneCommit[] {
    const source = this.#readers.sourceOf(plan.toString());
    return source?.kind === 'reader' ? source.reader.index.commitsOf(plan.toString(), id, index) : [];
  }

  stateOf(plan: vscode.Uri): CommitState {
    const source = this.#readers.sourceOf(plan.toString());
    if (!source) return { kind: 'reading' };
    if (source.kind === 'none') return unavailable(source.why);
    const { state, location } = source.reader;
    if (state.kind === 'unavailable') return unavailable(state.why);
    return state.kind === 'ready' && location.isShallow ? { kind: 'ready', note: shallowSentence() } : state;
  }

  repositoryOf(plan: vscode.Uri): RepositoryFolders | undefined {
    const source = this.#readers.sourceOf(plan.toString());
    if (source?.kind !== 'reader') return undefined;
    const { root, gitDir } = source.reader.location;
    return { root: vscode.Uri.file(root), gitDir: vscode.Uri.file(gitDir) };
  }

  async openCommit(plan: vscode.Uri, hash: string): Promise<void> {
    const source = this.#readers.sourceOf(plan.toString());
    const prefix = toHashPrefix(hash);
    const access = await this.#git.access();
    if (access.kind === 'none') return say(access.why);
    if (source?.kind === 'none') return say(source.why);
    if (!source || prefix === undefined) return;
    try {
      await openCommit(access.api, this.#patches, source.reader.context, prefix);
    } catch (error) {
      this.#log.error(`Commit ${hash}: ${String(error)}`);
      void vscode.window.showErrorMessage(vscode.l10n.t('Commit {0} cannot be opened.', prefix.slice(0, 7)));
    }
  }

  async historyOf(plan: vscode.Uri): Promise<PlanHistory | string> {
    if (plan.scheme !== 'file') return unavailableSentence({ reason: 'virtual' });
    const access = await this.#git.access();
    if (access.kind === 'none') return unavailableSentence(access.why);
    const folder = vscode.Uri.joinPath(plan, '..').fsPath;
    const context = { git: access.api.git.path, folder, signal: this.#over.signal };
    const location = await locateRepository(context);
    if (location.kind === 'refused') return unavailableSentence(location.why);
    return new PlanHistory(context, baseName(plan));
  }

  refresh(): void {
    this.#readers.reload(this.#readPattern());
    this.#arrange();
  }

  dispose(): void {
    this.#over.abort();
    this.#disposables.dispose();
  }

  /** Cheap where HEAD has not moved. */
  #lookAgain(): void {
    if (this.#plans.length === 0) return;
    this.#readers.refresh();
    this.#arrange();
  }

  async #arrangeReaders(): Promise<void> {
    const plans = this.#plans;
    // Without a plan there is no reason to activate the Git extension.
    const access: GitAccess =
      plans.length === 0 ? { kind: 'none', why: { reason: 'no-repository' } } : await this.#git.access();
    if (!this.#disposables.isDisposed) await this.#readers.arrange(plans, access);
  }

  #readPattern(): ReferencePattern | undefined {
    const { pattern, problem } = readPattern(readSettings().commitsPattern);
    if (problem) void vscode.window.showWarningMessage(patternSentence(problem));
    return pattern;
  }
}

function unavailable(why: Unavailability): CommitState {
  return { kind: 'unavailable', reason: why.reason, sentence: unavailableSentence(why) };
}

function say(why: Unavailability): void {
  void vscode.window.showInformationMessage(unavailableSentence(why));
}
