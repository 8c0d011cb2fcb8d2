import assert from 'node:assert/strict';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import {
  answerWithEnter,
  clearWorkspace,
  codesOf,
  flawedPlan,
  eventually,
  lensesOf,
  onDisk,
  pause,
  pressFirstButton,
  quietPlan,
  setSetting,
  settle,
  target,
  type,
  writePlan,
} from './workspace';

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`milepost.${command}`, ...args);

const withoutDays = (text: string): string =>
  text.replaceAll(/(start|completed|met|date): \d{4}-\d\d-\d\d/g, '$1: DAY');
const isFinished = (text: string): boolean => /id: A1[^]*status: done[^]*id: A2/.test(text);
const isStarted = (text: string): boolean => /id: A1[^]*status: in-progress[^]*id: A2/.test(text);

/** A row of the tree, drawn before the plan changed. */
function row(uri: vscode.Uri, id: string, title: string, index: number): object {
  const milestone = target(uri, id, title, index);
  const place = { uri: uri.toString(), what: 'milestone', milestone };
  return { id: 'row', kind: 'milestone', milestone, place };
}

describe('commands on a milestone', () => {
  afterEach(clearWorkspace);

  it('start it, and change nothing else in the file', async () => {
    const uri = writePlan(quietPlan);
    await run('startMilestone', target(uri, 'A1'));
    const text = onDisk(uri);
    assert.ok(isStarted(text), text);
    const added = text.split('\n').filter((line) => !quietPlan.split('\n').includes(line));
    assert.ok(added.length <= 2, added.join('\n'));
    for (const line of quietPlan.split('\n')) assert.ok(text.includes(line), line);
  });

  it('mark it done on this day, and reopen it', async () => {
    const uri = writePlan(quietPlan);
    await run('markMilestoneDone', target(uri, 'A2'));
    assert.match(withoutDays(onDisk(uri)), /id: A2[^]*status: done[^]*completed: DAY/);
    await eventually(() => codesOf(uri), []);
    await answerWithEnter(run('reopenMilestone', target(uri, 'A2')));
    assert.match(withoutDays(onDisk(uri)), /date: DAY, field: status, from: done, to: in-progress \}/);
    assert.ok(!/completed|status: done/.test(onDisk(uri)), onDisk(uri));
  });

  it('mark it done as it is, without a criterion that nobody ticked, and say so', async () => {
    const uri = writePlan(
      quietPlan.replace(
        '    due: 2031-05-07',
        '    acceptance: [20 rooms are booked, 3 are free]\n    due: 2031-05-07',
      ),
    );
    await vscode.window.showTextDocument(uri);
    // Without an editor, VS Code may close the document meanwhile.
    await vscode.window.showTextDocument(uri);
    await eventually(async () => (await lensesOf(uri)).length, 2);
    await answerWithEnter(run('markMilestoneDone', target(uri, 'A1')));
    assert.match(onDisk(uri), /acceptance: \[20 rooms are booked, 3 are free\]/);
    await eventually(() => codesOf(uri), ['plan.status-contradiction']);
    const [finding] = vscode.languages.getDiagnostics(uri);
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Hint);
    const [lens] = await lensesOf(uri);
    assert.match(lens ?? '', /^done .* · criteria not ticked( · .*)? \| Reopen…$/);
  });

  it('start it today where its start is still to come, in one step', async () => {
    const later = quietPlan.replace('    due: 2031-05-07', '    start: 2031-04-01\n    due: 2031-05-07');
    const uri = writePlan(later);
    await vscode.window.showTextDocument(uri);
    await eventually(async () => (await lensesOf(uri)).length, 2);
    await run('startMilestone', target(uri, 'A1'));
    assert.match(withoutDays(onDisk(uri)), /status: in-progress\n {4}start: DAY\n {4}due: 2031-05-07/);
    assert.ok(!onDisk(uri).includes('2031-04-01'));
    await pressFirstButton(() => onDisk(uri), later);
  });

  it('take what a row of the tree hands over', async () => {
    const uri = writePlan(quietPlan);
    await run('startMilestone', { id: 'row', kind: 'milestone', milestone: target(uri, 'A1') });
    assert.ok(isStarted(onDisk(uri)));
  });

  it('go to it, wherever it has moved to', async () => {
    const uri = writePlan(quietPlan);
    await vscode.workspace.openTextDocument(uri);
    await type(uri, 'project:', '# a comment\nproject:');
    await eventually(async () => (await lensesOf(uri)).length, 2);
    await run('goToMilestone', target(uri, 'A2'));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uri.toString());
    assert.match(editor.document.lineAt(editor.selection.active.line).text, /The desk prints/);
  });

  for (const above of ['oops', 'client: [', 'client: "']) {
    it(`go to it from a row while the file is broken by lines above: ${above}`, async () => {
      const uri = writePlan(quietPlan);
      await vscode.window.showTextDocument(uri);
      await eventually(async () => (await lensesOf(uri)).length, 2);
      const second = row(uri, 'A2', "The desk prints the day's arrivals", 1);
      await type(uri, 'project:', `# one\n# two\n${above}\nproject:`);
      // Before it is read, and afterwards.
      for (const codes of [[], ['plan.syntax']]) {
        await eventually(() => codesOf(uri), codes);
        await run('goToMilestone', second);
        const editor = vscode.window.activeTextEditor;
        const line = editor?.document.lineAt(editor.selection.active.line).text;
        assert.equal(line, "    title: The desk prints the day's arrivals");
        await vscode.commands.executeCommand('cursorTop');
      }
      const document = await vscode.workspace.openTextDocument(uri);
      await document.save();
    });
  }

  it('are refused for one of two alike, once the plan has changed since the row was drawn', async () => {
    const twins = 'project: P\nmilestones:\n  - title: Pay\n  - title: Pay\n';
    const uri = writePlan(twins);
    await vscode.window.showTextDocument(uri);
    await eventually(async () => (await lensesOf(uri)).length, 2);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
    const [, start] = lenses.flatMap(({ command }) => (command?.title === 'Start' ? command : []));
    assert.ok(start);
    const third = twins.replace('milestones:\n', 'milestones:\n  - title: Pay\n');
    const document = await type(uri, twins, third);
    await vscode.commands.executeCommand(start.command, ...(start.arguments ?? []));
    assert.equal(document.getText(), third);
    await type(uri, third, twins);
    await eventually(async () => (await lensesOf(uri)).length, 2);
    const again = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
    const [, now] = again.flatMap(({ command }) => (command?.title === 'Start' ? command : []));
    await vscode.commands.executeCommand(now?.command ?? '', ...(now?.arguments ?? []));
    assert.match(document.getText(), /- title: Pay\n {2}- title: Pay\n {4}status: in-progress/);
    await document.save();
  });

  it('find it by title where it has no id', async () => {
    const uri = writePlan('project: P\nmilestones:\n  - title: One\n  - title: Two\n');
    await run('markMilestoneDone', target(uri, undefined, 'Two', 1));
    assert.match(onDisk(uri), /title: Two\n(.*\n)*.*status: done/);
    assert.match(onDisk(uri), /- title: One\n {2}- title: Two/);
  });

  for (const id of ['3e21109', '007', '2026-11-06', 'no', '0x1F', 'ש1', 'a\u200bb', '1_000']) {
    it(`find it by the id ${JSON.stringify(id)}`, async () => {
      const uri = writePlan(quietPlan.replace('id: A1', `id: ${id}`));
      // An id counts as it looks: nobody can type what cannot be seen.
      await run('startMilestone', target(uri, id.replace('\u200b', '')));
      assert.match(onDisk(uri), /Guests[^]*status: in-progress[^]*A2/);
      assert.ok(onDisk(uri).includes(`- id: ${id}\n`));
    });
  }

  it('save a clean document, leave the focus where it is, and can be undone by one Undo', async () => {
    const uri = writePlan(quietPlan);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const other = await vscode.workspace.openTextDocument({ content: 'something else' });
    await vscode.window.showTextDocument(other, vscode.ViewColumn.Two);
    await run('startMilestone', target(uri, 'A1'));
    assert.equal(document.isDirty, false);
    assert.ok(isStarted(onDisk(uri)));
    assert.equal(vscode.window.activeTextEditor?.document, other);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), quietPlan);
  });

  it('leave a document unsaved that was unsaved', async () => {
    const uri = writePlan(quietPlan);
    const document = await type(uri, 'Booking desk', 'Booking desks');
    assert.equal(document.isDirty, true);
    await run('startMilestone', target(uri, 'A1'));
    assert.equal(document.isDirty, true);
    assert.ok(isStarted(document.getText()));
    assert.equal(onDisk(uri), quietPlan);
    await document.save();
  });

  it('keep Windows line ends and a byte order mark', async () => {
    const windows = `\uFEFF${quietPlan.replaceAll('\n', '\r\n')}`;
    const uri = writePlan(windows);
    await run('markMilestoneDone', target(uri, 'A1'));
    const text = onDisk(uri);
    assert.ok(isFinished(text), text);
    assert.ok(text.startsWith('\uFEFFproject'));
    assert.ok(!/[^\r]\n/.test(text));
    await pressFirstButton(() => onDisk(uri), windows);
  });

  it('offer to undo, which brings back the very text', async () => {
    const uri = writePlan(quietPlan);
    await run('markMilestoneDone', target(uri, 'A1'));
    assert.notEqual(onDisk(uri), quietPlan);
    await pressFirstButton(() => onDisk(uri), quietPlan);
  });

  it('undo also what was tidied on saving', async () => {
    await setSetting('files', 'trimTrailingWhitespace', true);
    const untidy = quietPlan.replace('Booking desk\n', 'Booking desk   \n');
    const uri = writePlan(untidy);
    await run('markMilestoneDone', target(uri, 'A1'));
    assert.ok(!onDisk(uri).includes('desk   \n'));
    assert.ok(isFinished(onDisk(uri)));
    await setSetting('files', 'trimTrailingWhitespace', undefined);
    await pressFirstButton(() => onDisk(uri), untidy);
  });

  it('refuse to undo once the text has changed', async () => {
    const uri = writePlan(quietPlan);
    await run('markMilestoneDone', target(uri, 'A1'));
    const document = await type(uri, 'Booking desk', 'Booking desks');
    const text = document.getText();
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    await pause(500);
    assert.equal(document.getText(), text);
    await document.save();
  });

  it('refuse a milestone that has gone, and a plan that has gone, with a sentence', async () => {
    const uri = writePlan(quietPlan);
    await run('startMilestone', target(uri, 'A9', 'No such thing'));
    assert.equal(onDisk(uri), quietPlan);
    await settle();
    rmSync(uri.fsPath);
    await settle();
    for (const command of ['startMilestone', 'markMilestoneDone', 'reopenMilestone', 'goToMilestone']) {
      await run(command, target(uri, 'A1'));
    }
    await run('goToMilestone', row(uri, 'A1', 'Guests', 0));
    await run('adoptFile', { place: { uri: uri.toString() } });
  });

  it('refuse when the plan is deleted while they ask, and bring no file back', async () => {
    const uri = writePlan(
      flawedPlan.replace('    due: 2031-05-07', '    acceptance: [20 rooms are booked]\n    due: 2031-05-07'),
    );
    // Of a plan that has not been read yet nobody knows the criteria to ask for.
    await eventually(() => codesOf(uri), ['plan.invalid-value']);
    let isThrough = false;
    const done = Promise.resolve(run('markMilestoneDone', target(uri, 'A1'))).then(() => (isThrough = true));
    await pause(500);
    assert.equal(isThrough, false, 'it did not ask');
    rmSync(uri.fsPath);
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.quickPickManyToggle');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isThrough;
    }, true);
    await done;
    assert.equal(existsSync(uri.fsPath), false);
  });

  it('refuse to edit a broken file', async () => {
    const broken = quietPlan.replace('title: Guests', 'title: "Guests');
    const uri = writePlan(broken);
    await run('startMilestone', target(uri, 'A1'));
    assert.equal(onDisk(uri), broken);
  });

  for (const command of ['rescheduleMilestone', 'cancelMilestone', 'markMilestoneDone', 'addMilestone']) {
    it(`tell that the file is broken before they ask anything: ${command}`, async () => {
      const broken = quietPlan
        .replace('    due: 2031-05-07', '    acceptance: [20 rooms are booked]\n    due: 2031-05-07')
        .replace('title: Guests', 'title: "Guests');
      const uri = writePlan(broken);
      await vscode.window.showTextDocument(uri);
      await eventually(() => codesOf(uri), ['plan.syntax']);
      // They would wait for an answer.
      await run(command, target(uri, 'A1'));
      await run(command);
      await pressFirstButton(() => vscode.window.activeTextEditor?.selection.active.line, 3);
      assert.equal(onDisk(uri), broken);
    });
  }

  it('edit what another program has just written, losing nothing of it', async () => {
    const uri = writePlan(quietPlan);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    for (let round = 1; round <= 3; round++) {
      const theirs = quietPlan.replace('project:', `# round ${round} of another program\nproject:`);
      writeFileSync(uri.fsPath, theirs);
      await run('startMilestone', target(uri, 'A1'));
      await eventually(() => [isStarted(onDisk(uri)), onDisk(uri).includes(`round ${round} of`)], [true, true]);
      assert.equal(document.isDirty, false);
    }
  });

  it('do the same to several selected rows in one step, and pass over those that do not allow it', async () => {
    const uri = writePlan(`${quietPlan}  - { id: A3, title: Rooms are listed, status: in-progress }\n`);
    const rows = ['A1', 'A2', 'A3'].map((id, index) => ({ kind: 'milestone', milestone: target(uri, id, '', index) }));
    await settle();
    await run('startMilestone', rows[0], rows);
    assert.equal(onDisk(uri).match(/status: in-progress/g)?.length, 3);
    await run('deleteMilestone', rows[1], rows.slice(1));
    assert.doesNotMatch(onDisk(uri), /A2|A3/);
    assert.match(onDisk(uri), /A1/);
    await pressFirstButton(() => /A2/.test(onDisk(uri)) && /A3/.test(onDisk(uri)), true);
  });

  it('duplicate it below itself, and copy its id', async () => {
    const uri = writePlan(quietPlan);
    await settle();
    await run('duplicateMilestone', target(uri, 'A1', 'Guests book a room from the phone'));
    assert.match(onDisk(uri), /id: A1[^]*id: A3\n    title: Guests book a room from the phone \(copy\)[^]*id: A2/);
    await run('copyId', target(uri, 'A2'));
    assert.equal(await vscode.env.clipboard.readText(), 'A2');
  });

  it('tick a criterion of a row, and untick it', async () => {
    const uri = writePlan(quietPlan.replace('    due: 2031-05-21', '    acceptance: [All rooms are listed]'));
    await settle();
    const entry = { index: 0, text: 'All rooms are listed' };
    const tick = (isChecked: boolean): Thenable<unknown> =>
      run('tickCriterionOrTask', {
        kind: 'criterion',
        abilities: [],
        isChecked,
        place: { uri: uri.toString(), what: 'criterion', milestone: target(uri, 'A2', '', 1), entry },
      });
    await tick(false);
    assert.match(onDisk(uri), /acceptance: \[\{ text: All rooms are listed, met: \d{4}-\d\d-\d\d \}\]/);
    await tick(true);
    assert.doesNotMatch(onDisk(uri), /met/);
  });

  it('move it up and down in the file with its comments, several together, each in one step', async () => {
    const three = `${quietPlan}  # about the third\n  - { id: A3, title: Rooms are listed, due: 2031-06-04 }\n`;
    const uri = writePlan(three);
    const idsIn = (text: string): string => [...text.matchAll(/id: (A\d)/g)].map(([, id]) => id).join();
    await run('moveMilestoneUp', target(uri, 'A3'));
    assert.equal(idsIn(onDisk(uri)), 'A1,A3,A2');
    assert.match(onDisk(uri), /Wednesday\n {2}# about the third\n {2}- \{ id: A3/);
    await run('moveMilestoneDown', target(uri, 'A1'), [target(uri, 'A1'), target(uri, 'A3')]);
    assert.equal(idsIn(onDisk(uri)), 'A2,A1,A3');
    await run('moveMilestoneUp', target(uri, 'A2'));
    assert.equal(idsIn(onDisk(uri)), 'A2,A1,A3');
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(idsIn(document.getText()), 'A1,A3,A2');
    await document.save();
  });

  it('move it from where it stands by now, when another program has put it elsewhere', async () => {
    const uri = writePlan(quietPlan);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const theirs = quietPlan.replace('milestones:\n', 'milestones:\n  - { id: A0, title: Theirs }\n');
    writeFileSync(uri.fsPath, theirs);
    await run('moveMilestoneUp', target(uri, 'A1'));
    await eventually(() => [...onDisk(uri).matchAll(/id: (A\d)/g)].map(([, id]) => id), ['A1', 'A0', 'A2']);
  });

  it('follow another program that keeps writing, and leave nothing unsaved', async () => {
    const uri = writePlan(quietPlan);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    for (let turn = 0; turn < 12; turn++) {
      const theirs = `${'#'.repeat(turn + 1)}\n${quietPlan}`;
      writeFileSync(uri.fsPath, theirs);
      await pause(turn * 20);
      writeFileSync(uri.fsPath, `#\n${theirs}`);
      await run('moveMilestoneDown', target(uri, 'A1'));
      await eventually(() => [...onDisk(uri).matchAll(/id: (A\d)/g)].map(([, id]) => id), ['A2', 'A1']);
      assert.equal(document.isDirty, false);
      assert.ok(onDisk(uri).startsWith(`#\n${'#'.repeat(turn + 1)}\n`));
    }
  });

  it('keep both where another program writes while VS Code saves: theirs on disk, the edit unsaved in its editor', async () => {
    const uri = writePlan(quietPlan);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const theirs = `# theirs\n${quietPlan}`;
    const interference = vscode.workspace.onWillSaveTextDocument(() => writeFileSync(uri.fsPath, theirs));
    await run('startMilestone', target(uri, 'A1'));
    interference.dispose();
    assert.match(document.getText(), /status: in-progress/);
    assert.equal(document.isDirty, true);
    assert.equal(onDisk(uri), theirs);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually(() => document.getText(), theirs);
  });

  it('are two that come at once, and both are done', async () => {
    const uri = writePlan(quietPlan);
    await Promise.all([run('startMilestone', target(uri, 'A1')), run('startMilestone', target(uri, 'A2'))]);
    await eventually(() => onDisk(uri).match(/status: in-progress/g)?.length, 2);
  });

  it('offer the milestone at the cursor first, also while lines above it break the file', async () => {
    const uri = writePlan(quietPlan);
    const editor = await vscode.window.showTextDocument(uri);
    await eventually(async () => (await lensesOf(uri)).length, 2);
    const { document } = editor;
    await type(uri, 'project:', '# one\n# two\n# three\nclient: [\nproject:');
    await eventually(() => codesOf(uri).includes('plan.syntax'), true);
    const at = document.positionAt(document.getText().indexOf('2031-05-07'));
    editor.selection = new vscode.Selection(at, at);
    let isThrough = false;
    const done = Promise.resolve(run('goToMilestone')).then(() => (isThrough = true));
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isThrough;
    }, true);
    await done;
    const { selection } = vscode.window.activeTextEditor ?? assert.fail();
    assert.match(document.lineAt(selection.active.line).text, /Guests book/);
  });

  it('take no nonsense for a milestone', async () => {
    for (const nonsense of ['A1', 7, {}, [], null, { milestone: undefined }, { title: 'T' }, { place: { uri: 7 } }]) {
      // The user is asked instead.
      const ended = run('startMilestone', nonsense);
      await pause(500);
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await ended;
    }
  });
});

