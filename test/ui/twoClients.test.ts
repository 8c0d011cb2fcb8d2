import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { openWorkbench, type Workbench } from './workbench';

const shop = `project: Storefront relaunch
milestones:
  - id: M1
    title: Staging deploys from main
    status: done
    due: 2026-11-06
    completed: 2026-11-05
  - id: M2
    title: Card payments work
    due: 2031-05-07
  - id: M3
    title: Stock is shown
    due: 2031-05-07
    depends_on: [M2]
change_orders:
  - { id: CO1, title: Invoices as PDF, milestones: [M2, M3], price: 600 }
`;

const desk = `project: Booking desk
milestones:
  - id: M2
    title: Guests book a room from the phone
    due: 2031-05-21
`;

describe('two clients in one workspace', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-ui-'));
  const fileOf = (name: string): string => path.join(folder, name, 'milestones.yaml');
  let workbench: Workbench;

  before(async () => {
    write('shop', shop);
    workbench = await openWorkbench({ workspace: folder, viewport: { width: 1440, height: 900 } });
    await workbench.showMilestones();
    await row('Card payments').waitFor();
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => workbench.runCommand('Notifications: Clear All Notifications'));

  function write(name: string, text: string): void {
    mkdirSync(path.dirname(fileOf(name)));
    writeFileSync(fileOf(name), text);
  }

  const row = (text: string): Locator =>
    workbench.page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
  const notice = (text: string): Locator => workbench.page.locator('.notifications-center').getByText(text);

  async function selectThree(): Promise<void> {
    await row('Card payments').click();
    await row('Stock is shown').click({ modifiers: ['Control'] });
    await row('Guests book').click({ modifiers: ['Control'] });
    await row('Guests book').click({ button: 'right' });
  }

  async function showNotices(): Promise<void> {
    await workbench.page.locator('.codicon-bell-dot').first().waitFor();
    await workbench.runCommand('Notifications: Show Notifications');
  }

  async function until(holds: () => boolean): Promise<void> {
    const end = Date.now() + 60_000;
    while (!holds() && Date.now() < end) await workbench.page.waitForTimeout(100);
    assert.ok(holds(), `${readFileSync(fileOf('shop'), 'utf8')}\n${readFileSync(fileOf('desk'), 'utf8')}`);
  }

  it('are not named while there is only one', async () => {
    const { page, palette } = workbench;
    await row('Card payments').click();
    await page.getByText('planned · due May 7, 2031', { exact: true }).first().waitFor();
    await workbench.runCommand('Milepost: Reschedule Milestone…');
    await palette.pick('Card payments work');
    await page.getByText('Reschedule “Card payments work” (1/5)').waitFor();
    await palette.cancel();
    write('desk', desk);
    await row('Guests book').waitFor();
  });

  it('are named by what is asked about one of their milestones, and by what is told of it', async () => {
    const { page, palette } = workbench;
    await row('Card payments').click();
    await page
      .locator('.codelens-decoration', { hasText: 'planned · due May 7, 2031 · Storefront relaunch' })
      .first()
      .waitFor();
    await workbench.screenshot('two-clients-lenses');
    await workbench.runCommand('Milepost: Reschedule Milestone…');
    await palette.pick('Card payments work');
    await page.getByText('Reschedule “Card payments work” · Storefront relaunch (1/5)').waitFor();
    await workbench.screenshot('two-clients-reschedule');
    await palette.answer('2031-05-08');
    await page.getByText('Reschedule “Card payments work” · Storefront relaunch (2/5)').waitFor();
    await palette.answer('');
    await palette.pick('Leave It Out');
    await palette.pick('Only This One');
    await showNotices();
    await notice('Storefront relaunch: “Card payments work” is now due May 8, 2031.').waitFor();
    await page.locator('.notifications-center').getByRole('button', { name: 'Undo' }).click();
    await until(() => readFileSync(fileOf('shop'), 'utf8') === shop);
  });

  it('are written to from the row of the plan that is meant', async () => {
    const { page } = workbench;
    await row('Booking desk').click({ button: 'right' });
    const entry = (label: string): Locator => page.locator('.monaco-menu .action-label', { hasText: label }).first();
    await entry('Client').hover();
    await entry('Create Status Report').waitFor();
    await workbench.screenshot('plan-row-menu');
    await workbench.pickFromMenu('Create Status Report');
    await page.locator('.quick-input-title', { hasText: 'Booking desk' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  });

  it('are rescheduled together: asked once, told once, and undone at once', async () => {
    const { page, palette } = workbench;
    await selectThree();
    await workbench.pickFromMenu('Reschedule Milestone');
    await page.getByText('Reschedule 3 Milestones · 2 plans (1/3)').waitFor();
    await palette.focused('A Week Later Each').waitFor();
    await workbench.screenshot('two-clients-several');
    await palette.pick('All on One Day…');
    await page.getByPlaceholder(/^When are they due\?/).waitFor();
    await palette.answer('2031-06-04');
    await palette.answer('');
    await palette.pick('Leave It Out');
    await until(() =>
      [shop, desk].every((_text, at) =>
        readFileSync(fileOf(['shop', 'desk'][at] ?? ''), 'utf8').includes('due: 2031-06-04'),
      ),
    );
    await showNotices();
    await notice('Rescheduled 3 milestones in 2 plans.').waitFor();
    assert.equal(await page.locator('.notifications-center .monaco-list-row').count(), 1);
    await workbench.screenshot('two-clients-told');
    await page.locator('.notifications-center').getByRole('button', { name: 'Undo' }).click();
    await until(() => readFileSync(fileOf('shop'), 'utf8') === shop && readFileSync(fileOf('desk'), 'utf8') === desk);
  });

  it('lose a milestone with all that names it, after a question that says so, and Undo brings it back', async () => {
    const { page } = workbench;
    await row('Card payments').click();
    await page.keyboard.press('Delete');
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.getByText('Plan: Storefront relaunch').waitFor();
    await dialog.getByText('CO1 Invoices as PDF').waitFor();
    await workbench.screenshot('two-clients-delete');
    await dialog.getByText('Delete', { exact: true }).click();
    await until(() =>
      readFileSync(fileOf('shop'), 'utf8').includes('title: Invoices as PDF, milestones: [M3], price: 600'),
    );
    assert.ok(!readFileSync(fileOf('shop'), 'utf8').includes('M2'));
    await showNotices();
    await page.locator('.notifications-center').getByRole('button', { name: 'Undo' }).click();
    await until(() => readFileSync(fileOf('shop'), 'utf8') === shop);
  });

  it('have a due column that says how a done milestone lies to its due day, where there is room', async () => {
    await row('Card payments').click();
    await workbench.runCommand('Milepost: Show Timeline');
    await workbench.page.setViewportSize({ width: 2700, height: 900 });
    const frame = workbench.webviewFrame();
    await frame.locator('.app:not(.narrow)').waitFor();
    const done = frame.getByText('done Nov 5', { exact: true });
    const beside = frame.getByText(', 1 day early', { exact: true });
    await done.waitFor();
    const topOf = async (place: Locator): Promise<number> => (await place.boundingBox())?.y ?? assert.fail();
    assert.equal(await topOf(beside), await topOf(done));
    await workbench.screenshot('timeline-beside-due');
    await workbench.page.setViewportSize({ width: 1100, height: 900 });
    await frame.locator('.app.narrow').waitFor();
    await done.waitFor();
    assert.equal(await beside.isVisible(), false);
    await workbench.screenshot('timeline-beside-due-narrow');
  });
});
