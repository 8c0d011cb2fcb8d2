import assert from 'node:assert/strict';
import { parseCalendarDate } from '../../src/core/calendar/calendarDate';
import { checkPlan } from '../../src/core/findings/check';
import type { Finding } from '../../src/core/findings/finding';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { applyEdits } from '../../src/core/text';
import { fixesFor } from '../fixesFor';

/* Texts over several lines, and with signs in them, that YAML cannot read: each is one finding, and its fix quotes all of it. */

const today = parseCalendarDate('2026-11-24');
assert.ok(today);
const options = { today, rules: { smart: 'off' } } as const;

function findIn(text: string): readonly Finding[] {
  return checkPlan(parsePlan(text), options);
}

const head = 'project: Shop\nmilestones:\n  - id: M1\n    title: The page shows the fee\n    due: 2026-12-01\n';
const tail = '  - id: M2\n    title: The mail is sent\n    due: 2026-12-01\n';

/** What is written, with `\n` for a further line, and the text that was meant. */
const items: readonly (readonly [written: string, said?: string])[] = [
  ['AC22: first line\nsecond line'],
  ['Login: works\non iOS'],
  ['Login: works # note\non iOS'],
  ['AC1: one\ntwo #12\nthree'],
  ['Given: a cart\nof goods\nWhen: it pays', 'Given a cart of goods When it pays'],
  ['[x] wrapped\nfurther'],
  ['"Pay" button\nworks'],
  ["'Tis ready"],
  ["'90s look stays"],
  ['long text that\nwraps at line #12 and\ngoes on'],
  ['long text that\nwraps at line #12 and\ngoes on #14 and\non'],
  ['AC7: *bold*'],
  ['*bold*'],
  ['AC6: - dash'],
  ['given: *a*'],
  ['given: *a*\nwhen: b\nthen: - c', 'given *a* when b then - c'],
];

describe('A text that YAML cannot read', () => {
  for (const key of ['acceptance', 'deliverables', 'tasks'] as const) {
    it(`is one finding below ${key}, and its fix keeps all of it`, () => {
      for (const [written, said = written] of items) {
        for (const newLine of ['\n', '\r\n']) {
          const lines = written.replaceAll('\n', '\n        ');
          const text = `${head}    ${key}:\n      - First\n      - ${lines}\n      - Last\n${tail}`.replaceAll(
            '\n',
            newLine,
          );
          const words = said.replace(' # note', '').replaceAll('\n', ' ');
          const meant = key === 'tasks' ? words.replace('[x] ', '') : words;
          const [finding, ...others] = findIn(text);
          assert.ok(finding && others.length === 0, text);
          const textsIn = (source: string): readonly string[] =>
            parsePlan(source).plan.milestones[0]?.[key].map((item) =>
              'text' in item ? item.text.value : item.value,
            ) ?? [];
          assert.deepEqual(textsIn(text), ['First', meant, 'Last'], text);
          assert.equal(parsePlan(text).plan.milestones.length, 2);
          const fix = fixesFor(parsePlan(text), finding, options).find(({ isPreferred }) => isPreferred);
          assert.ok(fix, text);
          const after = applyEdits(text, fix.edits);
          assert.deepEqual(findIn(after), [], after);
          assert.deepEqual(textsIn(after), ['First', meant, 'Last'], after);
          assert.equal(after.includes('# note'), text.includes('# note'));
        }
      }
    });
  }

  it('is one finding as a value, too', () => {
    for (const [written, said] of [
      ['long text that\nwraps at line #12 and\ngoes on', 'long text that wraps at line #12 and goes on'],
      ['\nlong text that\nwraps at line #12 and\ngoes on', 'long text that wraps at line #12 and goes on'],
      ['Note: x\nmore', 'Note: x more'],
      ['"Note" x\nmore', '"Note" x more'],
      ["'Tis ready", "'Tis ready"],
      ['*bold*', '*bold*'],
    ] as const) {
      const text = `${head}    description: ${written.replaceAll('\n', '\n      ')}\n${tail}`;
      const [finding, ...others] = findIn(text);
      assert.ok(finding && others.length === 0, text);
      const fix = fixesFor(parsePlan(text), finding, options).find(({ isPreferred }) => isPreferred);
      assert.ok(fix, text);
      const after = applyEdits(text, fix.edits);
      assert.deepEqual(findIn(after), [], after);
      assert.equal(parsePlan(after).plan.milestones[0]?.description?.value, said);
    }
  });

  it('is left to the parser where keys of the plan stand in it', () => {
    for (const lines of [
      '    acceptance:\n      - AC1: one\n        two\n        met: 2026-11-01\n',
      '    description: Note: x\n      more: y\n',
      '    acceptance:\n      - *alias\n',
    ]) {
      const found = findIn(head + lines + tail);
      assert.ok(found.length > 0 && found.every(({ problem }) => problem.code === 'plan.syntax'), lines);
    }
  });

  it('is closed where a quote was meant', () => {
    const text = `${head}    description: 'quoted\n${tail}`;
    const [finding] = findIn(text);
    assert.ok(finding);
    assert.equal(
      applyEdits(text, fixesFor(parsePlan(text), finding, options)[0]?.edits ?? []),
      text.replace("'quoted", "'quoted'"),
    );
  });
});
