import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan, parseWhole } from '../../../src/core/plan/parsePlan';
import { Checker, checkPlan } from '../../../src/core/findings/check';
import type { CheckOptions } from '../../../src/core/findings/rule';
import { anyText } from '../plan/caseTexts';
import { anyPlace, isKept, patience, runs, strike, stroke, type Stroke } from '../plan/strokes';

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
    let found = 0;
    let inParts = 0;
    const options: CheckOptions = { today: '2026-11-24' as CalendarDate };
    fc.assert(
      fc.property(anyText, fc.array(anyStroke, { minLength: 1, maxLength: 8 }), (text, strokes) => {
        const checker = new Checker();
        let last = parsePlan(text, { treatAsOurs: true });
        checker.check(last, options);
        let now = text;
        for (const one of strokes) {
          now = strike(now, one);
          const file = parsePlan(now, { treatAsOurs: true, before: last });
          const findings = checker.check(file, options);
          assert.deepEqual(findings, checkPlan(parseWhole(now, { treatAsOurs: true }), options));
          found += findings.length;
          if (file.parts) inParts++;
          if (file.isBroken && !one.isKept) now = last.text;
          else last = file;
        }
      }),
      { numRuns: runs },
    );
    // Else nothing was compared.
    assert.ok(found > 0 && inParts > runs / 2, `${found} findings, ${inParts} in parts`);
  });

  it('finds the same where a carriage return stands alone', () => {
    const options: CheckOptions = { today: '2026-11-24' as CalendarDate };
    const text =
      'project: P\n# milepost-disable-next-line\nmilestones:\n  - id: M1\n    title: Improve\rthe search\n    due: 2027-01-31\n';
    for (const now of [text, text.replace('P\n', 'P\r '), `${text}client: A\rB\n`])
      assert.deepEqual(checkPlan(parsePlan(now), options), checkPlan(parseWhole(now), options), JSON.stringify(now));
  });

  it('finds the same when what milestones know of each other changes', () => {
    let found = 0;
    const options: CheckOptions = { today: '2026-11-24' as CalendarDate };
    fc.assert(
      fc.property(
        fc.array(milestoneRow, { minLength: 2, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(), milestoneRow, fc.constantFrom(...rowKeys)), { minLength: 1, maxLength: 8 }),
        (rows, edits) => {
          const checker = new Checker();
          let last = parsePlan(rowsToText(rows));
          checker.check(last, options);
          for (const [place, row, key] of edits) {
            const index = place % rows.length;
            rows[index] = { ...rows[index], [key]: row[key] };
            const file = parsePlan(rowsToText(rows), { before: last });
            assert.ok(file.parts);
            const findings = checker.check(file, options);
            assert.deepEqual(findings, checkPlan(parseWhole(file.text), options));
            found += findings.length;
            last = file;
          }
        },
      ),
      { numRuns: runs },
    );
    assert.ok(found > runs, `${found} findings`);
  });
});

/** What stands behind the keys of a milestone; a key without a value is left out. */
type MilestoneRow = Readonly<Record<string, string | undefined>>;

const values: Readonly<Record<string, readonly string[]>> = {
  id: ['M1', 'M2', 'M3', 'M4', 'm4', 'payments', 'Payments', 'payment'],
  title: ['Cards work', 'Improve things soon'],
  status: ['planned', 'in-review', 'done', 'cancelled', 'finished'],
  start: ['2026-11-30', '2027-01-11'],
  due: ['2026-11-20', '2026-11-27', '2026-12-04', '2027-01-08', 'soon'],
  completed: ['2026-11-02', '2027-11-02'],
  estimate: ['5h', '3d', '60h'],
  objective: ['O1', 'O2', 'O3'],
  depends_on: ['[M1]', '[M2, M3]', '[M4, M1, M4]', 'M5', '[m4, paymets]', '[PAYMENTS, payments]'],
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
    return `  -\n    owner: Sam\n${lines.join('')}`;
  });
  return `project: P
calendar: { hours_per_week: 20 }
objectives: [{ id: O1, text: 200 orders a month }, { id: O2, text: Fewer returns }]
milestones:
${items.join('')}`;
}
