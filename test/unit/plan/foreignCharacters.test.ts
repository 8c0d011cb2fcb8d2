import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { checkPlan } from '../../../src/core/findings/check';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { applyEdits } from '../../../src/core/text';
import { fixesFor } from '../../fixesFor';

/* What other programs leave in a plan: characters that YAML does not allow, tabs throughout, line ends, fences of Markdown. */

const options = { today: '2026-11-30' as CalendarDate };
const plan = [
  'project: Shop',
  'milestones:',
  '  - id: M1',
  '    title: Guests pay with 20 of 20 cards',
  '    due: 2026-12-11',
  '    acceptance:',
  '      - Card is charged',
  '      - Receipt is sent',
  '  - id: M2',
  '    title: Guests book 20 of 20 rooms',
  '    due: 2026-12-12',
  '',
].join('\n');

function wordsOf(text: string): unknown {
  const rows = parsePlan(text).plan.milestones;
  return rows.map(({ id, title, due, acceptance }) => [
    id?.value,
    title.value,
    due?.value,
    acceptance.map((row) => row.text.value),
  ]);
}

/** The kinds of the faults of a text, which reads like the plan, and the text with the first fix of each. */
function mend(text: string): { readonly kinds: readonly string[]; readonly mended: string } {
  assert.deepEqual(wordsOf(text), wordsOf(plan), text);
  const file = parsePlan(text);
  const told = checkPlan(file, options).filter(({ problem }) => problem.code.startsWith('plan.'));
  const edits = told.flatMap((finding) => fixesFor(file, finding, options)[0]?.edits ?? []);
  return {
    kinds: told.map(({ problem }) => (problem.code === 'plan.syntax' ? problem.kind : problem.code)),
    mended: applyEdits(text, edits),
  };
}

const tabbed = (text: string): string => text.replace(/^ +/gm, (blanks) => '\t'.repeat(blanks.length / 2));

describe('A plan with characters of other programs', () => {
  for (const [name, text, count] of [
    ['a bell in a word', plan.replace('pay', 'p\x07ay'), 1],
    ['a NUL between lines', plan.replace('  - id: M2', '\0  - id: M2'), 1],
    ['a form feed before a key', plan.replace('milestones', '\fmilestones'), 1],
    ['a vertical tab between words', plan.replace('Guests pay', 'Guests\vpay'), 1],
    ['two in two milestones', plan.replace('pay', '\x1bpay').replace('book', 'boo\bk'), 2],
  ] as const) {
    it(`keeps its milestones, and tells and removes each: ${name}`, () => {
      const { kinds, mended } = mend(text);
      assert.deepEqual(kinds, Array<string>(count).fill('control-character'));
      assert.equal(mended, plan);
    });
  }

  it('reads tabs throughout as one fault, which is mended at once', () => {
    const { kinds, mended } = mend(tabbed(plan));
    assert.deepEqual(kinds, ['tab-indentation']);
    assert.equal(mended, plan);
  });

  it('puts rows behind tabs below their own key', () => {
    for (const count of [1, 2, 3]) {
      const { kinds, mended } = mend(plan.replace(/^ {6}(?=-)/gm, '\t'.repeat(count)));
      assert.deepEqual(kinds, ['tab-indentation']);
      assert.equal(mended, plan);
    }
  });

  it('reads lone carriage returns as line ends, alone and among others', () => {
    for (const text of [plan.replaceAll('\n', '\r'), plan.replace(/\n(?= {4})/g, '\r')]) {
      assert.deepEqual(mend(text), { kinds: [], mended: text });
    }
  });

  it('makes comments of fences', () => {
    for (const [open, close] of [
      ['```yaml', '```'],
      ['~~~', '~~~'],
    ]) {
      const { kinds, mended } = mend(`${open}\n${plan}${close}\n`);
      assert.deepEqual(kinds, ['divider', 'divider']);
      assert.equal(mended, `# ${open}\n${plan}# ${close}\n`);
    }
  });
});
