import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import * as vscode from 'vscode';
import {
  answerWithEnter,
  clearWorkspace,
  codesOf,
  eventually,
  lensesOf,
  onDisk,
  pressFirstButton,
  quietPlan,
  settle,
  target,
  type,
  writePlan,
} from './workspace';

/** The client has a contact; A3 is done. */
const plan = `${quietPlan.replace('milestones:', 'client: { name: Acme GmbH, contact: Dana Ruiz }\ncurrency: EUR\nmilestones:')}    amount: 900 # net
  - id: A3
    title: The old desk is gone
    status: done
    completed: 2026-11-05
`;

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`milepost.${command}`, ...args);

const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

const recordsIn = (uri: vscode.Uri): readonly string[] => onDisk(uri).match(/^ {4}agreed: .*/gm) ?? [];

async function actionsAt(uri: vscode.Uri, words: string): Promise<readonly vscode.CodeAction[]> {
  const document = await vscode.workspace.openTextDocument(uri);
  const at = document.positionAt(document.getText().indexOf(words) + 1);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new vscode.Range(at, at),
    undefined,
    20,
  );
}

describe('an agreement', function () {
  this.retries(2);
  afterEach(clearWorkspace);

  it('is recorded from the palette on all that is open, by the contact, today, in one edit with one Undo', async () => {
    const uri = writePlan(plan);
    await settle();
    await vscode.window.showTextDocument(uri);
    await answerWithEnter(run('recordAgreement'));
    const [first = '', second = '', ...more] = recordsIn(uri);
    assert.deepEqual(more, []);
    const head = `    agreed: { date: ${today()}, by: Dana Ruiz, how: mail, due:`;
    assert.match(first, new RegExp(`^${head} 2031-05-07, scope: [0-9a-f]{8}-0-0-0 }$`));
    assert.match(second, new RegExp(`^${head} 2031-05-21, amount: 900, scope: [0-9a-f]{8}-0-0-0 }$`));
    assert.deepEqual(codesOf(uri), []);
    await pressFirstButton(() => onDisk(uri), plan);
  });

  it('is recorded on the rows that are selected, of two plans at once', async () => {
    const [one, other] = [writePlan(plan), writePlan(plan.replace('Booking desk', 'Ticket shop'))];
    await settle();
    const rows = [one, other].map((uri) => ({ kind: 'milestone', milestone: target(uri, 'A2', '', 1) }));
    const texts = [onDisk(one), onDisk(other)];
    await answerWithEnter(run('recordAgreement', rows[0], rows));
    assert.deepEqual([recordsIn(one).length, recordsIn(other).length], [1, 1]);
    await pressFirstButton(() => [onDisk(one), onDisk(other)], texts);
  });

  it('names first what still has findings, and leads there', async () => {
    const uri = writePlan(plan.replace('    due: 2031-05-21\n', '    due: 2031-05-21\n    description: Also TBD\n'));
    await settle();
    await eventually(() => codesOf(uri).includes('smart.specific.placeholder'), true);
    const before = onDisk(uri);
    await answerWithEnter(run('recordAgreement', target(uri, 'A2')));
    assert.equal(onDisk(uri), before);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.lineAt(editor.selection.active).text, '    description: Also TBD');
  });

  it('tells what has changed since, and takes it back', async () => {
    const uri = writePlan(plan);
    await settle();
    await vscode.window.showTextDocument(uri);
    await answerWithEnter(run('recordAgreement', target(uri, 'A2')));
    const agreed = onDisk(uri);
    await type(uri, 'due: 2031-05-21\n', 'due: 2031-05-28\n');
    await eventually(() => codesOf(uri), ['plan.changed-since-agreed']);
    const [finding] = vscode.languages.getDiagnostics(uri);
    assert.match(finding?.message ?? '', /^2031-05-21 was agreed, this is 5 working days later;/);
    const lenses = await lensesOf(uri);
    assert.match(lenses[1] ?? '', /· \+5d since agreed/);
    const actions = await actionsAt(uri, '2031-05-28');
    const titles = actions.map(({ title }) => title);
    assert.deepEqual(titles.slice(0, 1), ['Record Agreement…']);
    const restore = actions.find(({ title }) => title === 'Restore What Was Agreed (2031-05-21)');
    assert.ok(restore?.edit, titles.join('; '));
    assert.equal(await vscode.workspace.applyEdit(restore.edit), true);
    await eventually(() => codesOf(uri), []);
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.getText(), agreed);
    await document.save();
  });

  it('has its words from the history', async () => {
    const uri = writePlan(plan);
    const folder = path.dirname(uri.fsPath);
    const git = (...args: readonly string[]): void => {
      execFileSync('git', ['-c', 'user.name=Sam', '-c', 'user.email=sam@example.com', ...args], { cwd: folder });
    };
    git('init', '--quiet', '--template=');
    await settle();
    await vscode.window.showTextDocument(uri);
    await answerWithEnter(run('recordAgreement', target(uri, 'A2')));
    const agreed = onDisk(uri);
    git('add', '.');
    git('commit', '--quiet', '--message', 'Agree');
    await settle();
    await type(uri, 'The desk prints the day', 'The desk shows the week');
    await eventually(() => codesOf(uri), ['plan.changed-since-agreed']);
    let restore: vscode.CodeAction | undefined;
    await eventually(async () => {
      const actions = await actionsAt(uri, 'The desk shows');
      restore = actions.find(({ title }) => title === 'Restore What Was Agreed');
      return restore !== undefined;
    }, true);
    const document = await vscode.workspace.openTextDocument(uri);
    const at = document.positionAt(document.getText().indexOf('desk shows'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
    const words = hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value)));
    assert.ok(
      words.some((text) => text.includes("The desk prints the day's arrivals")),
      words.join('\n'),
    );
    assert.ok(restore?.edit);
    assert.equal(await vscode.workspace.applyEdit(restore.edit), true);
    assert.equal(document.getText(), agreed);
    await document.save();
  });

  it('is withdrawn with a reason, which the plan keeps', async () => {
    const text = plan.replace('    amount: 900', '    agreed: { date: 2026-11-02, by: Dana Ruiz }\n    amount: 900');
    const uri = writePlan(text);
    await settle();
    await vscode.window.showTextDocument(uri);
    await answerWithEnter(run('withdrawAgreement', target(uri, 'A2')));
    assert.deepEqual(recordsIn(uri), []);
    assert.ok(onDisk(uri).includes(`- { date: ${today()}, field: agreed, from: 2026-11-02 }`), onDisk(uri));
    await pressFirstButton(() => onDisk(uri), text);
  });
});
