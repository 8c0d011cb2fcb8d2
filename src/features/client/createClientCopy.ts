import * as vscode from 'vscode';
import type { DocumentForm } from '../../core/formats/export/writeForm';
import { isMailAddress } from '../../core/plan/mailAddress';
import type { Written } from '../../core/plan/audience/writtenPlan';
import { askInSteps } from '../../host/ask/askInSteps';
import { askText } from '../../host/ask/askText';
import { askWith, type Question, type Reply } from '../../host/ask/question';
import { pickOpenPlan } from '../../host/ask/pickOpenPlan';
import type { PlanEntry } from '../../host/plans/planEntry';
import { titleWithPlan } from '../../host/plans/planName';
import type { Services } from '../../host/services';
import { memory } from '../../ids';
import { askForm } from './askForm';
import { whatLeaves } from './whatLeaves';
import { writeDocument } from './writeDocument';

interface Copy {
  readonly form: DocumentForm;
  /** Of a page alone, which has links that answer. */
  readonly replyTo?: string;
  readonly isSeen: true;
}

/**
 * Writes what a client may see of a plan: a page into the folder `client` beside the plan, or Markdown or the text of a mail into an
 * untitled document. It says first, field by field, what leaves, and what still holds placeholders.
 */
export async function createClientCopy(services: Services, target: unknown): Promise<void> {
  const entry = await pickOpenPlan(services, target, {
    placeHolder: vscode.l10n.t('Which plan does the client get?'),
    needsAll: true,
  });
  if (!entry) return;
  const documents = await import('./documents');
  const seen = documents.seenBy('client', entry.lastGood.plan);
  const answer = await askInSteps<Copy>(
    { title: titleWithPlan(services.plans, [entry.uri.toString()], vscode.l10n.t('Create Client Copy')) },
    {
      form: (question, { form }) => askForm(question, form),
      replyTo: (question, { replyTo }) => askReplyTo(services, question, replyTo),
      isSeen: (question) => showWhatLeaves(question, documents.writtenPlan(seen), entry),
    },
    {},
    (key, { form = 'html' }) => key !== 'replyTo' || form === 'html',
  );
  if (!answer) return;
  const { date: today } = services.today;
  const language = documents.clientLanguageOf(entry.lastGood.plan.language?.value);
  const copy = documents.buildClientCopy(seen, {
    today,
    language,
    replyTo: answer.replyTo ?? '',
    hasUnreadPrice: documents.hasUnreadPrice(entry.lastGood.plan),
  });
  const { form } = answer;
  const text = documents.writeForm(
    form,
    () => documents.clientCopyPage(copy),
    () => documents.copyDocument(copy),
  );
  await writeDocument(entry, { form, text, name: vscode.l10n.t('Client Copy'), fileName: today });
}

/** The address of the freelancer, which no plan holds, is asked once and then offered again. */
async function askReplyTo(
  { context }: Services,
  question: Question,
  known: string | undefined,
): Promise<Reply<string>> {
  const answer = await askText({
    ...question,
    prompt: vscode.l10n.t('To which mail address shall the links answer? Without one the client fills it in.'),
    value: known ?? context.globalState.get<string>(memory.replyTo) ?? '',
    faultOf: (text) =>
      isMailAddress(text) ? undefined : vscode.l10n.t('“{0}” is no mail address such as sam@example.com.', text),
  });
  if (typeof answer === 'string') await context.globalState.update(memory.replyTo, answer);
  return answer;
}

/** Enter on any row goes on. */
function showWhatLeaves(question: Question, written: Written, entry: PlanEntry): Promise<Reply<true>> {
  const input = vscode.window.createQuickPick();
  input.placeholder = vscode.l10n.t('This is what leaves at most: no other key is read. Press Enter to write it.');
  input.items = whatLeaves(written, entry);
  return askWith(input, question, () => true as const);
}
