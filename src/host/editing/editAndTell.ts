import * as vscode from 'vscode';
import type { PlanAct } from '../../core/plan/planAct';
import { withPlanName } from '../plans/planName';
import type { Services } from '../services';
import { baseName } from '../baseName';
import type { EditOutcome, EditRefusal, PlanEdit } from './editOutcome';
import { offerToOpen } from './offerToOpen';
import { editRefusalSentence } from './refusalSentence';

/** Milliseconds that a sentence stays in the status bar. */
const statusTime = 8000;

type Editing = Pick<Services, 'editor' | 'plans'>;

/** Something that the message after an edit offers beside Undo. */
export interface Offer {
  readonly label: string;
  /** @returns the sentence of a message with Undo that comes in place of this one; undefined for none */
  readonly run: () => Promise<string | undefined>;
}

/** Where the sentence after an edit is shown: in a message with Undo, or in the status bar, for small acts that are seen anyway. */
export type ToldIn = 'message' | 'status-bar';

/**
 * Edits a plan and shows the outcome.
 * @param done the sentence after the edit; without it nothing is shown
 * @returns the kind of the outcome; the file has the wanted data unless it is `refused`
 */
export function editAndTell(
  services: Editing,
  uri: vscode.Uri,
  acts: readonly PlanAct[],
  done?: string,
  where?: ToldIn,
): Promise<EditOutcome['kind']> {
  return editPlansAndTell(services, [{ uri, acts }], done, where);
}

/**
 * {@link editAndTell} for all of several plans or none, with one sentence for all, and one Undo.
 * @param offers what the message offers as well
 */
export async function editPlansAndTell(
  { editor, plans }: Editing,
  edits: readonly PlanEdit[],
  done?: string,
  where: ToldIn = 'message',
  offers: readonly Offer[] = [],
): Promise<EditOutcome['kind']> {
  const outcome = await editor.edit(edits);
  const [first] = edits;
  const isSeveral = edits.length > 1;
  const sentence = done !== undefined && first && !isSeveral ? withPlanName(plans, first.uri, done) : done;
  if (outcome.kind === 'refused') void tellRefusal(plans, outcome.uri, outcome.refusal);
  if (outcome.kind === 'done' && sentence !== undefined) {
    if (where === 'status-bar' && outcome.unsaved.length === 0 && offers.length === 0) {
      vscode.window.setStatusBarMessage(`$(check) ${sentence}`, statusTime);
    } else void offerUndo(plans, outcome, sentence, isSeveral, offers);
  }
  return outcome.kind;
}

/**
 * Says why a plan cannot be edited, if that is so, before a command asks its questions.
 * @returns whether it can be edited
 */
export async function checkEditable({ editor, plans }: Editing, uri: vscode.Uri): Promise<boolean> {
  const refusal = await editor.findObstacle(uri);
  if (refusal) void tellRefusal(plans, uri, refusal);
  return !refusal;
}

/** Resolves when the message has been answered or dismissed. */
async function offerUndo(
  plans: Services['plans'],
  outcome: Extract<EditOutcome, { kind: 'done' }>,
  done: string,
  isSeveral: boolean,
  offers: readonly Offer[],
): Promise<void> {
  const { unsaved, undo } = outcome;
  const offer = vscode.l10n.t('Undo');
  const labels = [...offers.map(({ label }) => label), offer];
  const names = unsaved.map((uri) => (isSeveral ? vscode.workspace.asRelativePath(uri) : baseName(uri)));
  const answer =
    names.length > 0
      ? await vscode.window.showWarningMessage(
          vscode.l10n.t('{0} But {1} could not be saved, and stands unsaved in its editor.', done, names.join(', ')),
          ...labels,
        )
      : await vscode.window.showInformationMessage(done, ...labels);
  const other = offers.find(({ label }) => label === answer);
  const said = await other?.run();
  if (said !== undefined) return offerUndo(plans, outcome, said, isSeveral, []);
  if (answer !== offer) return;
  const undone = await undo();
  if (undone.kind === 'undone') return;
  const name = baseName(undone.uri);
  const sentence = isSeveral
    ? vscode.l10n.t('{0} has changed since, so nothing was undone; use Undo in the editor of each plan.', name)
    : vscode.l10n.t('{0} has changed since; use Undo in its editor.', name);
  await vscode.window.showWarningMessage(withPlanName(plans, undone.uri, sentence));
}

async function tellRefusal(plans: Services['plans'], uri: vscode.Uri, refusal: EditRefusal): Promise<void> {
  const sentence = withPlanName(plans, uri, editRefusalSentence(uri, refusal));
  if ((refusal.reason === 'broken' || refusal.reason === 'unread') && refusal.position) {
    return offerToOpen(uri, refusal.position, sentence);
  }
  await vscode.window.showWarningMessage(sentence);
}
