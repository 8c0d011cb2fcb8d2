import assert from 'node:assert/strict';
import { isThere } from './commandPalette';
import { openPlanFolder, type PlanFolder } from './planFolder';

/** M3 is late by its hours; M4, M5 and M6 follow it, and the day of M5 is agreed. */
const plan = `project: Storefront relaunch
client: { name: Acme GmbH, contact: Dana Ruiz }
currency: EUR
milestones:
  - id: M3
    title: Card payments work on staging
    status: in-progress
    start: 2031-05-01
    due: 2031-05-07
  - id: M4
    title: Invoices are sent as PDF
    due: 2031-05-14
    depends_on: M3
  - id: M5
    title: The shop is public
    due: 2031-05-21
    depends_on: M4
    agreed: { date: 2026-11-02, by: Dana Ruiz, due: 2031-05-21 }
  - id: M6
    title: Checkout passes in 20 of 20 runs
    due: 2031-05-28
    estimate: 4w
    amount: 2400.01
    acceptance: [20 of 20 runs pass, A refund is booked]
    depends_on: M4
  - id: M7
    title: The old shop is off
    status: cancelled
    depends_on: M3
`;

describe('rescheduled in one act', () => {
  let folder: PlanFolder;
  before(async () => {
    folder = await openPlanFolder(plan);
    await folder.row('Card payments').waitFor();
  });
  after(() => folder?.close());
  beforeEach(() => folder.workbench.runCommand('Notifications: Clear All Notifications'));

  const dues = (): string => [...folder.text().matchAll(/^ {4}due: (\S+)/gm)].map(([, day]) => day).join(' ');

  it('with three followers, one of them agreed and locked, and one Undo for all', async () => {
    const { page, palette } = folder.workbench;
    await folder.workbench.screenshot('moves-1-at-risk');
    await folder.workbench.runCommand('Milepost: Reschedule Milestone…');
    await palette.pick('Card payments work on staging');
    await page.getByText('Reschedule “Card payments work on staging” (1/5)').waitFor();
    await palette.row('A Week Later').getByText('moves 2 others').waitFor();
    await folder.workbench.screenshot('moves-2-day');
    await page.keyboard.press('Enter');
    await page.getByText('(2/5)').waitFor();
    await palette.answer('Stripe keys came late');
    await page.getByText('(3/5)').waitFor();
    await palette.pick('Dana Ruiz (Acme GmbH)');
    await page.getByText('(4/5)').waitFor();
    await palette.focused('Keep Gaps').getByText('moves 2 others').waitFor();
    await palette.row('Only This One').getByText('leaves 1 clash').waitFor();
    await folder.workbench.screenshot('moves-3-gaps');
    await page.keyboard.press('Enter');
    await page.getByText('(5/5)').waitFor();
    const agreed = palette.row('M5 The shop is public').first();
    await agreed.getByText('agreed: tick to move it too').waitFor();
    await palette
      .row('M6 Checkout passes in 20 of 20 runs')
      .getByText('May 28, 2031 → Jun 4, 2031 · 5 working days')
      .waitFor();
    await palette.row('M7 The old shop is off').getByText('stays: it is cancelled').waitFor();
    await folder.workbench.screenshot('moves-4-followers');
    // What never moves takes no tick.
    await palette.row('M7 The old shop is off').first().click();
    // The tick of the click is taken back a moment later.
    await palette
      .row('M7 The old shop is off')
      .locator('input:checked, .monaco-checkbox.checked')
      .waitFor({ state: 'detached' });
    // What moves because of another keeps its day once that one does.
    // Taking back the tick before sets them all, and may come after the next one.
    const staying = palette.row('M6 Checkout passes in 20 of 20 runs').getByText('stays');
    do await palette.row('M4 Invoices are sent as PDF').first().click();
    while (!(await isThere(staying, 5000)));
    await folder.workbench.screenshot('moves-5-unticked');
    await palette.row('M4 Invoices are sent as PDF').first().click();
    await palette.row('M6 Checkout passes in 20 of 20 runs').getByText('→ Jun 4, 2031').waitFor();
    await page.keyboard.press('Enter');
    await folder.until(() => dues() === '2031-05-14 2031-05-21 2031-05-21 2031-06-04');
    assert.equal(folder.text().match(/reason: Stripe keys came late, by: client/g)?.length, 3);
    await page.getByText('“Card payments work on staging” is now due May 14, 2031; 2 others moved.').first().waitFor();
    await folder.workbench.runCommand('Notifications: Show Notifications');
    const messages = page.locator('.notifications-center');
    await messages.getByRole('button', { name: 'Copy Note' }).waitFor();
    await folder.workbench.screenshot('moves-6-told');
    await messages.getByRole('button', { name: 'Undo' }).click();
    await folder.until((text) => text === plan);
  });

  it('Split Milestone, with what goes over, half of the estimate and half of the price', async () => {
    const { page, palette } = folder.workbench;
    await folder.workbench.runCommand('Milepost: Split Milestone…');
    await palette.pick('Checkout passes in 20 of 20 runs');
    await page.getByText('(1/4)').waitFor();
    await palette.answer('Refunds are booked');
    await page.getByText('(2/4)').waitFor();
    await palette.row('A refund is booked').first().click();
    await folder.workbench.screenshot('split-parts');
    await page.keyboard.press('Enter');
    await palette.focused('Half Each').getByText('2w + 2w').waitFor();
    await page.keyboard.press('Enter');
    await palette.focused('Half Each').getByText('1200.01 EUR + 1200.00 EUR').waitFor();
    await page.keyboard.press('Enter');
    await folder.until((text) => text.includes('title: Refunds are booked'));
    assert.match(
      folder.text(),
      /estimate: 2w\n {4}amount: 1200.01\n {4}acceptance: \[20 of 20 runs pass\]\n[^]*title: Refunds are booked\n[^]*estimate: 2w\n[^]*amount: 1200\n/,
    );
    await folder.workbench.runCommand('Notifications: Show Notifications');
    await page.locator('.notifications-center').getByRole('button', { name: 'Undo' }).click();
    await folder.until((text) => text === plan);
  });
});
