import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openPlanFolder, type PlanFolder } from './planFolder';
import { themeOfKind } from './themes';

const plan = `project: Care of the booking desk
client: { name: Hotel Adler, contact: Dana Ruiz }
language: en
currency: EUR
calendar: { days_off: [2031-05-05..2031-05-09] }
phases: [{ id: months, title: Months }]
milestones:
  - id: M1
    title: Hotel Adler has a backup that was restored
    status: done
    due: 2031-03-05
    completed: 2031-03-04
  - id: M2
    title: Report for April 2031 accepted
    phase: months
    status: in-review
    due: 2031-04-07
    acceptance:
      - { text: Report lists each of the updates, met: 2031-04-04 }
    amount: 800
    agreed: { date: 2031-03-01, by: Dana Ruiz, due: 2031-04-07, amount: 800 }
`;

const template = `project: <Name of the project>
client: <Name of the client>
language: en
currency: EUR
phases:
  - { id: months, title: Months }

milestones:
  - id: M1
    title: Hotel Adler has a backup that was restored

  - id: M2
    title: Report for April 2031 accepted
    phase: months
    acceptance:
      - Report lists each of the updates
    amount: 800
`;

describe('work that is done again', () => {
  let folder: PlanFolder;
  let templates: string;
  before(async () => {
    folder = await openPlanFolder(plan);
    templates = path.join(path.dirname(folder.file), '.milepost', 'templates');
    await folder.row('Report for April').waitFor();
  });
  after(() => folder?.close());
  beforeEach(() => folder.workbench.runCommand('Notifications: Clear All Notifications'));

  async function fileWith(place: string, holds: (text: string) => boolean): Promise<string> {
    const read = (): string => (existsSync(place) ? readFileSync(place, 'utf8') : '');
    for (let look = 0; look < 300 && !holds(read()); look++) await folder.workbench.page.waitForTimeout(100);
    assert.ok(holds(read()), read());
    return read();
  }

  it('Repeat Milestone, month by month, with its days shown before they are written, and one Undo', async () => {
    const { page, palette } = folder.workbench;
    await folder.workbench.runCommand('Milepost: Repeat Milestone…');
    await palette.pick('Report for April 2031 accepted');
    await page.getByText('Repeat “Report for April 2031 accepted” (1/3)').waitFor();
    // The week of 7 May is off, and so it leads to the Monday after it.
    await palette.focused('A Month').getByText('Mon, May 12, 2031').waitFor();
    await folder.workbench.screenshot('repeat-1-interval');
    await page.keyboard.press('Enter');
    await page.getByText('(2/3)').waitFor();
    await palette.open('Shift', '0');
    await page.getByText('Type a whole number from 1 to 520.').waitFor();
    await palette.answer('3');
    await page.getByText('(3/3)').waitFor();
    await palette.row('Report for May 2031 accepted').getByText('Wed, May 7, 2031 is not worked').waitFor();
    await palette.row('Report for July 2031 accepted').getByText('Mon, Jul 7, 2031').waitFor();
    for (const [name, theme] of Object.entries(themeOfKind)) {
      await folder.workbench.wear(theme);
      await folder.workbench.screenshot(`repeat-2-days-${name}`);
    }
    await palette.row('Report for July 2031 accepted').first().click();
    await page.keyboard.press('Enter');
    const text = await fileWith(folder.file, (now) => now.includes('Report for June 2031 accepted'));
    const added = (id: string, month: string, due: string): string =>
      `  - id: ${id}
    title: Report for ${month} 2031 accepted
    phase: months
    due: ${due}
    acceptance: [Report lists each of the updates]
    amount: 800
`;
    assert.equal(text, plan + added('M3', 'May', '2031-05-12') + added('M4', 'June', '2031-06-09'));
    await folder.row('Report for June').waitFor();
    await folder.workbench.runCommand('Notifications: Show Notifications');
    const messages = page.locator('.notifications-center');
    await messages.getByText('Added 2 milestones after “Report for April 2031 accepted”.').waitFor();
    await folder.workbench.screenshot('repeat-3-done');
    await messages.getByRole('button', { name: 'Undo' }).click();
    await fileWith(folder.file, (now) => now === plan);
  });

  it('Save Plan as Template, without what is of one project, and with what is left of its client told', async () => {
    const { page, palette } = folder.workbench;
    await folder.workbench.runCommand('Milepost: Save Plan as Template…');
    await page.getByText('Save Plan as Template (1/2)').waitFor();
    assert.equal(await palette.typed(), 'Care of the booking desk');
    await palette.answer('Care');
    await page.getByText('Save Plan as Template (2/2)').waitFor();
    await palette.focused('All My Projects').waitFor();
    await folder.workbench.screenshot('template-1-place');
    await palette.pick('This Workspace');
    await fileWith(path.join(templates, 'Care.yaml'), (now) => now === template);
    await page.locator('.tab.active[data-resource-name="Care.yaml"]').waitFor();
    await page.getByText('It still names Hotel Adler once.').first().waitFor();
    await folder.workbench.screenshot('template-2-saved');
    assert.equal(readFileSync(folder.file, 'utf8'), plan);
  });

  it('Create Plan of a template, on the days of an interval', async () => {
    const { page, palette } = folder.workbench;
    writeFileSync(path.join(templates, 'Broken.yaml'), 'project: P\nmilestones: [\n');
    mkdirSync(path.join(path.dirname(folder.file), 'krone'));
    const start = async (): Promise<void> => {
      await folder.workbench.runCommand('Milepost: Create Plan…');
      await page.getByText('Create Plan (1/5)').waitFor();
      await palette.pick('krone');
      await page.getByText('Create Plan (2/5)').waitFor();
      await palette.answer('Desk of Hotel Krone');
      await page.getByText('Create Plan (3/5)').waitFor();
      await palette.answer('Hotel Krone');
      await page.getByText('Create Plan (4/5)').waitFor();
      await palette.answer('2031-12-04');
      await page.getByText('Create Plan (5/5)').waitFor();
    };
    await start();
    await palette.open('Shift', 'Broken');
    await palette.row('Broken').getByText('is not valid YAML (line 2)').waitFor();
    await palette.pick('Broken');
    await page.getByText('The template “Broken” is not valid YAML (line 2). No plan was written.').first().waitFor();
    await folder.workbench.screenshot('template-3-broken');
    const file = path.join(path.dirname(folder.file), 'krone', 'milestones.yaml');
    assert.equal(existsSync(file), false);

    await start();
    await palette.open('Shift', 'Care');
    await palette
      .row('Care')
      .getByText('Hotel Adler has a backup that was restored · Report for April 2031 accepted')
      .waitFor();
    await folder.workbench.screenshot('template-4-kinds');
    await palette.pick('Care');
    await page.getByText('Create Plan (6/6)').waitFor();
    await palette.focused('Two Weeks').waitFor();
    await palette.pick('A Month');
    const made = await fileWith(file, (now) => now.includes('2032'));
    assert.match(made, /^project: Desk of Hotel Krone\nclient: Hotel Krone\n/);
    // 4 January is a Sunday.
    assert.equal([...made.matchAll(/due: (\S+)/g)].map(([, day]) => day).join(' '), '2031-12-04 2032-01-05');
    await folder.workbench.screenshot('template-5-plan');
  });
});
