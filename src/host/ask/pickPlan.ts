import * as vscode from 'vscode';
import { commands } from '../../ids';
import type { PlanEntry } from '../plans/planEntry';
import type { Services } from '../services';

interface PlanQuestion {
  readonly placeHolder: string;
  /** `ours` are plans, `close` are files that could be adopted. */
  readonly kind: 'ours' | 'close';
}

/**
 * The file for a command: that of the given row or reference, else the one in the active editor, else the only one, else the one that the user
 * picks.
 * @returns undefined when the user cancels, and after a message that there is none
 */
export async function pickPlan(
  { plans }: Services,
  target: unknown,
  { placeHolder, kind }: PlanQuestion,
): Promise<vscode.Uri | undefined> {
  await plans.catchUp();
  const given = planOf(target);
  if (given !== undefined) return vscode.Uri.parse(given);
  const entries = plans.entries.filter(({ file }) => file.kind === kind);
  const [first, ...others] = entries;
  if (!first) {
    await (kind === 'ours' ? offerToCreate() : sayNoneToAdopt());
    return undefined;
  }
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const here = entries.find(({ uri }) => uri.toString() === active);
  if (here || others.length === 0) return (here ?? first).uri;
  const picked = await vscode.window.showQuickPick(entries.map(toItem), { placeHolder, matchOnDescription: true });
  return picked?.uri;
}

/** The label is the project of a plan, or the path of a file that is no plan yet. */
function toItem({ uri, file, lastGood }: PlanEntry): vscode.QuickPickItem & { readonly uri: vscode.Uri } {
  const path = vscode.workspace.asRelativePath(uri);
  if (file.kind === 'close') return { label: path, uri };
  return { label: lastGood.plan.project?.value ?? path, description: path, uri };
}

async function offerToCreate(): Promise<void> {
  const create = vscode.l10n.t('Create Plan');
  const sentence = vscode.l10n.t('There is no plan in this workspace yet.');
  const answer = await vscode.window.showInformationMessage(sentence, create);
  if (answer === create) await vscode.commands.executeCommand(commands.createPlan);
}

async function sayNoneToAdopt(): Promise<void> {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('No file in this workspace is close enough to a Milepost plan to be adopted.'),
  );
}

/** The URI of the plan of a row. Keybindings and other extensions may pass any value. */
function planOf(target: unknown): string | undefined {
  if (typeof target !== 'object' || target === null) return undefined;
  const place: unknown = 'place' in target ? target.place : 'group' in target ? target.group : target;
  if (typeof place !== 'object' || place === null || !('uri' in place)) return undefined;
  return typeof place.uri === 'string' ? place.uri : undefined;
}
