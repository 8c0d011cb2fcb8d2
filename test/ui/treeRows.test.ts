import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkbench, type Workbench } from './workbench';

const plan = `project: Booking desk
milestones:
  - id: A1
    title: Guests book a room from the phone
  - id: A2
    title: The lobby shows free rooms
    acceptance: [20 of 20 rooms are shown]
`;

describe('rows of the milestones view', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-ui-'));
  let workbench: Workbench;

  before(async () => {
    writeFileSync(path.join(folder, 'milestones.yaml'), plan);
    workbench = await openWorkbench({ workspace: folder });
    await workbench.showMilestones();
    await workbench.openFile('milestones.yaml');
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('lead to the line where the plan has it by now, also while lines above break the file', async () => {
    const { page } = workbench;
    const rows = page.locator('.pane-body .monaco-list-row');
    await rows.filter({ hasText: 'The lobby' }).first().waitFor();
    await workbench.goToLine(1);
    await page.keyboard.type('# one\n# two\nclient: [\n');
    // The view says that it shows the plan as it last could be read.
    const fault = rows.filter({ hasText: 'Line ' }).first();
    await fault.waitFor();
    const lineAfter = async (row: string, line: number): Promise<string | undefined> => {
      await rows.filter({ hasText: row }).first().click();
      const status = page.locator('.statusbar-item', { hasText: `Ln ${line},` });
      await status
        .first()
        .waitFor({ timeout: 20_000 })
        .catch(() => undefined);
      return /Ln \d+/.exec(
        await page
          .locator('.statusbar-item', { hasText: /Ln \d+, Col/ })
          .first()
          .innerText(),
      )?.[0];
    };
    assert.equal(await lineAfter('The lobby', 9), 'Ln 9');
    assert.equal(await lineAfter('Guests book', 7), 'Ln 7');
    await page.keyboard.press('Control+Z');
  });
});
