import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { localToday, shiftDates, shiftFor } from '../vscode/shiftDates.mjs';
import { createTemporaryFolder } from '../vscode/temporaryFolder.mjs';
import { themeOfKind } from './themes';
import { openWorkbench, type Workbench } from './workbench';

/** Days around the reference day of the samples. The first is late, and all up to the launch waits for it. */
const plan = `project: Storefront relaunch
client: { name: Bakery Lindt }
milestones:
  - { id: M1, title: Design is agreed, status: in-progress, start: 2026-11-10, due: 2026-11-20, acceptance: [Agreed] }
  - { id: M2, title: Shop pages are online, estimate: 10d, due: 2026-12-04, depends_on: [M1], acceptance: [Online] }
  - { id: M3, title: Card payments work, estimate: 5d, due: 2026-12-11, depends_on: [M2] }
  - { id: M4, title: Launch, estimate: 3d, due: 2026-12-16, depends_on: [M3, M5] }
  - { id: M5, title: Texts of all pages are delivered, start: 2026-12-07, due: 2026-12-08 }
  - { id: M6, title: Photos are retouched, start: 2026-12-01, due: 2026-12-03, depends_on: [M5] }
  - { id: M7, title: Newsletter is sent, due: 2026-12-14 }
`;

function createPlanFolder(): string {
  const folder = createTemporaryFolder('schedule');
  writeFileSync(path.join(folder, 'milestones.yaml'), shiftDates(plan, shiftFor(localToday())));
  return folder;
}

/** The words that a mark of the schedule lies on. */
const coveredWords = (frame: FrameLocator): Promise<readonly string[]> =>
  frame.locator('body').evaluate((body) => {
    const marks = [...body.querySelectorAll('.chart :is(.float, .likely)')].map((mark) => mark.getBoundingClientRect());
    return [...body.querySelectorAll<HTMLElement>('.bar-label, .row .cell.name > *, .row .cell.when > *')].flatMap(
      (words) => {
        const { left, right, top, bottom } = words.getBoundingClientRect();
        const isCovered = marks.some((m) => m.left < right && m.right > left && m.top < bottom && m.bottom > top);
        return isCovered ? [words.innerText] : [];
      },
    );
  });

describe('the schedule on the timeline', () => {
  const wide = { width: 1440, height: 900 };
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ workspace: createPlanFolder(), viewport: wide });
    await workbench.showMilestones();
    await workbench.runCommand('Milepost: Show Timeline');
    await workbench.webviewFrame().locator('.app').waitFor();
    await workbench.page.keyboard.press('Control+B');
  });
  after(() => workbench?.close());

  for (const [name, theme] of Object.entries(themeOfKind)) {
    it(`has its marks, and words for them in the legend, the card and the row, wide and stacked: ${name}`, async () => {
      await workbench.wear(theme);
      await workbench.page.setViewportSize(wide);
      const frame = workbench.webviewFrame();
      await frame.locator('.app:not(.narrow)').waitFor();
      for (const mark of ['critical', 'float', 'likely end', 'starts too early']) {
        await frame.locator('.legend .entry', { hasText: mark }).waitFor();
      }
      for (const mark of ['.arrow.critical', '.arrow.early', '.bar .critical', '.bar .float', '.bar .likely']) {
        await frame.locator(`.chart ${mark}`).first().waitFor({ state: 'attached' });
      }
      const row = frame.locator('.row', { hasText: 'Shop pages are online' });
      assert.match((await row.getAttribute('aria-label')) ?? '', /, likely .* because M1 is late, critical/);
      assert.match(await row.locator('.likely-end').innerText(), /^likely /);
      assert.deepEqual(await coveredWords(frame), []);
      await workbench.screenshot(`timeline-schedule-${name}`);
      await frame.locator('.row', { hasText: 'Photos are retouched' }).locator('.cell.name').hover();
      await frame.locator('.card', { hasText: 'working days too early for M5' }).waitFor();
      await workbench.screenshot(`timeline-schedule-card-${name}`);
      await row.locator('.cell.name').hover();
      await frame.locator('.card', { hasText: 'because M1 is late' }).waitFor();
      await workbench.screenshot(`timeline-schedule-risk-${name}`);
      await workbench.page.mouse.move(0, 0);
      await workbench.page.setViewportSize({ width: 700, height: 900 });
      await frame.locator('.app.narrow .chart .likely').first().waitFor({ state: 'attached' });
      assert.deepEqual(await coveredWords(frame), []);
      await workbench.screenshot(`timeline-schedule-narrow-${name}`);
    });
  }
});
