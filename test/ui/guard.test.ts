import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openPlanFolder, type PlanFolder } from './planFolder';
import { themeOfKind } from './themes';

const plan = `project: Storefront relaunch
client: { name: Acme GmbH, contact: Dana Ruiz }
milestones:
  - id: M2
    title: Card payments work on staging
    status: in-progress
    due: 2031-05-07
    acceptance:
      - 20 of 20 cards pay
    agreed: { date: 2030-11-01, by: Dana Ruiz, due: 2031-05-07 }
  - id: M3
    title: Invoices are sent as PDF
    due: 2031-05-14
`;

/** What a hurried person or another tool makes of it: a day without a reason, a criterion as met without evidence, a new id. */
const hurried = plan
  .replace('due: 2031-05-14', 'due: 2031-06-14')
  .replace('- 20 of 20 cards pay', '- { text: 20 of 20 cards pay, met: 2030-11-20 }')
  .replace('- id: M3', '- id: PDF');

/** By keyboard alone. */
describe('a plan that another program changes', () => {
  let folder: PlanFolder;
  before(async () => {
    folder = await openPlanFolder(plan, { isRepository: true });
    await folder.row('Card payments').waitFor();
  });
  after(() => folder?.close());

  it('is reviewed against the last commit, change by change, and each is restored', async () => {
    const { workbench, until, text } = folder;
    const { page, palette } = workbench;
    writeFileSync(folder.file, hurried);
    await page.locator('.view-line', { hasText: 'id: PDF' }).first().waitFor();
    await workbench.runCommand('Milepost: Review Plan Changes');
    await palette.focused('The Last Commit').waitFor();
    await page.keyboard.press('Enter');
    const changes = page.locator('.quick-input-widget .monaco-list-row');
    await changes.filter({ hasText: 'change.met-without-evidence' }).first().waitFor();
    await changes.filter({ hasText: 'change.due-without-reason' }).first().waitFor();
    await changes.filter({ hasText: 'change.id-changed' }).first().waitFor();
    for (const [name, theme] of Object.entries(themeOfKind)) {
      await workbench.wear(theme);
      await workbench.screenshot(`guard-1-changes-${name}`);
    }
    await palette.filter('due-without-reason');
    await page.keyboard.press('Enter');
    await palette.focused('Restore This').waitFor();
    await workbench.screenshot('guard-2-restore');
    await page.keyboard.press('Enter');
    await until((now) => now === hurried.replace('due: 2031-06-14', 'due: 2031-05-14'));
    await changes.filter({ hasText: 'change.id-changed' }).first().waitFor();
    await palette.cancel();
    folder.git('checkout', '--quiet', '--', path.basename(folder.file));
    await page.locator('.view-line', { hasText: 'id: M3' }).first().waitFor();
    await until(() => text() === plan);
  });

  it('merges with a branch that changed another milestone, and says in milestones where both changed one', async () => {
    const { workbench, until } = folder;
    const { page } = workbench;
    folder.git('checkout', '--quiet', '-b', 'client-call');
    writeFileSync(folder.file, plan.replace('title: Invoices are sent as PDF', 'title: Invoices are sent as PDF/A'));
    folder.git('commit', '--quiet', '--all', '--message', 'M3: PDF/A');
    folder.git('checkout', '--quiet', 'main');
    writeFileSync(folder.file, plan.replace('- 20 of 20 cards pay', '- 20 of 20 cards pay in 2 s'));
    folder.git('commit', '--quiet', '--all', '--message', 'M2: within 2 s');
    folder.git('merge', '--quiet', '--no-edit', 'client-call');
    await folder.row('Invoices are sent as PDF/A').waitFor();

    folder.git('checkout', '--quiet', '-b', 'sooner');
    const merged = folder.text();
    writeFileSync(folder.file, merged.replace('due: 2031-05-14', 'due: 2031-05-12'));
    folder.git('commit', '--quiet', '--all', '--message', 'M3: sooner');
    folder.git('checkout', '--quiet', 'main');
    writeFileSync(folder.file, merged.replace('due: 2031-05-14', 'due: 2031-05-15'));
    folder.git('commit', '--quiet', '--all', '--message', 'M3: later');
    try {
      folder.git('merge', '--quiet', '--no-edit', 'sooner');
    } catch {
      // A merge with a conflict is none of git's successes.
    }
    await until((text) => text.includes('<<<<<<<'));
    const line =
      folder
        .text()
        .split('\n')
        .findIndex((text) => text.startsWith('<<<<<<<')) + 1;
    await page.locator('.view-line', { hasText: '<<<<<<<' }).first().waitFor();
    await workbench.goToLine(line);
    const fix = await workbench.quickFix('Accept Incoming Change: M3 due 2031-05-12');
    await workbench.screenshot('guard-3-conflict');
    await fix.click();
    await workbench.save();
    await until((text) => text === merged.replace('due: 2031-05-14', 'due: 2031-05-12'));
    await folder.row('Invoices are sent as PDF/A').waitFor();
  });
});
