import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clearWorkspace, codesOf, eventually, onDisk, settle, target, writePlan } from './workspace';

const milestones = `project: Booking desk
client: { name: Hotel Acme, contact: Dana Ruiz }
currency: EUR
total: 3600 # without tax
scope: { out: [The old desk], assumptions: [Acme prints] }
milestones:
  - id: A1
    title: Guests book a room from the phone
    due: 2031-05-07 # a Wednesday
    amount: 3000
    acceptance: [20 of 20 rooms can be booked]
    agreed: { date: 2026-01-05, by: Dana, due: 2031-05-06, amount: 3000 }
  - id: A2
    title: The desk prints the day's arrivals
    due: 2031-05-12
    priority: could
    amount: 600
    depends_on: A1
`;

const order = `change_orders:
  - id: CO1
    title: Rooms with a view
    milestones: [A1]
    items: [5 of 5 rooms show their view]
    price: 400
    days: 4
    state: proposed
    date: 2026-01-07
`;

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`milepost.${command}`, ...args);

/** Answers what the command asks with what is offered first, or stands there already. */
async function answerWithEnter(ended: Thenable<unknown>): Promise<void> {
  let isThrough = false;
  void ended.then(() => (isThrough = true));
  await eventually(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isThrough;
  }, true);
}

/** A row of the tree. */
const row = (uri: vscode.Uri, name = 'CO1', index = 0): object => ({
  id: 'row',
  kind: 'order',
  abilities: [],
  place: { uri: uri.toString(), what: 'order', order: { uri: uri.toString(), name, index } },
});

const withoutDays = (text: string): string =>
  text.replaceAll(/(date|expires): 20(?!26-01-0[57])\d\d-\d\d-\d\d/g, '$1: DAY');

describe('change orders', () => {
  afterEach(clearWorkspace);

  it('are proposed for what has changed since the agreement', async () => {
    const uri = writePlan(milestones);
    await settle();
    await answerWithEnter(run('proposeChangeOrder', target(uri, 'A1')));
    assert.equal(
      withoutDays(onDisk(uri)),
      `${milestones}change_orders:
  - id: CO1
    title: Changes to “Guests book a room from the phone”
    milestones: [A1]
    state: proposed
    date: DAY
    expires: DAY
`,
    );
  });

  it('are proposed anew after an adjustment is asked for, with what stands in them, and approved then', async () => {
    const asked = `${order.replace('state: proposed', 'state: adjustment-asked # by mail')}    note: Without the days\n`;
    const uri = writePlan(milestones + asked);
    await settle();
    await answerWithEnter(run('reviseChangeOrder', row(uri)));
    const anew = asked
      .replace('adjustment-asked # by mail', 'proposed # by mail')
      .replace('date: 2026-01-07', 'date: DAY\n    expires: DAY');
    assert.equal(withoutDays(onDisk(uri)), milestones + anew);
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('undo');
    const document = await vscode.workspace.openTextDocument(uri);
    await eventually(() => document.getText(), milestones + asked);
    await vscode.commands.executeCommand('redo');
    await eventually(() => withoutDays(document.getText()), milestones + anew);
    await document.save();
    await settle();
    await answerWithEnter(run('approveChangeOrder', row(uri)));
    assert.match(onDisk(uri), /state: approved # by mail\n/);
    // What is decided stays.
    const approved = onDisk(uri);
    await run('reviseChangeOrder', row(uri));
    assert.equal(onDisk(uri), approved);
  });

  it('are approved in one edit, with what has to follow, once, and undone by one button', async () => {
    const uri = writePlan(milestones + order);
    await vscode.window.showTextDocument(uri);
    await eventually(() => codesOf(uri), ['plan.changed-since-agreed']);
    await answerWithEnter(run('approveChangeOrder', row(uri)));
    const text = withoutDays(onDisk(uri));
    for (const written of [
      'total: 4000 # without tax',
      'due: 2031-05-13 # a Wednesday',
      'acceptance: [20 of 20 rooms can be booked, 5 of 5 rooms show their view]',
      'agreed: { date: DAY, by: Dana Ruiz, how: mail, due: 2031-05-13, amount: 3000, scope: ',
      '- { date: DAY, field: due, from: 2031-05-07, to: 2031-05-13, reason: Rooms with a view, order: CO1 }',
      '- { date: DAY, field: due, from: 2031-05-12, to: 2031-05-14, reason: Rooms with a view, order: CO1 }',
      'state: approved\n    date: DAY\n    by: Dana Ruiz\n    how: mail\n',
    ])
      assert.ok(text.includes(written), `${written}\n${text}`);
    await eventually(() => codesOf(uri), []);
    const before = onDisk(uri);
    await run('approveChangeOrder', row(uri));
    assert.equal(onDisk(uri), before);
    await vscode.commands.executeCommand('undo');
    await eventually(async () => (await vscode.workspace.openTextDocument(uri)).getText(), milestones + order);
  });

  it('are declined or withdrawn, and stay on record', async () => {
    const uri = writePlan(milestones + order + order.replace('change_orders:\n', '').replace('CO1', 'CO2'));
    await settle();
    await answerWithEnter(run('declineChangeOrder', row(uri)));
    await run('withdrawChangeOrder', row(uri, 'CO2', 1));
    const states = [...onDisk(uri).matchAll(/^ {4}state: (\S+)/gm)].map(([, state]) => state);
    assert.deepEqual(states, ['declined', 'withdrawn']);
    assert.ok(onDisk(uri).startsWith(milestones));
  });
});
