import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { parseCalendarDate } from '../../src/core/calendar/calendarDate';
import { checkPlan } from '../../src/core/findings/check';
import { fixOffers } from '../../src/core/findings/fixOffers';
import { parsePlan, type PlanFile } from '../../src/core/plan/parsePlan';
import { findCommentSlips } from '../../src/core/plan/reading/slips/commentSlips';
import { mendLines } from '../../src/core/plan/reading/slips/mendLines';

/* How often a text with slips is read, by count, since what it takes must not grow faster than the text. */

const today = parseCalendarDate('2026-11-24');
assert.ok(today);
const options = { today };

function repeat(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_none, index) => write(index)).join('');
}

const milestone = '  - id: M1\n    title: Fee\n    due: 2027-01-31\n';
const texts: Readonly<Record<string, (count: number) => string>> = {
  'quoted words in one list': (count) =>
    `project: Shop\nmilestones:\n${milestone}    acceptance:\n${repeat(count, (n) => `      - "Quoted" then more: x #${n}\n`)}`,
  'boxes in one list': (count) =>
    `project: Shop\nmilestones:\n${milestone}    tasks:\n${repeat(count, (n) => `      - [ ] Show the fee ${n}\n`)}`,
  'forgotten dashes': (count) =>
    `project: Shop\nmilestones:\n${milestone}    acceptance:\n${repeat(count, (n) => `      - One\n      Two ${n}\n`)}`,
  'several in each milestone': (count) =>
    `project: Shop\nmilestones:\n${repeat(count, (n) => `  - id: M${n}\n    title: "Login" works\n    tasks:\n      - [ ] box 1: y\n`)}`,
  'one that mends nothing': (count) =>
    `project: Shop\nmilestones:\n${milestone}    acceptance:\n${repeat(count, (n) => `      - "Quoted" then ${n}\n`)}      - {\n`,
};

describe('A text with many slips', () => {
  for (const [name, write] of Object.entries(texts)) {
    it(`is read a few times, however many there are: ${name}`, () => {
      for (const count of [5, 20, 80]) {
        const text = write(count);
        let characters = 0;
        const mended = mendLines(text, (piece) => {
          characters += piece.length;
          return readFaults(piece);
        });
        assert.ok((mended?.problems.length ?? 0) >= count, name);
        assert.ok(characters <= 20 * text.length, `${count}: ${characters / text.length} times`);
      }
    });
  }

  it('is read only so often for words that a comment may have taken', () => {
    for (const count of [5, 50, 500]) {
      const text = `project: Shop\nmilestones:\n${milestone}    deliverables:\n${repeat(count, (n) => `      - [a #${n}]: c\n`)}`;
      const tried = findCommentSlips(text, [text.length >> 1]);
      assert.ok(tried.length > 0 && tried.length <= 8);
      assert.ok(tried.length * text.length <= Math.max(12_000, 2 * text.length));
    }
  });

  it('is not read again for fixes of what reading has mended', () => {
    for (const write of Object.values(texts).slice(0, 4)) {
      const file = parsePlan(write(30));
      const found = checkPlan(file, options).filter(({ problem }) => problem.code === 'plan.syntax');
      assert.ok(found.length >= 30);
      const unread: PlanFile = Object.defineProperty({ ...file }, 'text', {
        get: () => assert.fail('the text is read'),
      });
      for (const finding of found) assert.ok(fixOffers(unread, finding, options)[0]?.isPreferred);
    }
  });

  it('is read only so often for fixes of what nothing mends', () => {
    for (const count of [10, 100, 400]) {
      const file = parsePlan(
        `project: Shop\nmilestones:\n${milestone}    acceptance:\n${repeat(count, (n) => `      - AC${n}: first line\n        second line\n`)}`,
      );
      const found = checkPlan(file, options).filter(({ problem }) => problem.code === 'plan.syntax');
      let reads = 0;
      const counted: PlanFile = Object.defineProperty({ ...file }, 'plan', {
        get: () => {
          reads++;
          return file.plan;
        },
      });
      for (const finding of found) fixOffers(counted, finding, options);
      assert.ok(reads * file.text.length <= 200_000 + 20 * file.text.length, `${count}: ${reads} times`);
    }
  });
});

function readFaults(text: string): readonly number[] {
  return parseDocument(text, { schema: 'failsafe', uniqueKeys: false }).errors.map(({ pos }) => pos[0]);
}
