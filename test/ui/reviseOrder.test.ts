import assert from 'node:assert/strict';
import { openPlanFolder, type PlanFolder } from './planFolder';

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
change_orders:
  - id: CO1
    title: Invoices as PDF
    milestones: [M2]
    items:
      - One PDF for each order # as Dana said
      - The PDF is sent by mail
    price: 600
    days: 4
    state: adjustment-asked
    date: 2026-11-29
    expires: 2031-04-10
    note: Without the mail
`;

describe('an order that is to be adjusted', () => {
  let folder: PlanFolder;
  before(async () => {
    folder = await openPlanFolder(plan);
    await folder.row('CO1 Invoices as PDF').waitFor();
  });
  after(() => folder?.close());

  it('is proposed anew by the button of its row, with what stands in it as the answers', async () => {
    const { workbench, row } = folder;
    const { page, palette } = workbench;
    await row('CO1 Invoices as PDF').hover();
    await row('CO1 Invoices as PDF').getByRole('button', { name: 'Revise Change Order' }).click();
    await page.getByText('Revise “CO1 Invoices as PDF” (1/8)').waitFor();
    await palette.row('Card payments work on staging').locator('input:checked, .codicon-check').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('(2/8)').waitFor();
    assert.equal(await palette.typed(), 'Invoices as PDF');
    await page.keyboard.press('Enter');
    await page.getByText('(3/8)').waitFor();
    assert.equal(await palette.typed(), 'One PDF for each order; The PDF is sent by mail');
    await workbench.screenshot('revise-1-items');
    await palette.answer('One PDF for each order');
    await page.getByText('(4/8)').waitFor();
    assert.equal(await palette.typed(), '600');
    await palette.answer('400');
    await page.getByText('(5/8)').waitFor();
    assert.equal(await palette.typed(), '4');
    await page.keyboard.press('Enter');
    await page.getByText('(6/8)').waitFor();
    await palette.focused('2031-04-10').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('(7/8)').waitFor();
    await palette.answer('Dana wants no mail');
    await page.getByText('(8/8)').waitFor();
    await palette.row('Data migration from the old shop').waitFor();
    await workbench.screenshot('revise-2-ways');
    await page.keyboard.press('Enter');
    const expected = plan
      .replace('      - The PDF is sent by mail\n', '')
      .replace('price: 600', 'price: 400')
      .replace('adjustment-asked', 'proposed')
      .replace('    note:', '    reason: Dana wants no mail\n    note:');
    await folder.until((text) => text.replace(/date: 20\d\d-\d\d-\d\d/, 'date: 2026-11-29') === expected);
    await row('CO1 Invoices as PDF').getByText('proposed · 400.00 EUR').waitFor();
    await workbench.screenshot('revise-3-done');
  });
});
