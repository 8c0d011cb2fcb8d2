import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { openPlanFolder, type PlanFolder } from './planFolder';

const head = `project: Booking desk
milestones:
  - id: A1
    title: Guests book a room from the phone
    acceptance:
      - 20 of 20 rooms are shown
`;
const tail = `      - 5 of 5 guests pay
  - id: A2
    title: The desk prints arrivals
`;

describe('a plan with words that YAML reads as something else', () => {
  let opened: PlanFolder;

  before(async () => {
    opened = await openPlanFolder(`${head}      Guests pay by card\n${tail}`);
  });
  after(() => opened?.close());

  it('shows all that it says, and a quick fix adds the dash that was forgotten', async () => {
    const { workbench, file, row } = opened;
    await row('Line 7').waitFor();
    await row('The desk prints arrivals').waitFor();
    await row('Guests book').locator('.monaco-tl-twistie').click();
    for (const text of ['20 of 20 rooms', 'Guests pay by card', '5 of 5 guests']) await row(text).waitFor();
    await workbench.goToLine(7, 8);
    await (await workbench.quickFix('Add “- ”')).click();
    await row('Line 7').waitFor({ state: 'detached' });
    await workbench.save();
    assert.equal(readFileSync(file, 'utf8'), `${head}      - Guests pay by card\n${tail}`);
    await row('Guests pay by card').waitFor();
  });

  it('shows a criterion with a colon in it, and a quick fix puts it in quotes', async () => {
    const { workbench, file, row } = opened;
    const { page } = workbench;
    writeFileSync(file, `${head}      - Load time: < 2 s\n${tail}`);
    await row('Load time: < 2 s').waitFor();
    await workbench.goToLine(7, 12);
    await (await workbench.quickFix('Put the text in quotes')).click();
    await page.locator('.view-line', { hasText: '"Load time: < 2 s"' }).first().waitFor();
    await workbench.save();
    assert.equal(readFileSync(file, 'utf8'), `${head}      - "Load time: < 2 s"\n${tail}`);
  });
});
