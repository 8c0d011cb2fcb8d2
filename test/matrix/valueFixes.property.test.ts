import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import type { CalendarDate } from '../../src/core/calendar/calendarDate';
import type { HolidayIndex } from '../../src/core/calendar/holidays';
import { checkPlan } from '../../src/core/findings/check';
import { formatMessage, type Finding } from '../../src/core/findings/finding';
import { fixOffers } from '../../src/core/findings/fixOffers';
import { describeProblem } from '../../src/core/findings/wording/problemWording';
import { parsePlan, type PlanFile } from '../../src/core/plan/parsePlan';
import { planShape } from '../../src/core/plan/schema/planShape';
import type { Shape } from '../../src/core/plan/schema/shape';
import { applyEdits } from '../../src/core/text';
import { keyPaths, schemaText, type KeyPath } from './schemaTexts';
import { patience, runs } from './strokes';

const holidayIndex = JSON.parse(readFileSync('data/holidays/index.json', 'utf8')) as HolidayIndex;
const options = { today: '2026-11-30' as CalendarDate, holidayIndex };

/** Values as people write them, right for few keys and wrong for most. */
const broken = [
  [
    'done',
    'Done!',
    'completed',
    '50% complete',
    'done?',
    'not done',
    'blocked',
    'In Review',
    'high',
    'must not',
    'paid',
    'unpayed',
  ],
  [
    '26-12-01',
    '01/02/2026',
    '1.2.26',
    '2026-13-01',
    '2026-02-30',
    '20261201',
    'Dec 2026',
    '4. Dezember 2026',
    '4 Dec',
    'soon',
  ],
  [
    '2026-12-24/2027-01-02',
    '24.12.2026 - 02.01.2027',
    '2027-01-02..2026-12-24',
    '1/2/26 - 3/2/26',
    'friday',
    '2026-12',
  ],
  [
    '2.400',
    '2,400',
    '2.400,50 €',
    "2'400",
    '2.4k',
    '1_000',
    '2400 EUR',
    '€2400',
    '-2.400',
    '2.4000',
    '100%',
    '168.500',
  ],
  [
    '1w 2d',
    '90 min',
    '3 hours',
    '2-3 days',
    '24',
    '-1 day',
    'UK',
    'DE-Berlin',
    'Germany',
    'Georgia',
    'en_US',
    'english',
    'EURO',
    '$',
  ],
  [
    'M2',
    'm2',
    'M9',
    'M2, M3',
    'Mo',
    'Do',
    'Mon-Fri',
    'yes',
    'no',
    '[x]',
    '- x',
    'a: b',
    'a, b [c]',
    "it's",
    'O1',
    'build',
    '40 h',
  ],
].flat();
const hidden = fc.constantFrom('', '', '', '\u200b', '\u00a0', '\ufeff', '\u3000');

const brokenValue = fc
  .tuple(hidden, fc.constantFrom(...broken), hidden)
  .map(([before, value, behind]) => before + value + behind);

/** The text of a plan in which the value stands at the path, and all else is right. */
function planWith(path: KeyPath, written: string, isBlock: boolean): string {
  const head: Readonly<Record<string, string>> = {
    project: 'P',
    phases: '[{ id: build, title: Build }]',
    objectives: '[{ id: O1, text: 20 orders }]',
  };
  const [first = '', ...rest] = path;
  const top = Object.entries({
    ...head,
    ...(first !== 'milestones' && { [first]: write(planShape.keys.get(first), rest, written) }),
  });
  const [key = 'x-own', ...below] = first === 'milestones' ? rest : [];
  const item = planShape.keys.get('milestones');
  const shape = item?.form === 'list' && item.item.form === 'map' ? item.item.keys.get(key) : undefined;
  const own = { id: 'M1', title: 'Guests pay 20 of 20 cards', due: '2027-01-04', [key]: write(shape, below, written) };
  const pairs = Object.entries(own).map(([name, value]) => `${name}: ${value}`);
  const milestone = isBlock ? pairs.join('\n    ') : `{ ${pairs.join(', ')} }`;
  const lines = [...top.map(([name, value]) => `${name}: ${value}`), 'milestones:', `  - ${milestone}`];
  return [
    ...lines,
    '  - { id: M2, title: Guests see 20 of 20 rooms, due: 2027-01-05, objective: O1 }',
    '  - { id: M3, title: Guests book 20 of 20 rooms, due: 2027-01-06 }',
    '',
  ].join('\n');
}

