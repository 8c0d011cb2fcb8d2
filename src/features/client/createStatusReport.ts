import * as vscode from 'vscode';
import { addDays, type CalendarDate } from '../../core/calendar/calendarDate';
import type { ReportTemplate } from '../../core/client/report/reportTemplate';
import type { DocumentForm } from '../../core/formats/export/writeForm';
import { askChoice, type Choice } from '../../host/ask/askChoice';
import { askInSteps } from '../../host/ask/askInSteps';
import { type Question, type Reply } from '../../host/ask/question';
import { pickOpenPlan } from '../../host/ask/pickOpenPlan';
import { editAndTell } from '../../host/editing/editAndTell';
import type { PlanEntry } from '../../host/plans/planEntry';
import { titleWithPlan } from '../../host/plans/planName';
import type { Services } from '../../host/services';
import type { ReportLength } from './reportLength';

interface Wanted {
  readonly since: CalendarDate;
  readonly format: DocumentForm;
}

/** Writes a status report into an untitled document beside its preview; the plan notes the day once the report is sent. */
export async function createStatusReport(services: Services, target: unknown, length: ReportLength): Promise<void> {
  const entry = await pickOpenPlan(services, target, {
    placeHolder: vscode.l10n.t('A report of which plan?'),
    needsAll: true,
  });
  if (!entry) return;
  const { date: today } = services.today;
  const answer = await askInSteps<Wanted>(
    { title: titleWithPlan(services.plans, [entry.uri.toString()], vscode.l10n.t('Create Status Report')) },
    {
      since: (question, { since }) => askSince(question, entry, today, since),
      format: (question, { format }) => askFormat(question, format),
    },
  );
  if (!answer) return;
  const documents = await import('./documents');
  const { plan } = entry.lastGood;
  const told = documents.reportOn(plan, entry.calendars, answer.since, today);
  const language = documents.clientLanguageOf(plan.language?.value);
  const template = await templateBeside(entry);
  const blocks = documents.reportBlocks(told, language, template);
  const content = documents.writeForm(
    answer.format,
    () => documents.reportMail(blocks, plan.project?.value ?? '', language),
    () => blocks,
  );
  const languageId = answer.format === 'text' ? 'plaintext' : answer.format;
  const document = await vscode.workspace.openTextDocument({ content, language: languageId });
  await vscode.window.showTextDocument(document);
  // The words of HTML are not what stands between its blanks.
  if (answer.format !== 'html') length.follow(document, { wordsIn: documents.wordsIn, most: documents.mostWords });
  if (answer.format === 'markdown') await vscode.commands.executeCommand('markdown.showPreviewToSide');
  await offerStamp(services, entry, today, documents.countWords(blocks));
}

/**
 * The template in the folder of the plan, which wins over the usual form. What is wrong with it is told, and the report is written all the
 * same: what it says otherwise stands in it.
 */
async function templateBeside({ uri }: PlanEntry): Promise<ReportTemplate | undefined> {
  const { readTemplate, templateName } = await import('./documents');
  const place = vscode.Uri.joinPath(uri, '..', templateName);
  const name = vscode.workspace.asRelativePath(place);
  try {
    const isThere = (await filesIn(vscode.Uri.joinPath(uri, '..'))).includes(templateName);
    if (!isThere) return undefined;
    const template = readTemplate((await vscode.workspace.openTextDocument(place)).getText());
    const [fault, ...more] = template?.faults ?? [vscode.l10n.t('It is empty, so that the report has its usual form.')];
    if (fault !== undefined) void vscode.window.showWarningMessage([`${name}: ${fault}`, ...more].join(' '));
    return template;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showWarningMessage(
      vscode.l10n.t('{0} cannot be read, so that the report has its usual form: {1}', name, why),
    );
    return undefined;
  }
}

async function filesIn(folder: vscode.Uri): Promise<readonly string[]> {
  return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
}

/** The day of the report is kept in the plan only when the user says that it went out. */
async function offerStamp(services: Services, entry: PlanEntry, today: CalendarDate, words: number): Promise<void> {
  const stamp = vscode.l10n.t('Note as Sent');
  const sentence = vscode.l10n.t('The report has {0} words, of at most 200.', words);
  if ((await vscode.window.showInformationMessage(sentence, stamp)) !== stamp) return;
  const acts = [{ kind: 'set-reported', date: today }] as const;
  await editAndTell(services, entry.uri, acts, vscode.l10n.t('The next report begins from today.'), 'status-bar');
}

function askSince(
  question: Question,
  { lastGood: { plan } }: PlanEntry,
  today: CalendarDate,
  picked: CalendarDate | undefined,
): Promise<Reply<CalendarDate>> {
  const last = plan.reported?.value;
  const choices: readonly Choice<CalendarDate>[] = [
    ...(last ? [{ label: vscode.l10n.t('Since the Last Report'), description: last, value: last }] : []),
    { label: vscode.l10n.t('Since a Week Ago'), description: addDays(today, -7), value: addDays(today, -7) },
    { label: vscode.l10n.t('Since Two Weeks Ago'), description: addDays(today, -14), value: addDays(today, -14) },
    { label: vscode.l10n.t('Since a Month Ago'), description: addDays(today, -30), value: addDays(today, -30) },
  ];
  const placeHolder = vscode.l10n.t('What is reported?');
  return askChoice({ ...question, placeHolder, choices, ...(picked && { picked }) });
}

function askFormat(question: Question, picked: DocumentForm | undefined): Promise<Reply<DocumentForm>> {
  const choices: readonly Choice<DocumentForm>[] = [
    { label: 'Markdown', detail: vscode.l10n.t('To edit, with its preview beside it'), value: 'markdown' },
    { label: vscode.l10n.t('Mail'), detail: vscode.l10n.t('Plain text'), value: 'text' },
    {
      label: vscode.l10n.t('Mail in HTML'),
      detail: vscode.l10n.t('Tables that all mail programs show'),
      value: 'html',
    },
  ];
  return askChoice({ ...question, placeHolder: vscode.l10n.t('In which form?'), choices, ...(picked && { picked }) });
}
