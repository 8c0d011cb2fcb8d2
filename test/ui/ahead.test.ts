import { openPlanFolder, type PlanFolder } from './planFolder';
import { addDays, localToday } from '../vscode/shiftDates.mjs';

const day = (by: number): string => addDays(localToday(), by);

/** The orders are late, so that the shop cannot hold its day. */
const plan = `project: Storefront relaunch
client: { name: Acme GmbH, contact: Dana Ruiz }
calendar: { hours_per_week: 20, working_days: [mon, tue, wed, thu, fri, sat, sun] }
milestones:
  - id: M1
    title: Orders arrive in the ERP
    status: in-progress
    start: ${day(-9)}
    due: ${day(-2)}
    needs: [{ text: Access to the ERP, by: ${day(-5)} }]
  - id: M2
    title: 3 test orders are shipped
    start: ${day(-1)}
    due: ${day(3)}
    depends_on: [M1]
  - { id: M3, title: The old shop answers 301, due: ${day(60)}, depends_on: [M2] }
`;

describe('what lies ahead', () => {
  let folder: PlanFolder;
  before(async () => {
    folder = await openPlanFolder(plan);
  });
  after(() => folder?.close());

  it('is seen in the rows: what is late, then what will not hold its day', async () => {
    await folder.row('At Risk').waitFor();
    await folder
      .row('3 test orders')
      .getByText(/likely/)
      .waitFor();
  });

  it('is an item in the status bar that leads to the reasons, and to what can be done', async () => {
    const { workbench } = folder;
    const { page, palette } = workbench;
    await page.locator('.statusbar-item', { hasText: '1 late, 1 at risk' }).click();
    await palette
      .row('3 test orders are shipped')
      .getByText(/^Likely .* after .*, because M1 is late$/)
      .waitFor();
    await workbench.screenshot('ahead-reasons');
    await palette.pick('3 test orders are shipped');
    await palette.row('Make It Fit…').waitFor();
    await workbench.screenshot('ahead-remedies');
    await palette.cancel();
  });

  it('is told in Plan Health, each row of which leads to its line', async () => {
    const { workbench } = folder;
    const { page } = workbench;
    await page.locator('.pane-header', { hasText: 'Plan Health' }).click();
    // The rows of both views do not fit into the side bar.
    await page.locator('.pane-header', { hasText: 'Milestones' }).click();
    for (const row of ['This Week', 'Earliest end', 'Float left', 'Waiting for Acme GmbH', 'Access to the ERP'])
      await folder.row(row).waitFor();
    await workbench.screenshot('ahead-health');
    await folder.row('Access to the ERP').click();
    await page.locator('.view-line', { hasText: 'Orders arrive in the ERP' }).first().waitFor();
  });
});
