import * as vscode from 'vscode';
import { loadEngine } from '../../host/engine';
import type { PlanEntry } from '../../host/planStore';
import type { Services } from '../../host/services';
import { toCompletionItem } from '../../host/toCompletionItem';

/** Ids of milestones in commit messages: in the box of the Source Control view, and where git opens an editor. */
export class MessageCompletion implements vscode.CompletionItemProvider {
  static readonly languages: vscode.DocumentSelector = [{ language: 'git-commit' }, { language: 'scminput' }];
  static readonly triggers = ['[', '(', ':', ',', ' '];
  readonly #plans: Services['plans'];

  constructor({ plans }: Pick<Services, 'plans'>) {
    this.#plans = plans;
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.CompletionItem[]> {
    const milestones = plansOf(document.uri, this.#plans.entries).flatMap(({ lastGood }) => lastGood.plan.milestones);
    if (milestones.length === 0) return [];
    const engine = await loadEngine();
    const offered = engine.commitCompletionsAt(document.getText(), document.offsetAt(position), milestones);
    return offered.map((completion, index) => toCompletionItem(document, completion, index));
  }
}

/** Those in the repository that the message is for; all of them where it does not tell. */
function plansOf(message: vscode.Uri, entries: readonly PlanEntry[]): readonly PlanEntry[] {
  const ours = entries.filter(({ file }) => file.kind === 'ours');
  const root = rootOf(message);
  if (root === undefined) return ours;
  return ours.filter(({ uri }) => uri.path.startsWith(`${root}/`));
}

/** The path of the repository: the box has it in its query, and git writes its file below `.git`. */
function rootOf({ scheme, path, query }: vscode.Uri): string | undefined {
  if (scheme === 'vscode-scm') {
    const root = new URLSearchParams(query).get('rootUri');
    return root ? vscode.Uri.parse(root).path.replace(/\/$/, '') : undefined;
  }
  const git = path.lastIndexOf('/.git/');
  // A worktree and a submodule keep theirs in the `.git` of another folder.
  return git === -1 || /^\/\.git\/(?:worktrees|modules)\//.test(path.slice(git)) ? undefined : path.slice(0, git);
}
