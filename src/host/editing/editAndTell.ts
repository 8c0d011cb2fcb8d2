import * as vscode from 'vscode';
import type { PlanAct } from '../../core/plan/planAct';
import type { Position } from '../../core/text';
import { baseName } from '../baseName';
import { openOrWarn } from '../openOrWarn';
import type { Services } from '../services';
import type { EditOutcome, EditRefusal } from './editOutcome';
import { editRefusalSentence } from './refusalSentence';

/** Milliseconds that a sentence stays in the status bar. */
const statusTime = 8000;

/**
 * Edits a plan and shows the outcome.
 * @param done the sentence after the edit; without it nothing is shown
 * @param where the sentence is shown: in a message with a button to undo the edit, or in the status bar, for small acts that
 *   the user sees anyway
 * @returns the kind of the outcome; the file has the wanted data unless it is `refused`
 */
export async function editAndTell(
  { editor, plans }: Pick<Services, 'editor' | 'plans'>,
  uri: vscode.Uri,
  acts: readonly PlanAct[],
  done?: string,
  where: 'message' | 'status-bar' = 'message',
): Promise<EditOutcome['kind']> {
  const outcome = await editor.edit(uri, acts);
  const sentence = done && withPlan(plans, uri, done);
  if (where === 'status-bar' && outcome.kind === 'done' && !outcome.isUnsaved) {
    if (sentence !== undefined) vscode.window.setStatusBarMessage(`$(check) ${sentence}`, statusTime);
  } else void tellOutcome(uri, outcome, sentence);
  return outcome.kind;
}

/** `Storefront: “Card payments work” is done.` where there are several plans. */
function withPlan(plans: Services['plans'], uri: vscode.Uri, sentence: string): string {
  const name = plans.ours.length > 1 ? plans.entryOf(uri)?.lastGood.plan.project?.value : undefined;
  return name === undefined ? sentence : `${name}: ${sentence}`;
}

/**
 * Says why a plan cannot be edited, if that is so, before a command asks its questions.
 * @returns whether it can be edited
 */
export async function checkEditable({ editor }: Pick<Services, 'editor'>, uri: vscode.Uri): Promise<boolean> {
  const refusal = await editor.findObstacle(uri);
  if (refusal) void tellRefusal(uri, refusal);
  return !refusal;
}

/** Resolves when the message has been answered or dismissed. */
async function tellOutcome(uri: vscode.Uri, outcome: EditOutcome, done: string | undefined): Promise<void> {
  if (outcome.kind === 'refused') {
    await tellRefusal(uri, outcome.refusal);
  } else if (outcome.kind === 'done' && done !== undefined) {
    const undo = vscode.l10n.t('Undo');
    const answer = outcome.isUnsaved
      ? await vscode.window.showWarningMessage(
          vscode.l10n.t('{0} But {1} could not be saved, and stands unsaved in its editor.', done, baseName(uri)),
          undo,
        )
      : await vscode.window.showInformationMessage(done, undo);
    if (answer !== undo) return;
    if ((await outcome.undo()).kind === 'undone') return;
    const sentence = vscode.l10n.t('{0} has changed since; use Undo in its editor.', baseName(uri));
    await vscode.window.showWarningMessage(sentence);
  }
}

async function tellRefusal(uri: vscode.Uri, refusal: EditRefusal): Promise<void> {
  const sentence = editRefusalSentence(uri, refusal);
  if ((refusal.reason === 'broken' || refusal.reason === 'unread') && refusal.position) {
    return offerToOpen(uri, refusal.position, sentence);
  }
  await vscode.window.showWarningMessage(sentence);
}

async function offerToOpen(uri: vscode.Uri, { line }: Position, sentence: string): Promise<void> {
  const open = vscode.l10n.t('Open Line');
  if ((await vscode.window.showWarningMessage(sentence, open)) !== open) return;
  const document = await openOrWarn(uri);
  if (!document) return;
  const start = new vscode.Position(line, 0);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start) });
}
