import { openPlanFolder, type PlanFolder } from './planFolder';
import { themeOfKind } from './themes';

const plan = `project: Storefront relaunch
client: { name: Acme GmbH, contact: Dana Ruiz }
currency: EUR
payments:
  - { title: Deposit, amount: 1200, due: 2026-01-05, state: paid, date: 2026-01-04 }
milestones:
  - id: M1
    title: Data of the old shop is in the new one
    status: done
    completed: 2026-02-02
    amount: 800
    agreed: { date: 2026-01-02, by: Dana Ruiz, amount: 800 }
  - id: M2
    title: Orders arrive in the shop
    status: done
    completed: 2026-02-16
    amount: 400
    payment: { state: invoiced, date: 2026-02-17, due: 2026-03-03, invoice: R-7 }
  - id: M3
    title: Search finds articles by number
    status: done
    completed: 2026-03-02
    amount: 600
  - id: M4
    title: The shop takes card payments
    due: 2031-05-07
    amount: 6600
`;

describe('where the money stands', () => {
  let folder: PlanFolder;
  before(async () => {
    folder = await openPlanFolder(plan);
    await folder.row('card payments').waitFor();
  });
  after(() => folder?.close());

  it('is told in Plan Health, in every theme, and each row leads to its milestone', async () => {
    const { workbench, row } = folder;
    const { page } = workbench;
    await page.locator('.pane-header', { hasText: 'Plan Health' }).click();
    // The rows of both views do not fit into the side bar.
    await page.locator('.pane-header', { hasText: 'Milestones' }).click();
    await row('Money').getByText('400.00 EUR overdue · 800.00 EUR to invoice').waitFor();
    await row('Money').click();
    await row('Earned').getByText('3000.00 EUR of 9600.00 EUR').waitFor();
    await row('Invoiced, not paid').getByText('400.00 EUR, 400.00 EUR of it overdue').waitFor();
    await folder.rows
      .filter({ hasText: /^\s*400\.00 EUR overdue/ })
      .first()
      .getByText('Orders arrive in the shop')
      .waitFor();
    await folder.rows
      .filter({ hasText: /^\s*800\.00 EUR to invoice/ })
      .first()
      .getByText('Data of the old shop')
      .waitFor();
    await row('600.00 EUR not to invoice yet').getByText('it is not agreed').waitFor();
    for (const [name, theme] of Object.entries(themeOfKind)) {
      await workbench.wear(theme);
      await workbench.screenshot(`money-${name}`);
    }
    await row('600.00 EUR not to invoice yet').click();
    await page.locator('.cursor-position, .statusbar-item', { hasText: 'Ln 20,' }).first().waitFor();
  });
});
