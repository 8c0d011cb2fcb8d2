import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openPlanFolder, type PlanFolder } from './planFolder';

const plan = `project: Booking desk
milestones:
  - id: A1
    title: Guests book a room from the phone
    status: in-progress
    due: 2031-05-07
    acceptance:
      - 20 of 20 guests book without a call
      - The desk sees each booking within 5 seconds
    tasks: [Book the hall]
  - id: A2
    title: The desk prints the day's arrivals
    start: 2031-05-12
    due: 2031-05-21
    depends_on: [A1]
`;

describe('the state of a milestone', () => {
  let folder: PlanFolder;

  before(async () => {
    folder = await openPlanFolder(plan);
  });
  after(() => folder?.close());

  /** Workbenches under a test driver keep information in the notification center and show no toasts. */
  const message = async (text: string): Promise<void> => {
    await folder.workbench.page.locator('.codicon-bell-dot').first().waitFor();
    await folder.workbench.runCommand('Notifications: Show Notifications');
    await folder.workbench.page.locator('.notifications-center').getByText(text, { exact: true }).waitFor();
  };
  const holds = async (words: RegExp): Promise<void> => {
    for (let look = 0; look < 300 && !words.test(readFileSync(folder.file, 'utf8')); look++) {
      await folder.workbench.page.waitForTimeout(100);
    }
    assert.match(readFileSync(folder.file, 'utf8'), words);
  };

  it('is started early: today, with what it still waits for, in one message', async () => {
    const { workbench } = folder;
    await folder.row('The desk prints').waitFor();
    await workbench.runCommand('Milepost: Start Milestone');
    await message(
      "Started “The desk prints the day's arrivals”. Its start moved from May 12, 2031 to today. It depends on A1, which is still open.",
    );
    await workbench.screenshot('started-early');
    await holds(/status: in-progress\n {4}start: 20\d\d-\d\d-\d\d\n {4}due: 2031-05-21/);
    assert.doesNotMatch(readFileSync(folder.file, 'utf8'), /2031-05-12/);
  });

  it('is done with nothing ticked: asked once, and told in words everywhere', async () => {
    const { workbench } = folder;
    await workbench.runCommand('Notifications: Clear All Notifications');
    await workbench.runCommand('Milepost: Mark Milestone Done');
    await workbench.palette.pick('Guests book a room from the phone');
    await workbench.palette.row('20 of 20 guests book without a call').waitFor();
    assert.equal(await workbench.palette.question(), '2 of 2 criteria are not met. Tick some, or mark it done anyway.');
    await workbench.screenshot('mark-done-unticked');
    await workbench.page.keyboard.press('Enter');
    await message(
      '“Guests book a room from the phone” is done. 1 of 2 done. Next: A2, due May 21, 2031. None of its 2 criteria is ticked. A task is still open: Book the hall.',
    );
    await holds(/status: done/);
    assert.doesNotMatch(readFileSync(folder.file, 'utf8'), /met:/);
    await workbench.page
      .locator('.codelens-decoration')
      .getByText(/^done .* · criteria not ticked$/)
      .waitFor();
    await folder.row('Done').click();
    await folder.rows.filter({ hasText: 'criteria not ticked' }).first().waitFor();
    await workbench.screenshot('done-unticked');
  });

  it('is mended by ticking all, with the day on which it was done', async () => {
    const { workbench } = folder;
    await workbench.runCommand('View: Focus Active Editor Group');
    await workbench.goToLine(5, 14);
    const fix = await workbench.quickFix('Tick all 2');
    await workbench.screenshot('tick-all');
    await fix.click();
    await workbench.page
      .locator('.codelens-decoration')
      .getByText(/^done [^·]*$/)
      .waitFor();
    await workbench.runCommand('File: Save');
    await holds(/- \{ text: 20 of 20 guests book without a call, met: 20\d\d-\d\d-\d\d \}/);
  });

  it('says which day a text means, and why it is none, where a day is asked for', async () => {
    const { palette, page, screenshot, runCommand } = folder.workbench;
    await runCommand('Milepost: Reschedule Milestone…');
    await palette.row('A Week Later').first().waitFor();
    await palette.open('Shift', '15 ja');
    await palette.row('January 15').waitFor();
    await palette.open('Shift', '31 feb');
    const why = page.locator('.quick-input-list .monaco-list-row', { hasText: /^\s*31\sfeb\sdoes\snot\sexist\./ });
    await why.waitFor();
    await page.keyboard.press('Enter');
    await screenshot('no-such-day');
    // Enter on it does nothing.
    await why.waitFor();
    await palette.cancel();
  });

  it('is open again, with the day, the reason and who wanted it among the changes', async () => {
    const { palette, runCommand } = folder.workbench;
    await runCommand('Milepost: Reopen Milestone');
    await palette.answer('The hotel adds a wing');
    await palette.pick('The Client');
    await holds(/field: status, from: done, to: in-progress, reason: The hotel adds a wing, by: client/);
  });
});
