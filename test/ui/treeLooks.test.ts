import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkbench, type Workbench } from './workbench';
import { localToday, addDays } from '../vscode/shiftDates.mjs';

const day = (by: number): string => addDays(localToday(), by);

const shop = `project: Storefront relaunch
client: Acme GmbH
milestones:
  - { id: M1, title: Staging deploys from main, status: done, due: ${day(-20)}, completed: ${day(-21)} }
  - id: M2
    title: Card payments work in the staging checkout
    status: in-review
    due: ${day(-3)}
    acceptance: [{ text: 20 of 20 cards pay, met: ${day(-5)} }, p95 of checkout is below 300 ms]
  - { id: M3, title: Improve search soon, status: in-progress, due: ${day(6)} }
  - { id: M4, title: Order mail reaches the customer, due: ${day(40)} }
  - { id: M5, title: Gift cards can be bought, status: cancelled }
  - { id: M6, title: Order mail reaches the customer }
`;
const app = `project: Booking app
client: Hotel Post
milestones:
  - { id: B1, title: Guests book a room from the phone, due: ${day(9)} }
`;
const themes = ['Dark 2026', 'Light 2026', 'Default High Contrast', 'Default High Contrast Light'] as const;

describe('the look of the milestones view', () => {
  let folder: string;
  let workbench: Workbench;

  async function open(plans: Readonly<Record<string, string>>): Promise<void> {
    folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-ui-'));
    for (const [name, text] of Object.entries(plans)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    workbench = await openWorkbench({ workspace: folder });
    await workbench.showMilestones();
  }

  /** Drags the edge of the side bar. */
  async function makeWide(width: number): Promise<void> {
    const { page } = workbench;
    const bar = await page.locator('.part.sidebar').boundingBox();
    assert.ok(bar);
    await page.mouse.move(bar.x + bar.width, 500);
    await page.mouse.down();
    await page.mouse.move(bar.x + width, 500, { steps: 4 });
    await page.mouse.up();
  }

  afterEach(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('groups two plans by plan, each with its milestones, in each theme', async () => {
    await open({ 'shop/milestones.yaml': shop, 'app/milestones.yaml': app });
    const rows = workbench.page.locator('.pane-body .monaco-list-row');
    for (const title of ['Guests book', 'Card payments']) await rows.filter({ hasText: title }).first().waitFor();
    const texts = (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
    assert.match(texts[0] ?? '', /^Booking app ?1$/);
    assert.match(texts[1] ?? '', /^Guests book a room from the phone ?in/);
    assert.match(texts[2] ?? '', /^Storefront relaunch ?6$/);
    assert.match(texts[3] ?? '', /^Card payments work.* ?3 days late · 1\/2/);
    for (const theme of themes) {
      await workbench.wear(theme);
      for (const width of [290, 170]) {
        await makeWide(width);
        await workbench.screenshot(`tree-${theme.replaceAll(' ', '-').toLowerCase()}-${width}`);
      }
    }
  });

  it('says what there is to do in a plan without milestones, and what is done', async () => {
    const over =
      'project: Hotel site\nmilestones:\n  - { title: The site is online, status: done }\n  - { title: Mail works, status: done }\n';
    await open({ 'milestones.yaml': over });
    const { page } = workbench;
    const rows = page.locator('.pane-body .monaco-list-row');
    await rows.filter({ hasText: 'Mail works' }).first().waitFor();
    await page.getByText('Both milestones are done').first().waitFor();
    await workbench.screenshot('tree-all-done');
    writeFileSync(path.join(folder, 'milestones.yaml'), 'project: Hotel site\nmilestones: []\n');
    const empty = rows.filter({ hasText: 'No milestones yet' }).first();
    await empty.waitFor();
    await page.getByText('Both milestones are done').first().waitFor({ state: 'detached' });
    await empty.hover();
    await workbench.screenshot('tree-empty');
    await empty.hover();
    await empty.locator('[aria-label^="Add Milestone"]').click();
    await workbench.palette.answer('Guests book a room');
    await workbench.palette.cancel();
  });

  it('marks the choice in the menu of groups', async () => {
    await open({ 'milestones.yaml': shop });
    const { page } = workbench;
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Card payments' }).first().waitFor();
    // Of several views each has a menu of its own, shown where one points.
    const header = page.locator('.sidebar .pane-header', { hasText: 'Milestones' });
    await header.hover();
    await header.locator('[aria-label*="More Actions"]').first().click();
    await page.getByRole('menuitem', { name: 'Group By' }).click();
    await page.getByRole('menuitem', { name: '✓ Time' }).waitFor();
    await page.getByRole('menuitem', { name: 'Plan', exact: true }).waitFor();
    await workbench.screenshot('tree-group-menu');
  });
});
