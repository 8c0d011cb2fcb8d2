import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkbench, type Workbench } from './workbench';

const plan = `project: Booking desk
milestones:
  - id: M22
    title: Guests book 20 of 20 rooms from the phone
    due: 2031-05-21
`;

/** What VS Code does at the end of a line is its own: where the cursor lands, and what the keys do that follow. */
describe('typing a plan', () => {
  const last = `
  - id: M24
    title: Guests cancel 20 of 20 rooms
    due: 2031-07-21
`;
  // The line of the new milestone is empty.
  const places = [
    { where: 'at the end', name: 'milestones.yaml', behind: '' },
    { where: 'before another one', name: 'milestones.yml', behind: last },
  ];
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-ui-'));
  let workbench: Workbench;

  before(async () => {
    for (const { name, behind } of places) writeFileSync(path.join(folder, name), plan + behind);
    workbench = await openWorkbench({ workspace: folder, viewport: { width: 1280, height: 640 } });
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Types the words and takes the suggestion that is offered first. */
  async function take(words: string, label: string): Promise<void> {
    const { page } = workbench;
    await page.keyboard.type(words, { delay: 40 });
    const first = page.locator('.suggest-widget.visible .monaco-list-row.focused .label-name');
    await first.filter({ hasText: label }).waitFor();
    assert.equal(await first.innerText(), label);
    await page.keyboard.press('Enter');
  }

  async function write(words: string): Promise<void> {
    await workbench.page.keyboard.type(words, { delay: 40 });
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Enter');
  }

  async function saved(name: string): Promise<string> {
    await workbench.page.keyboard.press('Control+S');
    await workbench.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    return readFileSync(path.join(folder, name), 'utf8');
  }

  for (const { where, name, behind } of places) {
    it(`writes a whole milestone key by key ${where}`, async () => {
      await workbench.openFile(name);
      await workbench.page.locator('.codelens-decoration').first().waitFor();
      await workbench.goToLine(6);
      await write('  - id: M23');
      await take('ti', 'title');
      await write('Guests pay 20 of 20 cards');
      await take('du', 'due');
      await write('2031-06-21');
      await take('ac', 'acceptance');
      await write('20 of 20 cards pay');
      await take('es', 'estimate');
      await workbench.page.keyboard.type('16h');
      await workbench.page.keyboard.press('Escape');
      await workbench.screenshot(`typing-${behind === '' ? 'end' : 'between'}`);
      const milestone = `  - id: M23
    title: Guests pay 20 of 20 cards
    due: 2031-06-21
    acceptance:
      - 20 of 20 cards pay
    estimate: 16h`;
      assert.equal(await saved(name), plan + milestone + behind);
    });
  }

  it('finds a day by words that were no day while they were typed', async () => {
    const { page } = workbench;
    await workbench.goToLine(99, 99);
    await page.keyboard.press('Enter');
    for (const [words, day] of [
      ['next week', /^\d{4}-\d\d-\d\d$/],
      ['15 feb', /-02-15$/],
      ['feb 15', /-02-15$/],
    ] as const) {
      await page.keyboard.type('    start: ', { delay: 40 });
      await page.keyboard.type(words, { delay: 150 });
      await page.locator('.suggest-widget.visible .monaco-list-row.focused .label-name', { hasText: day }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Shift+Home');
      await page.keyboard.press('Shift+Home');
      await page.keyboard.press('Delete');
    }
  });
});
