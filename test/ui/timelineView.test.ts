import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { createSampleWorkspace } from './sampleWorkspace';
import { themeOfKind } from './themes';
import { openWorkbench, type Workbench } from './workbench';

/** The timeline beside its plan, as a person meets it who has just opened it. */
describe('the timeline beside its plan', () => {
  const workspace = createSampleWorkspace();
  const plan = path.join(workspace, 'milestones.yaml');
  let workbench: Workbench;
  let frame: FrameLocator;

  const row = (text: string): Locator => frame.locator('.row', { hasText: text }).first();
  const groups = (): Locator => workbench.page.locator('.editor-group-container');
  /** The line of the cursor, also in an editor that does not have the focus. */
  const cursorInLine = (line: number): Promise<void> =>
    workbench.page.locator('.line-numbers.active-line-number', { hasText: `${line}` }).waitFor();
  const menuRow = (title: string): Locator => workbench.page.locator('.monaco-menu .action-label', { hasText: title });
  const showTimeline = async (): Promise<void> => {
    await workbench.runCommand('Milepost: Show Timeline');
    frame = workbench.webviewFrame();
    await frame.getByText('Card payments work').first().waitFor();
  };

  before(async () => {
    workbench = await openWorkbench({ workspace, viewport: { width: 1800, height: 900 } });
    await workbench.openFile('milestones.yaml');
    await showTimeline();
  });
  after(() => workbench?.close());

  it('opens there, named after the plan, with the focus on the first row that is open', async () => {
    assert.equal(await groups().count(), 2);
    await workbench.page.locator('.tab', { hasText: 'Timeline: Storefront relaunch' }).waitFor();
    await frame.locator('.row:focus', { hasText: 'Order confirmation mail' }).waitFor();
    await workbench.screenshot('timeline-beside');
  });

  it('has the phases folded in which all is done, and today at a quarter of the width', async () => {
    assert.equal(await row('Groundwork').getAttribute('aria-expanded'), 'false');
    assert.equal(await row('Checkout').getAttribute('aria-expanded'), 'true');
    const today = await frame.locator('.chart .today').boundingBox();
    const chart = await frame.locator('.chart').boundingBox();
    assert.ok(today && chart);
    assert.ok(Math.abs((today.x - chart.x) / chart.width - 0.25) < 0.02, JSON.stringify({ today, chart }));
  });

  it('shows by a click the line in the editor that is open, and the editor stays where it is', async () => {
    await row('Offers page').click();
    const lines = readFileSync(plan, 'utf8').split('\n');
    await cursorInLine(lines.indexOf('  - id: M4') + 1);
    assert.equal(await groups().count(), 2);
    await frame.locator('.row:focus', { hasText: 'Offers page' }).waitFor();
  });

  it('shows the card on keyboard focus, and Escape closes it', async () => {
    await workbench.page.keyboard.press('ArrowDown');
    await frame.locator('.card', { hasText: 'Improve search' }).waitFor();
    await workbench.page.keyboard.press('Escape');
    await frame.locator('.card').waitFor({ state: 'detached' });
  });

  it('has a menu of what can be done with the row, and it does it', async () => {
    await row('Offers page').click({ button: 'right' });
    await menuRow('Reschedule Milestone').waitFor();
    await workbench.screenshot('timeline-menu');
    const titles = await workbench.page.locator('.monaco-menu .action-label').allInnerTexts();
    assert.ok(!titles.some((title) => /^(?:Cut|Copy|Paste|Reopen)/.test(title)), titles.join());
    await workbench.pickFromMenu('Start Milestone');
    for (;;) {
      if (/title: Offers page[\s\S]*?status: in-progress[\s\S]*?id: M5/.test(readFileSync(plan, 'utf8'))) break;
      await workbench.page.waitForTimeout(100);
    }
  });

  it('lists its keys', async () => {
    await row('Offers page').click();
    await workbench.page.keyboard.press('?');
    await frame.getByRole('dialog', { name: 'Keys of the timeline' }).waitFor();
    await workbench.screenshot('timeline-keys');
    await workbench.page.keyboard.press('Escape');
    await frame.getByRole('dialog').waitFor({ state: 'detached' });
    await frame.locator('.row:focus', { hasText: 'Offers page' }).waitFor();
  });

  it('hides what is done, also when it is opened again', async () => {
    await workbench.page.keyboard.press('h');
    await row('Groundwork').waitFor({ state: 'detached' });
    await frame.getByRole('button', { name: 'Hide Done', pressed: true }).waitFor();
    await workbench.runCommand('View: Close Editor');
    await frame.locator('body').waitFor({ state: 'detached' });
    await showTimeline();
    await frame.getByRole('button', { name: 'Hide Done', pressed: true }).click();
    await row('Groundwork').waitFor();
  });

  it('changes nothing by a click where the plan is not open; Enter opens it beside', async () => {
    await workbench.runCommand('View: Close Other Editors in Group');
    await workbench.page.locator('.tab', { hasText: 'milestones.yaml' }).click();
    await workbench.runCommand('View: Close Editor');
    await row('Offers page').click();
    await frame.locator('.row:focus', { hasText: 'Offers page' }).waitFor();
    assert.equal(await groups().count(), 1);
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.tab.active', { hasText: 'milestones.yaml' }).waitFor();
    assert.equal(await groups().count(), 2);
  });
});

describe('the look of the timeline', () => {
  const wide = { width: 1280, height: 800 };
  let workbench: Workbench;
  let frame: FrameLocator;

  before(async () => {
    workbench = await openWorkbench({ workspace: createSampleWorkspace(), viewport: wide });
    await workbench.showMilestones();
    await workbench.runCommand('Milepost: Show Timeline');
    frame = workbench.webviewFrame();
    await frame.getByText('Card payments work').first().waitFor();
    await workbench.page.keyboard.press('Control+B');
  });
  after(() => workbench?.close());

  for (const [name, theme] of Object.entries(themeOfKind)) {
    it(`shows today clearly, wide and narrow: ${name}`, async () => {
      await workbench.wear(theme);
      await workbench.page.setViewportSize(wide);
      await frame.locator('.app:not(.narrow) .chart .today').waitFor({ state: 'attached' });
      await workbench.screenshot(`timeline-view-${name}`);
      const contrast = await frame.locator('.chart .today').evaluate((line) => {
        const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
        const luminance = (colour: string): number => {
          if (!canvas) return Number.NaN;
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
            part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
        };
        const of = [
          luminance(getComputedStyle(line).stroke),
          luminance(getComputedStyle(document.body).backgroundColor),
        ];
        return Math.max(...of) / Math.min(...of);
      });
      assert.ok(contrast >= 4.5, `${contrast}`);
      await workbench.page.setViewportSize({ width: 600, height: 800 });
      await frame.locator('.app.narrow .chart .today').waitFor({ state: 'attached' });
      await workbench.screenshot(`timeline-view-narrow-${name}`);
    });
  }
});
