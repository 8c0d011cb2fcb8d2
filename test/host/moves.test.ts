import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  answerWithEnter,
  clearWorkspace,
  codesOf,
  eventually,
  onDisk,
  pause,
  pressFirstButton,
  settle,
  target,
  writePlan,
} from './workspace';

/** A2, A3 and A4 follow A1. The day of A3 is agreed, A4 is done. Each of them has a week for itself. */
const chain = `project: Booking desk
milestones:
  - id: A1
    title: Guests book a room from the phone
    due: 2031-05-07 # a Wednesday
  - id: A2
    title: The desk prints the day's arrivals
    due: 2031-05-14
    depends_on: A1
  - id: A3
    title: Rooms are listed
    due: 2031-05-21
    depends_on: A2
    agreed: { date: 2026-11-02, by: Dana Ruiz, due: 2031-05-21 }
  - id: A4
    title: Keys are printed
    due: 2031-05-28
    depends_on: A2
  - id: A5
    title: The old desk is gone
    status: done
    completed: 2026-11-05
    depends_on: A1
`;

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`milepost.${command}`, ...args);

const press = (key: string): Thenable<unknown> => vscode.commands.executeCommand(`workbench.action.${key}`);

const dues = (uri: vscode.Uri): readonly string[] =>
  [...onDisk(uri).matchAll(/^ {4}due: (\S+)/gm)].map(([, day = '']) => day);

describe('days that move', () => {
  afterEach(clearWorkspace);

  it('take along what follows, but for what is agreed or done, in one edit with one Undo and a note to the client', async () => {
    const uri = writePlan(chain);
    await settle();
    await answerWithEnter(run('rescheduleMilestone', target(uri, 'A1')));
    assert.deepEqual(dues(uri), ['2031-05-14', '2031-05-21', '2031-05-21', '2031-06-04']);
    const text = onDisk(uri);
    assert.equal(text.match(/field: due/g)?.length, 3);
    assert.ok(text.includes('due: 2031-05-14 # a Wednesday'), text);
    await vscode.env.clipboard.writeText('');
    await pressFirstButton(async () => (await vscode.env.clipboard.readText()) !== '', true);
    assert.equal(
      await vscode.env.clipboard.readText(),
      "“Guests book a room from the phone” moves from 7 to 14 May 2031. Moving with it: “The desk prints the day's arrivals” from 14 to 21 May 2031; “Keys are printed” from 28 May to 4 June 2031.",
    );
    await pressFirstButton(() => onDisk(uri), chain);
  });

  it('of several milestones move by as much each, and gaps are chosen once for all', async () => {
    const uri = writePlan(chain);
    await settle();
    const rows = ['A2', 'A4'].map((id, at) => ({ kind: 'milestone', milestone: target(uri, id, '', 2 * at + 1) }));
    await answerWithEnter(run('rescheduleMilestone', rows[0], rows));
    assert.deepEqual(dues(uri), ['2031-05-07', '2031-05-21', '2031-05-21', '2031-06-04']);
  });

  it('shift from a milestone on, with all that is due later', async () => {
    const uri = writePlan(chain.replace('    depends_on: A1\n', ''));
    await settle();
    await answerWithEnter(run('shiftFromHere', target(uri, 'A2')));
    assert.deepEqual(dues(uri), ['2031-05-07', '2031-05-21', '2031-05-21', '2031-06-04']);
  });

  it('are pulled forward by the message after an early end', async () => {
    const uri = writePlan(chain);
    await settle();
    await run('markMilestoneDone', target(uri, 'A1'));
    await pressFirstButton(async () => {
      await press('acceptSelectedQuickOpenItem');
      return (dues(uri)[1] ?? '') < '2031-05-14';
    }, true);
    const [first, , agreed, last = ''] = dues(uri);
    assert.deepEqual([first, agreed], ['2031-05-07', '2031-05-21']);
    assert.ok(last < '2031-05-28', last);
  });

  it('have nothing to pull forward after an end on time, which is told', async () => {
    const uri = writePlan(chain);
    await settle();
    await run('pullForward', target(uri, 'A5', 'The old desk is gone', 4));
    assert.equal(onDisk(uri), chain);
  });
});

describe('a milestone that does not fit', () => {
  afterEach(clearWorkspace);

  const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const heavy = `project: Booking desk
calendar: { hours_per_week: 10 }
milestones:
  - id: A1
    title: Guests book a room from the phone
    due: ${inDays(30)}
    estimate: 200h
`;

  it('is moved to the first day on which it fits, by its quick fix, with one Undo', async () => {
    const uri = writePlan(heavy);
    await vscode.window.showTextDocument(uri);
    await eventually(() => codesOf(uri).includes('smart.achievable.infeasible'), true);
    const finding = vscode.languages
      .getDiagnostics(uri)
      .find(({ code }) => typeof code === 'object' && code.value === 'smart.achievable.infeasible');
    assert.ok(finding);
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
      50,
    );
    const fix = fixes.find(({ title }) => title === 'Make It Fit…')?.command;
    assert.ok(fix, fixes.map(({ title }) => title).join());
    await answerWithEnter(vscode.commands.executeCommand(fix.command, ...(fix.arguments ?? [])));
    const [due = ''] = dues(uri);
    assert.ok(due > inDays(100), due);
    await eventually(() => codesOf(uri).includes('smart.achievable.infeasible'), false);
    // The note, then Undo.
    await pressFirstButton(() => onDisk(uri), heavy);
  });

  it('gets more hours a week where that is chosen', async () => {
    let uri = writePlan(heavy);
    // Before the choices are there a key leads to none of them, and the first one is taken.
    for (let wait = 1000; wait < 20_000 && !/hours_per_week: [45]\d \}/.test(onDisk(uri)); wait *= 2) {
      uri = writePlan(heavy);
      await settle();
      const ended = run('makeItFit', target(uri, 'A1'));
      await pause(wait);
      await press('quickOpenSelectNext');
      await answerWithEnter(ended);
    }
    assert.match(onDisk(uri), /hours_per_week: [45]\d \}/);
    assert.deepEqual(dues(uri), dues(writePlan(heavy)));
  });

  it('is left alone where it fits', async () => {
    const uri = writePlan(chain);
    await settle();
    await run('makeItFit', target(uri, 'A1', 'Guests book a room from the phone'));
    assert.equal(onDisk(uri), chain);
  });
});

describe('the phase of milestones', () => {
  afterEach(clearWorkspace);

  it('is chosen once for all that are selected', async () => {
    const uri = writePlan(chain.replace('milestones:\n', 'phases: [Desk, Guests]\nmilestones:\n'));
    await settle();
    const rows = ['A1', 'A2'].map((id, at) => ({ kind: 'milestone', milestone: target(uri, id, '', at) }));
    await answerWithEnter(run('moveToPhase', rows[0], rows));
    assert.equal(onDisk(uri).match(/^ {4}phase: Desk$/gm)?.length, 2, onDisk(uri));
    await pressFirstButton(() => /phase: /.test(onDisk(uri)), false);
  });
});
