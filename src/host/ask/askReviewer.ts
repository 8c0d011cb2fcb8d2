import * as vscode from 'vscode';
import type { Plan } from '../../core/plan/types';
import { askText } from './askText';
import type { Question, Reply } from './question';

/** Asks who decided for the client: its contact, unless another name is typed. */
export function askReviewer(
  client: Plan['client'],
  question: Question,
  known: string | undefined,
): Promise<Reply<string>> {
  return askText({
    ...question,
    prompt: vscode.l10n.t('Who decided? Press Enter to take this name.'),
    value: known ?? client?.contact?.value ?? client?.name?.value ?? '',
  });
}
