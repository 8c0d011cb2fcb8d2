import * as vscode from 'vscode';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import { askChoice, type Choice } from '../../host/ask/askChoice';
import { askInSteps } from '../../host/ask/askInSteps';
import { askText } from '../../host/ask/askText';
import { back, type Question, type Reply } from '../../host/ask/question';
import type { Services } from '../../host/services';
import { planOf } from './milestoneOf';

/** What a change says about itself; both may be empty. */
export interface Why {
  readonly reason: string;
  /** `me`, `client` or a name. */
  readonly by: string;
}

const other = Symbol('other');

/** @param refs the milestones that change, of one plan or several */
export function askWhy(services: Services, refs: readonly MilestoneRef[], title: string): Promise<Why | undefined> {
  return askInSteps<Why>(
    { title },
    {
      reason: (question, { reason }) => askReason(question, reason),
      by: (question, { by }) => askWho(services, refs, question, by),
    },
  );
}

/** @param more sentences that follow the question */
export function askReason(question: Question, value: string | undefined, more = ''): Promise<Reply<string>> {
  const prompt = vscode.l10n.t(
    'Why? The plan keeps the reason under “changes”, and your client may read it. Press Enter to give none.',
  );
  return askText({ ...question, value, prompt: `${prompt} ${more}`.trim() });
}

/** Asks who wanted a change. The words of the plan, `me` and `client`, stay true when a contact changes. */
export async function askWho(
  services: Services,
  refs: readonly MilestoneRef[],
  question: Question,
  picked: string | undefined,
): Promise<Reply<string>> {
  const choices: readonly Choice<string | typeof other>[] = [
    { label: vscode.l10n.t('Leave It Out'), value: '' },
    { label: vscode.l10n.t('You'), description: 'by: me', value: 'me' },
    { label: clientOf(services, refs), description: 'by: client', value: 'client' },
    { label: vscode.l10n.t('Other…'), value: other },
  ];
  const isOther = picked !== undefined && !choices.some(({ value }) => value === picked);
  const placeHolder = vscode.l10n.t('Who wanted it?');
  for (;;) {
    const reply = await askChoice<string | typeof other>({
      ...question,
      placeHolder,
      choices,
      picked: isOther ? other : picked,
    });
    if (reply !== other) return reply;
    const required = vscode.l10n.t('Type a name, or go back to leave it out.');
    const name = await askText({ ...question, prompt: placeHolder, value: isOther ? picked : '', required });
    if (name !== back) return name;
  }
}

/** The contact, with the client behind it: `Dana Ruiz (Acme GmbH)`. No name where the milestones are of several plans. */
function clientOf(services: Services, refs: readonly MilestoneRef[]): string {
  const client = planOf(services, refs)?.lastGood.plan.client;
  const names = [client?.contact?.value, client?.name?.value].filter((name) => name !== undefined && name !== '');
  const [first, second] = names;
  if (first === undefined) return vscode.l10n.t('The Client');
  return second === undefined ? first : `${first} (${second})`;
}
