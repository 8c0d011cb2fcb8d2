import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { openPlanFolder, type PlanFolder } from './planFolder';

const plan = `project: Booking desk
milestones:
  - id: A1
    title: Guests book a room from the phone
  - id: A2
    title: The lobby shows free rooms
    acceptance: [20 of 20 rooms are shown]
  - id: A3
    title: The desk prints arrivals
    status: in-progress
`;

describe('rows of the milestones view', () => {
  let opened: PlanFolder;

  before(async () => {
    opened = await openPlanFolder(plan);
  });
  after(() => opened?.close());

  it('follow the plan, unfolded ones and those that come to another group too', async () => {
    const { workbench, file, rows, row } = opened;
    const { page } = workbench;
    const rowsAre = async (...expected: readonly RegExp[]): Promise<void> => {
      const seen = async (): Promise<readonly string[]> =>
        (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
      const end = Date.now() + 60_000;
      const isSame = (texts: readonly string[]): boolean =>
        texts.length === expected.length && expected.every((one, index) => one.test(texts[index] ?? ''));
      while (!isSame(await seen()) && Date.now() < end) await page.waitForTimeout(100);
      const texts = await seen();
      assert.ok(isSame(texts), JSON.stringify(texts));
    };
    const write = (text: string): void => writeFileSync(file, text);
    await rowsAre(/^Next ?1/, /^The desk/, /^Undated ?2/, /^Guests/, /^The lobby/);
    await row('The lobby').locator('.monaco-tl-twistie').click();
    await rowsAre(/^Next/, /^The desk/, /^Undated/, /^Guests/, /^The lobby/, /^Done When/, /^20 of 20/, /^Commits/);
    write(plan.replace('the phone', 'a phone').replace('20 of 20', '18 of 20').replace('The lobby', 'The hall'));
    await rowsAre(
      /^Next/,
      /^The desk/,
      /^Undated/,
      /^Guests .*a phone/,
      /^The hall/,
      /^Done When/,
      /^18 of 20/,
      /^Commits/,
    );
    write(plan.replace('title: The lobby', 'status: in-progress\n    title: The lobby'));
    // VS Code folds what comes to another row above it.
    await rowsAre(/^Next ?2/, /^The lobby/, /^The desk/, /^Undated ?1/, /^Guests .*the phone/);
    await row('The lobby').hover();
    await page.locator('.monaco-hover', { hasText: 'in progress' }).first().waitFor();
    // The hover of the id in the plan, whose name is left out where it is the only one.
    await page.locator('.monaco-hover strong', { hasText: 'A2' }).first().waitFor();
    write(plan);
    await rowsAre(/^Next ?1/, /^The desk/, /^Undated ?2/, /^Guests/, /^The lobby/);
  });

  it('lead to the line where the plan has it by now, also while lines above break the file', async () => {
    const { workbench, rows } = opened;
    const { page } = workbench;
    await rows.filter({ hasText: 'The lobby' }).first().waitFor();
    await workbench.goToLine(1);
    await page.keyboard.type('# one\n# two\nclient: [\n');
    // The view says that it shows the plan as it last could be read.
    const fault = rows.filter({ hasText: 'Line ' }).first();
    await fault.waitFor();
    const lineAfter = async (row: string, line: number): Promise<string | undefined> => {
      await rows.filter({ hasText: row }).first().click();
      const status = page.locator('.statusbar-item', { hasText: `Ln ${line},` });
      await status
        .first()
        .waitFor({ timeout: 20_000 })
        .catch(() => undefined);
      return /Ln \d+/.exec(
        await page
          .locator('.statusbar-item', { hasText: /Ln \d+, Col/ })
          .first()
          .innerText(),
      )?.[0];
    };
    assert.equal(await lineAfter('The lobby', 9), 'Ln 9');
    assert.equal(await lineAfter('Guests book', 7), 'Ln 7');
    await page.keyboard.press('Control+Z');
  });
});
