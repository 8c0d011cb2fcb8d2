import * as vscode from 'vscode';
import { readText } from '../../host/plans/readText';

/** The place for a new plan in a folder: a file that does not exist or is empty; or the file that is there already. */
export type PlanPlace = { readonly free: vscode.Uri } | { readonly taken: vscode.Uri };

export async function placeIn(folder: vscode.Uri): Promise<PlanPlace> {
  let empty: vscode.Uri | undefined;
  for (const name of ['milestones.yaml', 'milestones.yml']) {
    const uri = vscode.Uri.joinPath(folder, name);
    const text = await textOf(uri);
    if (text === undefined) continue;
    if (text.trim() !== '') return { taken: uri };
    empty ??= uri;
  }
  return { free: empty ?? vscode.Uri.joinPath(folder, 'milestones.yaml') };
}

/** Undefined where the file cannot be read, usually because it does not exist. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return await readText(uri);
  } catch {
    return undefined;
  }
}
