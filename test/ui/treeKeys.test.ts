import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { openPlanFolder, type PlanFolder } from './planFolder';

const plan = `project: Booking desk
milestones:
  - id: A1
    title: Guests book a room from the phone
    acceptance:
      - 20 of 20 rooms can be booked
      - The desk sees each booking within 5 s
  - id: A2
    title: The lobby shows free rooms
    depends_on: [A1]
  - id: A3
    title: The desk prints arrivals
`;

describe('keys in the milestones view', () => {
  let opened: PlanFolder;

  before(async () => {
    opened = await openPlanFolder(plan);
    const { workbench, row } = opened;
    await workbench.runCommand('Milepost: Sort Milestones by File Order');
    await row('Guests book').locator('.monaco-tl-twistie').click();
    await row('20 of 20').waitFor();
  });
  after(() => opened?.close());

  const focused = (words: string): Locator =>
    opened.workbench.page
      .locator('.sidebar .monaco-list:focus-within .monaco-list-row.focused', { hasText: words })
      .first();
  const text = (): string => readFileSync(opened.file, 'utf8');

  async function untilText(isRight: (now: string) => boolean): Promise<void> {
    const end = Date.now() + 60_000;
    while (!isRight(text()) && Date.now() < end) await opened.workbench.page.waitForTimeout(100);
    assert.ok(isRight(text()), text());
  }

  /** Waits until the last two rows are these: a row that is clicked while others come above it is another one. */
  async function untilRows(...last: readonly [string, string]): Promise<void> {
    const { rows, workbench } = opened;
    const isSo = async (): Promise<boolean> => {
      const texts = (await rows.allInnerTexts()).slice(-2);
      return last.every((words, index) => texts[index]?.includes(words));
    };
    const end = Date.now() + 60_000;
    while (!(await isSo()) && Date.now() < end) await workbench.page.waitForTimeout(100);
    assert.ok(await isSo(), JSON.stringify(await rows.allInnerTexts()));
  }

  const lineIs = (line: number): Promise<void> =>
    opened.workbench.page
      .locator('.statusbar-item', { hasText: `Ln ${line},` })
      .first()
      .waitFor();

  it('show the line of a row that is clicked, and keep the focus', async () => {
    await opened.row('The lobby').click();
    await lineIs(9);
    await focused('The lobby').waitFor();
    await opened.workbench.screenshot('tree-click');
  });

  it('tick the criterion with Space, and untick it, without leaving the view', async () => {
    const { page } = opened.workbench;
    await opened.row('20 of 20').click();
    await focused('20 of 20').waitFor();
    await page.keyboard.press('ArrowDown');
    await focused('The desk sees').waitFor();
    await page.keyboard.press('Space');
    await untilText((now) => /The desk sees each booking within 5 s, met: \d{4}/.test(now));
    await focused('The desk sees').waitFor();
    await opened.workbench.screenshot('tree-ticked');
    await page.keyboard.press('Space');
    await untilText((now) => !now.includes('met:'));
    await focused('The desk sees').waitFor();
  });

  it('move the milestone with Alt and the arrows', async () => {
    const { page } = opened.workbench;
    await opened.row('The lobby').click();
    await focused('The lobby').waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    await untilText((now) => now.indexOf('A3') < now.indexOf('id: A2'));
    await untilRows('The desk', 'The lobby');
    await focused('The lobby').waitFor();
    await page.keyboard.press('Alt+ArrowUp');
    await untilText((now) => now.indexOf('A3') > now.indexOf('id: A2'));
    await untilRows('The lobby', 'The desk');
    await focused('The lobby').waitFor();
  });

  it('rename with F2, in a box with the title', async () => {
    const { page, palette } = opened.workbench;
    await opened.row('The lobby').click();
    await focused('The lobby').waitFor();
    await page.keyboard.press('F2');
    const box = page.locator('.quick-input-widget .quick-input-box input');
    await box.waitFor();
    assert.equal(await box.inputValue(), 'The lobby shows free rooms');
    await palette.answer('The hall shows free rooms');
    await untilText((now) => now.includes('title: The hall shows free rooms\n    depends_on'));
    await untilRows('The hall', 'The desk');
  });

  it('delete with Delete, which names what depends on it and can be undone', async () => {
    const { page } = opened.workbench;
    const before = text();
    await opened.row('The desk prints').click();
    await focused('The desk prints').waitFor();
    await page.keyboard.press('Delete');
    await untilText((now) => !now.includes('A3'));
    // Workbenches under a test driver keep what is told in the notification center and show no toasts.
    await opened.workbench.runCommand('Notifications: Show Notifications');
    await page.locator('.notifications-center').getByRole('button', { name: 'Undo' }).click();
    await untilText((now) => now === before);
    await untilRows('The hall', 'The desk');
    // The rows move where the sentence above them is drawn again, which comes last.
    await page.locator('.sidebar').getByText('0 of 3 milestones').first().waitFor();
    await opened.row('Guests book').click();
    await focused('Guests book').waitFor();
    await page.keyboard.press('Delete');
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.getByText('A2 The hall shows free rooms').waitFor();
    await opened.workbench.screenshot('tree-delete');
    await dialog.getByText('Cancel', { exact: true }).click();
    assert.equal(text(), before);
  });

  it('go to the line with Enter', async () => {
    const { page } = opened.workbench;
    await opened.row('The hall').click();
    await focused('The hall').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
    await lineIs(9);
  });
});
