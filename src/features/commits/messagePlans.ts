import * as vscode from 'vscode';
import type { Milestone } from '../../core/plan/types';
import type { RepositoryFolders } from '../../host/git/commitService';
import type { Services } from '../../host/services';

/** Where commit messages are written: where git opens an editor, and in the box of the Source Control view. */
export const messageLanguages: vscode.DocumentSelector = [{ language: 'git-commit' }, { language: 'scminput' }];

/** The milestones of the plans in the repository of the message; of all plans where the message does not say which that is. */
export function milestonesOfMessage(
  message: vscode.Uri,
  { plans, commits }: Pick<Services, 'plans' | 'commits'>,
): readonly Milestone[] {
  const ours = plans.entries
    .filter(({ file }) => file.kind === 'ours')
    .map((entry) => ({ entry, repository: commits.repositoryOf(entry.uri) }));
  // The message is in the same folder as HEAD, which is not below the root in linked working trees and submodules.
  const folder = pathOf(vscode.Uri.joinPath(message, '..'));
  const there = ours.filter(({ repository }) => repository && pathOf(repository.gitDir) === folder);
  const isFor = repositoryTest(message);
  const found = there.length > 0 ? there : ours.filter(({ entry, repository }) => isFor(entry.uri, repository));
  return found.flatMap(({ entry }) => entry.lastGood.plan.milestones);
}

type RepositoryTest = (plan: vscode.Uri, repository: RepositoryFolders | undefined) => boolean;

function repositoryTest(message: vscode.Uri): RepositoryTest {
  if (message.scheme === 'vscode-scm') {
    const root = new URLSearchParams(message.query).get('rootUri');
    return root ? inRepository(vscode.Uri.parse(root)) : () => true;
  }
  const folder = vscode.Uri.joinPath(message, '..');
  if (folder.path.endsWith('/.git')) return inRepository(vscode.Uri.joinPath(folder, '..'));
  return /\/\.git\//.test(folder.path) ? (_plan, repository) => repository === undefined : () => true;
}

/** Below the root, and not in a repository inside it. */
function inRepository(root: vscode.Uri): RepositoryTest {
  const isInside = (uri: vscode.Uri): boolean => pathOf(uri).startsWith(`${pathOf(root)}/`);
  return (plan, repository) =>
    repository && pathOf(repository.root) === pathOf(root)
      ? true
      : isInside(plan) && !(repository && isInside(repository.root));
}

function pathOf({ fsPath }: vscode.Uri): string {
  return fsPath.replaceAll('\\', '/').replace(/\/$/, '');
}
