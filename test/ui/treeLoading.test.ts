import assert from 'node:assert/strict';
import { openPlanFolder, type PlanFolder } from './planFolder';

const plan = `project: Booking desk
milestones:
  - id: A1
    title: Guests book a room from the phone
    due: 2031-05-07
  - id: A2
    title: The lobby shows free rooms
`;

describe('the milestones view while it loads', () => {
  let opened: PlanFolder;

  before(async () => {
    opened = await openPlanFolder(plan);
  });
  after(() => opened?.close());

  it('has the sentence above the rows when these come, so that they do not move', async () => {
    const { page } = opened.workbench;
    // Where the first row stands in its view, frame by frame from the start of the page on.
    await page.addInitScript(() => {
      const seen: number[] = [];
      Object.assign(window, { seenTops: seen });
      const look = (): void => {
        const row = [...document.querySelectorAll('.pane-body .monaco-list-row')].find((one) =>
          one.textContent?.includes('Guests book'),
        );
        const top =
          row && row.getBoundingClientRect().top - (row.closest('.pane-body')?.getBoundingClientRect().top ?? 0);
        if (top !== undefined && top !== seen.at(-1)) seen.push(top);
        requestAnimationFrame(look);
      };
      look();
    });
    for (let load = 0; load < 3; load++) {
      await page.reload();
      await opened.row('Guests book').waitFor();
      await page
        .getByText(/\d of 2 milestones are SMART/)
        .first()
        .waitFor();
      // A sentence that came late would have come by now.
      await page.waitForTimeout(1500);
      const tops = await page.evaluate(() => (window as unknown as { seenTops: number[] }).seenTops);
      assert.equal(tops.length, 1, `the first row stood at ${tops.join(', then at ')}`);
    }
    await opened.workbench.screenshot('tree-loaded');
  });
});
