import * as vscode from 'vscode';
import { runGit } from './gitProcess';
import type { GitContext } from './gitQueries';

const scheme = 'milepost-commit';

/** In characters; a longer patch would block the editor that shows it. */
const longestPatch = 5_000_000;

/** Disables the programs for diffs and signatures that the user's git configuration may name. */
const showArgs = [
  'show',
  '--no-show-signature',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--encoding=UTF-8',
  '--format=fuller',
  '--stat',
  '--patch',
];

/**
 * Shows a commit as a read-only patch, for repositories that the Git extension does not have open and whose changes it
 * therefore cannot show.
 */
export class CommitPatches implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  readonly #contextOf: (root: string) => GitContext | undefined;

  /** @param contextOf the context for git in the repository with this root; undefined when it no longer contains a plan */
  constructor(contextOf: (root: string) => GitContext | undefined) {
    this.#contextOf = contextOf;
  }

  /** @param hash hexadecimal digits only */
  async show(root: string, hash: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme, path: `/${hash.slice(0, 7)}.diff`, query: JSON.stringify({ root, hash }) });
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: true });
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string | undefined> {
    const asked: unknown = JSON.parse(uri.query);
    if (typeof asked !== 'object' || asked === null || !('root' in asked) || !('hash' in asked)) return undefined;
    const { root, hash } = asked;
    const context = typeof root === 'string' ? this.#contextOf(root) : undefined;
    if (!context || typeof hash !== 'string' || !/^[0-9a-f]{4,64}$/.test(hash)) return undefined;
    return readPatch(context, hash);
  }

  dispose(): void {
    this.#registration.dispose();
  }
}

/** @throws an error with the message of git when git fails */
async function readPatch(context: GitContext, hash: string): Promise<string> {
  const tooLong = new AbortController();
  const decoder = new TextDecoder();
  let patch = '';
  const result = await runGit({
    ...context,
    args: ['-c', 'core.quotePath=false', ...showArgs, '--end-of-options', hash],
    signal: AbortSignal.any([context.signal, tooLong.signal]),
    onOutput: (chunk) => {
      patch += decoder.decode(chunk, { stream: true });
      if (patch.length > longestPatch) tooLong.abort();
    },
  });
  if (tooLong.signal.aborted) return `${patch.slice(0, longestPatch)}\n\n${vscode.l10n.t('The rest is left out.')}\n`;
  if (result.kind === 'ended' && result.code === 0) return patch;
  throw new Error(result.kind === 'ended' ? result.stderr : result.kind);
}
