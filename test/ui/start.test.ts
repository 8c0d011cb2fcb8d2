import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkbench, type Workbench } from './workbench';

describe('what npm start opens in the browser', () => {
  const workspace = mkdtempSync(path.join(os.tmpdir(), 'milepost-ui-'));
  let workbench: Workbench;

  before(async () => {
    const plan = 'project: Booking desk\nmilestones:\n  - id: A1\n    title: Guests book a room\n';
    writeFileSync(path.join(workspace, 'milestones.yaml'), plan);
    workbench = await openWorkbench({ workspace, extension: 'linked' });
  });
  after(async () => {
    await workbench?.close();
    rmSync(workspace, { recursive: true, force: true });
  });

  it('runs Milepost, and shows what it tells', async () => {
    const { page } = workbench;
    await workbench.showMilestones();
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Guests book a room' }).first().waitFor();
    await workbench.runCommand('Milepost: Mark Milestone Done');
    await page.locator('.notification-toast', { hasText: '“Guests book a room” is done' }).waitFor();
    await workbench.screenshot('start');
  });
});
