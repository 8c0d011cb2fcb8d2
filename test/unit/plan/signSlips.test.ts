import assert from 'node:assert/strict';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { applyEdits } from '../../../src/core/text';

/* Texts that begin with a sign of YAML: each is told once, beside others too, and quotes keep all of its words. */

const signs: readonly (readonly [string, string])[] = [
  ['@dana signs #42', '@dana signs #42'],
  ['`npm test` passes # a note', '`npm test` passes'],
  ['%d is replaced', '%d is replaced'],
  ['> 95 % of calls', '> 95 % of calls'],
  ['>= 99 % of calls', '>= 99 % of calls'],
  ['| a', '| a'],
  ['*all* pages load', '*all* pages load'],
  ['& nothing else', '& nothing else'],
  ['!! all pages load', '!! all pages load'],
  ['"Login works', 'Login works'],
  ['"Fee" is shown #7', '"Fee" is shown #7'],
];

describe('A text that begins with a sign of YAML', () => {
  for (const [written, meant] of signs) {
    it(`is told once for each in one list: ${written}`, () => {
      const text = `project: Shop\nmilestones:\n  - id: M1\n    title: Fee\n    acceptance:\n      - ${written}\n      - ${written}\n  - id: M2\n    title: Tax\n`;
      const { plan, problems } = parsePlan(text);
      assert.deepEqual(
        problems.map(({ code, span }) => [code, text.slice(0, span.start).split('\n').length]),
        [
          ['plan.syntax', 6],
          ['plan.syntax', 7],
        ],
      );
      assert.equal(plan.milestones.length, 2);
      const edits = problems.flatMap((problem) =>
        problem.code === 'plan.syntax'
          ? (problem.mending ?? []).map(({ by, length, newText }) => {
              const start = problem.span.start + by;
              return { start, end: start + length, newText };
            })
          : [],
      );
      const after = parsePlan(applyEdits(text, edits));
      assert.deepEqual(after.problems, []);
      assert.deepEqual(
        after.plan.milestones[0]?.acceptance.map((criterion) => criterion.text.value),
        [meant, meant],
      );
    });
  }
});
