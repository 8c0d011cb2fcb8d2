import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCalendarDate } from '../../src/core/calendar/calendarDate';
import { parseDocument } from 'yaml';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { Checker, checkPlan } from '../../src/core/findings/check';
import { marksOf, wantedIn } from './cases';

/*
 * Plans in other languages hear nothing about their words, not even a hint and although many of those are English ones, too.
 * What holds in any language is found as ever: a missing or impossible day, a dangling reference, a value that nobody knows.
 */

const folder = path.join(process.cwd(), 'test/golden/languages');
const today = parseCalendarDate('2026-11-24') ?? assert.fail();

describe('plans in other languages', () => {
  for (const language of ['german', 'french', 'spanish']) {
    it(`get findings about structure alone in ${language}`, () => {
      const file = parsePlan(readFileSync(path.join(folder, `${language}.yaml`), 'utf8'), { treatAsOurs: true });
      assert.equal(file.plan.milestones.length, 10);
      const found = checkPlan(file, { today }).map(
        ({ problem: { code, milestone } }) => `${milestone === undefined ? '' : milestone + 1}: ${code}`,
      );
      assert.deepEqual(found, [
        '1: smart.time-bound.no-due',
        '2: smart.time-bound.no-due',
        '3: plan.invalid-value',
        '4: smart.time-bound.relative-date',
        '6: plan.unknown-reference',
        '9: plan.invalid-value',
        '10: plan.duplicate-id',
      ]);
    });
  }
});

/** The plans of a file, which are divided by `---`, with marks such as those of the cases. */
function plansOf(name: string): readonly string[] {
  return readFileSync(path.join(folder, name), 'utf8').split(/^---\n/m);
}

function titleOf(plan: string): string {
  return /title: (.*)/.exec(plan)?.[1]?.slice(0, 60) ?? plan;
}

/** @returns the indices of the milestones whose words are not judged, and all findings */
function judge(plan: string): { unread: readonly number[]; marks: readonly string[] } {
  const file = parsePlan(plan);
  const checker = new Checker();
  const marks = marksOf(file, checker.check(file, { today }));
  return { unread: [...checker.unread], marks };
}

/** A placeholder is found in any language. */
function isAboutWords(mark: string): boolean {
  return /smart\.(?:specific|measurable)\./.test(mark) && !mark.includes('placeholder');
}

function withoutLine(mark: string): string {
  return mark.replace(/^\d+: /, '');
}

describe('short plans', () => {
  for (const plan of plansOf('short.other.yaml')) {
    it(`in other languages get no wording finding: ${titleOf(plan)}`, () => {
      const { unread, marks } = judge(plan);
      assert.ok(unread.length > 0);
      assert.deepEqual(marks, wantedIn(plan));
    });
  }

  for (const plan of plansOf('short.english.yaml')) {
    it(`in English are judged, as with the language: ${titleOf(plan)}`, () => {
      const { unread, marks } = judge(plan);
      assert.deepEqual(unread, []);
      assert.ok(marks.some(isAboutWords), 'a wording finding');
      const declared = judge(plan.replace(/^milestones:/m, 'language: en\n$&'));
      assert.deepEqual(declared.marks.map(withoutLine), marks.map(withoutLine));
    });
  }

  for (const plan of plansOf('mixed.yaml')) {
    it(`in two languages are judged where it is clear: ${titleOf(plan)}`, () => {
      const [, wanted = ''] = /^# unread: (.*)$/m.exec(plan) ?? [];
      const { unread, marks } = judge(plan);
      assert.equal(unread.join(' ') || 'none', wanted);
      assert.equal(marks.some(isAboutWords), unread.length < parsePlan(plan).plan.milestones.length);
    });
  }
});

describe('letters that are not Latin', () => {
  it('are never judged, whatever English stands beside them in code or quotes', () => {
    const texts = [
      'Улучшить скорость',
      'Βελτίωση',
      '速度の改善',
      '提升速度',
      '속도 개선',
      'تحسين السرعة',
      'गति सुधारना',
      'שיפור מהירות',
      'ปรับปรุง',
    ];
    for (const text of texts)
      for (const title of [text, `${text} \`improve\``, `${text} "better performance"`]) {
        const { unread, marks } = judge(`project: P\nmilestones:\n  - title: ${JSON.stringify(title)}\n`);
        assert.deepEqual(unread, [0], title);
        assert.deepEqual(marks.filter(isAboutWords), [], title);
      }
  });
});

describe('a title alone', () => {
  const titles = parseDocument(readFileSync(path.join(folder, 'titles.yaml'), 'utf8')).toJS() as Record<
    string,
    string[]
  >;
  for (const [language, list] of Object.entries(titles)) {
    it(`is ${language === 'English' ? 'judged' : 'not judged'} in ${language}`, () => {
      const plans = list.map((title) => `project: P\nmilestones:\n  - title: ${JSON.stringify(title)}\n`);
      const judged = list.filter((_, index) => judge(plans[index] ?? '').unread.length === 0);
      assert.deepEqual(judged, language === 'English' ? list : []);
    });
  }
});
