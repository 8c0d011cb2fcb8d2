import * as vscode from 'vscode';
import type { Milestone } from '../../core/plan/types';
import type { RepositoryFolders } from '../../host/git/commitService';
import type { Services } from '../../host/services';

/** The languages of commit messages: in an editor that git opens, and in the input box of the Source Control view. */
export const messageLanguages: vscode.DocumentSelector = [{ language: 'git-commit' }, { language: 'scminput' }];

/** The milestones of the plans in the repository of the message; of all plans where its URI does not identify the repository. */
export function milestonesOfMessage(
  message: vscode.Uri,
  { plans, commits }: Pick<Services, 'plans' | 'commits'>,
): readonly Milestone[] {
  const ours = plans.ours.map((entry) => ({ entry, repository: commits.repositoryOf(entry.uri) }));
  // The message file is in the git directory, which in linked working trees and submodules is not below the root.
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

/** Whether a plan is below the root, and not in a repository nested in it. */
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
