import * as vscode from 'vscode';
import type { CalendarDate } from '../../core/calendar/calendarDate';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import { askDate } from '../../host/ask/askDate';
import { askInSteps } from '../../host/ask/askInSteps';
import { askText } from '../../host/ask/askText';
import { dayChoices } from '../../host/ask/dayChoices';
import { pickMilestone, type CommandTarget } from '../../host/ask/pickMilestone';
import { pickOpenPlan } from '../../host/ask/pickOpenPlan';
import { editAndTell } from '../../host/editing/editAndTell';
import { titleWithPlan } from '../../host/plans/planName';
import type { Services } from '../../host/services';
import { milestoneOf } from './milestoneOf';

interface NewMilestone {
  readonly title: string;
  readonly due: CalendarDate;
}

/** Adds a milestone with a title and a date at the end of the list. @param after the milestone to add it below instead */
export async function addMilestone(services: Services, target: unknown, after?: MilestoneRef): Promise<void> {
  const placeHolder = vscode.l10n.t('Add a milestone to which plan?');
  const plan = await pickOpenPlan(services, target, { placeHolder, edits: true });
  if (!plan) return;
  const { uri, calendar } = plan;
  const today = services.today.date;
  const choices = dayChoices({ today, plan });
  const answers = await askInSteps<NewMilestone>(
    { title: titleWithPlan(services.plans, [uri.toString()], vscode.l10n.t('Add Milestone')) },
    {
      title: (question, { title }) =>
        askText({
          ...question,
          prompt: vscode.l10n.t('What will exist or be true when it is done?'),
          placeHolder: vscode.l10n.t('Customers can pay by card in the staging shop'),
          required: vscode.l10n.t('A milestone needs a title.'),
          value: title,
        }),
      due: (question, { due = choices[1]?.day }) =>
        askDate({
          ...question,
          today,
          calendar,
          choices,
          picked: due,
          asks: vscode.l10n.t('When is it due?'),
          ifPast: vscode.l10n.t('This day has passed: the milestone will be late from the start.'),
        }),
    },
  );
  if (!answers) return;
  const phase = after && milestoneOf(services, after)?.phase?.value;
  const done = vscode.l10n.t('Added “{0}”.', answers.title);
  await editAndTell(services, uri, [{ kind: 'add', ...answers, phase, after }], done);
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
