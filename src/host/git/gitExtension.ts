import * as vscode from 'vscode';
import { Disposables } from '../dispose';
import type { Log } from '../log';
import type { GitApi, GitExports, GitRepository } from './gitApi';
import { canRunGit } from './gitProcess';
import type { Unavailability } from './gitRequest';

const extensionId = 'vscode.git';

export type GitAccess =
  { readonly kind: 'api'; readonly api: GitApi } | { readonly kind: 'none'; readonly why: Unavailability };

/** Access to git through the built-in Git extension, which respects the user's settings and workspace trust. */
export class GitExtension implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #accessChanged = this.#disposables.add(new vscode.EventEmitter<void>());
  /** The result of {@link access} may have changed. */
  readonly onDidChangeAccess = this.#accessChanged.event;
  readonly #headMoved = this.#disposables.add(new vscode.EventEmitter<vscode.Uri>());
  /** HEAD of the repository with this root points at another commit, or the repository was opened. */
  readonly onDidMoveHead = this.#headMoved.event;
  readonly #log: Log;
  #exports: GitExports | undefined;
  #followed:
    | {
        readonly api: GitApi;
        readonly repositories: Map<GitRepository, vscode.Disposable>;
        readonly events: vscode.Disposable;
      }
    | undefined;

  constructor(log: Log) {
    this.#log = log;
    const changed = (): void => this.#accessChanged.fire();
    this.#disposables.add(vscode.workspace.onDidGrantWorkspaceTrust(changed));
    this.#disposables.add(
      vscode.extensions.onDidChange(() => {
        const isThere = vscode.extensions.getExtension(extensionId) !== undefined;
        if (isThere !== (this.#exports !== undefined)) changed();
      }),
    );
    this.#disposables.add({ dispose: () => this.#unfollow() });
  }

  /** Activates the Git extension if needed. Never rejects. */
  async access(): Promise<GitAccess> {
    if (!canRunGit) return none('web');
    if (!vscode.workspace.isTrusted) return none('restricted');
    const extension = vscode.extensions.getExtension<GitExports>(extensionId);
    if (!extension) {
      this.#exports = undefined;
      this.#unfollow();
      return none('extension-off');
    }
    try {
      const exports = await extension.activate();
      if (this.#disposables.isDisposed) return none('extension-off');
      if (exports !== this.#exports) {
        this.#exports = exports;
        this.#unfollow();
        this.#disposables.add(
          exports.onDidChangeEnablement(() => {
            this.#unfollow();
            this.#accessChanged.fire();
          }),
        );
      }
      if (exports.enabled) return { kind: 'api', api: this.#followed?.api ?? this.#follow(exports.getAPI(1)) };
    } catch (error) {
      this.#log.warn(`The Git extension cannot be used: ${String(error)}`);
    }
    this.#unfollow();
    return none(vscode.workspace.getConfiguration('git').get('enabled', true) ? 'no-git' : 'git-off');
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #follow(api: GitApi): GitApi {
    const repositories = new Map<GitRepository, vscode.Disposable>();
    const open = (repository: GitRepository): void => {
      let head = repository.state.HEAD?.commit;
      const subscription = repository.state.onDidChange(() => {
        // The event also fires for every saved file; only a moved HEAD matters.
        if (repository.state.HEAD?.commit === head) return;
        head = repository.state.HEAD?.commit;
        this.#headMoved.fire(repository.rootUri);
      });
      repositories.set(repository, subscription);
    };
    for (const repository of api.repositories) open(repository);
    const events = vscode.Disposable.from(
      api.onDidOpenRepository((repository) => {
        open(repository);
        this.#headMoved.fire(repository.rootUri);
      }),
      api.onDidCloseRepository((repository) => {
        repositories.get(repository)?.dispose();
        repositories.delete(repository);
      }),
    );
    this.#followed = { api, repositories, events };
    return api;
  }

  #unfollow(): void {
    this.#followed?.events.dispose();
    for (const subscription of this.#followed?.repositories.values() ?? []) subscription.dispose();
    this.#followed = undefined;
  }
}

function none(reason: 'restricted' | 'web' | 'extension-off' | 'git-off' | 'no-git'): GitAccess {
  return { kind: 'none', why: { reason } };
}
