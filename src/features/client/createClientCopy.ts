import * as vscode from 'vscode';
import type { Written } from '../../core/plan/audience/writtenPlan';
import { askInSteps } from '../../host/ask/askInSteps';
import { askWith, type Question, type Reply } from '../../host/ask/question';
import type { PlanEntry } from '../../host/plans/planEntry';
import { titleWithPlan } from '../../host/plans/planName';
import type { Services } from '../../host/services';
import { askForm, type Form } from './askForm';
import { planFor } from './planFor';
import { whatLeaves } from './whatLeaves';
import { writeDocument } from './writeDocument';

interface Copy {
  readonly form: Form;
  readonly isSeen: true;
}

/**
 * Writes what a client may see of a plan: a page into the folder `client` beside the plan, or Markdown or the text of a mail into an
 * untitled document. It says first, field by field, what leaves, and what still holds placeholders.
 */
export async function createClientCopy(services: Services, target: unknown): Promise<void> {
  const entry = await planFor(services, target, vscode.l10n.t('Which plan does the client get?'));
  if (!entry) return;
  const documents = await import('./documents');
  const seen = documents.seenBy('client', entry.lastGood.plan);
  const answer = await askInSteps<Copy>(
    { title: titleWithPlan(services.plans, [entry.uri.toString()], vscode.l10n.t('Create Client Copy')) },
    {
      form: (question, { form }) => askForm(question, form),
      isSeen: (question) => showWhatLeaves(question, documents.writtenPlan(seen), entry),
    },
  );
  if (!answer) return;
  const { date: today } = services.today;
  const language = documents.clientLanguageOf(entry.lastGood.plan.language?.value);
  const copy = documents.buildClientCopy(seen, { today, language, replyTo: '' });
  const writers: Readonly<Record<Form, () => string>> = {
    html: () => documents.clientCopyPage(copy),
    markdown: () => documents.documentMarkdown(documents.copyDocument(copy)),
    text: () => documents.documentText(documents.copyDocument(copy)),
  };
  const name = vscode.l10n.t('Client Copy');
  await writeDocument(entry, { form: answer.form, text: writers[answer.form](), name, fileName: today });
}

/** Enter on any row goes on. */
function showWhatLeaves(question: Question, written: Written, entry: PlanEntry): Promise<Reply<true>> {
  const input = vscode.window.createQuickPick();
  input.placeholder = vscode.l10n.t('This is what leaves, and nothing else. Press Enter to write it.');
  input.items = whatLeaves(written, entry);
  return askWith(input, question, () => true as const);
}
