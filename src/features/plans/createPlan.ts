import * as vscode from 'vscode';
import { addDays } from '../../core/calendar/calendarDate';
import type { PlanKind } from '../../core/plan/template/template';
import { askDate } from '../../host/ask/askDate';
import { askText, titleOf } from '../../host/ask/askText';
import { loadEngine } from '../../host/engine';
import { readText } from '../../host/plans/readText';
import type { Services } from '../../host/services';

/** Asks four questions and writes a plan whose placeholders stay flagged until they are filled in. */
export async function createPlan(services: Services): Promise<void> {
  const folder = await pickFolder();
  if (!folder) return;
  if (!(await freePlace(folder.uri))) return;
  const question = { title: vscode.l10n.t('Create Plan'), totalSteps: 4, ignoreFocusOut: true };
  const project = await askText({
    ...question,
    step: 1,
    prompt: vscode.l10n.t('What is the project called?'),
    value: folder.name,
  });
  if (project === undefined) return;
  const client = await askText({ ...question, step: 2, prompt: vscode.l10n.t('Who is the client?') });
  if (client === undefined) return;
  const today = services.today.date;
  const firstDue = await askDate({
    ...question,
    title: vscode.l10n.t('Create Plan: When Is the First Milestone Due?'),
    step: 3,
    today,
    current: addDays(today, 7),
  });
  if (firstDue === undefined) return;
  const kind = await vscode.window.showQuickPick(kinds(), {
    title: titleOf({ ...question, step: 4 }),
    placeHolder: vscode.l10n.t('What kind of work is it?'),
  });
  if (!kind) return;
  const engine = await loadEngine();
  const text = engine.createPlanText({
    project: project || folder.name,
    client,
    firstDue,
    kind: kind.work,
  });
  // A plan may have appeared while the questions were open.
  const uri = await freePlace(folder.uri);
  if (uri) await write(uri, text);
}

function kinds(): readonly (vscode.QuickPickItem & { readonly work: PlanKind })[] {
  return [
    { label: vscode.l10n.t('Website or Shop'), work: 'website' },
    { label: vscode.l10n.t('Mobile App'), work: 'mobile' },
    { label: vscode.l10n.t('Backend or API'), work: 'backend' },
    { label: vscode.l10n.t('Data or Machine Learning'), work: 'data' },
    { label: vscode.l10n.t('Game'), work: 'game' },
    { label: vscode.l10n.t('Something Else'), work: 'other' },
  ];
}

async function pickFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) return vscode.window.showWorkspaceFolderPick();
  if (folders[0]) return folders[0];
  const open = vscode.l10n.t('Open Folder');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('A plan lives in the repository of the client. Open its folder first.'),
    open,
  );
  if (answer === open) await vscode.commands.executeCommand('vscode.openFolder');
  return undefined;
}

/** The URI of a file that does not exist or is empty, for the new plan. Undefined where a plan exists, which is opened instead. */
async function freePlace(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  let empty: vscode.Uri | undefined;
  for (const name of ['milestones.yaml', 'milestones.yml']) {
    const uri = vscode.Uri.joinPath(folder, name);
    const text = await textOf(uri);
    if (text === undefined) continue;
    if (text.trim() === '') {
      empty ??= uri;
      continue;
    }
    await vscode.window.showTextDocument(uri);
    void vscode.window.showInformationMessage(
      vscode.l10n.t('{0} is already there, so it was opened instead. “Add Milestone” adds to it.', name),
    );
    return undefined;
  }
  return empty ?? vscode.Uri.joinPath(folder, 'milestones.yaml');
}

/** Undefined where the file cannot be read, usually because it does not exist. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return await readText(uri);
  } catch {
    return undefined;
  }
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true });
  edit.insert(uri, new vscode.Position(0, 0), text);
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written.', uri.fsPath));
    return;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  await document.save();
  await vscode.window.showTextDocument(document);
}
