import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { localToday, shiftDates, shiftFor } from '../vscode/shiftDates.mjs';
import { createTemporaryFolder } from '../vscode/temporaryFolder.mjs';
import { violationsIn } from './axe';
import { themeOfKind } from './themes';
import { openWorkbench, type Workbench } from './workbench';

/** Days around the reference day of the samples. M4 was agreed with a day, and has none any more. */
const plan = `project: Storefront relaunch
client: { name: Acme GmbH, contact: Dana Ruiz }
review: { rounds_included: 2, days: 5 }
milestones:
  - id: M1
    title: Design is agreed
    status: done
    start: 2026-10-26
    due: 2026-11-12
    completed: 2026-11-12
    review:
      rounds:
        - { submitted: 2026-11-02, decision: changes-requested, date: 2026-11-05, by: Dana Ruiz, note: Show the fee }
        - { submitted: 2026-11-09, decision: approved, date: 2026-11-12, by: Dana Ruiz, note: Lovely }
  - id: M2
    title: Card payments work
    status: in-review
    start: 2026-11-05
    due: 2026-12-01
    review: { rounds: [{ submitted: 2026-11-10, decision: rejected, date: 2026-11-13, note: No receipt }, { submitted: 2026-11-18 }] }
  - id: M3
    title: Texts are online
    status: in-progress
    start: 2026-11-09
    due: 2026-12-04
    review: { rounds: [{ submitted: 2026-11-16, decision: approved-with-reservations, date: 2026-11-20 }] }
  - id: M4
    title: Newsletter is sent
    agreed: { date: 2026-11-02, by: Dana Ruiz, due: 2026-11-30 }
`;

const marks = {
  submitted: 'handed over',
  approved: 'approved',
  'approved-with-reservations': 'approved with reservations',
  'changes-requested': 'changes requested',
  rejected: 'rejected',
};

describe('reviews on the timeline', () => {
  const wide = { width: 1440, height: 700 };
  let workbench: Workbench;

  before(async () => {
    const workspace = createTemporaryFolder('reviews');
    writeFileSync(path.join(workspace, 'milestones.yaml'), shiftDates(plan, shiftFor(localToday())));
    workbench = await openWorkbench({ workspace, viewport: wide });
    await workbench.runCommand('Milepost: Show Timeline');
    await workbench.webviewFrame().locator('.app').waitFor();
    await workbench.page.keyboard.press('Control+B');
  });
  after(() => workbench?.close());

  it('have marks, words in the row and in the card, and an entry in the legend', async () => {
    const frame = workbench.webviewFrame();
    await frame.locator('.app:not(.narrow)').waitFor();
    await frame.getByText('Newsletter is sent').first().click();
    await workbench.page.keyboard.press('0');
    for (const [mark, words] of Object.entries(marks)) {
      await frame.locator(`.chart .round.${mark}`).first().waitFor({ state: 'attached' });
      await frame.locator('.legend .entry').getByText(words, { exact: true }).waitFor();
    }
    await frame.locator('.chart .with-client').waitFor({ state: 'attached' });
    await frame.locator('.legend .entry', { hasText: 'with the client' }).waitFor();
    const row = frame.locator('.row', { hasText: 'Card payments work' });
    assert.match((await row.getAttribute('aria-label')) ?? '', /, round 2 of 2, with the client/);
    await row.locator('.cell.name').hover();
    await frame.locator('.card', { hasText: 'Round 1: rejected' }).waitFor();
    assert.deepEqual(await violationsIn(frame), []);
    await workbench.screenshot('timeline-reviews-card');
    await workbench.page.mouse.move(0, 0);
  });

  it('the agreed day stays in sight without a day of its own, and in words', async () => {
    const frame = workbench.webviewFrame();
    const row = frame.locator('.row', { hasText: 'Newsletter is sent' });
    await frame.locator('.chart .undated .agreed').waitFor({ state: 'attached' });
    assert.match((await row.getAttribute('aria-label')) ?? '', /no due date, Agreed to be due /);
    for (const [name, theme] of Object.entries(themeOfKind)) {
      await workbench.wear(theme);
      await workbench.screenshot(`timeline-reviews-${name}`);
    }
    await workbench.page.setViewportSize({ width: 700, height: 700 });
    await frame.locator('.app.narrow .chart .with-client').waitFor({ state: 'attached' });
    await workbench.screenshot('timeline-reviews-narrow');
  });
});
