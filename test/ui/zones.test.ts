import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkbench } from './workbench';

/** The zones that are first and last to begin a day. */
const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'];

for (const timezoneId of zones) {
  describe(`in ${timezoneId}`, () => {
    it('what is due today is not late, and days stay what the file says', async () => {
      const today = new Intl.DateTimeFormat('sv-SE', { timeZone: timezoneId }).format(new Date());
      const workspace = mkdtempSync(path.join(os.tmpdir(), 'milepost-ui-'));
      const file = path.join(workspace, 'milestones.yaml');
      const text = `project: P\nmilestones:\n  - { id: A1, title: Guests pay by card, due: ${today} }\n`;
      writeFileSync(file, text);
      const workbench = await openWorkbench({ workspace, timezoneId });
      await workbench.openFile('milestones.yaml');
      await workbench.showMilestones();
      const row = workbench.page.locator('.pane-body .monaco-list-row', { hasText: 'Guests pay by card' }).first();
      await row.waitFor();
      assert.match(await row.innerText(), /Guests pay by card\s*today/);
      await workbench.runCommand('Milepost: Mark Milestone Done');
      for (let look = 0; look < 300 && readFileSync(file, 'utf8') === text; look++) {
        await workbench.page.waitForTimeout(100);
      }
      const done = readFileSync(file, 'utf8');
      assert.ok(done.includes(`due: ${today}`), done);
      assert.ok(done.includes(`completed: ${today}`), done);
      await workbench.close();
      rmSync(workspace, { recursive: true, force: true });
    });
  });
}
