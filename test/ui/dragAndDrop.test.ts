import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { isThere } from './commandPalette';
import { openWorkbench, type Workbench } from './workbench';

const plan = `project: Booking desk
phases: [{ id: build, title: Build }, { id: open, title: Opening }]
milestones:
  # the first thing the hotel asked for
  - id: A1
    title: Guests book a room from the phone
    phase: build # agreed

  - id: A2
    title: The lobby shows free rooms
    phase: build

  - id: A3
    title: The desk prints the arrivals
    phase: open
`;

describe('milestones that are dragged', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-ui-'));
  const file = path.join(folder, 'milestones.yaml');
  let workbench: Workbench;

  const row = (text: string): Locator =>
    workbench.page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
  const waitForFile = async (holds: (text: string) => boolean): Promise<string> => {
    for (let look = 0; look < 300 && !holds(readFileSync(file, 'utf8')); look++)
      await workbench.page.waitForTimeout(100);
    return readFileSync(file, 'utf8');
  };
  /** A busy machine may be too slow to see a drag as one; a person would drag again. */
  async function drag(what: string, onto: string, isDone: () => Promise<boolean>): Promise<void> {
    for (let attempt = 0; attempt < 3; attempt++) {
      await row(what).dragTo(row(onto));
      if (await isDone()) return;
    }
  }
  const order = (text: string): string => [...text.matchAll(/id: (A\d)/g)].map(([, id]) => id).join();

  before(async () => {
    writeFileSync(file, plan);
    workbench = await openWorkbench({ workspace: folder });
    await workbench.showMilestones();
    await row('Guests book').waitFor();
    // The sentence above the rows comes after them, and moves them down.
    await workbench.page.getByText('milestones are SMART').first().waitFor();
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('stay where they are while the rows are sorted by date, and that is said', async () => {
    const bell = workbench.page.locator('.codicon-bell-dot').first();
    await drag('The desk', 'Guests book', () => isThere(bell, 20_000));
    // Workbenches under a test driver keep what is told in the notification center and show no toasts.
    await workbench.runCommand('Notifications: Show Notifications');
    await workbench.page.locator('.notifications-center').getByRole('button', { name: 'Sort by File Order' }).click();
    assert.equal(readFileSync(file, 'utf8'), plan);
  });

  it('stand above the one they were dropped on, with their comments', async () => {
    await drag(
      'The desk',
      'Guests book',
      async () => order(await waitForFile((now) => order(now) === 'A3,A1,A2')) === 'A3,A1,A2',
    );
    const text = readFileSync(file, 'utf8');
    assert.equal(order(text), 'A3,A1,A2');
    assert.match(text, /open\n\n {2}# the first thing the hotel asked for\n {2}- id: A1/);
  });

  it('are in the phase they were dropped on', async () => {
    // The view takes the focus a moment after a drop, which closes the palette.
    do await workbench.runCommand('Milepost: Group Milestones by Phase');
    while (!(await isThere(row('Opening'), 20_000)));
    const isMoved = (text: string): boolean => text.includes('phase: open # agreed');
    await drag('Guests book', 'Opening', async () => isMoved(await waitForFile(isMoved)));
    const text = readFileSync(file, 'utf8');
    assert.match(text, /id: A1\n.*\n {4}phase: open # agreed\n/);
    await workbench.screenshot('drag-and-drop');
  });

  it('keep what another program writes while they are in the air', async () => {
    const { page } = workbench;
    await workbench.runCommand('Milepost: Show Milestones Ungrouped');
    let text = '';
    // VS Code lets go of what is dragged when the tree is drawn anew before the drop; a person would drag again.
    for (let drag = 0; drag < 3 && order(text) !== 'A1,A3,A2'; drag++) {
      writeFileSync(file, plan);
      await page.waitForFunction(() => {
        const rows = [...document.querySelectorAll('.pane-body .monaco-list-row')].map((row) => row.textContent);
        return rows[0]?.includes('Guests book') === true;
      });
      await row('The desk').hover();
      await page.mouse.down();
      await row('The lobby').hover();
      await row('The lobby').hover();
      writeFileSync(file, plan.replace('project: Booking desk', '# by another program\nproject: Booking desk'));
      await page.mouse.up();
      text = await waitForFile((now) => order(now) === 'A1,A3,A2');
      assert.match(text, /^# by another program\n/);
    }
    assert.equal(order(text), 'A1,A3,A2');
  });
});
