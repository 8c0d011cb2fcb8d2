import assert from 'node:assert/strict';
import { readRunningExtension } from '../vscode/runningExtension.mjs';
import { createSampleWorkspace } from './sampleWorkspace';
import { openWorkbench, type Workbench } from './workbench';

describe('in the web worker extension host', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ workspace: createSampleWorkspace(), extension: 'web-worker' });
  });
  after(() => workbench?.close());

  it('activates', async () => {
    // Its file name alone may find it too late: VS Code searches a busy machine for seven seconds, then gives up.
    await workbench.openFile('milestones.yaml');
    const running = await readRunningExtension(workbench.page);
    await workbench.screenshot('web-worker');
    assert.equal(running.isInWebWorker, true);
  });

  it('shows milestones and findings, and says why there are no commits', async () => {
    const { page } = workbench;
    await workbench.showMilestones();
    const row = page.locator('.pane-body .monaco-list-row', { hasText: 'Order confirmation mail' }).first();
    await row.click();
    await row.locator('.monaco-tl-twistie').click();
    await page
      .locator('.pane-body .monaco-list-row', { hasText: /no git to read commits|not on disk/ })
      .first()
      .waitFor();
    await workbench.goToLine(94);
    await page.locator('.squiggly-info').first().waitFor();
    await workbench.screenshot('web-worker');
  });
});