describe('lines above milestones', () => {
  afterEach(clearWorkspace);

  it('are none in a plan of more than 500 milestones', async () => {
    const planOf = (count: number): string =>
      `project: Shop\nmilestones:\n${Array.from({ length: count }, (_none, at) => `  - { id: M${at}, title: Page ${at} is on staging, due: 2031-02-28 }\n`).join('')}`;
    const uri = writePlan(planOf(500));
    await vscode.window.showTextDocument(uri);
    await eventually(async () => (await lensesOf(uri)).length, 500);
    await type(uri, '  - { id: M7,', '  - { id: New, title: One more is on staging, due: 2031-02-28 }\n  - { id: M7,');
    await eventually(() => lensesOf(uri), []);
  });

  it('tell state and next steps, and go with the setting', async () => {
    const uri = writePlan(`${quietPlan}  - { id: A3, title: Rooms are listed, status: done, completed: 2026-11-05 }\n`);
    await vscode.window.showTextDocument(uri);
    await eventually(async () => (await lensesOf(uri)).length, 3);
    const [first, , third] = await lensesOf(uri);
    assert.match(first ?? '', /^planned · due .* \| SMART \d\/\d.* \| Start \| Reschedule…$/);
    assert.match(third ?? '', /^done .*Nov.* \| Reopen…$/);
    await setSetting('milepost', 'codeLens', false);
    await eventually(() => lensesOf(uri), []);
    await setSetting('milepost', 'codeLens', undefined);
    await eventually(async () => (await lensesOf(uri)).length, 3);
  });

  it('act on the milestone below them', async () => {
    const uri = writePlan(quietPlan);
    await vscode.window.showTextDocument(uri);
    await eventually(async () => (await lensesOf(uri)).length, 2);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
    const ofPlan = lenses.find(({ command }) => command?.title.includes(' SMART apart from '));
    assert.equal(ofPlan?.command?.title, '0 of 2 milestones are SMART apart from A and R, which are not judged');
    assert.equal(ofPlan.range.start.line, 0);
    const start = lenses.find(({ command }) => command?.title === 'Start')?.command;
    assert.ok(start);
    await vscode.commands.executeCommand(start.command, ...(start.arguments ?? []));
    assert.ok(isStarted(onDisk(uri)));
    await eventually(async () => (await lensesOf(uri))[0]?.startsWith('in progress'), true);
  });
});

