import * as vscode from 'vscode';
import { commands } from '../../ids';
import type { PlanStore } from '../plans/planStore';

/**
 * The plan that a command is about: the given one, else the one in the active editor, else the only one, else the one that
 * the user picks.
 * @returns undefined when the user changed their mind, or after telling that there is no plan
 */
export async function pickPlan(
  plans: PlanStore,
  given: string | undefined,
  placeHolder: string,
): Promise<vscode.Uri | undefined> {
  if (given !== undefined) return vscode.Uri.parse(given);
  await plans.ready;
  const entries = plans.entries.filter(({ file }) => file.kind === 'ours');
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const here = entries.find(({ uri }) => uri.toString() === active);
  const only = entries.length === 1 ? entries[0] : undefined;
  const clear = here ?? only;
  if (clear) return clear.uri;
  if (entries.length === 0) {
    const create = vscode.l10n.t('Create Plan');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('There is no plan in this workspace yet.'),
      create,
    );
    if (answer === create) await vscode.commands.executeCommand(commands.createPlan);
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(
    entries.map(({ uri, lastGood }) => ({
      label: lastGood.plan.project?.value ?? vscode.workspace.asRelativePath(uri),
      description: vscode.workspace.asRelativePath(uri),
      uri,
    })),
    { placeHolder, matchOnDescription: true },
  );
  return picked?.uri;
}
