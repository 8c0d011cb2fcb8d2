import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { symbolsOf, type PlanSymbol } from '../../../src/core/assist/symbols';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan, type PlanFile } from '../../../src/core/plan/parsePlan';
import { createDayWords } from '../../../src/core/calendar/dayWords';
import { planText } from '../plan/planTexts';

const words = createDayWords('en-GB');
const today = '2026-11-24' as CalendarDate;
const symbols = (text: string): readonly PlanSymbol[] => symbolsOf(parsePlan(text), words, today);

function outline(text: string, rows = symbols(text), indent = ''): string[] {
  return rows.flatMap((row) => [
    `${indent}${row.name} (${row.kind}) ${row.detail}${row.isOff ? ' -' : ''}`.trimEnd(),
    ...outline(text, row.children, `${indent}  `),
  ]);
}

const plan = `# The plan
project: Shop
client: { name: Acme }
objectives:
  - { id: O1, text: Sell more }
phases: [build, { id: go, title: Go live }]

milestones:
  - id: M1
    title: "Cards
      work"
    status: in-review
    due: 2026-12-01
    acceptance: [{ text: It pays, met: 2026-11-20 }, It refunds]
    deliverables: Payment service
    tasks: [{ text: Keys, done: true }]

  # dropped
  - id: M2
    title: Search
    status: cancelled
  - due: soon
  - id: M4

# after
change_orders: [{ id: CO1, title: Invoices as PDF }]
`;

const rows = [
  'project (key) Shop',
  'client (key)',
  'objectives (key) 1',
  '  Sell more (objective) O1',
  'phases (key) 2',
  '  build (phase)',
  '  Go live (phase) go',
  'milestones (key) 4',
  '  Cards work (milestone) M1 · in review · due 1 Dec',
  '    It pays (criterion) criterion, met',
  '    It refunds (criterion) criterion',
  '    Payment service (deliverable) deliverable',
  '    Keys (task) task, done',
  '  Search (milestone) M2 · cancelled -',
  '  Untitled milestone (milestone) planned',
  '  M4 (milestone) planned',
  'change_orders (key) 1',
  '  Invoices as PDF (changeOrder) CO1',
];

describe('the outline', () => {
  it('shows the keys at the top with milestones and what they hold', () => {
    assert.deepEqual(outline(plan), rows);
    assert.deepEqual(outline(plan.replaceAll('\n', '\r\n')), rows);
  });

  it('counts no criterion of a done milestone as met that does not say so', () => {
    const detail = (acceptance: string): string | undefined =>
      symbols(`project: P\nmilestones:\n  - { id: A, title: X, status: done, acceptance: ${acceptance} }\n`).at(-1)
        ?.children[0]?.detail;
    assert.equal(detail('[a, b]'), 'A · done · criteria not ticked');
    assert.equal(detail('[{ text: a, met: 2026-11-20 }, b]'), 'A · done · 1 of 2 criteria ticked');
    assert.equal(detail('[{ text: a, met: 2026-11-20 }]'), 'A · done');
  });

  it('shows nothing below the milestones of a plan of thousands', () => {
    const planOf = (count: number): string =>
      `project: Shop\nmilestones:\n${Array.from({ length: count }, (_none, at) => `  - { id: M${at}, title: Page ${at}, deliverables: [Page] }\n`).join('')}`;
    const below = (file: PlanFile): number => symbolsOf(file, words, today).at(-1)?.children[0]?.children.length ?? -1;
    const before = parsePlan(planOf(1_000));
    assert.deepEqual([below(before), below(parsePlan(planOf(1_001), { before }))], [1, 0]);
  });

  it('ends each row where its last line ends', () => {
    const [, , , , milestones, orders] = symbols(plan);
    assert.ok(milestones && orders);
    assert.ok(plan.slice(milestones.span.start, milestones.span.end).endsWith('- id: M4'));
    const ends = milestones.children.map(({ span }) => plan.slice(span.start, span.end).split('\n').at(-1)?.trim());
    assert.deepEqual(ends, ['tasks: [{ text: Keys, done: true }]', 'status: cancelled', 'due: soon', 'id: M4']);
    assert.equal(plan.slice(orders.nameSpan.start, orders.nameSpan.end), 'change_orders');
  });

  it('reads keys behind a BOM or with a dash for their first letter, and no mark of a document', () => {
    assert.deepEqual(outline('\uFEFFproject: P\n-x: 1\n'), ['project (key) P', '-x (key) 1']);
    assert.deepEqual(outline('---\nproject: P\n... a: b\n'), ['project (key) P']);
  });

  it('works without lines of its own, as in JSON', () => {
    assert.deepEqual(outline('{"project":"P","milestones":[{"id":"A","title":"X"}]}'), ['X (milestone) A · planned']);
  });

  it('keeps every row within the one above it, aliases and merged keys included', () => {
    const check = (text: string): void => {
      const within = (rows: readonly PlanSymbol[], outer: { start: number; end: number }): void => {
        for (const { name, span, nameSpan, children } of rows) {
          assert.notEqual(name, '');
          assert.ok(outer.start <= span.start && span.start <= nameSpan.start, text);
          assert.ok(nameSpan.end <= span.end && span.end <= outer.end, text);
          within(children, span);
        }
      };
      within(symbols(text), { start: 0, end: text.length });
    };
    check(
      'base: &b\n  tasks: [a]\n  title: T\nmilestones:\n  - <<: *b\n    id: M1\n  - *b\n  - &c { title: X }\n  - *c\n',
    );
    fc.assert(
      fc.property(planText(true), ({ text }) => check(text)),
      { numRuns: 15 },
    );
  });
});
