import * as vscode from 'vscode';
import { loadRulePages } from '../../host/engine';

/** Asks for the code of a finding. @returns undefined when the user cancels */
export async function pickCode(placeHolder: string): Promise<string | undefined> {
  const pages = await loadRulePages();
  const items = pages.map(({ code, title }) => ({ label: code, description: title }));
  items.sort((a, b) => (a.label < b.label ? -1 : 1));
  const picked = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  return picked?.label;
}
