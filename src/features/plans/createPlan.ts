import * as vscode from 'vscode';
import type { CalendarDate } from '../../core/calendar/calendarDate';
import { createWorkingCalendar } from '../../core/calendar/workingCalendar';
import type { Interval } from '../../core/calendar/interval';
import { askDate } from '../../host/ask/askDate';
import { askInSteps } from '../../host/ask/askInSteps';
import { askInterval } from '../../host/ask/askInterval';
import { askText } from '../../host/ask/askText';
import { dayChoices } from '../../host/ask/dayChoices';
import { loadEngine } from '../../host/engine';
import type { Services } from '../../host/services';
import { askFolder, type PlanFolder } from './askFolder';
import { askKind, type Beginning } from './askKind';
import { placeIn } from './planPlace';
import { planOfTemplate, tellFault } from './planOfTemplate';
import { readTemplates } from './templateFiles';
import { writePlan } from './writePlan';

/** The answers to the questions about a new plan. */
export interface NewPlan {
  /** Asked only where it is not clear: there is a plan already, or several folders are open. */
  readonly folder?: PlanFolder;
  readonly project: string;
  /** May be empty. */
  readonly client: string;
  readonly firstDue: CalendarDate;
  readonly kind: Beginning;
  /** Asked only for a template of the user with several milestones. */
  readonly interval?: Interval;
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
  const templates = await readTemplates(services);
  const today = services.today.date;
  const choices = dayChoices({ today, plan: undefined });
  const answers = await askInSteps<NewPlan>(
    { title: vscode.l10n.t('Create Plan') },
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
      kind: (question, { kind }) => askKind(question, templates, kind),
      interval: (question, { interval }) =>
        askInterval({
          ...question,
          placeHolder: vscode.l10n.t('How much time lies between one milestone and the next?'),
          picked: interval ?? { count: 2, unit: 'week' },
        }),
    },
    known,
    (key, { kind }) =>
      key !== 'interval' || (typeof kind === 'object' && !kind.fault && kind.file.plan.milestones.length > 1),
  );
  if (!answers) return false;
  const { kind } = answers;
  if (typeof kind === 'object' && kind.fault) {
    await tellFault(kind, kind.fault);
    return false;
  }
  const { createPlanText } = await loadEngine();
  const text =
    typeof kind === 'object' ? await planOfTemplate(services, kind, answers) : createPlanText({ ...answers, kind });
  // A plan may have appeared while the questions were open.
  const place = await placeIn(folderOf(answers).uri);
  if ('free' in place) await writePlan(place.free, text);
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
