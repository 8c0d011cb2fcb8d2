import * as vscode from 'vscode';
import type { CommitPatches } from './commitPatches';
import type { GitApi } from './gitApi';
import { locateRepository, type GitContext } from './gitQueries';

/** Command of the Git extension that shows all changes of a commit. Its arguments are a URI in the repository and the hash. */
const viewCommit = 'git.viewCommit';

/**
 * Opens the changes of a commit: in the editor of the Git extension if it has that repository open, otherwise as a patch.
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

/** Compares roots as git prints them, since the Git extension does not resolve symbolic links. */
async function openRootOf({ repositories }: GitApi, context: GitContext): Promise<vscode.Uri | undefined> {
  for (const { rootUri } of repositories) {
    const location = await locateRepository({ ...context, folder: rootUri.fsPath });
    if (location.kind === 'answer' && location.value.root === context.folder) return rootUri;
  }
  return undefined;
}
