import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { openWorkbench, type Workbench } from './workbench';

const plan = `project: Booking desk
milestones:
  - id: M22
    title: Guests book 20 of 20 rooms from the phone
    due: 2031-05-21
`;

/** Words that begin like those of the plans: VS Code would suggest them in any other YAML file. */
const words = `guestsroom: [payable, cardinal, roomservice, cancelled, calendarium]
booking: bookings desks, 20xx, 2031x, Guesthouse payments, Byway, build
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
    writeFileSync(path.join(folder, 'words.yaml'), words);
    writeFileSync(path.join(folder, 'empty.yaml'), '');
    for (const name of ['sentences.yaml', 'days.yaml', 'lists.yaml']) writeFileSync(path.join(folder, name), plan);
    writeFileSync(path.join(folder, 'columns.yaml'), `${plan}\n`);
    const settings = { 'milepost.planFiles': '**/{milestones,empty,columns,sentences,days,lists}.{yaml,yml}' };
    workbench = await openWorkbench({ workspace: folder, viewport: { width: 1280, height: 640 }, settings });
    await workbench.openFile('words.yaml');
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

  /** As slowly as people type, so that a list would have come before the key that ends the words. */
  async function write(words: string, end = 'Enter'): Promise<void> {
    await workbench.page.keyboard.type(words, { delay: 150 });
    await workbench.page.keyboard.press(end);
  }

  /** An item of a list that is still empty. */
  const dash = (): Locator =>
    workbench.page
      .locator('.view-line')
      .filter({ hasText: /^\s*-\s*$/ })
      .first();

  /** Ends a list at the empty item with which it goes on by itself. */
  async function endList(): Promise<void> {
    await dash().waitFor();
    await workbench.page.keyboard.press('Enter');
    await dash().waitFor({ state: 'detached' });
  }

  async function saved(name: string): Promise<string> {
    await workbench.save();
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
      await endList();
      await take('es', 'estimate');
      await write('16h');
      await take('st', 'status');
      await write('planned');
      await take('de', 'description');
      await write('Guests pay by card, "build" it', 'ArrowRight');
      await workbench.screenshot(`typing-${behind === '' ? 'end' : 'between'}`);
      const milestone = `  - id: M23
    title: Guests pay 20 of 20 cards
    due: 2031-06-21
    acceptance:
      - 20 of 20 cards pay
    estimate: 16h
    status: planned
    description: Guests pay by card, "build" it`;
      assert.equal(await saved(name), plan + milestone + behind);
    });
  }

  it('writes a whole plan from stop to stop', async () => {
    await workbench.openFile('empty.yaml');
    await workbench.goToLine(1);
    await take('pl', 'plan');
    await write('Guests book', 'Tab');
    await write('Room', 'Tab');
    await write('All 20 rooms book', 'Tab');
    await write('2031-05-21', 'Tab');
    await write('20 of 20 book');
    await write('"Guests pay by card"');
    assert.equal(
      await saved('empty.yaml'),
      `project: Guests book
client: Room
milestones:
  - id: M1
    title: All 20 rooms book
    due: 2031-05-21
    acceptance:
      - 20 of 20 book
      - "Guests pay by card"
      - `,
    );
  });

  it('continues a list behind each line break, and takes a dash that is typed from habit', async () => {
    const { page } = workbench;
    await workbench.openFile('lists.yaml');
    await page.locator('.codelens-decoration').first().waitFor();
    await workbench.goToLine(6);
    await take('    ac', 'acceptance');
    await write('20 of 20 cards pay');
    await write('- 5 of 5 vouchers pay');
    // As fast as the keyboard sends them.
    await page.keyboard.type('No fee is shown\n');
    await endList();
    await write('estimate: 16h', 'Escape');
    const written = `    acceptance:\n      - 20 of 20 cards pay\n      - 5 of 5 vouchers pay\n      - No fee is shown\n`;
    assert.equal(await saved('lists.yaml'), `${plan}${written}    estimate: 16h`);
    // One undo takes a dash back with its line break.
    await workbench.goToLine(9, 99);
    await write('');
    await dash().waitFor();
    await page.keyboard.press('Control+Z');
    assert.equal(await saved('lists.yaml'), `${plan}${written}    estimate: 16h`);
  });

  it('lines up what begins too far to the left', async () => {
    const { page } = workbench;
    await workbench.openFile('columns.yaml');
    await page.locator('.codelens-decoration').first().waitFor();
    await workbench.goToLine(7);
    await write('client:');
    await take('na', 'name');
    await write('Acme', 'ArrowRight');
    await workbench.goToLine(6);
    await take('-', 'milestone');
    await write('Guests pay');
    const written = `  - id: M23\n    title: Guests pay\n    \n    due: \n    acceptance:\n      - \n`;
    assert.equal(await saved('columns.yaml'), `${plan}${written}client:\n  name: Acme`);
  });

  it('offers nothing in a sentence, all values at a finished one, and in comments what VS Code does', async () => {
    const { page } = workbench;
    await workbench.openFile('sentences.yaml');
    await workbench.goToLine(99, 99);
    await write('');
    const labels = page.locator('.suggest-widget.visible .monaco-list-row .label-name');
    await page.keyboard.type('    owner: Guests pay b', { delay: 150 });
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget.visible .message', { hasText: 'No suggestions' }).waitFor();
    assert.equal(await labels.count(), 0);
    await page.keyboard.press('Escape');
    await write('');
    await page.keyboard.type('priority: should', { delay: 150 });
    // A list that comes at once has come by itself.
    await page.waitForTimeout(500);
    await page.keyboard.press('Control+Space');
    await labels.filter({ hasText: 'could' }).waitFor();
    assert.deepEqual(await labels.allInnerTexts(), ['should', 'must', 'could']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await write('');
    await write('# bookin', 'Control+Space');
    await labels.filter({ hasText: 'bookings' }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+Control+End');
    await page.keyboard.press('Delete');
    assert.match(await saved('sentences.yaml'), /\n {4}owner: Guests pay b\n {4}priority: must\n {4}$/);
  });

  it('finds a day by words that were no day while they were typed', async () => {
    const { page } = workbench;
    await workbench.openFile('days.yaml');
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
