import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { violationsIn } from './axe';
import { createSampleWorkspace } from './sampleWorkspace';
import { openWorkbench, type Workbench } from './workbench';

/** The timeline as a person uses it who has no mouse, and as a screen reader meets it. */
describe('the timeline', () => {
  const workspace = createSampleWorkspace();
  let workbench: Workbench;
  let frame: FrameLocator;

  before(async () => {
    workbench = await openWorkbench({ workspace, viewport: { width: 1440, height: 900 } });
    await workbench.openFile('milestones.yaml');
    await workbench.runCommand('Milepost: Show Timeline');
    frame = workbench.webviewFrame();
    await frame.getByText('Card payments work').first().waitFor();
  });
  after(() => workbench?.close());

  it('has nothing that axe objects to, stacked and in columns', async () => {
    await frame.locator('.app.narrow').waitFor();
    assert.deepEqual(await violationsIn(frame), []);
    await workbench.page.setViewportSize({ width: 2200, height: 900 });
    await frame.locator('.app:not(.narrow)').waitFor();
    assert.deepEqual(await violationsIn(frame), []);
  });

  it('has nothing that axe objects to in what opens, neither', async () => {
    await frame.getByText('Card payments work').first().click();
    await workbench.page.keyboard.press('Space');
    await frame.locator('.card').waitFor();
    assert.deepEqual(await violationsIn(frame), []);
    await workbench.page.keyboard.press('?');
    await frame.getByRole('dialog').waitFor();
    assert.deepEqual(await violationsIn(frame), []);
    await frame.getByRole('button', { name: 'Close' }).click();
    await frame.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('has a sash between names and chart, for keys and for the pointer', async () => {
    const sash = frame.getByRole('separator', { name: 'Width of the names' });
    const width = async (): Promise<number> => Number(await sash.getAttribute('aria-valuenow'));
    const before = await width();
    await sash.press('ArrowLeft');
    await frame.locator(`.sash[aria-valuenow="${before - 16}"]`).waitFor();
    const box = await sash.boundingBox();
    assert.ok(box);
    await workbench.page.mouse.move(box.x + 2, box.y + 100);
    await workbench.page.mouse.down();
    await workbench.page.mouse.move(box.x + 62, box.y + 100, { steps: 4 });
    await workbench.page.mouse.up();
    await frame.locator(`.sash[aria-valuenow="${before + 44}"]`).waitFor();
    const [chart, moved] = [await frame.locator('.chart').boundingBox(), await sash.boundingBox()];
    assert.equal(chart?.x, moved && moved.x + 3);
    await sash.dblclick();
    await frame.locator(`.sash[aria-valuenow="${before}"]`).waitFor();
  });

  it('says every row in words', async () => {
    const rows = await frame.getByRole('row').allInnerTexts();
    assert.ok(rows.some((row) => row.includes('Card payments work')));
    assert.ok(rows.some((row) => row.includes('late')));
  });

  it('moves by keys and opens the line in the plan', async () => {
    await frame.getByText('Card payments work').first().click();
    await workbench.page.keyboard.press('ArrowUp');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.statusbar-item', { hasText: 'Ln 64, Col 9' }).waitFor();
    await workbench.page.locator('.editor-group-container .monaco-editor.focused').waitFor();
  });

  it('follows the cursor in the plan', async () => {
    await workbench.goToLine(94);
    await frame.locator('.row.active', { hasText: 'Improve search' }).waitFor();
    await workbench.goToLine(1);
    await frame.locator('.row.plan.active').waitFor();
  });

  it('shows the row of the cursor also where it comes only after the cursor', async () => {
    const plan = path.join(workspace, 'milestones.yaml');
    const good = readFileSync(plan, 'utf8');
    const known = await frame.locator('.row', { hasText: 'Card payments work' }).first().getAttribute('data-key');
    const key = `${known?.slice(0, known.lastIndexOf('#'))}#LATE`;
    await frame.locator('body').evaluate((_body, key) => {
      window.dispatchEvent(new MessageEvent('message', { data: { type: 'select', key } }));
    }, key);
    writeFileSync(
      plan,
      good.replace('milestones:\n', 'milestones:\n  - { id: LATE, title: Written after the cursor came }\n'),
    );
    await frame.locator('.row.active', { hasText: 'Written after the cursor came' }).waitFor();
    writeFileSync(plan, good);
    await frame.getByText('Written after the cursor came').waitFor({ state: 'detached' });
  });

  it('opens the right line while lines typed above keep the file from being read', async () => {
    const plan = path.join(workspace, 'milestones.yaml');
    const good = readFileSync(plan, 'utf8');
    const broken = `notes: "not closed\n\n\n${good}`;
    const line = broken.slice(0, broken.indexOf('title: Order confirmation mail')).split('\n').length - 1;
    writeFileSync(plan, broken);
    await frame.getByText('as it was last readable').waitFor();
    await frame.getByText('Order confirmation mail').first().click();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col 9` }).waitFor();
    writeFileSync(plan, good);
    await frame.getByText('as it was last readable').waitFor({ state: 'detached' });
  });

  it('follows git to another branch: it opens the line where the milestone stands by then', async () => {
    const git = (...args: readonly string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=Sam', '-c', 'user.email=sam@example.com', ...args], { cwd: workspace });
    const plan = path.join(workspace, 'milestones.yaml');
    git('checkout', '--quiet', '-b', 'client');
    const theirs = readFileSync(plan, 'utf8').replace('Order confirmation mail', 'Confirmation of the order');
    writeFileSync(plan, `# as the client\n# has it\n${theirs}`);
    git('commit', '--quiet', '--all', '--message', 'As the client has it');
    await frame.getByText('Confirmation of the order').first().waitFor();
    git('checkout', '--quiet', '-');
    await frame.getByText('Order confirmation mail').first().waitFor();
    git('checkout', '--quiet', 'client');
    await frame.getByText('Confirmation of the order').first().click();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.statusbar-item', { hasText: 'Ln 66, Col 9' }).waitFor();
    assert.equal(readFileSync(plan, 'utf8'), `# as the client\n# has it\n${theirs}`);
  });

  it('is there again after a reload', async () => {
    await workbench.page.reload();
    await workbench.webviewFrame().getByText('Card payments work').first().waitFor();
  });

  it('stays readable in a narrow window', async () => {
    await workbench.page.setViewportSize({ width: 760, height: 900 });
    await workbench.webviewFrame().getByText('Card payments work').first().waitFor();
    await workbench.screenshot('timeline-narrow');
  });
});