describe('fixes', () => {
  afterEach(clearWorkspace);

  const fixesOf = async (uri: vscode.Uri): Promise<readonly vscode.CodeAction[]> => {
    const range = vscode.languages.getDiagnostics(uri)[0]?.range;
    assert.ok(range);
    return vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      20,
    );
  };

  it('silence a finding where it stands', async () => {
    const uri = writePlan(quietPlan.replace('    due: 2031-05-21\n', ''));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await eventually(() => codesOf(uri), ['smart.time-bound.no-due']);
    const fixes = await fixesOf(uri);
    assert.ok(
      fixes.some(({ title }) => title === 'Explain smart.time-bound.no-due'),
      fixes.map(({ title }) => title).join(),
    );
    const silence = fixes.find(({ edit }) => JSON.stringify(edit?.entries() ?? []).includes('milepost-disable'));
    assert.ok(silence?.edit, fixes.map(({ title }) => title).join());
    assert.equal(await vscode.workspace.applyEdit(silence.edit), true);
    await eventually(() => codesOf(uri), []);
    assert.match(document.getText(), /# milepost-disable-(?:next-)?line smart\.time-bound\.no-due/);
  });

  it('take either side of a merge conflict', async () => {
    const due = '    due: 2031-05-21\n';
    const theirs = '    due: 2031-05-28\n';
    const uri = writePlan(quietPlan.replace(due, `<<<<<<< HEAD\n${due}=======\n${theirs}>>>>>>> theirs\n`));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await eventually(() => codesOf(uri), ['plan.syntax']);
    const fixes = await fixesOf(uri);
    const titles = [
      'Accept Current Change: A2 due 2031-05-21',
      'Accept Incoming Change: A2 due 2031-05-28',
      'Accept Both Changes',
    ];
    assert.deepEqual(
      fixes.slice(0, 3).map(({ title }) => title),
      titles,
    );
    const incoming = fixes[1]?.edit;
    assert.ok(incoming);
    assert.equal(await vscode.workspace.applyEdit(incoming), true);
    assert.equal(document.getText(), quietPlan.replace(due, theirs));
    await eventually(() => codesOf(uri), []);
  });

  it('are not offered where there is no finding', async () => {
    const uri = writePlan(quietPlan);
    await vscode.window.showTextDocument(uri);
    await settle();
    const whole = new vscode.Range(0, 0, 9, 0);
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      whole,
    );
    assert.deepEqual(
      fixes.filter(({ title }) => /milepost|Explain/i.test(title)),
      [],
    );
  });
});
