import { l10n } from 'vscode';
import type { PatternProblem } from '../../core/commits/referencePattern';
import type { Unavailability } from './gitRequest';

/** A sentence that says why there are no commits and what the user can do. It begins with the cause, since rows are narrow. */
export function unavailableSentence(why: Unavailability): string {
  switch (why.reason) {
    case 'virtual':
      return l10n.t('Files that are not on disk have no commits here.');
    case 'restricted':
      return l10n.t('Restricted Mode reads no commits; trust the workspace to see them.');
    case 'web':
      return l10n.t('The browser has no git to read commits with.');
    case 'extension-off':
      return l10n.t('The Git extension of VS Code, through which commits are read, is disabled.');
    case 'git-off':
      return l10n.t('The setting "git.enabled" is off, so no commits are read.');
    case 'no-git':
      return l10n.t('Git was not found; install it to see commits.');
    case 'no-repository':
      return l10n.t('This plan is not in a git repository.');
    case 'no-commits':
      return l10n.t('The repository has no commits yet.');
    case 'unsafe':
      return l10n.t(
        'The repository belongs to another user, so git does not read it; manage unsafe repositories in Source Control.',
      );
    case 'failed':
      return l10n.t('Git could not read the repository: {0}', why.detail);
  }
}

export function shallowSentence(): string {
  return l10n.t('This is a shallow clone: only its latest commits are known.');
}

export function patternSentence(problem: PatternProblem): string {
  switch (problem.kind) {
    case 'invalid':
      return l10n.t('milepost.commits.pattern is not a regular expression and is ignored: {0}', problem.detail);
    case 'slow':
      return l10n.t(
        'milepost.commits.pattern could take very long on some commits and is ignored; use fewer repetitions, none within another.',
      );
    case 'long':
      return l10n.t('milepost.commits.pattern is too long and is ignored.');
  }
}
