import * as vscode from 'vscode';
import type { CalendarDate } from '../../core/calendar/calendarDate';
import { createWorkingCalendar } from '../../core/calendar/workingCalendar';
import type { PlanKind } from '../../core/plan/template/template';
import { askChoice } from '../../host/ask/askChoice';
import { askDate } from '../../host/ask/askDate';
import { askInSteps } from '../../host/ask/askInSteps';
import { askText } from '../../host/ask/askText';
import { dayChoices } from '../../host/ask/dayChoices';
import { loadEngine } from '../../host/engine';
import type { Services } from '../../host/services';
import { askFolder, type PlanFolder } from './askFolder';
import { planKinds } from './planKinds';
import { placeIn } from './planPlace';
import { writePlan } from './writePlan';

/** The answers to the questions about a new plan. */
export interface NewPlan {
  /** Asked only where it is not clear: there is a plan already, or several folders are open. */
  readonly folder?: PlanFolder;
  readonly project: string;
  /** May be empty. */
  readonly client: string;
  readonly firstDue: CalendarDate;
  readonly kind: PlanKind;
}

/**
 * Asks for what a new plan needs and writes it; its placeholders stay flagged until they are filled in.
 * @param known answers that were given before the user cancelled; it gets those that are given now
 * @returns whether all was answered
 */
export async function createPlan(services: Services, known: Partial<NewPlan>): Promise<boolean> {
  const [root, ...others] = vscode.workspace.workspaceFolders ?? [];
  if (!root) {
    await offerToOpenFolder();
    return false;
  }
  await services.plans.ready;
  const isClear = others.length === 0 && services.plans.ours.length === 0 && 'free' in (await placeIn(root.uri));
  const folderOf = ({ folder }: Partial<NewPlan>): PlanFolder => (isClear ? root : (folder ?? root));
  const today = services.today.date;
  const choices = dayChoices({ today, plan: undefined });
  const answers = await askInSteps<NewPlan>(
    { title: vscode.l10n.t('Create Plan'), ignoreFocusOut: true },
    {
      ...(!isClear && { folder: (question) => askFolder(services, [root, ...others], question) }),
      project: (question, { project, ...soFar }) =>
        askText({
          ...question,
          prompt: vscode.l10n.t('What is the project called?'),
          value: project ?? folderOf(soFar).name,
          required: vscode.l10n.t('A plan needs the name of its project.'),
        }),
      client: (question, { client }) =>
        askText({
          ...question,
          prompt: vscode.l10n.t('Who is the client? Press Enter to fill it in later.'),
          value: client,
        }),
      firstDue: (question, { firstDue = choices[1]?.day }) =>
        askDate({
          ...question,
          today,
          calendar: createWorkingCalendar(undefined, new Map()),
          choices,
          picked: firstDue,
          asks: vscode.l10n.t('When is the first milestone due?'),
          ifPast: vscode.l10n.t('This day has passed: the first milestone will be late from the start.'),
        }),
      kind: (question, { kind }) =>
        askChoice({
          ...question,
          placeHolder: vscode.l10n.t('What kind of work is it?'),
          choices: planKinds(),
          picked: kind,
        }),
    },
    known,
  );
  if (!answers) return false;
  const { createPlanText } = await loadEngine();
  // A plan may have appeared while the questions were open.
  const place = await placeIn(folderOf(answers).uri);
  if ('free' in place) await writePlan(place.free, createPlanText(answers));
  else await openInstead(place.taken);
  return true;
}

async function offerToOpenFolder(): Promise<void> {
  const open = vscode.l10n.t('Open Folder');
  const sentence = vscode.l10n.t('A plan lives in the client’s repository. Open its folder first.');
  const answer = await vscode.window.showInformationMessage(sentence, open);
  if (answer === open) await vscode.commands.executeCommand('vscode.openFolder');
}

async function openInstead(uri: vscode.Uri): Promise<void> {
  await vscode.window.showTextDocument(uri, { preview: false });
  void vscode.window.showInformationMessage(
    vscode.l10n.t('{0} already exists, so it was opened instead.', vscode.workspace.asRelativePath(uri)),
  );
}
