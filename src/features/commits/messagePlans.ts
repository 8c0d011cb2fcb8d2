import * as vscode from 'vscode';
import type { RepositoryPlace } from '../../host/git/commitService';
import type { PlanEntry } from '../../host/planStore';
import type { Services } from '../../host/services';

/** Where commit messages are written: where git opens an editor, and in the box of the Source Control view. */
export const messageLanguages: vscode.DocumentSelector = [{ language: 'git-commit' }, { language: 'scminput' }];

/** The plans of the repository that the message is for; all of them where it does not tell. */
export function plansOfMessage(
  message: vscode.Uri,
  { plans, commits }: Pick<Services, 'plans' | 'commits'>,
): readonly PlanEntry[] {
  const isFor = repositoryTest(message);
  return plans.entries.filter(({ file, uri }) => file.kind === 'ours' && isFor(uri, commits.repositoryOf(uri)));
}

type RepositoryTest = (plan: vscode.Uri, repository: RepositoryPlace | undefined) => boolean;

function repositoryTest(message: vscode.Uri): RepositoryTest {
  if (message.scheme === 'vscode-scm') {
    const root = new URLSearchParams(message.query).get('rootUri');
    return root ? inRepository(vscode.Uri.parse(root)) : () => true;
  }
  // Git keeps the message where it keeps HEAD: below the root, but for linked working trees and submodules.
  const folder = vscode.Uri.joinPath(message, '..');
  if (!/\/\.git(?:\/|$)/.test(folder.path)) return () => true;
  const isBelow = folder.path.endsWith('/.git') ? inRepository(vscode.Uri.joinPath(folder, '..')) : undefined;
  return (plan, repository) =>
    repository && pathOf(repository.gitDir) === pathOf(folder)
      ? true
      : (isBelow?.(plan, repository) ?? repository === undefined);
}

/** Below the root, and in no repository within this one. */
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
