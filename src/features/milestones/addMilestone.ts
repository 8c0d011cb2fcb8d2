import * as vscode from 'vscode';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import { askDate } from '../../host/ask/askDate';
import { askText } from '../../host/ask/askText';
import { pickPlan } from '../../host/ask/pickPlan';
import { checkEditable, editAndTell } from '../../host/editing/editAndTell';
import type { Services } from '../../host/services';
import { pickMilestone, type CommandTarget } from '../../host/ask/pickMilestone';
import { milestoneOf } from './milestoneOf';

/** Adds a milestone with a title and a date at the end of the list. @param after the milestone to add it below instead */
export async function addMilestone(services: Services, target: unknown, after?: MilestoneRef): Promise<void> {
  const placeHolder = vscode.l10n.t('To which plan do you add a milestone?');
  const uri = await pickPlan(services, target, { placeHolder, kind: 'ours' });
  if (!uri || !(await checkEditable(services, uri))) return;
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
  const phase = after && milestoneOf(services, after)?.phase?.value;
  await editAndTell(services, uri, [{ kind: 'add', title, due, phase, after }], vscode.l10n.t('Added “{0}”.', title));
}

/** Adds a milestone below another one, in its phase. */
export async function addMilestoneBelow(services: Services, target: CommandTarget): Promise<void> {
  const above = await pickMilestone(services, target, {
    placeHolder: vscode.l10n.t('Below which milestone do you add one?'),
    suits: () => true,
    none: vscode.l10n.t('There is no milestone yet.'),
  });
  if (above) await addMilestone(services, above, above);
}
