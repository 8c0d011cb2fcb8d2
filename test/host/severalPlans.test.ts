import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  clearWorkspace,
  eventually,
  lensesOf,
  onDisk,
  pause,
  pressFirstButton,
  quietPlan,
  settle,
  target,
  type,
  writePlan,
} from './workspace';

const otherPlan = quietPlan.replace('Booking desk', 'Ticket shop');

/** A selected row of the milestones view. */
const row = (uri: vscode.Uri, id: string, index: number): object => ({
  kind: 'milestone',
  milestone: target(uri, id, '', index),
});
const run = (command: string, rows: readonly object[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`milepost.${command}`, rows[0], rows);
const acceptUndo = (): Thenable<unknown> => vscode.commands.executeCommand('notification.acceptPrimaryAction');

describe('an act on the milestones of two plans', () => {
  afterEach(clearWorkspace);

  async function twoPlans(first = quietPlan): Promise<readonly [vscode.Uri, vscode.Uri, readonly object[]]> {
    const [one, other] = [writePlan(first), writePlan(otherPlan)];
    await settle();
    return [one, other, [row(one, 'A1', 0), row(other, 'A1', 0), row(other, 'A2', 1)]];
  }

  it('is undone in both by one Undo', async () => {
    const [one, other, rows] = await twoPlans();
    await run('startMilestone', rows);
    assert.equal(onDisk(one).match(/status: in-progress/g)?.length, 1);
    assert.equal(onDisk(other).match(/status: in-progress/g)?.length, 2);
    await pressFirstButton(() => [onDisk(one), onDisk(other)], [quietPlan, otherPlan]);
  });

  it('is undone in neither where the text of one has changed since', async () => {
    const [one, other, rows] = await twoPlans();
    await run('markMilestoneDone', rows);
    const document = await type(other, 'Ticket shop', 'Ticket shops');
    const texts = [onDisk(one), document.getText()];
    await acceptUndo();
    await pause(1000);
    assert.deepEqual([onDisk(one), document.getText()], texts);
    await document.save();
  });

  it('is done in neither where one refuses it', async () => {
    const words = quietPlan.replace('    due: 2031-05-07', '    status: waiting for Dana\n    due: 2031-05-07');
    const [one, other, rows] = await twoPlans(words);
    await run('markMilestoneDone', rows.toReversed());
    assert.deepEqual([onDisk(one), onDisk(other)], [words, otherPlan]);
  });
});

describe('lines above milestones, with another plan in the workspace', () => {
  afterEach(clearWorkspace);

  it('name their plan, by its path while another one has its name', async () => {
    const ferry = quietPlan.replace('Booking desk', 'Ferry desk');
    const one = writePlan(ferry);
    await vscode.window.showTextDocument(one);
    const namedBy = (name: string): Promise<void> =>
      eventually(
        async () => (await lensesOf(one)).map((titles) => titles.includes(` · ${name} | SMART`)),
        [true, true],
      );
    await namedBy('Ferry desk');
    const other = writePlan(ferry);
    await namedBy(vscode.workspace.asRelativePath(one));
    await vscode.workspace.fs.delete(other);
    await namedBy('Ferry desk');
  });
});
