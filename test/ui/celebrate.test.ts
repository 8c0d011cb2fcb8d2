import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { createTemporaryFolder } from '../vscode/temporaryFolder.mjs';
import { violationsIn } from './axe';
import { themeOfKind } from './themes';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './workbench';

const approved = (day: string, note: string): string =>
  `review: { rounds: [{ submitted: ${day}, decision: approved, date: ${day}, by: Dana Ruiz, note: ${note} }] }`;

/** One milestone of Build and one of Launch are open. */
const plan = `project: Storefront relaunch
client: { name: Acme GmbH, contact: Dana Ruiz }
phases: [{ id: build, title: Build }, { id: launch, title: Launch }]
milestones:
  - { id: M1, title: Staging deploys from main, phase: build, status: done, start: 2026-09-07, due: 2026-09-18, completed: 2026-09-16, ${approved('2026-09-16', 'So quick. Thank you!')} }
  - { id: M2, title: Card payments work, phase: build, status: in-progress, start: 2026-09-21, due: 2031-05-07, agreed: { due: 2031-05-07 } }
  - { id: M3, title: Texts are online, phase: launch, status: done, due: 2026-09-30, completed: 2026-10-02, ${approved('2026-10-02', 'Reads well.')} }
  - { id: M4, title: The shop is public, phase: launch, start: 2026-10-05, due: 2031-05-21 }
`;

/** A timeline beside a plan, which notes what moves in its page and which cards come. */
class Stage {
  readonly workspace = createTemporaryFolder('celebrate');
  readonly file = path.join(this.workspace, 'milestones.yaml');
  workbench!: Workbench;
  frame!: FrameLocator;

