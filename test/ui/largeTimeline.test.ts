import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { openPlanFolder, type PlanFolder } from './planFolder';

/** More milestones than fit on any screen, so that rows come and go while one scrolls. */
const plan = `project: Shop
milestones:
${Array.from(
  { length: 300 },
  (_, index) => `  - { id: M${index + 1}, title: Page ${index + 1} is online, due: 2031-01-01 }\n`,
).join('')}`;

describe('a timeline of 300 milestones', () => {
  let folder: PlanFolder;
  let frame: FrameLocator;

  before(async () => {
    folder = await openPlanFolder(plan);
    await folder.workbench.runCommand('Milepost: Show Timeline');
    frame = folder.workbench.webviewFrame();
    await frame.getByText('Page 3 is online').first().waitFor();
  });
  after(() => folder?.close());

  const scrollTop = (): Promise<number> => frame.locator('.grid').evaluate((grid) => grid.scrollTop);
  /** Turns the wheel notch by notch, and waits for what each notch draws. */
  const wheel = async (pixels: number): Promise<void> => {
    const notch = 200 * Math.sign(pixels);
    for (let left = Math.abs(pixels); left > 0; left -= 200) {
      await folder.workbench.page.mouse.wheel(0, notch);
      await frame
        .locator('.grid')
        .evaluate(
          () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
        );
    }
  };

  it('scrolls on by the wheel when the row that has the focus leaves the view, and back again', async () => {
    await frame.getByText('Page 3 is online').first().click();
    await wheel(3_000);
    assert.ok((await scrollTop()) >= 2_500, `${await scrollTop()}`);
    await wheel(-3_000);
    assert.equal(await scrollTop(), 0);
  });

  it('goes on from the focused row by an arrow key, also when it is out of view', async () => {
    await frame.getByText('Page 4 is online').first().click();
    await wheel(3_000);
    await folder.workbench.page.keyboard.press('ArrowDown');
    await frame.locator('.row:focus', { hasText: 'Page 5 is online' }).waitFor();
    assert.ok((await scrollTop()) < 300, `${await scrollTop()}`);
  });
});
