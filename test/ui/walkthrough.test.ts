import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkbench, type Workbench } from './workbench';

const themes = {
  light: 'Light 2026',
  dark: 'Dark 2026',
  contrast: 'Default High Contrast',
  'light-contrast': 'Default High Contrast Light',
} as const;

const steps = ['Write the plan', 'Make it SMART', 'Do the work', 'See the whole picture'];

describe('the walkthrough', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-ui-'));
  let workbench: Workbench;

  before(async () => {
    writeFileSync(path.join(folder, 'README.md'), '# Nothing planned yet\n');
    workbench = await openWorkbench({ workspace: folder, viewport: { width: 1440, height: 900 } });
    await workbench.showMilestones();
    await workbench.page.locator('.welcome-view-content a', { hasText: 'Open the walkthrough' }).click();
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [name, theme] of Object.entries(themes)) {
    it(`has a picture in the colours of the theme for each step: ${name}`, async () => {
      const { page } = workbench;
      await workbench.wear(theme);
      for (const [at, step] of steps.entries()) {
        const button = page.locator('.getting-started-step', { hasText: step });
        await button.click();
        const picture = workbench.webviewFrame().locator('svg').filter({ visible: true });
        await picture.waitFor();
        const fill = await picture
          .locator('text')
          .first()
          .evaluate((text) => getComputedStyle(text).fill);
        assert.match(fill, /^(?:rgb|color)/);
        await workbench.screenshot(`walkthrough-${name}-${at + 1}`);
      }
      assert.ok(!(await page.locator('.gettingStartedContainer').innerText()).includes('`'));
      assert.ok(!(await page.locator('.welcome-view-content').innerText()).includes('`'));
    });
  }

  it('ticks a step once it is done', async () => {
    const { page } = workbench;
    const ticked = (step: string): ReturnType<typeof page.locator> =>
      page
        .locator('.getting-started-step', { hasText: step })
        .locator('.codicon-getting-started-step-checked.complete');
    await page.locator('.getting-started-step', { hasText: 'Write the plan' }).waitFor();
    assert.equal(await ticked('Write the plan').count(), 0);
    writeFileSync(path.join(folder, 'milestones.yaml'), 'project: P\nmilestones:\n  - title: Guests pay by card\n');
    await ticked('Write the plan').waitFor({ state: 'attached' });
    await workbench.runCommand('Milepost: Show Timeline');
    await page.locator('.tab', { hasText: 'Welcome' }).click();
    await ticked('See the whole picture').waitFor({ state: 'attached' });
  });
});
