import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseCalendarDate } from '../../src/core/calendar/calendarDate';
import { checkPlan } from '../../src/core/findings/check';
import { formatMessage, type Finding } from '../../src/core/findings/finding';
import { describeProblem } from '../../src/core/findings/wording/problemWording';
import { editPlan, type Intent } from '../../src/core/plan/edit/editPlan';
import { parsePlan, type PlanFile } from '../../src/core/plan/parsePlan';
import { applyEdits } from '../../src/core/text';
import { fixesFor } from '../fixesFor';

/* Words that YAML reads as something else: each is told where it stands, and quotes keep it. */

const today = parseCalendarDate('2026-11-24');
assert.ok(today);
const options = { today, rules: { smart: 'off' } } as const;

interface Place {
  readonly name: string;
  readonly write: (prose: string) => string;
  readonly read: (file: PlanFile) => string | undefined;
}

const head = 'project: Shop\nmilestones:\n  - id: M1\n';
const due = '    due: 2026-12-01\n';
const title = '    title: The page shows the fee\n';
const one = ({ plan }: PlanFile) => plan.milestones[0];
const places: readonly Place[] = [
  { name: 'title', write: (prose) => `${head}    title: ${prose}\n${due}`, read: (file) => one(file)?.title.value },
  {
    name: 'description',
    write: (prose) => `${head}${title}    description: ${prose}\n${due}`,
    read: (file) => one(file)?.description?.value,
  },
  {
    name: 'criterion',
    write: (prose) => `${head}${title}${due}    acceptance:\n      - ${prose}\n      - Other\n`,
    read: (file) => one(file)?.acceptance.find(({ text }) => text.value !== 'Other')?.text.value,
  },
  {
    name: 'text of a criterion',
    write: (prose) => `${head}${title}${due}    acceptance:\n      - text: ${prose}\n        met: 2026-11-20\n`,
    read: (file) => one(file)?.acceptance[0]?.text.value,
  },
  {
    name: 'task',
    write: (prose) => `${head}${title}${due}    tasks:\n      - ${prose}\n`,
    read: (file) => one(file)?.tasks[0]?.text.value,
  },
  {
    name: 'deliverable',
    write: (prose) => `${head}${title}${due}    deliverables:\n      - ${prose}\n`,
    read: (file) => one(file)?.deliverables[0]?.value,
  },
];

/** Words and signs of which prose is made; YAML means something by most of the signs. */
const pieces = [
  'Closes',
  'issues',
  'the fee',
  'C#',
  '#42',
  '#urgent',
  '(#12)',
  '# note',
  '!important',
  '&more',
  'R&D',
  '*bold*',
  '**',
  '%',
  '95 %',
  '@dana',
  '`code`',
  '-',
  '–',
  '->',
  '1.',
  '?',
  '?!',
  '"quoted"',
  "'single'",
  "it's",
  '\\n',
  '…',
  'é',
  '<',
  '>',
  '>=',
  '|',
  '~',
  'null',
  'yes',
  'no',
  'on',
  '2026-12-01',
  '1e3',
  '0x1F',
  '1_000',
  '12:30:45',
  '.inf',
  '.5',
  '007',
  '---',
  '=',
  '<<',
  'https://example.com/#top',
  'a:b',
  ',',
  ']',
  '}',
  '+',
  '&',
  '!',
  '*',
  '#',
];

