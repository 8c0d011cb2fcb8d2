import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answerWithEnter, clearWorkspace, onDisk, pressFirstButton, settle, target, writePlan } from './workspace';

const plan = `project: Booking desk
client: { name: Hotel Post, contact: Dana Ruiz }
review: { rounds_included: 1, days: 5 }
milestones:
  - id: A1
    title: Guests book a room from the phone
    status: in-progress
    due: 2031-05-07
    acceptance:
      - 20 of 20 rooms book
`;

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`milepost.${command}`, ...args);

const withoutDays = (text: string): string => text.replaceAll(/\d{4}-\d\d-\d\d/g, 'DAY');

describe('a review', () => {
  afterEach(clearWorkspace);

  it('is submitted without a question, and the message to the client is ready to copy', async () => {
    const uri = writePlan(plan);
    await settle();
    await run('submitForReview', target(uri, 'A1'));
    const text = withoutDays(onDisk(uri));
    assert.match(text, /status: in-review\n/);
    assert.match(text, /review: \{ rounds: \[\{ submitted: DAY \}\] \}\n/);
    await vscode.env.clipboard.writeText('');
    await pressFirstButton(async () => {
      return /“Guests book a room from the phone” of Booking desk is ready for your review/.test(
        await vscode.env.clipboard.readText(),
      );
    }, true);
  });

  it('ends in the approval of the contact, by what is offered first', async () => {
    const uri = writePlan(plan.replace('in-progress', 'in-review'));
    await settle();
    await answerWithEnter(run('logFeedback', target(uri, 'A1')));
    assert.match(
      withoutDays(onDisk(uri)),
      /status: in-review\n[^]*review: \{ rounds: \[\{ decision: approved, date: DAY, by: Dana Ruiz \}\] \}\n/,
    );
  });
});
