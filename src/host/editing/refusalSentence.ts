import * as vscode from 'vscode';
import type { Refusal } from '../../core/plan/edit/editPlan';
import { orderStateWords, statusWords } from '../../core/plan/types';
import { baseName } from '../baseName';
import type { EditRefusal } from './editOutcome';

/** The sentence for a refusal of core: why the text cannot be edited, and what to do instead. */
export function refusalSentence(refusal: Refusal): string {
  switch (refusal) {
    case 'broken':
      return vscode.l10n.t('The plan cannot be read as it is; nothing was edited.');
    case 'not-found':
      return vscode.l10n.t('The place in the plan could not be found; nothing was edited. Edit the file by hand.');
    case 'shared':
      return vscode.l10n.t('Other parts of the plan share this value through an alias; edit it by hand.');
    case 'lost-words':
      return vscode.l10n.t(
        'YAML reads part of this text as a comment, and it would be lost; put the text in quotes first.',
      );
    case 'comment':
      return vscode.l10n.t('A comment stands beside what would move, and would be lost; move or remove it first.');
    case 'too-intricate':
      return vscode.l10n.t('This part of the plan is written in a way that cannot be edited safely; edit it by hand.');
  }
}

/** The sentence for a refused edit of a file. */
export function editRefusalSentence(uri: vscode.Uri, refusal: EditRefusal): string {
  switch (refusal.reason) {
    case 'broken':
      return refusal.position
        ? vscode.l10n.t(
            '{0} cannot be read because of line {1}; nothing was edited.',
            baseName(uri),
            refusal.position.line + 1,
          )
        : refusalSentence(refusal.reason);
    case 'gone':
      return vscode.l10n.t('“{0}” is no longer in the plan; nothing was edited.', refusal.text);
    case 'not-suitable':
      return vscode.l10n.t('“{0}” is now {1}; nothing was edited.', refusal.title, statusWords[refusal.status]);
    case 'moved-on':
      return vscode.l10n.t('“{0}” has other dates by now; nothing was edited. Try again.', refusal.title);
    case 'order-gone':
      return vscode.l10n.t('The change order “{0}” is no longer in the plan; nothing was edited.', refusal.name);
    case 'order-decided':
      return vscode.l10n.t(
        'The change order “{0}” is {1} already; nothing was edited.',
        refusal.name,
        orderStateWords[refusal.state],
      );
    case 'unread':
      return vscode.l10n.t(
        'The value of “{0}” on line {1} cannot be read and would be lost; nothing was edited. Fix it first.',
        refusal.key,
        refusal.position.line + 1,
      );
    case 'first':
      return vscode.l10n.t('It is already the first milestone in the plan file.');
    case 'last':
      return vscode.l10n.t('It is already the last milestone in the plan file.');
    case 'several-plans':
      return vscode.l10n.t('The selected milestones are in several plans; nothing was edited.');
    case 'file-gone':
      return vscode.l10n.t('{0} is gone; nothing was edited.', baseName(uri));
    case 'file-behind':
      return vscode.l10n.t('{0} has been changed by another program; nothing was edited. Try again.', baseName(uri));
    case 'read-only':
      return vscode.l10n.t('{0} is read-only; nothing was edited.', baseName(uri));
    case 'keeps-changing':
      return vscode.l10n.t('{0} keeps changing; nothing was edited. Try again once it has settled.', baseName(uri));
    case 'not-found':
    case 'shared':
    case 'too-intricate':
    case 'lost-words':
    case 'comment':
      return refusalSentence(refusal.reason);
  }
}
