import assert from 'node:assert/strict';
import { addDays, localToday } from '../vscode/shiftDates.mjs';
import { openPlanFolder, type PlanFolder } from './planFolder';

const day = (by: number): string => addDays(localToday(), by);

/** M2 and M3 follow M1, and the day of M3 is agreed. M4 takes 40 days of work, of which there are 26. */
const plan = `project: Storefront relaunch
client: { name: Acme GmbH, contact: Dana Ruiz }
calendar: { hours_per_week: 35, working_days: [mon, tue, wed, thu, fri, sat, sun] }
milestones:
  - id: M1
    title: Design is agreed
    status: in-progress
    start: ${day(-4)}
    due: ${day(6)}
  - id: M2
    title: Shop pages are online
    start: ${day(7)}
    due: ${day(12)}
    depends_on: M1
  - id: M3
    title: Card payments work
    start: ${day(13)}
    due: ${day(20)}
    depends_on: M2
    agreed: { date: ${day(-9)}, by: Dana Ruiz, due: ${day(20)} }
  - id: M4
    title: Search finds all products
    due: ${day(25)}
    estimate: 200h
`;

describe('remedies, by keyboard alone', () => {
  let folder: PlanFolder;
  before(async () => {
    folder = await openPlanFolder(plan);
    await folder.row('Shop pages').waitFor();
  });
  after(() => folder?.close());

  const dueOf = (id: string): string => new RegExp(`id: ${id}\n[^]*?due: (\\S+)`).exec(folder.text())?.[1] ?? '';

  /** Runs a command without the mouse. */
  async function command(title: string): Promise<void> {
    const { page, palette } = folder.workbench;
    await palette.open('F1', `>Milepost: ${title}`);
    await palette.focused(`Milepost: ${title}`).waitFor();
    await page.keyboard.press('Enter');
  }

  it('an early end pulls forward what follows; what was agreed stays', async () => {
    const { workbench } = folder;
    const { page, palette } = workbench;
    await command('Mark Milestone Done');
    await palette.row('Design is agreed').first().waitFor();
    await page.keyboard.type('Design');
    await palette.focused('Design is agreed').waitFor();
    await page.keyboard.press('Enter');
    await folder.until((text) => /id: M1\n[^]*?status: done/.test(text));
    // Nothing else has ended early, so that it is not asked after what.
    await command('Pull Forward…');
    await palette.row('M2 Shop pages are online').getByText('→').first().waitFor();
    await palette.row('M3 Card payments work').getByText('agreed: tick to move it too').waitFor();
    await workbench.screenshot('pull-forward-followers');
    await page.keyboard.press('Enter');
    await page.getByText('(2/3)').waitFor();
    await palette.answer('The design was agreed at once');
    await page.getByText('(3/3)').waitFor();
    await workbench.screenshot('pull-forward-who');
    await page.keyboard.press('Enter');
    await folder.until(() => dueOf('M2') !== day(12));
    assert.ok(dueOf('M2') < day(12), folder.text());
    assert.equal(dueOf('M3'), day(20));
    assert.match(folder.text(), /reason: The design was agreed at once/);
    await workbench.runCommand('Notifications: Show Notifications');
    await page.locator('.notifications-center').getByText('Pulled 1 milestone forward.').waitFor();
    await workbench.screenshot('pull-forward-told');
    await workbench.runCommand('Notifications: Clear All Notifications');
  });

  it('what does not fit is made to fit by the way that is chosen', async () => {
    const { workbench } = folder;
    const { page, palette } = workbench;
    await command('Make It Fit…');
    await page.getByText('Make “Search finds all products” Fit').waitFor();
    await page.locator('.quick-input-widget', { hasText: 'Move It to' }).waitFor();
    await page.locator('.quick-input-widget', { hasText: 'h a Week' }).waitFor();
    await workbench.screenshot('make-it-fit-ways');
    await page.keyboard.press('Enter');
    await palette.answer('There is more to find than thought');
    await page.getByText('(3/3)').waitFor();
    await page.keyboard.press('Enter');
    await folder.until(() => dueOf('M4') > day(25));
    assert.match(folder.text(), /field: due, from: .*reason: There is more to find than thought/);
    await workbench.runCommand('Notifications: Show Notifications');
    await page.locator('.notifications-center').getByText('“M4” is now due').waitFor();
    await workbench.screenshot('make-it-fit-told');
  });
});
