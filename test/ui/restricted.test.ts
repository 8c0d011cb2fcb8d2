import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createSampleWorkspace } from './sampleWorkspace';
import { openWorkbench, type Workbench } from './workbench';

describe('in Restricted Mode', () => {
  const workspace = createSampleWorkspace();
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ workspace, trust: false });
  });
  after(() => workbench?.close());

  it('shows milestones and findings, and says why there are no commits', async () => {
    const { page } = workbench;
    await workbench.openFile('milestones.yaml');
    await workbench.showMilestones();
    const row = page.locator('.pane-body .monaco-list-row', { hasText: 'Order confirmation mail' }).first();
    await row.click();
    await row.locator('.monaco-tl-twistie').click();
    await page
      .locator('.pane-body .monaco-list-row', { hasText: /Restricted Mode reads no commits/ })
      .first()
      .waitFor();
    await workbench.goToLine(94);
    await page.locator('.squiggly-info').first().waitFor();
    await workbench.screenshot('restricted');
  });

  it('starts a milestone', async () => {
    const file = path.join(workspace, 'milestones.yaml');
    const before = readFileSync(file, 'utf8');
    await workbench.runCommand('Milepost: Start Milestone');
    await workbench.palette.pick('Checkout passes WCAG 2.2 AA');
    for (let look = 0; look < 300 && readFileSync(file, 'utf8') === before; look++) {
      await workbench.page.waitForTimeout(100);
    }
    assert.match(readFileSync(file, 'utf8'), /id: M6[^]*status: in-progress[^]*id: M7/);
  });
});