function write(shape: Shape | undefined, path: KeyPath, written: string): string {
  const [first, ...rest] = path;
  if (!shape || first === undefined) return written;
  if (shape.form === 'list') return `[${write(shape.item, path, written)}]`;
  if (shape.form !== 'map') return written;
  const required = shape.required.filter((key) => key !== first).map((key) => `${key}: x`);
  return `{ ${[...required, `${first}: ${write(shape.keys.get(first), rest, written)}`].join(', ')} }`;
}

/** What values that fit say of each other, which a fix of one of them may bring to light. */
const betweenValues: ReadonlySet<string> = new Set([
  'plan.changed-since-agreed',
  'plan.status-contradiction',
  'plan.need-overdue',
  'plan.order-undecided',
  'plan.order-without-items',
  'plan.total-differs',
  'plan.paid-at-end',
  'plan.long-unpaid',
]);

/** What a file has that a fix must not bring. The state of a milestone may come to light with the day that was not read before. */
function faultsOf(file: PlanFile): readonly Finding[] {
  return checkPlan(file, options).filter(
    ({ problem }) =>
      problem.code.startsWith('plan.') &&
      !betweenValues.has(problem.code) &&
      // That a block does not say since when follows from there being one.
      !(problem.code === 'plan.missing-key' && problem.key === 'since'),
  );
}

const sayingOf = ({ problem }: Finding): string => `${problem.code} ${formatMessage(describeProblem(problem))}`;

function checkFixes(text: string): number {
  const file = parsePlan(text, { treatAsOurs: true });
  if (file.isBroken) return 0;
  const faults = faultsOf(file);
  const before = new Set(faults.map(sayingOf));
  let tried = 0;
  for (const finding of checkPlan(file, options)) {
    const said = sayingOf(finding);
    for (const offer of fixOffers(file, finding, options)) {
      const made = offer.kind === 'fix' ? offer.make() : undefined;
      if (!made) continue;
      const title = formatMessage(offer.title);
      if (made.edits.every(({ newText }) => newText === ''))
        assert.equal(offer.isPreferred, false, `${title}\n${text}`);
      if (made.isSnippet || !before.has(said)) continue;
      tried++;
      const after = applyEdits(text, made.edits);
      const fixed = faultsOf(parsePlan(after, { treatAsOurs: true })).map(sayingOf);
      // Under a key that is not known a value is not judged.
      const isKey = finding.problem.code === 'plan.unknown-key';
      const count = (all: readonly string[]): number => all.filter((one) => one === said).length;
      assert.ok(count(fixed) < count(faults.map(sayingOf)), `${title} leaves ${said}\n${text}\n${after}`);
      assert.deepEqual(
        fixed.filter((one) => !isKey && !before.has(one)),
        [],
        `${title}\n${text}\n${after}`,
      );
    }
  }
  return tried;
}

describe('Each fix of a value', function () {
  // A machine that is busy elsewhere must not fail it.
  this.timeout(patience);

  it('takes its finding away and brings no other; none that removes is preferred', () => {
    let tried = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...keyPaths),
        brokenValue,
        fc.constantFrom('plain', '"', "'"),
        fc.boolean(),
        (path, value, quote, isBlock) => {
          const written =
            quote === '"' ? JSON.stringify(value) : quote === "'" ? `'${value.replaceAll("'", "''")}'` : value;
          tried += checkFixes(planWith(path, written, isBlock));
        },
      ),
      { numRuns: runs * 16 },
    );
    assert.ok(tried > 20, String(tried));
  });

  it('does so for plans that follow from the schema', () => {
    fc.assert(
      fc.property(schemaText, (text) => {
        checkFixes(text);
      }),
      { numRuns: runs * 2 },
    );
  });
});
