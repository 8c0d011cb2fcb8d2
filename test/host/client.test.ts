import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import {
  answerWithEnter,
  clearWorkspace,
  eventually,
  onDisk,
  pressFirstButton,
  settle,
  target,
  type,
  writePlan,
} from './workspace';

const plan = `project: Booking desk
client: { name: Hotel Post, contact: Dana Ruiz }
currency: EUR
rate: 90
milestones:
  - id: A1
    title: Guests book a room from the phone
    status: in-review
    due: 2031-05-07
    owner: SECRET
    amount: 2400
    acceptance: [20 of 20 rooms book]
    tasks: [SECRET]
    review: { rounds: [{ submitted: 2026-11-20 }] }
  - id: A2
    title: The desk prints the arrivals
    status: done
    completed: 2026-11-20
    amount: 800
`;

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`milepost.${command}`, ...args);

const placeOf = (uri: vscode.Uri): object => ({ uri: uri.toString() });

/** Closes them without the question whether to save. */
async function closeUntitled(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** The text of the record of deliveries. Closed documents stay among the others for a while, empty. */
function recordShown(): string | undefined {
  const texts = vscode.workspace.textDocuments.map((document) => document.getText());
  return texts.find((text) => text.startsWith('# What was delivered'));
}

/** Runs the command until it has written: an editor that opens or closes late takes the focus, and with it the question. */
function untilWritten(uri: vscode.Uri, command: string, written: RegExp): Promise<void> {
  return eventually(async () => {
    if (!written.test(onDisk(uri))) await answerWithEnter(run(command, placeOf(uri)));
    return written.test(onDisk(uri));
  }, true);
}

describe('what a client gets and answers', () => {
  afterEach(async () => {
    await closeUntitled();
    await clearWorkspace();
  });

  it('is an invoice of what is accepted, and then noted as invoiced and paid', async () => {
    const uri = writePlan(plan);
    await settle();
    let csv = '';
    // An editor that closes late takes the focus, and with it the question.
    await eventually(async () => {
      await answerWithEnter(run('createInvoiceLines', placeOf(uri)));
      csv = vscode.workspace.textDocuments.find(({ isUntitled }) => isUntitled)?.getText() ?? '';
      return csv !== '';
    }, true);
    assert.match(csv, /^1,A2,The desk prints the arrivals,2026-11-20,2026-11-20,800\.00,EUR,\r?$/m);
    assert.ok(!csv.includes('A1'));
    await closeUntitled();
    await untilWritten(uri, 'markInvoiced', /state: invoiced/);
    assert.match(
      onDisk(uri),
      /amount: 800\n    payment: \{ state: invoiced, date: \d{4}-\d\d-\d\d, due: \d{4}-\d\d-\d\d \}\n$/,
    );
    await untilWritten(uri, 'markPaid', /state: paid/);
    assert.match(onDisk(uri), /payment: \{ state: paid, date: \d{4}-\d\d-\d\d, due: /);
    assert.ok(!/amount: 2400\n    payment/.test(onDisk(uri)));
  });

  it('is noted as paid right after the invoice was typed', async () => {
    const uri = writePlan(plan);
    await settle();
    const document = await type(uri, '    amount: 800\n', '    amount: 800\n    payment: { state: invoiced }\n');
    // What was invoiced is ticked, and with nothing ticked the question stays.
    await answerWithEnter(run('markPaid', placeOf(uri)));
    assert.match(document.getText(), /amount: 800\n    payment: \{ state: paid, date: \d{4}-\d\d-\d\d \}\n$/);
  });

  it('is noted as paid in a change order, too', async () => {
    const uri = writePlan(
      `${plan}change_orders:\n  - { id: CO1, title: Views, milestones: [A2], price: 400, state: approved, payment: { state: invoiced } }\n`,
    );
    await settle();
    await untilWritten(uri, 'markPaid', /state: paid/);
    assert.match(onDisk(uri), /state: approved, payment: \{ state: paid, date: \d{4}-\d\d-\d\d \} \}\n$/);
    assert.ok(!/amount: 800\n    payment/.test(onDisk(uri)));
  });

  it('is a page beside the plan, with nothing private in it', async () => {
    const uri = writePlan(plan);
    await settle();
    void run('createClientCopy', placeOf(uri));
    const folder = path.join(path.dirname(uri.fsPath), 'client');
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return existsSync(folder) && readdirSync(folder).length;
    }, 1);
    const [name = ''] = readdirSync(folder);
    assert.match(name, /^booking-desk-\d{4}-\d\d-\d\d\.html$/);
    const page = readFileSync(path.join(folder, name), 'utf8');
    assert.match(page, /<!doctype html>/i);
    assert.match(page, /Guests book a room from the phone/);
    assert.ok(!/SECRET|<script/.test(page));
    await eventually(async () => vscode.env.clipboard.readText(), path.join(folder, name));
  });

  it('is a protocol, a sheet of an order, a closing note and a proof, in the language of the plan', async () => {
    const german = plan.replace('currency:', 'language: de\ncurrency:');
    const uri = writePlan(`${german}change_orders:\n  - { id: CO1, title: Views, milestones: [A1], price: 400 }\n`);
    await settle();
    const folder = path.join(path.dirname(uri.fsPath), 'client');
    const orderRow = { place: { uri: uri.toString(), order: { uri: uri.toString(), name: 'CO1', index: 0 } } };
    for (const [command, given, name, said] of [
      ['createAcceptanceProtocol', target(uri, 'A1'), /^booking-desk-protocol-a1-.*\.html$/, '20 of 20 rooms book'],
      ['createChangeOrderSheet', orderRow, /^booking-desk-order-co1-.*\.html$/, '+400,00'],
      ['createClosingNote', placeOf(uri), /^booking-desk-closing-\d.*\.html$/, 'Guten Tag Dana Ruiz,'],
      // What is verified is said in English.
      ['createProofPack', placeOf(uri), /^booking-desk-proof-\d.*\.html$/, 'Records that do not fit'],
    ] as const) {
      const written = (): string => {
        const file = existsSync(folder) && readdirSync(folder).find((one) => name.test(one));
        return file ? readFileSync(path.join(folder, file), 'utf8') : '';
      };
      // The command ends when its message is answered.
      void run(command, given);
      await eventually(async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return written().endsWith('</html>\n');
      }, true);
      const page = written();
      assert.match(page, command === 'createProofPack' ? /<html lang="en">/ : /<html lang="de">/);
      assert.ok(page.includes(said), page);
      assert.ok(!/SECRET|<script/.test(page));
    }
  });

  it('is a status report, which is noted as sent only when that is said', async () => {
    const uri = writePlan(plan);
    await settle();
    void run('createStatusReport', placeOf(uri));
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.workspace.textDocuments.some(
        ({ isUntitled, languageId }) => isUntitled && languageId === 'markdown',
      );
    }, true);
    const report = vscode.workspace.textDocuments.find(({ isUntitled }) => isUntitled)?.getText() ?? '';
    assert.match(report, /Booking desk/);
    assert.equal(onDisk(uri), plan);
    await pressFirstButton(async () => {
      return /^reported: \d{4}-\d\d-\d\d$/m.test(onDisk(uri));
    }, true);
    // The preview comes at last.
    const isPreview = ({ label }: vscode.Tab): boolean => label.startsWith('Preview');
    await eventually(() => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(isPreview)), true);
  });

  it('is a record of what is done, and a page of it that names no client unless that is ticked', async () => {
    writePlan(plan);
    await settle();
    await run('showDeliveries');
    const record = recordShown() ?? '';
    assert.match(
      record,
      /## Booking desk · Hotel Post\n\n### The desk prints the arrivals\n\nDone on 20 November 2026\n/,
    );
    assert.ok(!/A1|800|Guests/.test(record), record);
    await closeUntitled();
    const folder = path.join(vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '', 'portfolio');
    void run('createPortfolio');
    try {
      await eventually(async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return existsSync(folder) && readdirSync(folder).length;
      }, 1);
      const [name = ''] = readdirSync(folder);
      assert.match(name, /^delivered-\d{4}-\d\d-\d\d\.html$/);
      await eventually(
        () => readFileSync(path.join(folder, name), 'utf8').includes('The desk prints the arrivals'),
        true,
      );
      assert.ok(
        !/Hotel Post|SECRET|<script|800/.test(readFileSync(path.join(folder, name), 'utf8').split('</style>')[1] ?? ''),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is no record of a plan in which nothing is done yet', async () => {
    writePlan('project: Booking desk\nmilestones:\n  - { id: A1, title: Guests book a room, due: 2031-05-07 }\n');
    await settle();
    await run('showDeliveries');
    assert.ok(!recordShown()?.includes('Booking desk'));
  });

  it('is a status report in the form of the template beside the plan', async () => {
    const uri = writePlan(plan);
    writeFileSync(path.join(path.dirname(uri.fsPath), 'report.template.md'), 'Dear {{contact}},\n\n{{state}}\n');
    await settle();
    void run('createStatusReport', placeOf(uri));
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.workspace.textDocuments.some((document) => document.getText().startsWith('Dear Dana Ruiz,\n\n'));
    }, true);
  });

  it('is read from the clipboard, shown, and logged', async () => {
    const uri = writePlan(plan);
    await settle();
    await vscode.env.clipboard.writeText('Hello,\n\nA1: approved.\n\nDana\n');
    await untilWritten(uri, 'recordClientReply', /decision: approved/);
    assert.match(onDisk(uri), /\{ submitted: 2026-11-20, decision: approved, date: \d{4}-\d\d-\d\d, by: Dana Ruiz/);
  });

  it('is of whom and when its head says, and its reservations become criteria with a day', async () => {
    const uri = writePlan(plan);
    await settle();
    await vscode.env.clipboard.writeText(
      'From: Ben Ott <ben@example.com>\nSent: Tuesday, November 24, 2026 10:15 AM\nTo: Sam\nSubject: Re: A1\n\n' +
        'A1: approved, but please show the fee.\n',
    );
    await untilWritten(uri, 'recordClientReply', /decision: approved-with-reservations/);
    const text = onDisk(uri);
    assert.match(text, /decision: approved-with-reservations, date: 2026-11-24, by: Ben Ott/);
    assert.match(text, /please show the fee\.?"?, due: \d{4}-\d\d-\d\d \}/);
  });

  it('is an agreement to day and price as they were shown', async () => {
    const uri = writePlan(plan.replace('status: in-review', 'status: planned'));
    await settle();
    await vscode.env.clipboard.writeText(
      'I agree to milestone A1 “Guests book a room from the phone” (due 7 May 2031, €2,000.00).\n\nDate: 24 November 2026\nName: Dana Ruiz\n',
    );
    await answerWithEnter(run('recordClientReply', placeOf(uri)));
    assert.doesNotMatch(onDisk(uri), /agreed:/);
    await vscode.env.clipboard.writeText((await vscode.env.clipboard.readText()).replace('2,000', '2,400'));
    await untilWritten(
      uri,
      'recordClientReply',
      /agreed: \{ date: 2026-11-24, by: Dana Ruiz, how: mail, due: 2031-05-07/,
    );
  });

  it('approves nothing by thanks', async () => {
    const uri = writePlan(plan);
    await settle();
    await vscode.env.clipboard.writeText('Great work, thanks a lot!\n');
    await answerWithEnter(run('recordClientReply', placeOf(uri)));
    assert.equal(onDisk(uri), plan);
  });

  it('follows a milestone to its end: done, told, and ready to be told on', async () => {
    const uri = writePlan(plan.replace('in-review', 'in-progress'));
    await settle();
    await answerWithEnter(run('markMilestoneDone', target(uri, 'A1')));
    await vscode.env.clipboard.writeText('');
    await pressFirstButton(async () => {
      return (await vscode.env.clipboard.readText()).includes('everything we planned is done');
    }, true);
  });
});
