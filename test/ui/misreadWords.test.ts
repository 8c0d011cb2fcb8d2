import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { openWorkbench, type Workbench } from './workbench';

const head = `project: Booking desk
milestones:
  - id: A1
    title: Guests book a room from the phone
    acceptance:
      - 20 of 20 rooms are shown
`;
const tail = `      - 5 of 5 guests pay
  - id: A2
    title: The desk prints arrivals
`;

describe('a plan with words that YAML reads as something else', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-ui-'));
  const file = path.join(folder, 'milestones.yaml');
  let workbench: Workbench;

  before(async () => {
    writeFileSync(file, `${head}      Guests pay by card\n${tail}`);
    workbench = await openWorkbench({ workspace: folder });
    await workbench.showMilestones();
    await workbench.openFile('milestones.yaml');
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const row = (text: string): Locator =>
    workbench.page.locator('.pane-body .monaco-list-row').filter({ hasText: text }).first();

  it('shows all that it says, and a quick fix adds the dash that was forgotten', async () => {
    const { page } = workbench;
    await row('Line 7').waitFor();
    await row('The desk prints arrivals').waitFor();
    await row('Guests book').locator('.monaco-tl-twistie').click();
    for (const text of ['20 of 20 rooms', 'Guests pay by card', '5 of 5 guests']) await row(text).waitFor();
    await workbench.goToLine(7, 8);
    await (await workbench.quickFix('Add “- ”')).click();
    await row('Line 7').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+S');
    await page.waitForTimeout(500);
    assert.equal(readFileSync(file, 'utf8'), `${head}      - Guests pay by card\n${tail}`);
    await row('Guests pay by card').waitFor();
  });

  it('shows a criterion with a colon in it, and a quick fix puts it in quotes', async () => {
    const { page } = workbench;
    writeFileSync(file, `${head}      - Load time: < 2 s\n${tail}`);
    await row('Load time: < 2 s').waitFor();
    await workbench.goToLine(7, 12);
    await (await workbench.quickFix('Put the text in quotes')).click();
    await page.locator('.view-line', { hasText: '"Load time: < 2 s"' }).first().waitFor();
    await page.keyboard.press('Control+S');
    await row('Load time: < 2 s').waitFor();
    await page.waitForTimeout(500);
    assert.equal(readFileSync(file, 'utf8'), `${head}      - "Load time: < 2 s"\n${tail}`);
  });
});
