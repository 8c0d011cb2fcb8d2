import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { themeOfKind } from './themes';
import { openWorkbench, type Workbench } from './workbench';

/** A comment as long as the editor still colours, and words that only look like comments. */
const plan = `# milepost-disable-file smart.relevant
project: Booking desk
milestones:
  - id: A1
    title: "Guests book # milepost-disable-line fake"
    status: in-progress
    priority: must
    due: 2031-05-07 # milepost-disable-line smart.achievable -- by phone
    estimate: 3d
    amount: 2400
    # milepost-disable-next-line ${'plan.nothing '.repeat(1000)}
    owner: Sam
    description: |
      # milepost-disable-line fake
  - id: A2
    title: The desk prints the arrivals
    status: cancelled
    depends_on: [A1] # see # milepost-disable-line fake
`;

const message = `A1: Guests pay by card

Milestone: A2, A9
# Milestone: A1
`;

const themes = { 'dark-2026': 'Dark 2026', 'light-2026': 'Light 2026', ...themeOfKind } as const;

/** What is drawn of the words: their colour where they have one of their own, by the words. Later ones do not replace first ones. */
type Colours = Readonly<Record<string, string>>;

async function coloursIn(page: Page, editor: string): Promise<Colours> {
  const drawn = await page.locator(`${editor} .view-line span[class*="mtk"]`).evaluateAll((spans) =>
    spans.map((span): [string, string] => {
      const words = (span.textContent ?? '').replaceAll('\u00a0', ' ').trim();
      return [words.replace(/^[:,]\s*|\s*[:,]$/g, ''), getComputedStyle(span).color];
    }),
  );
  return Object.fromEntries(drawn.filter(([words]) => words !== '').reverse());
}

/** Colours come in turns, the last of them when the plan has been read. Fails with the last ones seen. */
async function waitForColours(page: Page, editor: string, areThere: (of: Colours) => boolean): Promise<void> {
  for (let look = 0; look < 600; look++) {
    if (areThere(await coloursIn(page, editor))) return;
    await page.waitForTimeout(100);
  }
  assert.fail(JSON.stringify(await coloursIn(page, editor), undefined, 1));
}

/** Whether all of the words are drawn, each in a colour that no other has. */
function areApart(of: Colours, ...words: readonly string[]): boolean {
  const colours = words.map((word) => of[word]);
  return !colours.includes(undefined) && new Set(colours).size === words.length;
}

describe('the colours', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-ui-'));
  let workbench: Workbench;

  before(async () => {
    writeFileSync(path.join(folder, 'milestones.yaml'), plan);
    writeFileSync(path.join(folder, 'COMMIT_EDITMSG'), message);
    workbench = await openWorkbench({ workspace: folder, settings: { 'editor.minimap.enabled': false } });
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [name, theme] of Object.entries(themes)) {
    // This theme wants no colours but those of grammars.
    const isPlain = theme === 'Default High Contrast Light';

    it(`tell a silencing comment from its codes and from other comments, and touch nothing else: ${name}`, async () => {
      await workbench.wear(theme);
      await workbench.openFile('milestones.yaml');
      await waitForColours(
        workbench.page,
        '.editor-instance',
        (of) =>
          areApart(of, '-- by phone', 'milepost-disable-line', 'smart.achievable') &&
          of['milepost-disable-file'] === of['milepost-disable-line'] &&
          of['smart.relevant'] === of['smart.achievable'] &&
          of['owner'] === of['id'] &&
          of['fake'] === undefined,
      );
    });

    it(`tell keys, texts, ids, states, days and amounts of a plan apart: ${name}`, async () => {
      const words = ['title', 'The desk prints the arrivals', 'A1', 'in-progress', '2031-05-07', '2400'];
      if (!isPlain) await waitForColours(workbench.page, '.editor-instance', (of) => areApart(of, ...words));
      await workbench.screenshot(`colours-${name}`);
    });

    it(`show which ids of a commit message the plan has: ${name}`, async () => {
      await workbench.openFile('COMMIT_EDITMSG');
      await waitForColours(
        workbench.page,
        '.editor-instance',
        (of) =>
          of['Milestone'] !== undefined &&
          of['A9'] !== of['Milestone'] &&
          (isPlain || (areApart(of, 'A2', 'A9', 'Milestone') && of['A1'] === of['A2'])),
      );
      await workbench.screenshot(`message-${name}`);
    });
  }
});

describe('the box of the Source Control view', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-ui-'));
  let workbench: Workbench;

  before(async () => {
    for (const [repository, letter] of [
      ['desk', 'D'],
      ['lobby', 'L'],
    ] as const) {
      const root = path.join(folder, repository);
      mkdirSync(root);
      execFileSync('git', ['init', '--quiet', '--template='], { cwd: root });
      writeFileSync(path.join(root, 'milestones.yaml'), plan.replaceAll(/\bA(?=\d)/g, letter));
    }
    workbench = await openWorkbench({ workspace: folder });
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('offers the ids of its own repository while one types, and colours them', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+Shift+G');
    const boxes = page.locator('.scm-editor');
    await boxes.nth(1).waitFor();
    for (const [at, letter] of ['D', 'L'].entries()) {
      const offers = page.locator('.suggest-widget .monaco-list-row');
      await boxes.nth(at).click();
      await page.keyboard.type('Print the arrivals [');
      await offers.first().waitFor();
      assert.deepEqual(await offers.locator('.label-name').allInnerTexts(), [`${letter}1`, `${letter}2`]);
      if (at === 0) await workbench.screenshot('commit-box');
      await page.keyboard.press('Enter');
      await page.keyboard.type(']');
      await waitForColours(page, '.scm-editor', (of) => areApart(of, 'Print the arrivals [', `${letter}1`));
    }
    await workbench.screenshot('commit-box-colours');
  });
});
