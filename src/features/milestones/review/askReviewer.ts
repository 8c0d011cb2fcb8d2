import * as vscode from 'vscode';
import type { MilestoneRef } from '../../../core/plan/milestoneRef';
import { askText } from '../../../host/ask/askText';
import type { Question, Reply } from '../../../host/ask/question';
import type { Services } from '../../../host/services';
import { planOf } from '../milestoneOf';

/** Asks who decided for the client: its contact, unless another name is typed. */
export function askReviewer(
  services: Services,
  ref: MilestoneRef,
  question: Question,
  known: string | undefined,
): Promise<Reply<string>> {
  const client = planOf(services, [ref])?.lastGood.plan.client;
  return askText({
    ...question,
    prompt: vscode.l10n.t('Who decided? Press Enter to take this name.'),
    value: known ?? client?.contact?.value ?? client?.name?.value ?? '',
  });
}
