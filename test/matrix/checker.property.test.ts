import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { CalendarDate } from '../../src/core/calendar/calendarDate';
import { parsePlan, parseWhole, type PlanFile } from '../../src/core/plan/parsePlan';
import { Checker, checkPlan } from '../../src/core/findings/check';
import type { Finding } from '../../src/core/findings/finding';
import type { CheckOptions } from '../../src/core/findings/rule';
import { planRules } from '../../src/core/findings/rules';
import { anyText } from './caseTexts';
import { isInParts } from './parity';
import { anyPlace, isKept, patience, runs, strike, stroke, type Stroke } from './strokes';

/** What makes milestones depend on each other, and what rules object to. */
const telling = fc.constantFrom(
  '    depends_on: [M2, M1]\n',
  '  depends_on: M3\n',
  '    estimate: 90h\n',
  '  estimate: 3d\n',
  '    status: done\n',
  '    due: 2026-11-30\n',
  '  start: 2026-12-24\n',
  '    objective: O1\n',
  '    own\n',
  '    title: Again\n',
  '    description: Improve things, user-friendly and so on\n',
  'calendar: { hours_per_week: 10 }\n',
  'objectives: [{ id: O1, text: 200 orders a month }]\n',
  'language: en\n',
  '  # milepost-disable-next-line\n',
  '    # milepost-disable-next-line plan.unused-silencing\n',
  '    # milepost-disable-line smart.relevant\n',
  '  # milepost-disable-line plan.unused-silencing\n',
  ' # milepost-disable-line plan.unused-silencing',
  '      # Improve things soon\n',
  ' # milepost-disable-line smart.specific, plan',
  '# milepost-disable-file smart.time-bound\n',
  '    due:2026-12-01\n',
  '    due\u00a0: 2026-12-01\n',
  '\u00a0\u00a0\u00a0\u00a0due: 2026-12-01\n',
  '  -title: Again\n',
  '      - ? Shown\n',
  ' #42',
  ' better',
  'Ü',
);

const anyStroke: fc.Arbitrary<Stroke> = fc.oneof(
  stroke,
  fc
    .record({ at: anyPlace, added: telling, isKept })
    .map((one) => ({ ...one, removed: 0, isLine: one.added.endsWith('\n') })),
);

describe('Checking one version after the other', function () {
  this.timeout(patience);

  it('finds the same as checking each for itself', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyStroke, { minLength: 1, maxLength: 8 }), (text, strokes) => {
        const check = checkInTurn();
        let last = check(text).file;
        let now = text;
        for (const one of strokes) {
          now = strike(now, one);
          const { file } = check(now, last);
          if (file.isBroken && !one.isKept) now = last.text;
          else last = file;
        }
      }),
      { numRuns: runs },
    );
  });

  it('finds the same where a carriage return stands alone', () => {
    const options: CheckOptions = { today: '2026-11-24' as CalendarDate };
    const text =
      'project: P\n# milepost-disable-next-line\nmilestones:\n  - id: M1\n    title: Improve\rthe search\n    due: 2027-01-29\n';
    for (const now of [text, text.replace('P\n', 'P\r '), `${text}client: A\rB\n`])
      assert.deepEqual(checkPlan(parsePlan(now), options), checkPlan(parseWhole(now), options), JSON.stringify(now));
  });

  it('finds the same when what milestones know of each other changes', () => {
    fc.assert(
      fc.property(
        fc.array(milestoneRow, { minLength: 2, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(), milestoneRow, fc.constantFrom(...rowKeys)), { minLength: 1, maxLength: 8 }),
        (rows, edits) => {
          const check = checkInTurn();
          let last = check(rowsToText(rows)).file;
          for (const [place, row, key] of edits) {
            const index = place % rows.length;
            rows[index] = { ...rows[index], [key]: row[key] };
            last = check(rowsToText(rows), last).file;
            assert.ok(isInParts(last));
          }
        },
      ),
      { numRuns: runs },
    );
  });

  it('finds everything that milestones can do to each other, one value changed after the other', () => {
    const rows: MilestoneRow[] = [
      { id: 'M1', title: 'Cards work', due: '2026-11-27', estimate: '14h', objective: 'O1' },
      { id: 'M2', title: 'Receipts go out', due: '2026-12-04', estimate: '16h', objective: 'O2', depends_on: '[M1]' },
      {
        id: 'M3',
        title: 'Refunds work',
        due: '2027-01-08',
        estimate: '5h',
        objective: 'O2',
        depends_on: '[M2]',
        amount: '600',
      },
      { id: 'M7', title: 'Coupons work', due: '2299-01-02', amount: '600' },
    ];
    const check = checkInTurn();
    let last = check(rowsToText(rows)).file;
    const codes = new Set<string>();
    for (const [index, row] of rows.entries()) {
      for (const key of rowKeys) {
        for (const value of [...(values[key] ?? []), undefined, row[key]]) {
          const { file, findings } = check(rowsToText(rows.with(index, { ...row, [key]: value })), last);
          assert.ok(isInParts(file));
          for (const { problem } of findings) codes.add(problem.code);
          last = file;
        }
      }
    }
    const inFrame: readonly string[] = ['plan.invalid-value', 'plan.order-without-items'];
    const betweenMilestones = planRules.map(({ code }) => code).filter((code) => !inFrame.includes(code));
    for (const code of [...betweenMilestones, 'plan.duplicate-id', 'plan.unknown-reference'])
      assert.ok(codes.has(code), code);
  });
});

