import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { createSampleWorkspace } from './sampleWorkspace';
import { openWorkbench, type Workbench } from './workbench';

/** VS Code asks for completions by itself in an editor, but not in the box of the Source Control view. */
describe('typing a commit message', () => {
  const workspace = createSampleWorkspace();
  const message = path.join(workspace, '.git', 'COMMIT_EDITMSG');
  let workbench: Workbench;

  const suggestions = (): Locator => workbench.page.locator('.suggest-widget.visible .monaco-list-row .label-name');
  const suggested = (id: string): Promise<void> => suggestions().filter({ hasText: id }).first().waitFor();

  before(async () => {
    writeFileSync(message, '\n# Please enter the commit message\n');
    workbench = await openWorkbench({ workspace });
    await workbench.showMilestones();
    await workbench.page.locator('.pane-body .monaco-list-row', { hasText: 'Order confirmation mail' }).waitFor();
  });
  after(() => workbench?.close());

  it('offers ids from their first letter in the box of the Source Control view, and nothing within prose', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+Shift+G');
    const box = page.locator('.scm-editor .monaco-editor');
    await box.click();
    await page.keyboard.type('M');
    await suggested('M2');
    await workbench.screenshot('commit-message');
    await page.keyboard.type('ake M');
    await suggestions().first().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.type('feat: m');
    await suggested('M2');
    await page.keyboard.press('Enter');
    await box.filter({ hasText: /^feat:\sM2:\s*$/ }).waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
  });

  it('offers them in the message that git opens', async () => {
    const { page } = workbench;
    await workbench.palette.open('Control+P', message);
    await workbench.palette.pick('COMMIT_EDITMSG');
    await page.locator('.tab.active[data-resource-name="COMMIT_EDITMSG"]').waitFor();
    await workbench.goToLine(1);
    await page.keyboard.type('M');
    await suggested('M2');
    assert.ok((await suggestions().count()) > 2);
  });
});
