import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clearWorkspace, codesOf, eventually, onDisk, pressFirstButton, settle, target, writePlan } from './workspace';

const plan = `project: Booking desk
client: { name: Hotel Acme, contact: Dana Ruiz }
milestones:
  - id: A1
    title: Guests book a room from the phone
    due: 2031-05-07
    needs:
      - { text: Room list, by: 2026-01-05 } # from the desk
      - { text: Prices }
  - id: A2
    title: The desk prints the day's arrivals
    due: 2031-05-21
    blocked: { by: client, since: 2026-01-07, reason: No printer }
`;

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`milepost.${command}`, ...args);

/** Answers what the command asks with what is offered first. */
async function answerWithEnter(ended: Thenable<unknown>): Promise<void> {
  let isThrough = false;
  void ended.then(() => (isThrough = true));
  await eventually(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isThrough;
  }, true);
}

const withoutDays = (text: string): string =>
  text.replaceAll(/(got|until|since): 20[3-9]\d-\d\d-\d\d|(got|until|since): 202[6-9]-(?!01-0[57])\d\d-\d\d/g, (day) =>
    day.replace(/: .*/, ': DAY'),
  );

describe('what work waits for', () => {
  afterEach(clearWorkspace);

  it('is told once its day has passed, until it is received, which the row stamps', async () => {
    const uri = writePlan(plan);
    await vscode.window.showTextDocument(uri);
    await eventually(() => codesOf(uri), ['plan.need-overdue']);
    const place = {
      uri: uri.toString(),
      what: 'need',
      milestone: target(uri, 'A1'),
      entry: { index: 0, text: 'Room list' },
    };
    await run('markNeedReceived', { id: 'row', kind: 'need', milestone: target(uri, 'A1'), place });
    assert.ok(
      withoutDays(onDisk(uri)).includes('{ text: Room list, by: 2026-01-05, got: DAY } # from the desk'),
      onDisk(uri),
    );
    await eventually(() => codesOf(uri), []);
  });

  it('is asked for where nothing is given, and undone by one button', async () => {
    const uri = writePlan(plan);
    await settle();
    await answerWithEnter(run('markNeedReceived'));
    assert.ok(withoutDays(onDisk(uri)).includes('{ text: Room list, by: 2026-01-05, got: DAY }'), onDisk(uri));
    await pressFirstButton(async () => {
      return onDisk(uri);
    }, plan);
  });

  it('ends with Unblock, and begins with Block, which keeps the days that were waited before', async () => {
    const uri = writePlan(plan);
    await settle();
    await run('unblockMilestone');
    assert.ok(withoutDays(onDisk(uri)).includes('since: 2026-01-07, until: DAY, reason: No printer }'), onDisk(uri));
    await settle();
    await answerWithEnter(run('blockMilestone', target(uri, 'A1')));
    assert.match(withoutDays(onDisk(uri)), /blocked:\n {6}- \{ by: client, since: DAY \}/);
  });
});
