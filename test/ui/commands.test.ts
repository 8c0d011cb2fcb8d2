import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkbench, type Workbench } from './workbench';

const plan = `project: Booking desk
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

  it('Create Plan, by the button of the empty view: four questions', async () => {
    const { page, palette } = workbench;
    await workbench.showMilestones();
    await page.locator('.welcome-view-content').getByRole('button', { name: 'Create Plan' }).click();
    await palette.answer('Booking desk');
    await palette.answer('Hotel Adler');
    await palette.row('A Week Later').first().waitFor();
    await palette.answer('2031-05-05');
    await palette.pick('Website or Shop');
    const text = await waitForFile((text) => text.includes('2031-05-05'));
    assert.match(text, /project: Booking desk/);
    assert.match(text, /Hotel Adler/);
    await page.locator('.pane-body .monaco-list-row').first().waitFor();
    await page.locator('.squiggly-warning').first().waitFor();
    await workbench.screenshot('create-plan');
  });

  it('Reschedule Milestone, in words and with a reason', async () => {
    const { palette } = workbench;
    writeFileSync(file, plan);
    await workbench.page.locator('.pane-body .monaco-list-row', { hasText: 'Guests book' }).first().waitFor();
    await workbench.runCommand('Milepost: Reschedule Milestone…');
    await palette.pick('Guests book a room from the phone');
    await palette.row('A Week Later').first().waitFor();
    await palette.open('Shift', 'next friday');
    await palette.row('next friday').first().waitFor();
    await workbench.page.keyboard.press('Enter');
    await palette.row('next friday').first().waitFor({ state: 'detached' });
    await palette.message.getByText('These wait for it: A2.').waitFor();
    await palette.answer('The keys came late');
    const text = await waitForFile((text) => text.includes('The keys came late'));
    const [, due] = /^ {4}due: (\S+)/m.exec(text) ?? [];
    assert.ok(isFriday(due), text);
    assert.match(text, /field: due/);
    assert.match(text, /from: 2031-05-07/);
    assert.ok(text.includes(`to: ${due}`), text);
  });

  it('Add Milestone, with a title and a day on the calendar of the plan', async () => {
    const { palette } = workbench;
    await workbench.runCommand('Milepost: Add Milestone');
    await palette.answer('The desk prints the arrivals');
    await palette.row('Tomorrow').first().waitFor();
    await palette.answer('in 3 working days');
    const text = await waitForFile((text) => text.includes('The desk prints the arrivals'));
    const [, due] = /title: The desk prints the arrivals\n +due: (\S+)/.exec(text) ?? [];
    assert.ok(isFriday(due), `the plan works on Fridays alone: ${text}`);
  });

  it('Cancel Milestone, with a reason', async () => {
    const { palette } = workbench;
    await workbench.runCommand('Milepost: Cancel Milestone');
    await palette.pick('Guests book a room from the phone');
    await palette.answer('No longer wanted');
    const text = await waitForFile((text) => text.includes('No longer wanted'));
    assert.match(text, /status: cancelled/);
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
    await workbench.screenshot('adopt');
    await page.locator('.notifications-center').getByRole('button', { name: 'Adopt This File' }).click();
    const text = await waitForFile((text) => text !== foreign, other);
    assert.match(text, /^# our list\n/);
    assert.match(text, /title: Public beta\n +due: 2031-06-02/);
    assert.match(text, /status: done/);
    await page.getByText('Left as it was, for you to look at: due_on “next spring”').first().waitFor();
  });
});
