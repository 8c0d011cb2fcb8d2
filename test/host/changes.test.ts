import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { clearWorkspace, eventually, onDisk, settle, target, writePlan } from './workspace';

const agreed = `project: Booking desk
milestones:
  - id: A1
    title: Guests book a room from the phone
    due: 2031-05-07 # a Wednesday
    acceptance: [20 of 20 rooms can be booked]
    agreed: { date: 2030-11-02, by: Dana Ruiz, due: 2031-05-07 }
  - id: A2
    title: The desk prints the day's arrivals
    due: 2031-05-21
`;

function commit(uri: vscode.Uri): void {
  const cwd = path.dirname(uri.fsPath);
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=Sam', '-c', 'user.email=sam@example.com', ...args], { cwd });
  };
  git('init', '--quiet', '--template=');
  git('add', '-A');
  git('commit', '--quiet', '--message', 'Plan');
}

const run = (command: string, uri: vscode.Uri): Thenable<unknown> =>
  vscode.commands.executeCommand(`milepost.${command}`, target(uri, undefined));

/** Takes what is preselected in each list that comes up, until the command has ended. */
async function answerWithEnter(ended: Thenable<unknown>): Promise<void> {
  let isThrough = false;
  void ended.then(() => (isThrough = true));
  await eventually(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isThrough;
  }, true);
}

describe('changes of a plan', () => {
  afterEach(clearWorkspace);

  it('without a word since the last commit are listed, and restored one by one', async () => {
    const uri = writePlan(agreed);
    commit(uri);
    writeFileSync(
      uri.fsPath,
      agreed
        .replace('20 of 20', '15 of 20')
        .replace('due: 2031-05-21', 'due: 2031-06-21')
        .replace('- id: A2', '- id: PRINT'),
    );
    await settle();
    await answerWithEnter(run('reviewPlanChanges', uri));
    assert.equal(onDisk(uri), agreed);
  });

  it('since the agreement are told in a document of its own, with the old and the new words', async () => {
    const uri = writePlan(agreed);
    commit(uri);
    writeFileSync(uri.fsPath, agreed.replace('20 of 20', '15 of 20').replace('due: 2031-05-07 #', 'due: 2031-05-14 #'));
    await settle();
    await answerWithEnter(run('showPlanChanges', uri));
    const document = vscode.window.activeTextEditor?.document;
    assert.deepEqual([document?.isUntitled, document?.languageId], [true, 'markdown']);
    assert.equal(
      document?.getText(),
      `# What changed in Booking desk

Since the agreement.

## A1 · Guests book a room from the phone

- “Guests book a room from the phone” moved from 7 to 14 May 2031.
- A criterion of “Guests book a room from the phone” now reads “15 of 20 rooms can be booked”, and no longer “20 of 20 rooms can be booked”.
`,
    );
  });

  it('are not asked for where the plan cannot be read', async () => {
    const uri = writePlan(agreed.replace('milestones:', 'milestones: ['));
    await settle();
    // It ends with a message, and asks nothing.
    await run('reviewPlanChanges', uri);
    assert.equal(onDisk(uri), agreed.replace('milestones:', 'milestones: ['));
  });
});
