import * as vscode from 'vscode';
import { askDate } from '../../host/ask/askDate';
import { askText } from '../../host/ask/askText';
import type { CommandTarget } from '../../host/ask/pickMilestone';
import { pickPlan } from '../../host/ask/pickPlan';
import { editAndTell } from '../../host/editing/editAndTell';
import type { Services } from '../../host/services';

/** Adds a milestone with a title and a date at the end of the list. */
export async function addMilestone(services: Services, target: CommandTarget): Promise<void> {
  const placeHolder = vscode.l10n.t('To which plan do you add a milestone?');
  const uri = await pickPlan(services, planOf(target), { placeHolder, kind: 'ours' });
  if (!uri) return;
  const question = { title: vscode.l10n.t('Add Milestone'), totalSteps: 2 };
  const title = await askText({
    ...question,
    step: 1,
    prompt: vscode.l10n.t('What will exist or be true when it is done?'),
    placeHolder: vscode.l10n.t('Customers can pay by card in the staging shop'),
    required: vscode.l10n.t('A milestone needs a title.'),
  });
  if (title === undefined) return;
  const calendar = services.plans.entryOf(uri)?.calendar;
  const due = await askDate({ ...question, step: 2, today: services.today.date, calendar });
  if (due === undefined) return;
  await editAndTell(services, uri, [{ kind: 'add', title, due }], vscode.l10n.t('Added “{0}”.', title));
}

/** The URI of the plan of a row. Keybindings and other extensions may pass any value. */
function planOf(target: unknown): string | undefined {
  if (typeof target !== 'object' || target === null) return undefined;
  const place: unknown = 'place' in target ? target.place : target;
  if (typeof place !== 'object' || place === null || !('uri' in place)) return undefined;
  return typeof place.uri === 'string' ? place.uri : undefined;
}
