import { openPlanFolder, type PlanFolder } from './planFolder';
import { themeOfKind } from './themes';

const plan = `project: Storefront relaunch
client: { name: Acme GmbH, contact: Dana Ruiz }
currency: EUR
total: 2400
milestones:
  - id: M2
    title: Card payments work on staging
    status: in-review
    due: 2031-05-07
    amount: 2400
    deliverables: [Payment service]
    acceptance:
      - { text: 20 of 20 cards pay, met: 2031-05-05, result: Recorded in the call }
      - The fee is shown before the last step
    delivered: [Version 0.4.0]
    review: { rounds: [{ submitted: 2031-05-05 }] }
change_orders:
  - { id: CO1, title: Invoices as PDF, milestones: [M2], items: [One PDF for each order], price: 600, state: proposed, date: 2031-05-05 }
`;

describe('a document for the client', () => {
  let folder: PlanFolder;
  before(async () => {
    folder = await openPlanFolder(plan);
    await folder.row('Card payments').waitFor();
  });
  after(() => folder?.close());

  it('is written from the palette, and shown as the client sees it in every theme', async () => {
    const { workbench } = folder;
    await workbench.runCommand('Milepost: Create Acceptance Protocol…');
    await workbench.palette.row('Page').waitFor();
    await workbench.screenshot('documents-1-form');
    await workbench.palette.pick('Page');
    const page = workbench.webviewFrame();
    await page.getByRole('heading', { name: 'Acceptance protocol' }).waitFor();
    await page.getByText('Version 0.4.0').waitFor();
    for (const [name, theme] of Object.entries(themeOfKind)) {
      await workbench.wear(theme);
      await workbench.screenshot(`documents-2-protocol-${name}`);
    }
  });

  it('is written from the row of an order', async () => {
    const { workbench, row } = folder;
    await row('Invoices as PDF').click({ button: 'right' });
    await workbench.pickFromMenu('Create Change Order Sheet…');
    await workbench.palette.pick('Page');
    await workbench.page.locator('.tab.active, .tab', { hasText: 'Change Order:' }).first().waitFor();
    await workbench.screenshot('documents-3-order');
  });
});
