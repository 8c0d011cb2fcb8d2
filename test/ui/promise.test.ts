import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { isThere } from './commandPalette';
import { openPlanFolder, type PlanFolder } from './planFolder';
import { themeOfKind } from './themes';

const plan = `project: Storefront relaunch
client: { name: Acme GmbH, contact: Dana Ruiz }
currency: EUR
scope: { out: [Data migration from the old shop] }
milestones:
  - id: M2
    title: Card payments work on staging
    status: in-progress
    due: 2031-05-07
    amount: 2400
    acceptance:
      - 20 of 20 cards pay
`;

/** By keyboard alone: what is asked is answered by typing and Enter. */
describe('a promise', () => {
  let folder: PlanFolder;
  before(async () => {
    folder = await openPlanFolder(plan);
    await folder.row('Card payments').waitFor();
  });
  after(() => folder?.close());
  beforeEach(() => folder.workbench.runCommand('Notifications: Clear All Notifications'));

  it('is recorded, with who, when and how', async () => {
    const { workbench, until } = folder;
    const { palette } = workbench;
    await workbench.runCommand('Milepost: Record Agreement…');
    const which = workbench.page.getByPlaceholder(/^Which milestones did you agree on\?/);
    await which.waitFor();
    while (await which.isVisible()) {
      await workbench.page.keyboard.press('Enter');
      await isThere(which, 5000, 'hidden');
    }
    // What is still to be looked at, if anything.
    const anyway = palette.row('Record Anyway').first();
    await anyway
      .or(workbench.page.locator('.quick-input-titlebar', { hasText: '(1/3)' }))
      .first()
      .waitFor();
    if (await anyway.isVisible()) await palette.pick('Record Anyway');
    await workbench.page.locator('.quick-input-titlebar', { hasText: '(1/3)' }).waitFor();
    await workbench.screenshot('promise-1-who');
    await palette.accept('(1/3)');
    await palette.accept('(2/3)');
    await palette.accept('(3/3)');
    await until((text) =>
      /agreed: \{ date: .*, by: Dana Ruiz, how: .*, due: 2031-05-07, amount: 2400, scope: /.test(text),
    );
    await workbench.screenshot('promise-2-agreed');
  });

  it('is told of where another program moves its day, in every theme', async () => {
    const { workbench, row, text } = folder;
    writeFileSync(folder.file, text().replace('due: 2031-05-07\n', 'due: 2031-05-14\n'));
    await row('Card payments').getByText('+5d').waitFor();
    await workbench.page.locator('.squiggly-warning').first().waitFor();
    await workbench.page.locator('.codelens-decoration', { hasText: '+5d since agreed' }).first().waitFor();
    for (const [name, theme] of Object.entries(themeOfKind)) {
      await workbench.wear(theme);
      await workbench.screenshot(`promise-3-drift-${name}`);
    }
  });

  it('is changed by an order: proposed with its ways, approved in one edit, and undone', async () => {
    const { workbench, row, text, until } = folder;
    const { page, palette } = workbench;
    await workbench.runCommand('Milepost: Propose Change Order…');
    await palette.accept('(1/8)');
    await palette.accept('(2/8)', 'Invoices as PDF');
    await palette.accept('(3/8)', 'One PDF for each order');
    await palette.accept('(4/8)', '600');
    await palette.accept('(5/8)', '4');
    await palette.accept('(6/8)');
    await palette.accept('(7/8)', 'Asked for by the bookkeeper');
    await page.locator('.quick-input-titlebar', { hasText: '(8/8)' }).waitFor();
    await page.getByText('Data migration from the old shop').first().waitFor();
    await workbench.screenshot('promise-4-ways');
    await palette.accept('(8/8)');
    await until((now) => /state: proposed/.test(now));
    await row('Invoices as PDF').waitFor();
    await workbench.screenshot('promise-5-proposed');
    const proposed = text();
    await workbench.runCommand('Notifications: Clear All Notifications');
    await workbench.runCommand('Milepost: Approve Change Order…');
    for (let step = 0; step < 60 && !/state: approved/.test(text()); step++) {
      if (await page.locator('.quick-input-widget').isVisible()) await page.keyboard.press('Enter');
      await page.waitForTimeout(1000);
    }
    await until((now) => /state: approved/.test(now));
    assert.match(text(), /- One PDF for each order\n/);
    assert.match(text(), /order: CO1/);
    await workbench.screenshot('promise-6-approved');
    await workbench.runCommand('Notifications: Show Notifications');
    await page.locator('.notifications-center').getByRole('button', { name: 'Undo' }).click();
    await until((now) => now === proposed);
  });
});
