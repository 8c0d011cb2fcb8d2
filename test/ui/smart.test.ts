import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkbench, type Workbench } from './workbench';

const bad = `project: Booking desk
calendar: { hours_per_week: 20 }
objectives:
  - { id: O1, text: Raise direct bookings from 20 % to 35 % by June 2027 }
milestones:
  - id: A1
    title: Improve the booking page # agreed on the phone
`;

/** The gaps are filled faster than a hand does it: a suggestion that is still open would be taken by the Tab key. */
const withoutSuggestions = {
  'editor.suggestOnTriggerCharacters': false,
  '[yaml]': { 'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' } },
};

describe('a bad plan', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-ui-'));
  const file = path.join(folder, 'milestones.yaml');
  let workbench: Workbench;
  let shots = 0;

  before(async () => {
    writeFileSync(file, bad);
    mkdirSync(path.join(folder, '.vscode'));
    writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(withoutSuggestions));
    workbench = await openWorkbench({ workspace: folder, viewport: { width: 1280, height: 640 } });
    await workbench.showMilestones();
    await workbench.openFile('milestones.yaml');
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const shoot = (): Promise<string> => workbench.screenshot(`bad-to-good-${++shots}`);
  const lens = async (words: string): Promise<void> =>
    workbench.page.locator('.codelens-decoration', { hasText: words }).first().waitFor();

  /** Takes a quick fix at the place, fills its gaps, and saves. */
  async function fix(place: readonly [number, number], title: string, ...gaps: readonly string[]): Promise<void> {
    const { page } = workbench;
    await workbench.goToLine(...place);
    const action = await workbench.quickFix(title);
    await shoot();
    await action.click();
    await action.waitFor({ state: 'hidden' });
    // The edit is made when the fix is chosen: typed before it, the words would land in the old text.
    await page.locator('.tab.active.dirty').waitFor();
    for (const gap of gaps) {
      await page.keyboard.type(gap);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Escape');
    await workbench.save();
  }

  it('becomes good by quick fixes alone', async () => {
    await lens('SMART 1/5');
    await fix([7, 14], 'Add “from', '40 %', '60 % of visits');
    await lens('SMART 3/5');
    await fix([6, 10], 'Add “estimate”', '16');
    await lens('SMART 4/5');
    await fix([6, 10], 'when the estimated work ends');
    await lens('SMART 5/5');
    await fix([6, 10], 'Link to objective O1');
    await shoot();
    const text = readFileSync(file, 'utf8');
    const day = /^    due: (\d{4}-\d\d-\d\d)$/m.exec(text)?.[1];
    assert.ok(day !== undefined, text);
    assert.equal(
      text,
      bad.replace(' # agreed', ' from 40 % to 60 % of visits # agreed') +
        `    objective: O1\n    due: ${day}\n    estimate: 16h\n`,
    );
  });

  it('shows why, where one points', async () => {
    const { page } = workbench;
    writeFileSync(file, bad);
    await page.locator('.squiggly-info').first().waitFor();
    await lens('SMART 1/5');
    await workbench.goToLine(7, 14);
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await page.locator('.monaco-hover', { hasText: 'Flagged' }).first().waitFor();
    await workbench.screenshot('hover');
    await page.locator('.monaco-hover a.code-link').first().click();
    const preview = workbench.webviewFrame().locator('h1');
    await preview.waitFor();
    assert.equal(await preview.textContent(), 'Verb without an end');
    await workbench.screenshot('page');
    await page.locator('.tab[data-resource-name="milestones.yaml"]').click();
  });

  it('explains its score', async () => {
    const { palette, page } = workbench;
    await page.keyboard.press('Escape');
    await workbench.runCommand('Milepost: Explain SMART Score');
    await palette.row('Specific').first().waitFor();
    await workbench.screenshot('score');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: 'Ln 7, Col 12' }).waitFor();
  });

  it('leaves out of all scores what a new milestone may still get', async () => {
    const { page } = workbench;
    const score = (words: string): Promise<void> => page.getByText(words, { exact: true }).first().waitFor();
    await workbench.goToLine(8, 1);
    await page.keyboard.type('  - id: A2\n  title: Guests pay 20 of 20 cards');
    await score('SMART 3/5 · A and T not judged');
    await page.keyboard.press('Home');
    await workbench.runCommand('Milepost: Explain SMART Score');
    await page.locator('.quick-input-widget', { hasText: 'It waits until' }).waitFor();
    await workbench.screenshot('score-in-writing');
    await page.keyboard.press('Escape');
    await workbench.goToLine(1, 1);
    await score('SMART 3/5 · no deadline · A not judged');
  });

  it('is not judged while a line breaks it, which is said', async () => {
    const { page } = workbench;
    await lens('SMART 1/5');
    // From here on no milestone is left in what can be read of the file.
    await workbench.goToLine(5, 1);
    await page.keyboard.type('"');
    await page.locator('.squiggly-error').first().waitFor();
    await workbench.goToLine(7, 14);
    await workbench.runCommand('Milepost: Explain SMART Score');
    await page.getByText('The plan cannot be judged while it is broken.').first().waitFor();
  });
});
