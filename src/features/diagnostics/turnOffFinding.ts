import * as vscode from 'vscode';
import { settings } from '../../ids';
import { pickCode } from './pickCode';

/** Adds the code to `milepost.rules` of the workspace, or of the user where no workspace is open. */
export async function turnOffFinding(given: unknown): Promise<void> {
  const code = typeof given === 'string' ? given : await pickCode(vscode.l10n.t('Turn off which finding?'));
  if (code === undefined) return;
  const section = vscode.workspace.getConfiguration(settings.section);
  const inWorkspace = vscode.workspace.workspaceFolders !== undefined;
  const known = section.inspect<unknown>(settings.rules);
  const before = inWorkspace ? known?.workspaceValue : known?.globalValue;
  const rules = { ...(typeof before === 'object' ? before : {}), [code]: 'off' };
  const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await section.update(settings.rules, rules, target);
}