/** Checks one version of a text after the other, and asserts that each has the findings that it has by itself. */
function checkInTurn(): (
  text: string,
  before?: PlanFile,
) => { readonly file: PlanFile; readonly findings: readonly Finding[] } {
  const checker = new Checker();
  const options: CheckOptions = { today: '2026-11-24' as CalendarDate };
  return (text, before) => {
    const file = parsePlan(text, { treatAsOurs: true, ...(before && { before }) });
    const findings = checker.check(file, options);
    assert.deepEqual(findings, checkPlan(parseWhole(text, { treatAsOurs: true }), options), JSON.stringify(text));
    return { file, findings };
  };
}

/** What stands behind the keys of a milestone; a key without a value is left out. */
type MilestoneRow = Readonly<Record<string, string | undefined>>;

const values: Readonly<Record<string, readonly string[]>> = {
  id: ['M1', 'M2', 'M3', 'M4', 'm4', 'payments', 'Payments', 'payment'],
  title: ['Cards work', 'Improve things soon'],
  status: ['planned', 'in-review', 'done', 'cancelled', 'finished'],
  start: ['2026-11-23', '2026-11-30', '2027-01-11'],
  due: ['2299-01-01', '2026-11-20', '2026-11-27', '2026-12-04', '2027-01-08', 'soon'],
  completed: ['2026-11-02', '2027-11-02'],
  estimate: ['5h', '3d', '28h', '60h'],
  objective: ['O1', 'O2', 'O3'],
  depends_on: [
    '[M1]',
    '[{ id: M1, lag: 2w }]',
    '[M2, M3]',
    '[M4, M1, M4]',
    'M5',
    '[m4, paymets]',
    '[PAYMENTS, payments]',
  ],
  amount: ['600', '2400.50'],
  owner: ['Sam', 'Kim'],
  priority: ['must', 'could'],
  agreed: ['{ date: 2026-11-02 }', '{ date: 2026-11-02, due: 2026-12-04, amount: 600 }'],
  payment: ['{ state: invoiced, date: 2026-11-20 }'],
  acceptance: ['[20 of 20 cards]', '[{ text: A, met: 2026-11-02 }, B]', '[{ text: A, met: 2026-11-02 }]'],
};
const rowKeys = Object.keys(values);
const milestoneRow: fc.Arbitrary<MilestoneRow> = fc.record(
  Object.fromEntries(
    rowKeys.map((key) => [key, fc.option(fc.constantFrom(...(values[key] ?? [])), { nil: undefined })]),
  ),
);

function rowsToText(rows: readonly MilestoneRow[]): string {
  const items = rows.map((row) => {
    const lines = rowKeys.flatMap((key) => (row[key] === undefined ? [] : [`    ${key}: ${row[key]}\n`]));
    return `  -\n${row['owner'] === undefined ? '    owner: Sam\n' : ''}${lines.join('')}`;
  });
  return `project: P
calendar: { hours_per_week: 20 }
total: 600
objectives: [{ id: O1, text: 200 orders a month }, { id: O2, text: Fewer returns }]
change_orders: [{ id: CO1, milestones: [M2], items: [A till], date: 2026-11-02 }]
milestones:
${items.join('')}`;
}
