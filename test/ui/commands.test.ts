import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkbench, type Workbench } from './workbench';

const plan = `project: Booking desk
client: { name: Hotel Adler, contact: Dana Ruiz }
calendar: { working_days: fri }
milestones:
  - id: A1
    title: Guests book a room from the phone
    due: 2031-05-07
  - id: A2
    title: The lobby shows free rooms
    depends_on: A1
`;

const foreign = `# our list
milestones:
  - name: Public beta
    due_on: 2031-06-02
    state: open
  - name: Private beta
    due_on: next spring
    state: closed
`;

const isFriday = (day: string | undefined): boolean =>
  day !== undefined && new Date(`${day}T12:00:00Z`).getUTCDay() === 5;

describe('commands that ask', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-ui-'));
  const file = path.join(folder, 'milestones.yaml');
  let workbench: Workbench;

  const waitForFile = async (holds: (text: string) => boolean, place = file): Promise<string> => {
    for (let look = 0; look < 300; look++) {
      const text = existsSync(place) ? readFileSync(place, 'utf8') : '';
      if (holds(text)) return text;
      await workbench.page.waitForTimeout(100);
    }
    return readFileSync(place, 'utf8');
  };

  before(async () => {
    writeFileSync(path.join(folder, 'README.md'), '# Nothing planned yet\n');
    workbench = await openWorkbench({
      workspace: folder,
      settings: { 'files.readonlyInclude': { 'signed/**': true } },
    });
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('Create Plan, by the button of the empty view: four questions, back and forth', async () => {
    const { page, palette } = workbench;
    await workbench.showMilestones();
    await page.locator('.welcome-view-content').getByRole('button', { name: 'Create Plan' }).click();
    await palette.answer('Booking desk');
    await page.getByText('Create Plan (2/4)').waitFor();
    await palette.answer('Hotel Adler');
    await palette.focused('Two Weeks from Today').waitFor();
    assert.deepEqual(await palette.labels(), ['A Week from Today', 'Two Weeks from Today', 'Four Weeks from Today']);
    assert.match(await palette.question(), /^When is the first milestone due\?/);
    await workbench.screenshot('create-plan-due');
    // Back, twice, to what was answered.
    await palette.back();
    await page.getByText('Create Plan (2/4)').waitFor();
    assert.equal(await palette.typed(), 'Hotel Adler');
    await palette.back();
    await page.getByText('Create Plan (1/4)').waitFor();
    assert.equal(await palette.typed(), 'Booking desk');
    await palette.cancel();
    // Another time, the answers are still there.
    await workbench.runCommand('Milepost: Create Plan');
    await page.getByText('Create Plan (1/4)').waitFor();
    assert.equal(await palette.typed(), 'Booking desk');
    await page.keyboard.press('Enter');
    await page.getByText('Create Plan (2/4)').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Create Plan (3/4)').waitFor();
    await palette.open('Shift', '2020-05-04');
    await page.getByText('This day has passed: the first milestone will be late from the start.').waitFor();
    await workbench.screenshot('create-plan-past');
    await palette.answer('2031-05-05');
    await palette.row('Website or Shop').getByText('runs on staging').waitFor();
    await workbench.screenshot('create-plan-kind');
    await palette.pick('Website or Shop');
    const text = await waitForFile((text) => text.includes('2031-05-05'));
    assert.match(text, /project: Booking desk/);
    assert.match(text, /Hotel Adler/);
    await page.locator('.pane-body .monaco-list-row').first().waitFor();
    await page.locator('.squiggly-warning').first().waitFor();
  });

  it('ends on the first gap of the new plan, in a tab that stays', async () => {
    const { page } = workbench;
    const tab = page.locator('.tab.active[data-resource-name="milestones.yaml"]');
    await tab.waitFor();
    assert.equal(await tab.locator('.italic').count(), 0, 'it is a preview');
    await workbench.screenshot('create-plan');
    await page.keyboard.type('Home, rooms and booking');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Guests book a room');
    await workbench.save();
    const text = readFileSync(file, 'utf8');
    assert.match(text, /- Home, rooms and booking\n[^]*Site runs on the staging[^]*- Guests book a room\n/);
  });

  it('Reschedule Milestone, in words, with a reason and who wanted it', async () => {
    const { palette } = workbench;
    writeFileSync(file, plan);
    await workbench.page.locator('.pane-body .monaco-list-row', { hasText: 'Guests book' }).first().waitFor();
    await workbench.runCommand('Milepost: Reschedule Milestone…');
    await palette.pick('Guests book a room from the phone');
    await palette.focused('A Week Later').waitFor();
    // Fridays alone are worked.
    assert.deepEqual(await palette.labels(), ['A Week Later', 'Two Weeks Later', 'Four Weeks Later']);
    await palette.row('A Week Later').getByText('Friday, May 16, 2031').waitFor();
    await workbench.screenshot('reschedule');
    await palette.open('Shift', 'next friday');
    await palette.pick('next friday');
    await palette.row('next friday').first().waitFor({ state: 'detached' });
    await palette.answer('The keys came late');
    await palette.focused('Leave It Out').waitFor();
    await workbench.screenshot('reschedule-who');
    await palette.pick('Dana Ruiz (Hotel Adler)');
    const text = await waitForFile((text) => text.includes('The keys came late'));
    const [, due] = /^ {4}due: (\S+)/m.exec(text) ?? [];
    assert.ok(isFriday(due), text);
    assert.match(text, /field: due/);
    assert.match(text, /from: 2031-05-07/);
    assert.ok(text.includes(`to: ${due}, reason: The keys came late, by: client`), text);
  });

  it('Add Milestone, with a title and a day on the calendar of the plan', async () => {
    const { palette } = workbench;
    await workbench.runCommand('Milepost: Add Milestone');
    await workbench.page.getByText('Add Milestone (1/2)').waitFor();
    await palette.answer('The desk prints the arrivals');
    await palette.focused('Two Weeks from Today').waitFor();
    await palette.answer('in 3 working days');
    const text = await waitForFile((text) => text.includes('The desk prints the arrivals'));
    const [, due] = /title: The desk prints the arrivals\n +due: (\S+)/.exec(text) ?? [];
    assert.ok(isFriday(due), `the plan works on Fridays alone: ${text}`);
  });

  it('Cancel Milestone, with a reason', async () => {
    const { palette } = workbench;
    await workbench.runCommand('Milepost: Cancel Milestone');
    await palette.pick('Guests book a room from the phone');
    await workbench.page.getByText('Cancel “Guests book a room from the phone” (1/2)').waitFor();
    await palette.answer('No longer wanted');
    await palette.pick('You');
    const text = await waitForFile((text) => text.includes('No longer wanted'));
    assert.match(text, /status: cancelled/);
    assert.match(text, /reason: No longer wanted, by: me/);
  });

  it('says that a plan is read-only, and edits nothing', async () => {
    const { page, palette } = workbench;
    const signed = path.join(folder, 'signed', 'milestones.yaml');
    mkdirSync(path.dirname(signed));
    writeFileSync(signed, plan.replace('Guests book', 'Guests pay'));
    await workbench.runCommand('Notifications: Clear All Notifications');
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Guests pay' }).first().waitFor();
    await workbench.runCommand('Milepost: Start Milestone');
    await palette.pick('Guests pay a room from the phone');
    await page.locator('.codicon-bell-dot').first().waitFor();
    await workbench.runCommand('Notifications: Show Notifications');
    await page.getByText('milestones.yaml is read-only; nothing was edited.').first().waitFor();
    assert.match(readFileSync(signed, 'utf8'), /Guests pay[^]*due: 2031-05-07\n  - id: A2/);
    await workbench.screenshot('read-only');
  });

  it('Adopt This File shows the difference and asks first', async () => {
    const { page } = workbench;
    // A file that was ours stays ours while open, so the stranger is another one.
    const other = path.join(folder, 'milestones.yml');
    writeFileSync(other, foreign);
    await workbench.openFile('milestones.yml');
    await page.locator('.squiggly-info').first().waitFor();
    await workbench.runCommand('Notifications: Clear All Notifications');
    await workbench.runCommand('Milepost: Adopt This File');
    await page.locator('.monaco-diff-editor').first().waitFor();
    assert.equal(readFileSync(other, 'utf8'), foreign);
    await workbench.runCommand('Notifications: Show Notifications');
    await page.getByText('Make milestones.yml a Milepost plan by renaming these keys and values?').first().waitFor();
    await workbench.screenshot('adopt');
    await page.locator('.notifications-center').getByRole('button', { name: 'Adopt This File' }).click();
    const text = await waitForFile((text) => text !== foreign && text !== '', other);
    assert.match(text, /^# our list\n/);
    assert.match(text, /title: Public beta\n +due: 2031-06-02/);
    assert.match(text, /status: done/);
    await page.getByText('Left unchanged for you to check: due_on “next spring”').first().waitFor();
    // It opens at last, which would close a question that is asked before.
    await page.locator('.tab.active', { hasText: 'milestones.yml', hasNotText: 'Adopted' }).waitFor();
    await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  });

  it('Create Plan where there is one asks for the folder of another', async () => {
    const { page, palette } = workbench;
    mkdirSync(path.join(folder, 'mobile'));
    await workbench.runCommand('Notifications: Clear All Notifications');
    await workbench.runCommand('Milepost: Create Plan');
    await page.getByText('Create Plan (1/5)').waitFor();
    const [first, ...others] = await palette.labels();
    // The other folder has a plan, and so has the top.
    assert.equal(first, 'mobile');
    assert.ok(others.includes('Booking desk') && !others.includes('signed'), others.join());
    await workbench.screenshot('create-plan-folder');
    await palette.open('Shift', 'clients/adler');
    await palette.pick('clients/adler');
    await page.getByText('Create Plan (2/5)').waitFor();
    assert.equal(await palette.typed(), 'adler');
    await palette.answer('Adler app');
    await page.getByText('Create Plan (3/5)').waitFor();
    await palette.answer('');
    await palette.focused('Two Weeks from Today').waitFor();
    await page.keyboard.press('Enter');
    await palette.pick('Mobile App');
    const place = path.join(folder, 'clients', 'adler', 'milestones.yaml');
    const text = await waitForFile((text) => text.includes('Adler app'), place);
    assert.match(text, /# client: Acme GmbH/);
  });
});
