import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import {
  clearWorkspace,
  codesOf,
  eventually,
  freshFolder,
  onDisk,
  pause,
  quietPlan,
  settle,
  target,
  writePlan,
} from './workspace';

const ours = quietPlan.replace('    due: 2031-05-07', '    acceptance: [20 rooms are booked]\n    due: 2031-05-07');

/** The same plan on another branch: more of it, in another order, with A1 further down. */
const theirs = `# as the client has it
${ours.replace('milestones:\n', 'milestones:\n  - { id: A0, title: The hotel signs }\n').replace('2031-05-07', '2031-06-11')}`;

describe('a question that is open while git checks out another branch', function () {
  this.retries(2);
  afterEach(clearWorkspace);

  const git = (folder: string, ...args: readonly string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=Sam', '-c', 'user.email=sam@example.com', ...args], { cwd: folder });

  /** A repository with the plan on its branch, and on the branch `client` the other text. */
  function repository(other: string): { uri: vscode.Uri; checkOut: () => void } {
    const folder = freshFolder();
    const file = path.join(folder, 'milestones.yaml');
    const commit = (text: string, branch: string): void => {
      git(folder, 'checkout', '--quiet', '-b', branch);
      writeFileSync(file, text);
      git(folder, 'add', '.');
      git(folder, 'commit', '--quiet', '-m', branch);
    };
    git(folder, 'init', '--quiet', '--template=');
    commit(other, 'client');
    commit(ours, 'work');
    return { uri: vscode.Uri.file(file), checkOut: () => git(folder, 'checkout', '--quiet', 'client') };
  }

  /** Asks, checks out the other branch, and answers everything with what is offered first. */
  async function askAndSwitch(command: string, other: string): Promise<string> {
    const { uri, checkOut } = repository(other);
    await settle();
    // Open in an editor that has the old text when the answer comes.
    await vscode.window.showTextDocument(uri);
    let isThrough = false;
    const done = Promise.resolve(vscode.commands.executeCommand(command, target(uri, 'A1', 'Guests', 0)));
    void done.then(() => (isThrough = true));
    await pause(500);
    assert.equal(isThrough, false, 'it did not ask');
    checkOut();
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isThrough;
    }, true);
    await eventually(async () => (await vscode.workspace.openTextDocument(uri)).getText(), onDisk(uri));
    return onDisk(uri);
  }

  for (const [command, added] of [
    ['milepost.markMilestoneDone', /^    (?:status: done|completed: \d{4}-\d\d-\d\d)$/],
    ['milepost.cancelMilestone', /^    (?:status: cancelled|changes:|  - .*to: cancelled.*)$|field: status/],
    ['milepost.rescheduleMilestone', /^    (?:due: .*|changes:|  - .*from: 2031-06-11.*)$|from: 2031-06-11/],
  ] as const) {
    it(`is answered on the text of that branch, of which nothing is lost: ${command}`, async () => {
      const text = await askAndSwitch(command, theirs);
      const before = theirs.split('\n');
      const isReplaced = (line: string): boolean => command.includes('reschedule') && line.includes('due: 2031-06-11');
      for (const line of before.filter((line) => !isReplaced(line))) assert.ok(text.includes(line), `${line}\n${text}`);
      const news = text.split('\n').filter((line) => !before.includes(line));
      assert.ok(news.length > 0, text);
      for (const line of news) assert.match(line, added);
      assert.match(text, /id: A1[^]*(?:status: (?:done|cancelled)|changes:)[^]*id: A2/);
    });

    it(`is refused where the milestone is done there, or not there: ${command}`, async () => {
      const finished = theirs.replace('  - id: A1\n', '  - id: A1\n    status: done\n    completed: 2031-01-07\n');
      assert.equal(await askAndSwitch(command, finished), finished);
      const without = theirs.replace('id: A1', 'id: B1');
      assert.equal(await askAndSwitch(command, without), without);
    });
  }
});

describe('a plan that is deleted and written anew', () => {
  afterEach(clearWorkspace);

  it('is gone once no editor shows it, though VS Code keeps its document for minutes', async () => {
    const uri = writePlan('project: Shop\nmilestones:\n  - { title: The client reviews 12 pages, due: 2031-02-30 }\n');
    await vscode.workspace.openTextDocument(uri);
    await eventually(() => codesOf(uri), ['plan.invalid-value']);
    rmSync(uri.fsPath);
    await eventually(() => codesOf(uri), []);
    await settle();
    assert.deepEqual(codesOf(uri), []);
  });

  it('has no place in common with the one before', async () => {
    const review = '  - { title: The client reviews 12 pages, due: 2031-02-30 }\n';
    const uri = writePlan(`project: Shop\nmilestones:\n${review}${review}`);
    // A document that an extension opens stays open for minutes.
    await vscode.commands.executeCommand('vscode.open', uri);
    const lenses = (): Thenable<vscode.CodeLens[]> =>
      vscode.commands.executeCommand('vscode.executeCodeLensProvider', uri, 100);
    const starts = async (): Promise<readonly vscode.CodeLens[]> =>
      (await lenses()).filter(({ command }) => command?.title === 'Start');
    await eventually(async () => (await starts()).length, 2);
    const command = (await starts())[1]?.command ?? assert.fail();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(uri.fsPath);
    await eventually(() => codesOf(uri), []);
    const anew = `project: Shop\nmilestones:\n${review}${review}${review}`;
    writeFileSync(uri.fsPath, anew);
    await eventually(() => codesOf(uri).length, 3);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    assert.equal(onDisk(uri), anew);
  });
});
