// What the tests of plans share: files of their own in the open folder, waiting, and what a user sees of a plan.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';

/** Far more than anything takes, for machines that are busy with other things. */
const patience = 20_000;

/** A plan without a finding, and with two milestones whose ids are `A1` and `A2`. */
export const quietPlan = `project: Booking desk
milestones:
  - id: A1
    title: Guests book a room from the phone
    due: 2031-05-07 # a Wednesday
  - id: A2
    title: The desk prints the day's arrivals
    due: 2031-05-21
`;

/** One finding: `plan.invalid-value`. */
export const flawedPlan = quietPlan.replace('2031-05-21', '2031-02-30');

const top = (): string => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return folder.uri.fsPath;
};

/** A folder in the workspace that no other test uses. */
export function freshFolder(): string {
  mkdirSync(path.join(top(), 'plans'), { recursive: true });
  return mkdtempSync(path.join(top(), 'plans', 'p'));
}

/** Removes all that the tests wrote, with the editors that show it. */
export async function clearWorkspace(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.commands.executeCommand('notifications.clearAll');
  // The folder above them stays: VS Code misses what happens at once in a folder that has just come.
  const plans = path.join(top(), 'plans');
  mkdirSync(plans, { recursive: true });
  for (const name of readdirSync(plans))
    rmSync(path.join(plans, name), { recursive: true, force: true, maxRetries: 3 });
}

/** Writes a file of a fresh folder, past VS Code. */
export function writePlan(text: string | Uint8Array, name = 'milestones.yaml'): vscode.Uri {
  const file = path.join(freshFolder(), name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  // A file that has just changed is edited only once VS Code has noticed that, which it may miss in a new folder.
  const aMinuteAgo = new Date(Date.now() - 60_000);
  utimesSync(file, aMinuteAgo, aMinuteAgo);
  return vscode.Uri.file(file);
}

export const onDisk = (uri: vscode.Uri): string => readFileSync(uri.fsPath, 'utf8');

/** The codes of our findings, in the order of the Problems view. */
export function codesOf(uri: vscode.Uri): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'milepost')
    .map(({ code }) => (typeof code === 'object' ? String(code.value) : String(code)));
}

/** Waits for something to be so. Fails with the last thing seen. */
export async function eventually<T>(see: () => T | Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await see();
    try {
      assert.deepEqual(seen, expected);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await pause(50);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until all plans have been read as they are on the disk. */
export async function settle(): Promise<void> {
  await vscode.commands.executeCommand('milepost.refresh');
}

/** What a row or a code lens hands to a command. */
export function target(uri: vscode.Uri, id: string | undefined, title = '', index = 0): object {
  return { uri: uri.toString(), ...(id !== undefined && { id }), title, index };
}

/** Types into a document, without saving it. */
export async function type(uri: vscode.Uri, from: string, to: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  const start = document.getText().indexOf(from);
  assert.notEqual(start, -1, `“${from}” does not stand in the document`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(start + from.length)), to);
  assert.equal(await vscode.workspace.applyEdit(edit), true);
  return document;
}

/** The titles of the code lenses of each milestone, joined by line. */
export async function lensesOf(uri: vscode.Uri): Promise<readonly string[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
  const lines = new Map<number, string[]>();
  for (const { range, command } of lenses) {
    // The one above the project is about the plan.
    if (!command?.arguments?.[0]?.title) continue;
    const titles = lines.get(range.start.line) ?? [];
    lines.set(range.start.line, [...titles, command?.title ?? '']);
  }
  return [...lines.values()].map((titles) => titles.join(' | '));
}

/** Sets a setting of ours for this workspace; undefined takes it back. */
export async function setSetting(section: string, name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration(section).update(name, value, vscode.ConfigurationTarget.Workspace);
}

/** Presses the first button of the message that is shown, and of those that follow it, until something is so. */
export async function pressFirstButton<T>(see: () => T | Promise<T>, expected: T): Promise<void> {
  await eventually(async () => {
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    return see();
  }, expected);
}

/** Answers what a command asks with what is offered first, ticked or typed already. @param ended the command */
export async function answerWithEnter(ended: Thenable<unknown>): Promise<void> {
  let isThrough = false;
  const end = (): void => {
    isThrough = true;
  };
  ended.then(end, end);
  await eventually(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isThrough;
  }, true);
  await ended;
}
