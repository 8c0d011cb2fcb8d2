import * as vscode from 'vscode';
import type { TemplateAnswers, TemplateFault } from '../../core/plan/template/fromTemplate';
import { loadEngine } from '../../host/engine';
import { openOrWarn } from '../../host/openOrWarn';
import type { Services } from '../../host/services';
import { templateFaultWords, type TemplateFile } from './templateFiles';

/** The text of a new plan, made of a template without a fault. Its days follow the calendar and the holidays of the template. */
export async function planOfTemplate(
  { holidays }: Services,
  { file }: TemplateFile,
  answers: Omit<TemplateAnswers, 'interval'> & Partial<Pick<TemplateAnswers, 'interval'>>,
): Promise<string> {
  const { planFromTemplate, workingCalendarOf } = await loadEngine();
  const days = await holidays.of(file.plan.calendar?.holidays?.value);
  const calendar = workingCalendarOf(file.plan, days);
  // One milestone needs no interval.
  const { interval = { count: 2, unit: 'week' } } = answers;
  return planFromTemplate(file, { ...answers, interval }, calendar, days.size > 0);
}

/** Says why a template cannot be used, and offers to mend it. */
export async function tellFault({ name, uri }: TemplateFile, fault: TemplateFault): Promise<void> {
  const open = vscode.l10n.t('Open Template');
  const sentence = vscode.l10n.t('The template “{0}” {1}. No plan was written.', name, templateFaultWords(fault));
  if ((await vscode.window.showWarningMessage(sentence, open)) !== open) return;
  const document = await openOrWarn(uri);
  if (!document) return;
  const { line } = fault.reason === 'broken' ? fault.position : { line: 0 };
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(line, 0, line, 0) });
}
