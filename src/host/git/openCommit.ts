import * as vscode from 'vscode';
import type { CommitPatches } from './commitPatches';
import type { GitApi } from './gitApi';
import { locateRepository, type GitContext } from './gitQueries';

/** VS Code's own view of all changes of a commit; it takes any file of the repository and the hash. */
const viewCommit = 'git.viewCommit';

/**
 * Opens the changes of a commit: in the Git extension's editor where it has that very repository open, otherwise as a patch.
 * @param context its folder is the root of the repository
 * @param hash hexadecimal digits only
 */
export async function openCommit(
  api: GitApi,
  patches: CommitPatches,
  context: GitContext,
  hash: string,
): Promise<void> {
  const root = await openRootOf(api, context);
  const commands = await vscode.commands.getCommands(true);
  if (root && commands.includes(viewCommit)) await vscode.commands.executeCommand(viewCommit, root, hash);
  else await patches.show(context.folder, hash);
}

/** Roots are compared as git names them, for the Git extension keeps symbolic links in its own. */
async function openRootOf({ repositories }: GitApi, context: GitContext): Promise<vscode.Uri | undefined> {
  for (const { rootUri } of repositories) {
    const location = await locateRepository({ ...context, folder: rootUri.fsPath });
    if (location.kind === 'answer' && location.value.root === context.folder) return rootUri;
  }
  return undefined;
}