  async open(options: Omit<WorkbenchOptions, 'workspace'>): Promise<void> {
    writeFileSync(this.file, plan);
    this.workbench = await openWorkbench({
      workspace: this.workspace,
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    await this.workbench.runCommand('Milepost: Show Timeline');
    this.frame = this.workbench.webviewFrame();
    await this.frame.getByText('Card payments work').first().waitFor();
    await this.frame.locator('body').evaluate((body) => {
      const note = (what: string): void => {
        body.dataset['seen'] = `${body.dataset['seen'] ?? ''} ${what}`;
      };
      document.addEventListener('animationstart', (event) => {
        // Of the many pieces the whole is enough.
        if (event.animationName !== 'confetti-fall') note(event.animationName);
      });
      new MutationObserver((changes) => {
        const nodes = changes.flatMap(({ addedNodes }) => [...addedNodes]);
        for (const node of nodes) if (node instanceof Element && node.matches('.celebration')) note('card');
      }).observe(body, { childList: true, subtree: true });
    });
  }

  /** Marks a milestone done, and waits until its row says so. */
  async finish(title: string, isOnlyOne = true): Promise<void> {
    await this.workbench.runCommand('Milepost: Mark Milestone Done');
    // The only one that is open is not asked for.
    if (!isOnlyOne) await this.workbench.palette.pick(title);
    await this.row(title).locator('.s-done').waitFor();
  }

  /** Writes the plan as it was before the last one was done. */
  async takeBack(before: string): Promise<void> {
    writeFileSync(this.file, before);
    await this.row('The shop is public').locator('.s-planned').waitFor();
  }

  row(title: string) {
    return this.frame.locator('.row', { hasText: title });
  }

  card(heading: string) {
    return this.frame.getByRole('dialog', { name: heading });
  }

  /** What has moved and come so far. */
  async seen(): Promise<string> {
    return (await this.frame.locator('body').getAttribute('data-seen'))?.trim() ?? '';
  }

  async untilSeen(expected: string): Promise<void> {
    for (let look = 0; look < 300 && (await this.seen()) !== expected; look++) {
      await this.workbench.page.waitForTimeout(100);
    }
    assert.equal(await this.seen(), expected);
  }
}

describe('done, and celebrated', () => {
  const stage = new Stage();
  before(() => stage.open({ settings: { 'milepost.celebrate': 'full', 'workbench.reduceMotion': 'off' } }));
  after(() => stage.workbench?.close());

  it('the last one of a phase fills its bar once, and a card says what the phase came to', async () => {
    await stage.finish('Card payments work', false);
    const card = stage.card('Build is complete');
    await card.waitFor();
    const words = (await card.innerText()).replaceAll(/\s+/g, ' ');
    assert.match(words, /Milestones 2 done/);
    assert.match(words, /On time 2 of 2 by the agreed day, else the due day/);
    assert.match(words, /Time \d+ working days Sep 7, 2026 – /);
    assert.match(words, /So quick. Thank you! Dana Ruiz/);
    await stage.untilSeen('card bar-fills');
    await stage.frame.locator('.bar.fills').waitFor({ state: 'detached' });
    assert.deepEqual(await violationsIn(stage.frame), []);
    for (const [name, theme] of Object.entries(themeOfKind)) {
      await stage.workbench.wear(theme);
      await stage.workbench.screenshot(`celebrate-phase-${name}`);
    }
    await stage.workbench.page.setViewportSize({ width: 700, height: 900 });
    await stage.frame.locator('.app.narrow').waitFor();
    await stage.workbench.screenshot('celebrate-phase-narrow');
    await stage.workbench.page.setViewportSize({ width: 1440, height: 900 });
  });

  it('the card goes with Escape, and the focus back to the rows', async () => {
    const card = stage.card('Build is complete');
    await card.getByRole('button', { name: 'Close' }).focus();
    await stage.workbench.page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await stage.frame.locator('.row.active:focus').waitFor();
  });

  it('the message leads to the card, and the card goes when the act is undone', async () => {
    const { page } = stage.workbench;
    await stage.finish('The shop is public');
    await stage.card('Storefront relaunch is complete').waitFor();
    await stage.workbench.runCommand('Notifications: Show Notifications');
    const messages = page.locator('.notifications-center');
    await messages.getByRole('button', { name: 'Show Timeline' }).first().waitFor();
    await messages.getByRole('button', { name: 'Undo' }).first().click();
    await stage.card('Storefront relaunch is complete').waitFor({ state: 'detached' });
    // Nor does confetti fall on.
    assert.equal(await stage.frame.locator('.confetti').count(), 0);
    await stage.row('The shop is public').locator('.s-planned').waitFor();
    await stage.workbench.runCommand('Notifications: Clear All Notifications');
  });

  it('the last one of all brings confetti, once, and the note to the client', async () => {
    const { page } = stage.workbench;
    const before = await stage.seen();
    await stage.finish('The shop is public');
    const card = stage.card('Storefront relaunch is complete');
    await card.waitFor();
    await stage.workbench.screenshot('celebrate-plan');
    // In any order, and the confetti may come after the card.
    const since = async (): Promise<string> =>
      (await stage.seen()).slice(before.length).trim().split(' ').sort().join(' ');
    for (let look = 0; look < 300 && !(await since()).includes('confetti-life'); look++) await page.waitForTimeout(100);
    await stage.frame.locator('.confetti').waitFor({ state: 'detached' });
    assert.equal(await since(), 'bar-fills card confetti-life');
    await card.getByRole('button', { name: 'Copy Note to Client' }).click();
    await card.getByRole('button', { name: 'Note Copied' }).waitFor();
    await stage.workbench.runCommand('File: New Untitled Text File');
    await page.keyboard.press('Control+V');
    await page.locator('.view-lines', { hasText: 'With that everything we planned is done.' }).waitFor();
  });
});

describe('done, where less motion or nothing is wanted', () => {
  const stage = new Stage();
  let beforeTheLast = '';
  before(() => stage.open({ reducedMotion: 'reduce', settings: { 'milepost.celebrate': 'full' } }));
  after(() => stage.workbench?.close());

  it('nothing moves for who wants less motion, whatever the setting says', async () => {
    await stage.finish('Card payments work', false);
    await stage.card('Build is complete').waitFor();
    beforeTheLast = readFileSync(stage.file, 'utf8');
    await stage.finish('The shop is public');
    await stage.card('Storefront relaunch is complete').waitFor();
    assert.equal(await stage.seen(), 'card');
    await stage.card('Storefront relaunch is complete').getByRole('button', { name: 'Close' }).click();
  });

  it('no card comes where the setting is off, and one comes again where it is quiet', async () => {
    await stage.workbench.wear(themeOfKind.light, { 'milepost.celebrate': 'off' });
    await stage.takeBack(beforeTheLast);
    await stage.finish('The shop is public');
    await stage.workbench.wear(themeOfKind.dark, { 'milepost.celebrate': 'quiet' });
    await stage.takeBack(beforeTheLast);
    await stage.finish('The shop is public');
    await stage.card('Storefront relaunch is complete').waitFor();
    assert.equal(await stage.seen(), 'card card');
  });
});
