import assert from 'node:assert/strict';
import { parseCalendarDate } from '../../src/core/calendar/calendarDate';
import { checkPlan } from '../../src/core/findings/check';
import { formatMessage } from '../../src/core/findings/finding';
import { describeProblem } from '../../src/core/findings/wording/problemWording';
import { parsePlan, parseWhole } from '../../src/core/plan/parsePlan';
import { applyEdits } from '../../src/core/text';
import { fixesFor } from '../fixesFor';

/*
 * Faults of several kinds in one plan: each is told once, whatever stands beside it, and the preferred fixes, one after the
 * other, give the plan that was meant.
 */

const today = parseCalendarDate('2026-11-24');
assert.ok(today);
const options = { today, rules: { smart: 'off' } } as const;

const milestone = (number: number): string => `  - id: M${number}
    title: Page ${number} shows the fee
    due: 2026-12-01
    status: planned
    acceptance:
      - 20 of 20 cards pass
      - The fee is shown
      - The tax is shown
    tasks:
      - Write it
      - Test it
`;

/** What is written in place of what, and what the fix makes of it where that is something else. */
interface Fault {
  readonly right: string;
  readonly wrong: string;
  readonly mended?: string;
}

/** Each in a line of its own, so that all of them may stand in one milestone. */
const faults: readonly Fault[] = [
  { right: 'due: 2026', wrong: 'due:2026' },
  { right: 'status: ', wrong: 'status：' },
  { right: 'planned', wrong: 'plan\u200bned' },
  { right: '- 20 of', wrong: '– 20 of' },
  { right: '- The fee', wrong: '-The fee' },
  { right: '- The fee', wrong: 'The fee' },
  { right: '- The fee', wrong: '-\u00a0The fee' },
  { right: 'The fee is', wrong: '{fee} is', mended: '"{fee} is shown"' },
  { right: 'The fee is', wrong: 'Fee: 2 %, which is', mended: '"Fee: 2 %, which is shown"' },
  { right: 'The tax is', wrong: 'The #tax is', mended: '"The #tax is shown"' },
  { right: 'Write it', wrong: '[ ] Write it' },
];

const plan = (count: number, write: (number: number) => string): string =>
  `project: Shop\nmilestones:\n${Array.from({ length: count }, (_, index) => write(index + 1)).join('')}`;

const wrongly = (text: string, { right, wrong }: Fault): string => text.replace(right, wrong);
const rightly = (text: string, { right, wrong, mended }: Fault): string =>
  mended === undefined
    ? text
    : text.replace(wrongly(`${right} shown`, { right, wrong }), mended).replace(`${right} shown`, mended);

describe('faults of several kinds', () => {
  for (const [index, one] of faults.entries()) {
    it(`are told beside “${one.wrong}”, each once, and mended one after the other`, () => {
      for (const other of faults.slice(index + 1)) {
        // More milestones take longer, and are tried with one other fault.
        for (const count of other === faults[index + 1] ? [2, 3, 10] : [2]) {
          const text = plan(count, (number) =>
            number === 1
              ? wrongly(milestone(1), one)
              : number === count
                ? wrongly(milestone(count), other)
                : milestone(number),
          );
          const meant = plan(count, (number) =>
            number === 1
              ? rightly(milestone(1), one)
              : number === count
                ? rightly(milestone(count), other)
                : milestone(number),
          );
          tells(text, 2, meant);
        }
      }
    });
  }

  it('in the lines of one milestone are told as in several', () => {
    const all = [0, 1, 4, 9, 10].flatMap((index) => faults[index] ?? []);
    for (const count of [1, 2]) {
      const text = plan(count, (number) => (number === 1 ? all.reduce(wrongly, milestone(1)) : milestone(number)));
      const meant = plan(count, (number) => (number === 1 ? all.reduce(rightly, milestone(1)) : milestone(number)));
      tells(text, all.length, meant);
    }
  });
});

describe('two slips on one line', () => {
  const onLine = (line: string): string => plan(2, (number) => milestone(number).replace('- The fee is shown', line));
  const cases: readonly (readonly [string, number, string])[] = [
    ['– {fee} is shown', 2, '- "{fee} is shown"'],
    ['-Load time: 2 s', 2, '- "Load time: 2 s"'],
    ['-Load time:2 s', 1, '- Load time:2 s'],
    ['-Note: the fee', 2, '- "Note: the fee"'],
    ['– Load time: 2 s', 2, '- "Load time: 2 s"'],
    ['- text:The fee', 1, '- text: The fee'],
    ['- text：The fee', 1, '- text: The fee'],
    ['- note:The fee', 0, '- note:The fee'],
  ];
  for (const [line, count, right] of cases) {
    it(`are told, and mended one after the other: ${line}`, () => {
      tells(onLine(line), count * 2, onLine(right));
    });
  }
});

describe('one fault over several lines', () => {
  it('is one finding: odd blanks before neighbouring lines', () => {
    const odd = (text: string): string => text.replaceAll(/^ {4}(?=due|status)/gm, '\u00a0\u00a0\u00a0\u00a0');
    tells(
      plan(3, (number) => odd(milestone(number))),
      3,
      plan(3, milestone),
    );
  });

  it('is one finding: a foreign mark before the first of several items', () => {
    tells(
      plan(2, (number) => milestone(number).replace('- 20', '– 20')),
      2,
      plan(2, milestone),
    );
  });

  it('is one finding: the keys of the only milestone without a dash', () => {
    const [text, meant] = ['', '- '].map((dash) => {
      const indent = dash.replace(/./g, ' ');
      return `project: Shop\nmilestones:\n  ${dash}title: The shop opens\n  ${indent}due: 2026-12-01\n`;
    });
    assert.ok(text !== undefined && meant !== undefined);
    tells(text, 1, meant);
  });
});

/** Asserts how many findings there are, that the parts tell the same as the whole, and what their preferred fixes make of the text. */
function tells(text: string, count: number, meant: string): void {
  const sentences = (now: string): readonly string[] =>
    checkPlan(parsePlan(now), options).map(
      ({ problem }) => `${problem.code}: ${formatMessage(describeProblem(problem))}`,
    );
  assert.equal(sentences(text).length, count, `${text}\n${sentences(text).join('\n')}`);
  assert.deepEqual(parsePlan(text).problems, parseWhole(text).problems, text);
  let now = text;
  for (let left = count; left > 0; left--) {
    const file = parsePlan(now);
    const fixes = checkPlan(file, options).flatMap((finding) => fixesFor(file, finding, options));
    const fix = fixes.find(({ isPreferred, edits }) => isPreferred && edits.length > 0);
    assert.ok(fix, `${now}\n${sentences(now).join('\n')}`);
    now = applyEdits(now, fix.edits);
    assert.equal(sentences(now).length, left - 1, `${now}\n${sentences(now).join('\n')}`);
  }
  assert.equal(now, meant);
}
