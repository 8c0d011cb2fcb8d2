import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { openPlanFolder, type PlanFolder } from './planFolder';

const plain = '  - { id: M1, title: Guests pay by card, due: 2031-12-03 }\n';

/** A plan as somebody wrote it, what is to be seen of it, the fixes that mend it, and what it is then. */
interface Story {
  readonly name: string;
  readonly before: string;
  readonly rows: readonly string[];
  /** 1-based line and column of a finding, and the title of its fix. */
  readonly fixes: readonly (readonly [line: number, column: number, title: string])[];
  readonly after: string;
}

const stories: readonly Story[] = [
  {
    name: 'own-keys',
    before: `project: Booking desk\nmilestones:\n${plain}  - { id: M2, title: Refunds arrive, deu: 2031-12-10, x-jira: S-7, x-team: blue, x-budget: 900 }\n`,
    rows: ['Guests pay by card', 'Refunds arrive'],
    fixes: [[4, 38, 'Change to “due”']],
    after: `project: Booking desk\nmilestones:\n${plain}  - { id: M2, title: Refunds arrive, due: 2031-12-10, x-jira: S-7, x-team: blue, x-budget: 900 }\n`,
  },
  {
    name: 'lost-words',
    before: `project: Booking desk\nmilestones:\n${plain}  - id: M2\n    title: Refunds arrive\n    due: 2031-12-10\n    acceptance:\n      - Closes issues #42 and #43\n`,
    rows: ['Guests pay by card', 'Refunds arrive'],
    fixes: [[8, 24, 'Put the text in quotes']],
    after: `project: Booking desk\nmilestones:\n${plain}  - id: M2\n    title: Refunds arrive\n    due: 2031-12-10\n    acceptance:\n      - "Closes issues #42 and #43"\n`,
  },
  {
    name: 'prose-as-map',
    before: `project: Booking desk\nmilestones:\n${plain}  - id: M2\n    title: Refunds arrive\n    due: 2031-12-10\n    acceptance:\n      - Load time: < 2 s\n`,
    rows: ['Guests pay by card', 'Refunds arrive'],
    fixes: [[8, 12, 'Put the text in quotes']],
    after: `project: Booking desk\nmilestones:\n${plain}  - id: M2\n    title: Refunds arrive\n    due: 2031-12-10\n    acceptance:\n      - "Load time: < 2 s"\n`,
  },
  {
    name: 'forgotten-dash',
    before: `project: Booking desk\nmilestones:\n${plain}  - id: M2\n    title: Refunds arrive\n    due: 2031-12-10\n    acceptance:\n      - 3 of 3 refunds arrive\n      Guests get a mail\n`,
    rows: ['Guests pay by card', 'Refunds arrive'],
    fixes: [[9, 9, 'Add “- ”']],
    after: `project: Booking desk\nmilestones:\n${plain}  - id: M2\n    title: Refunds arrive\n    due: 2031-12-10\n    acceptance:\n      - 3 of 3 refunds arrive\n      - Guests get a mail\n`,
  },
];

describe('plans as people write them', () => {
  let opened: PlanFolder;

  before(async () => {
    opened = await openPlanFolder(stories[0]?.before ?? '');
  });
  after(() => opened?.close());

  const squiggles = (): Locator =>
    opened.workbench.page.locator('.view-overlays :is(.squiggly-error, .squiggly-warning)');

  for (const { name, before, rows, fixes, after } of stories) {
    it(`are seen, and mended by fixes alone: ${name}`, async () => {
      const { workbench, file, row } = opened;
      writeFileSync(file, before);
      for (const text of rows) await row(text).waitFor();
      await squiggles().first().waitFor();
      await workbench.screenshot(`real-${name}-1-seen`);
      for (const [line, column, title] of fixes) {
        await workbench.goToLine(line, column);
        await (await workbench.quickFix(title)).click();
      }
      await squiggles().first().waitFor({ state: 'detached' });
      await workbench.save();
      assert.equal(readFileSync(file, 'utf8'), after);
      for (const text of rows) await row(text).waitFor();
      await workbench.screenshot(`real-${name}-2-mended`);
    });
  }
});
