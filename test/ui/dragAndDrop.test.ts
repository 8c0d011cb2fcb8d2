import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
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
    for (let look = 0; look < 100 && !holds(readFileSync(file, 'utf8')); look++)
      await workbench.page.waitForTimeout(100);
    return readFileSync(file, 'utf8');
  };
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
    await row('The desk').dragTo(row('Guests book'));
    // Workbenches under a test driver keep what is told in the notification center and show no toasts.
    await workbench.runCommand('Notifications: Show Notifications');
    await workbench.page.locator('.notifications-center').getByRole('button', { name: 'Sort by File Order' }).click();
    assert.equal(readFileSync(file, 'utf8'), plan);
  });

  it('stand above the one they were dropped on, with their comments', async () => {
    await row('The desk').dragTo(row('Guests book'));
    const text = await waitForFile((text) => order(text) === 'A3,A1,A2');
    assert.equal(order(text), 'A3,A1,A2');
    assert.match(text, /open\n\n {2}# the first thing the hotel asked for\n {2}- id: A1/);
  });

  it('are in the phase they were dropped on', async () => {
    await workbench.runCommand('Milepost: Group Milestones by Phase');
    await row('Opening').waitFor();
    await row('Guests book').dragTo(row('Opening'));
    const text = await waitForFile((text) => text.includes('phase: open # agreed'));
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
