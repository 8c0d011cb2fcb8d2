import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
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

  const text = (): string => readFileSync(folder.file, 'utf8');

  async function until(holds: () => boolean): Promise<void> {
    for (let look = 0; look < 300 && !holds(); look++) await folder.workbench.page.waitForTimeout(100);
    assert.ok(holds(), text());
  }

  /** Answers a question, known by its place, with what is there, or with what is typed. */
  async function answer(place: string, typed?: string): Promise<void> {
    const { page, palette } = folder.workbench;
    await page.locator('.quick-input-titlebar', { hasText: place }).waitFor();
    if (typed === undefined) {
      // Rows and values come a moment after the question.
      await page.waitForTimeout(300);
      await page.keyboard.press('Enter');
    } else await palette.answer(typed);
    await page.locator('.quick-input-titlebar', { hasText: place }).waitFor({ state: 'hidden' });
  }

  it('is recorded, with who, when and how', async () => {
    const { workbench } = folder;
    await workbench.runCommand('Milepost: Record Agreement…');
    for (;;) {
      await workbench.page.locator('.quick-input-widget').waitFor();
      if (await workbench.page.locator('.quick-input-titlebar', { hasText: '(1/3)' }).isVisible()) break;
      // Which milestones, and what is still to be looked at, if anything.
      const anyway = workbench.palette.row('Record Anyway');
      if (await anyway.isVisible()) await anyway.click();
      else await workbench.page.keyboard.press('Enter');
      await workbench.page.waitForTimeout(500);
    }
    await workbench.screenshot('promise-1-who');
    await answer('(1/3)');
    await answer('(2/3)');
    await answer('(3/3)');
    await until(() =>
      /agreed: \{ date: .*, by: Dana Ruiz, how: .*, due: 2031-05-07, amount: 2400, scope: /.test(text()),
    );
    await workbench.screenshot('promise-2-agreed');
  });

  it('is told of where another program moves its day, in every theme', async () => {
    const { workbench, row } = folder;
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
    const { workbench, row } = folder;
    const { page } = workbench;
    await workbench.runCommand('Milepost: Propose Change Order…');
    await answer('(1/8)');
    await answer('(2/8)', 'Invoices as PDF');
    await answer('(3/8)', 'One PDF for each order');
    await answer('(4/8)', '600');
    await answer('(5/8)', '4');
    await answer('(6/8)');
    await answer('(7/8)', 'Asked for by the bookkeeper');
    await page.locator('.quick-input-titlebar', { hasText: '(8/8)' }).waitFor();
    await page.getByText('Data migration from the old shop').first().waitFor();
    await workbench.screenshot('promise-4-ways');
    await answer('(8/8)');
    await until(() => /state: proposed/.test(text()));
    await row('Invoices as PDF').waitFor();
    await workbench.screenshot('promise-5-proposed');
    const proposed = text();
    await workbench.runCommand('Notifications: Clear All Notifications');
    await workbench.runCommand('Milepost: Approve Change Order…');
    for (let step = 0; step < 12 && !/state: approved/.test(text()); step++) {
      await page.waitForTimeout(500);
      if (await page.locator('.quick-input-widget').isVisible()) await page.keyboard.press('Enter');
    }
    await until(() => /state: approved/.test(text()));
    assert.match(text(), /- One PDF for each order\n/);
    assert.match(text(), /order: CO1/);
    await workbench.screenshot('promise-6-approved');
    await workbench.runCommand('Notifications: Show Notifications');
    await page.locator('.notifications-center').getByRole('button', { name: 'Undo' }).click();
    await until(() => text() === proposed);
  });
});
