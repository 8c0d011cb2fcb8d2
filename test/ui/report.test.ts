import { openPlanFolder, type PlanFolder } from './planFolder';

const plan = `project: Storefront relaunch
client: { name: Acme GmbH, contact: Dana Ruiz }
milestones:
  - { id: M1, title: Staging deploys from main, status: in-progress, due: 2031-04-07 }
  - { id: M2, title: Card payments work, status: in-progress, due: 2031-05-07 }
`;

describe('a status report in the editor', () => {
  let folder: PlanFolder;
  before(async () => {
    folder = await openPlanFolder(plan);
    await folder.row('Card payments').waitFor();
  });
  after(() => folder?.close());

  it('comes before any delivery: without one, that is said, and no record is opened', async () => {
    const { workbench } = folder;
    await workbench.runCommand('Milepost: Show Deliveries');
    await workbench.runCommand('Notifications: Show Notifications');
    const messages = workbench.page.locator('.notifications-center');
    await messages.getByText('No milestone of a plan in this workspace is done yet.').waitFor();
    await workbench.runCommand('Notifications: Clear All Notifications');
    await workbench.page.locator('.tab', { hasText: 'Untitled' }).waitFor({ state: 'detached' });
  });

  it('has its words counted in the status bar while it is edited, and only then', async () => {
    const { workbench } = folder;
    const { page, palette } = workbench;
    await workbench.runCommand('Milepost: Create Status Report…');
    await palette.pick('Since a Month Ago');
    await palette.pick('Markdown');
    // The preview comes at last, and may take the focus.
    await page.locator('.tab', { hasText: 'Preview' }).waitFor();
    await page.locator('.tab', { hasText: 'Untitled-1' }).first().click();
    const item = page.locator('.statusbar-item', { hasText: ' of 200 words' });
    await item.waitFor();
    const before = Number(/(\d+) of/.exec(await item.innerText())?.[1]);
    await page.locator('.editor-group-container .view-lines').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nWe thank you');
    await page.locator('.statusbar-item', { hasText: `${before + 3} of 200 words` }).waitFor();
    await workbench.screenshot('report-words');
    await page.keyboard.insertText(' again'.repeat(200));
    await page.locator('.statusbar-item.warning-kind', { hasText: `${before + 203} of 200 words` }).waitFor();
    await workbench.screenshot('report-words-over');
    await workbench.openFile('milestones.yaml');
    await item.waitFor({ state: 'detached' });
  });
});
