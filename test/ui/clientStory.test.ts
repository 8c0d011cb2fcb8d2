import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../vscode/paths.mjs';
import { addDays, localToday } from '../vscode/shiftDates.mjs';
import { isThere } from './commandPalette';
import { openPlanFolder, type PlanFolder } from './planFolder';

const today = localToday();
const inDays = (days: number): string => addDays(today, days);

const plan = `project: Storefront relaunch
client: { name: Acme GmbH, contact: Dana Ruiz, email: dana@example.com }
language: en
currency: EUR
rate: 90
total: 3200
review: { rounds_included: 2, days: 5 }
milestones:
  - id: M1
    title: Card payments work in the staging checkout
    due: ${inDays(21)}
    amount: 2400
    acceptance:
      - 20 of 20 test cards complete a purchase
  - id: M2
    title: Invoices are sent as PDF
    due: ${inDays(42)}
    amount: 800
    depends_on: M1
    acceptance:
      - Each of 10 orders has its PDF
`;

/** One project with its client, from the proposal to the proof. */
describe('a project with a client', () => {
  let folder: PlanFolder;
  let repository = '';

  before(async () => {
    folder = await openPlanFolder(plan, { isRepository: true, files: { 'mail.txt': '' } });
    repository = path.dirname(folder.file);
    await folder.row('Card payments').waitFor();
  });
  after(() => folder?.close());
  beforeEach(() => folder.workbench.runCommand('Notifications: Clear All Notifications'));

  /** The client copy that was written last; empty before the first. */
  const clientCopy = (): string => {
    const copies = path.join(repository, 'client');
    const last = existsSync(copies) ? readdirSync(copies).sort().at(-1) : undefined;
    return last === undefined ? '' : readFileSync(path.join(copies, last), 'utf8');
  };

  /** The text of the mail behind the link of the client copy with these words. */
  const mailBehind = (words: RegExp): string => {
    const link = [...clientCopy().matchAll(/<a [^>]*href="(mailto:[^"]*)"[^>]*>([^<]*)</g)].find(([, , label = '']) =>
      words.test(label),
    );
    assert.ok(link?.[1], `no link with ${words}`);
    const address = new URL(link[1].replaceAll('&amp;', '&'));
    assert.equal(address.pathname, 'sam@example.com');
    return address.searchParams.get('body') ?? '';
  };

  async function createCopy(): Promise<void> {
    const { palette, runCommand, screenshot } = folder.workbench;
    const before = clientCopy();
    await runCommand('Milepost: Create Client Copy…');
    await palette.accept('(1/3)');
    await palette.accept('(2/3)', 'sam@example.com');
    await folder.workbench.page.getByPlaceholder(/^This is what leaves/).waitFor();
    await screenshot('client-1-what-leaves');
    await palette.accept('(3/3)');
    await folder.workbench.page.locator('.tab', { hasText: 'Client Copy' }).first().waitFor();
    // Its tab is there from the copy before.
    await folder.until(() => clientCopy() !== before && clientCopy().trimEnd().endsWith('</html>'));
  }

  /** Has the mail in an editor, selected, and logs what it says. */
  async function receive(text: string, shot: string): Promise<void> {
    const mail = `From: Dana Ruiz <dana@example.com>\nDate: ${today}\n\n${text}`;
    const { page, palette, openFile, runCommand, screenshot } = folder.workbench;
    writeFileSync(path.join(repository, 'mail.txt'), mail);
    await openFile('mail.txt');
    await page
      .locator('.editor-instance .view-line', { hasText: mail.split('\n')[0] ?? '' })
      .first()
      .waitFor();
    await page.keyboard.press('Control+A');
    await runCommand('Milepost: Record Client Reply…');
    await page.getByPlaceholder(/^This is what the mail says/).waitFor();
    await screenshot(shot);
    await palette.accept('Record Client Reply');
    await runCommand('View: Revert and Close Editor');
  }

  it('begins with a proposal, to which the client agrees by mail', async () => {
    const { workbench, until } = folder;
    await createCopy();
    await workbench.webviewFrame().getByText('20 of 20 test cards complete a purchase').first().waitFor();
    await workbench.screenshot('client-2-proposal');
    await receive(`${mailBehind(/all/i)}\n\nBest\nDana\n`, 'client-3-reply');
    await until((text) => text.match(/agreed: \{ date: /g)?.length === 2);
  });

  it('goes on with work, and a review that asks for a change', async () => {
    const { workbench, row, until } = folder;
    const { palette } = workbench;
    await workbench.openFile('milestones.yaml');
    await workbench.runCommand('Milepost: Start Milestone');
    await palette.pick('Card payments work in the staging checkout');
    await until((text) => text.includes('status: in-progress'));
    folder.git('commit', '--quiet', '--allow-empty', '--message', 'M1: Take card payments');
    // The row moves to another group while the plan is read.
    for (let look = 0; look < 10 && !(await isThere(row('Take card payments'), 5000)); look++) {
      await row('Card payments').locator('.monaco-tl-twistie').click();
    }
    await row('Take card payments').waitFor();
    await workbench.runCommand('Milepost: Submit for Review');
    await palette.pick('Card payments work in the staging checkout');
    await until((text) => text.includes('status: in-review'));
    await workbench.screenshot('client-4-in-review');
    await workbench.runCommand('Notifications: Clear All Notifications');
    await workbench.runCommand('Milepost: Log Feedback…');
    await palette.pick('No Answer Yet');
    await workbench.page.locator('.codicon-bell-dot').first().waitFor();
    await workbench.runCommand('Notifications: Show Notifications');
    await workbench.page.getByText('Copied a reminder for the client; nothing was noted.').first().waitFor();
    await workbench.runCommand('Milepost: Log Feedback…');
    await palette.pick('Changes requested');
    await palette.accept('(2/3)', 'Show the fee before paying');
    await palette.accept('(3/4)');
    await palette.accept('(4/4)');
    await until((text) => /decision: changes-requested[^]*tasks:[^]*Show the fee before paying/.test(text));
    await workbench.screenshot('client-5-changes-requested');
  });

  it('has a second round, which the client approves by the link of another copy', async () => {
    const { workbench, until } = folder;
    const { palette } = workbench;
    await workbench.runCommand('Milepost: Submit for Review');
    await palette.pick('Card payments work in the staging checkout');
    await until((text) => text.match(/submitted: /g)?.length === 2);
    await createCopy();
    await receive(mailBehind(/approve/i), 'client-6-approval');
    await until((text) => /decision: approved/.test(text));
  });

  it('tells a slip, and takes an order', async () => {
    const { workbench, until } = folder;
    const { palette, page } = workbench;
    await workbench.openFile('milestones.yaml');
    await workbench.runCommand('Milepost: Reschedule Milestone…');
    await palette.pick('Invoices are sent as PDF');
    await palette.accept('(1/3)', inDays(49));
    await palette.accept('(2/3)', 'The layout came late');
    await palette.pick('Dana Ruiz (Acme GmbH)');
    await until((text) => text.includes('reason: The layout came late, by: client'));
    await workbench.runCommand('Notifications: Show Notifications');
    await page.locator('.notifications-center').getByRole('button', { name: 'Copy Note' }).waitFor();
    await workbench.screenshot('client-7-slip');
    await workbench.runCommand('Milepost: Propose Change Order…');
    // What has moved since it was agreed is ticked.
    await palette.row('Invoices are sent as PDF').locator('.monaco-checkbox.checked').waitFor();
    await palette.accept('(1/8)');
    await palette.accept('(2/8)', 'Credit notes as PDF');
    await palette.accept('(3/8)', 'Each of 5 credit notes has its PDF');
    await palette.accept('(4/8)', '400');
    await palette.accept('(5/8)', '3');
    await palette.accept('(6/8)');
    await palette.accept('(7/8)', 'Asked for by the bookkeeper');
    await palette.accept('(8/8)');
    await until((text) => text.includes('state: proposed'));
    await workbench.runCommand('Milepost: Approve Change Order…');
    for (let step = 0; step < 60 && !folder.text().includes('state: approved'); step++) {
      if (await page.locator('.quick-input-widget').isVisible()) await page.keyboard.press('Enter');
      await page.waitForTimeout(1000);
    }
    await until((text) => text.includes('state: approved'));
    await workbench.screenshot('client-8-order');
  });

  it('is done, reported and invoiced', async () => {
    const { workbench, until } = folder;
    const { palette, page } = workbench;
    for (const title of ['Card payments work in the staging checkout', 'Invoices are sent as PDF']) {
      await workbench.runCommand('Milepost: Mark Milestone Done');
      if (title.startsWith('Card')) await palette.pick(title);
      await page.getByPlaceholder(/ not met/).waitFor();
      for (const box of await page.locator('.quick-input-widget .monaco-list-row').all()) await box.click();
      await page.keyboard.press('Enter');
      await until((text) => text.match(/status: done/g)?.length === (title.startsWith('Card') ? 1 : 2));
    }
    const lens = page.locator('.codelens-decoration').filter({ hasText: /^done / });
    await lens.nth(1).waitFor();
    await workbench.runCommand('Milepost: Show Timeline');
    await workbench.page.locator('.tab', { hasText: 'Timeline' }).first().waitFor();
    await workbench.screenshot('client-9-done');
    await workbench.runCommand('Milepost: Create Status Report…');
    await palette.accept('(1/2)');
    await palette.accept('(2/2)');
    await page.locator('.tab', { hasText: 'Preview' }).first().waitFor();
    await workbench.screenshot('client-10-report');
    await workbench.runCommand('Milepost: Create Invoice Lines…');
    await palette.accept('(1/2)');
    await palette.accept('(2/2)');
    await page.locator('.view-line', { hasText: '2400.00' }).first().waitFor();
    await workbench.screenshot('client-11-invoice');
  });

  it('is proven, until one word of the agreement is changed', async () => {
    await folder.workbench.runCommand('Milepost: Create Proof Pack');
    await folder.workbench.page.locator('.tab', { hasText: 'Proof Pack' }).first().waitFor();
    await folder.workbench.screenshot('client-12-proof');
    const verify = (): { readonly code: number; readonly text: string } => {
      try {
        const args = [path.join(root, 'dist', 'cli.js'), 'verify', folder.file];
        return { code: 0, text: execFileSync(process.execPath, args, { encoding: 'utf8' }) };
      } catch (error) {
        const { status, stdout } = error as { readonly status: number; readonly stdout: string };
        return { code: status, text: stdout };
      }
    };
    assert.equal(verify().code, 0, verify().text);
    writeFileSync(folder.file, folder.text().replace('20 of 20 test cards', '18 of 20 test cards'));
    const { code, text } = verify();
    assert.equal(code, 1, text);
    assert.match(text, /M1[^]*acceptance/);
  });
});
