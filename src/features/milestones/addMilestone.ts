import * as vscode from 'vscode';
import { toResult } from '../../host/editing/editResult';
import { pickPlan } from '../../host/ask/pickPlan';
import type { Services } from '../../host/services';
import { askDate } from '../../host/ask/askDate';
import type { CommandTarget } from '../../host/ask/pickMilestone';

/** A new milestone with a title and a date, at the end of the list. */
export async function addMilestone(services: Services, target: CommandTarget): Promise<void> {
  const uri = await pickPlan(services.plans, placeOf(target), vscode.l10n.t('To which plan do you add a milestone?'));
  if (!uri) return;
  const title = await vscode.window.showInputBox({
    title: vscode.l10n.t('Add Milestone (1/2)'),
    prompt: vscode.l10n.t('What will exist or be true when it is done?'),
    placeHolder: vscode.l10n.t('Customers can pay by card in the staging shop'),
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A milestone needs a title.') : undefined),
  });
  if (title === undefined) return;
  const due = await askDate({
    title: vscode.l10n.t('Add Milestone'),
    today: services.today.date,
    calendar: services.plans.entryOf(uri)?.calendar,
    step: 2,
    totalSteps: 2,
  });
  if (due === undefined) return;
  await services.editor.edit(
    uri,
    (engine, file) => toResult(engine, file, engine.addMilestone(file, { title: title.trim(), due })),
    vscode.l10n.t('Added “{0}”.', title.trim()),
  );
}

function placeOf(target: unknown): string | undefined {
  if (typeof target !== 'object' || target === null) return undefined;
  const place: unknown = 'place' in target ? target.place : target;
  if (typeof place !== 'object' || place === null || !('uri' in place)) return undefined;
  return typeof place.uri === 'string' ? place.uri : undefined;
}