const prose = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '))
  // Quotes at the start say where the text ends.
  .filter((words) => !/^["']/.test(words));

function findIn(text: string): readonly Finding[] {
  return checkPlan(parsePlan(text, { treatAsOurs: true }), options);
}

/** A comment has a blank behind its `#`, or stands behind one that has. */
function withoutComment(words: string): string {
  return words.replace(/(?:^|\s)#(?:\s.*|[^\p{L}\p{N}].*)?$/su, '').trim();
}

describe('Words that YAML does not read as such', () => {
  for (const { name, write, read } of places) {
    it(`are read or told in a ${name}, and quotes keep them`, () => {
      fc.assert(
        fc.property(prose, (words) => {
          const text = write(words);
          const file = parsePlan(text);
          const said = read(file);
          const found = findIn(text);
          if (found.length === 0) {
            // Nothing and a comment are what they say where no item of a list is left out.
            const isNothing = /^(?:~|null)?$/.test(withoutComment(words)) && said === undefined;
            // A mark alone begins a block that is not written yet.
            const isBegun = /^[|>]$/.test(withoutComment(words));
            assert.ok(isNothing || isBegun || said === withoutComment(words), `${text}\n${said}`);
            return;
          }
          const line = write('@@')
            .split('\n')
            .findIndex((other) => other.includes('@@'));
          const lineOf = ({ problem }: Finding): number => file.lines.positionAt(problem.span.start).line;
          if (found.every(({ problem }) => problem.code !== 'plan.missing-key')) {
            assert.ok(
              found.some((finding) => lineOf(finding) === line),
              text,
            );
          }
          const lost = found.find(({ problem }) => problem.code === 'plan.lost-text');
          if (!lost || file.isBroken) return;
          const fix = fixesFor(file, lost, options).find(({ isPreferred }) => isPreferred);
          assert.ok(fix, text);
          const after = applyEdits(text, fix.edits);
          assert.equal(findIn(after).length, found.length - 1, after);
          if (found.length === 1)
            assert.equal(read(parsePlan(after)), words.replace(/\s#(?:\s.*)?$/s, '').trim(), after);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('are told on the exact words, once', () => {
    const cases: readonly (readonly [string, string | undefined])[] = [
      ['Closes issues #42 and #43', '#42 and #43'],
      ['#12 is fixed', '#12 is fixed'],
      ['Fix checkout #urgent # soon', '#urgent'],
      ['The fee #42,\n          with tax', '#42,'],
      ['!important fee', '!important'],
      ['&more fee', '&more'],
      ['!x &y fee', '!x &y'],
      ['? Is the fee shown', '?'],
      ['- the fee', '-'],
      ['First\n          - sub', '- sub'],
      ['First\n          -sub', '-sub'],
      ['1. First\n          2. Second', '2. Second'],
      ['• First\n          • Second', '• Second'],
      ['– First\n          – Second', '– Second'],
      ['Boxes\n          ☐ one\n          ☐ two', '☐ one'],
      ['Boxes\n          ✓ one', '✓ one'],
      ['Boxes\n          -- one\n          -- two', '-- one'],
      ['Boxes\n          ・one\n          ・two', '・one'],
      ['Boxes\n          A. one\n          B. two', 'A. one'],
      ['Boxes\n          i) one\n          ii) two', 'i) one'],
      ['Boxes\n          ① one\n          ② two', '① one'],
      ['Boxes\n          1/ one\n          2/ two', '1/ one'],
      ['Boxes\n          1 - one\n          2 - two', '1 - one'],
      ['The fee\n          -- with tax -- is shown', undefined],
      ['The plan\n          B. is shown', undefined],
      ['The fees of\n          3 pages are shown in\n          2 s', undefined],
      ['First # a note', undefined],
      ['The C# api', undefined],
      ['The fee (#12)', undefined],
      ['"The fee" #12', undefined],
      ['!!str 42', undefined],
      ['The fee – with tax –\n          is shown', undefined],
      ['The fee\n          – with tax – is shown', undefined],
      ['From 95 %\n          - 99 is better - of calls', '- 99 is better - of calls'],
      ['|\n          #42 is fixed', undefined],
      ['> #42 a day', '#42 a day'],
    ];
    for (const [words, lost] of cases) {
      const text = `${head}${title}${due}    acceptance:\n      - ${words}\n      - Other\n`;
      const found = findIn(text).map(({ problem: { span } }) => text.slice(span.start, span.end));
      assert.deepEqual(
        found.map((told) => told.replace(/,$/, '')),
        lost === undefined ? [] : [lost.replace(/,$/, '')],
        text,
      );
    }
  });

  it('are told in brackets and braces, where the fix keeps what follows', () => {
    const flows: readonly (readonly [string, readonly string[]])[] = [
      ['    acceptance: [Closes #42, Shows fee]\n', ['Closes #42', 'Shows fee']],
      ['    acceptance: [Shows fee, Closes #42]\n', ['Shows fee', 'Closes #42']],
      ['    acceptance: [Shows the "fee" #42]\n', ['Shows the "fee" #42']],
      ['    acceptance: [\n      Closes #42,\n      Shows fee\n    ]\n', ['Closes #42', 'Shows fee']],
      ['    acceptance: [\n      Shows fee,\n      Closes #42\n    ]\n', ['Shows fee', 'Closes #42']],
      ['    acceptance: [{ text: Closes #42, met: 2026-11-20 }]\n', ['Closes #42']],
    ];
    for (const [lines, right] of flows) {
      const text = head + title + due + lines;
      const found = findIn(text);
      assert.equal(
        found.length,
        1,
        `${text}\n${found.map(({ problem }) => formatMessage(describeProblem(problem))).join('\n')}`,
      );
      const [finding] = found;
      assert.ok(finding);
      assert.equal(text.slice(finding.problem.span.start, finding.problem.span.end), '#42', text);
      const fix = fixesFor(parsePlan(text), finding, options).find(({ isPreferred }) => isPreferred);
      assert.ok(fix, text);
      const after = applyEdits(text, fix.edits);
      assert.deepEqual(findIn(after), [], after);
      assert.deepEqual(
        one(parsePlan(after))?.acceptance.map((criterion) => criterion.text.value),
        right,
        after,
      );
    }
  });

  it('stay with their text through every edit, or the edit is refused', () => {
    const items = ['Closes issues #42 and #43', '#12 is fixed', 'Shows\n          #44 too'];
    for (const words of items) {
      for (const write of [(list: string) => list, (list: string) => list.replaceAll('\n', '\r\n')]) {
        const text = write(
          `${head}    title: Fix checkout #urgent\n${due}    acceptance:\n      - ${words}\n      - Other\n`,
        );
        const file = parsePlan(text);
        const first = one(file)?.acceptance[0];
        assert.ok(first);
        const path = ['milestones', 0, 'acceptance'] as const;
        const edits: readonly Intent[] = [
          { kind: 'wrap', path: [...path, { at: first.at.from }], key: 'text', and: { met: '2026-11-24' } },
          { kind: 'set', path: [...path, 0], value: 'Another' },
          { kind: 'set', path: ['milestones', 0, 'title'], value: 'Another' },
          { kind: 'append', path, value: 'Another' },
          { kind: 'move', path, items: [0] },
          { kind: 'set', path: ['milestones', 0, 'status'], value: 'done' },
        ];
        for (const edit of edits) {
          const result = editPlan(file, [edit]);
          if ('refusal' in result) continue;
          const after = applyEdits(text, result.edits);
          for (const whole of [write(words), 'Fix checkout #urgent']) assert.ok(after.includes(whole), after);
          const told = findIn(after).filter(({ problem }) => problem.code === 'plan.lost-text');
          assert.equal(told.length, 2, after);
        }
      }
    }
  });

  it('do not keep a criterion from being ticked in a block', () => {
    const text = `${head}${title}${due}    acceptance:\n      - Closes #42\n`;
    const file = parsePlan(text);
    const at = one(file)?.acceptance[0]?.at.from;
    assert.ok(at !== undefined);
    const tick: Intent = {
      kind: 'wrap',
      path: ['milestones', 0, 'acceptance', { at }],
      key: 'text',
      and: { met: '2026-11-24' },
    };
    const result = editPlan(file, [tick]);
    assert.ok('edits' in result);
    assert.ok(applyEdits(text, result.edits).endsWith('      - text: Closes #42\n        met: 2026-11-24\n'));
  });
});
