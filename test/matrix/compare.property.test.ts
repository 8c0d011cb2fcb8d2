import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { format } from 'prettier';
import type { CalendarDate } from '../../src/core/calendar/calendarDate';
import { fixOffers } from '../../src/core/findings/fixOffers';
import { guardPlan } from '../../src/core/findings/guard/guardPlan';
import { planNews } from '../../src/core/formats/changes/planNews';
import { comparePlans } from '../../src/core/plan/compare/comparePlans';
import { editPlan } from '../../src/core/plan/edit/editPlan';
import { parsePlan, type PlanFile } from '../../src/core/plan/parsePlan';
import { applyEdits } from '../../src/core/text';
import { awkwardFiles } from '../unit/plan/awkwardFiles';
import { planText } from '../unit/plan/planTexts';
import { commands } from './editCommands';
import { base } from '../golden/pairs/pair';

const today = '2026-11-30' as CalendarDate;

const read = (text: string): PlanFile => parsePlan(text, { treatAsOurs: true });

function said(before: string, after: string): readonly string[] {
  const [one, other] = [read(before), read(after)];
  const news = planNews(comparePlans(one.plan, other.plan), other.plan, today);
  const found = guardPlan(one, other, { day: today }, {});
  return [...news.map(({ sentence }) => sentence), ...found.map(({ problem }) => problem.code)];
}

/** What a command makes of one milestone. */
function edited(text: string, command: (typeof commands)[number], at: number): string {
  const file = read(text);
  const result = editPlan(file, command.intents(file, at % file.plan.milestones.length));
  return 'edits' in result ? applyEdits(text, result.edits) : text;
}

const folders = ['examples', 'test/golden/good'];

const plans: readonly (readonly [string, string])[] = [
  ...folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ya?ml$/.test(name) && !name.includes('staging'))
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const),
  ),
  ...Object.entries(awkwardFiles),
].filter(([, text]) => !read(text).isBroken);

describe('Two versions of a plan', function () {
  it('say nothing where they are one', () => {
    fc.assert(
      fc.property(planText(true), ({ text }) => assert.deepEqual(said(text, text), [])),
      { numRuns: 60 },
    );
    for (const [name, text] of plans) assert.deepEqual(said(text, text), [], name);
  });

  it('say nothing where a change was taken back', () => {
    fc.assert(
      fc.property(planText(false), fc.constantFrom(...commands), fc.nat(), ({ text }, command, at) => {
        const there = edited(text, command, at);
        const back = applyEdits(there, [{ start: 0, end: there.length, newText: text }]);
        assert.deepEqual(said(text, back), []);
      }),
      { numRuns: 30 },
    );
  });

  it('say something wherever a command changed a value', () => {
    let changed = 0;
    for (const command of commands) {
      const after = edited(base, command, 2);
      if (after === base) continue;
      changed++;
      // The order of the file says nothing; nor does what only moves comments or unknown keys.
      assert.equal(said(base, after).length > 0, meaningOf(base) !== meaningOf(after), command.name);
    }
    assert.ok(changed > 5, `${changed} commands`);
  });

  it('say nothing where Prettier wrote one of them', async () => {
    let changed = 0;
    for (const [name, text] of plans) {
      const formatted = await format(text, { parser: 'yaml' });
      if (formatted !== text) changed++;
      // A comment may come to stand at another value.
      assert.deepEqual(
        said(text, formatted).filter((words) => words !== 'change.silenced'),
        [],
        name,
      );
    }
    assert.ok(changed > 20, `${changed} changed`);
  });

  it('are restored, finding by finding, to what the first one said', () => {
    const pieces: readonly (readonly [string, string])[] = [
      ['Card payments work in the staging checkout', 'Card payments work'],
      ['below 300 ms', 'below 500 ms'],
      ['      - 20 of 20 Stripe test cards complete a purchase\n', ''],
      ['complete a purchase\n', 'complete a purchase\n      - Refunds work\n'],
      ['Staging deployment', 'Load test'],
      ['due: 2026-11-25, amount', 'due: 2026-12-25, amount'],
      [', reason: Keys came late', ''],
      ['- id: M5', '- id: TEXTS'],
      ['estimate: 24h', 'estimate: 8h'],
      ['due: 2026-12-15', 'due: soon'],
      [', evidence: "3f2a1b9"', ''],
      ['    due: 2027-01-15\n', ''],
      [
        '  - id: M4\n    title: Search finds all products\n    status: in-review\n    due: 2026-12-18\n    estimate: 5d\n',
        '',
      ],
      ['change_orders:', 'lint: { allow: [robust], rules: { smart: off } }\nchange_orders:'],
      ['title: Invoices arrive by mail', 'title: Invoices arrive by mail # milepost-disable-line'],
    ];
    fc.assert(
      fc.property(fc.subarray([...pieces], { minLength: 1, maxLength: 4 }), (chosen) => {
        let text = chosen.reduce((whole, [from, to]) => whole.replace(from, to), base);
        const before = read(base);
        for (let step = 0; step < 20; step++) {
          const after = read(text);
          const [finding] = guardPlan(before, after, { day: today }, {});
          if (!finding) break;
          const [offer] = fixOffers(after, finding, { today }).filter(({ kind }) => kind === 'fix');
          const made = offer?.make();
          assert.ok(made, finding.problem.code);
          text = applyEdits(text, made.edits);
        }
        assert.deepEqual(guardPlan(before, read(text), { day: today }, {}), []);
        const news = planNews(comparePlans(before.plan, read(text).plan), read(text).plan, today);
        assert.deepEqual(
          news.map(({ sentence }) => sentence).filter((sentence) => !/lint/.test(sentence)),
          [],
        );
      }),
      { numRuns: 60 },
    );
  });
});

/** The values of a plan without places and order. */
function meaningOf(text: string): string {
  const strip = (node: unknown): unknown => {
    if (Array.isArray(node))
      return node
        .map(strip)
        .map((item) => JSON.stringify(item))
        .sort();
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key]) => !['at', 'anchor', 'entry', 'statusField'].includes(key))
        .map(([key, value]) => [key, strip(value)]),
    );
  };
  return JSON.stringify(strip(read(text).plan));
}
