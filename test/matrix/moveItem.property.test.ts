import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseDocument } from 'yaml';
import { findComments } from '../../src/core/plan/comments';
import { editText as editPlan } from '../../src/core/plan/edit/editPlan';
import { applyEdits } from '../../src/core/text';
import { assertTidy } from '../unit/plan/editChecks';
import { planText } from '../unit/plan/planTexts';

describe('editPlan: moving an item', () => {
  it('several at once, of any plan text: the same milestones in the order that is wanted, the same comments and lines', function () {
    const choices = fc.array(fc.nat(), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        planText(true),
        choices,
        fc.option(fc.nat(), { nil: undefined }),
        ({ text, milestones }, some, to) => {
          const items = some.map((number) => number % milestones);
          const before = to === undefined ? milestones : to % (milestones + 1);
          const result = editPlan(text, [{ kind: 'move', path: ['milestones'], items, before }]);
          if ('refusal' in result) return assert.match(text, /[|>]\+/);
          const after = applyEdits(text, result.edits);
          assertTidy(text, result.edits);
          const expected = dataOf(text);
          const isMoved = (_milestone: unknown, index: number): boolean => items.includes(index);
          const above = expected.milestones.slice(0, before).filter((_milestone, index) => !items.includes(index));
          const below = expected.milestones.filter((_milestone, index) => index >= before && !items.includes(index));
          expected.milestones = [...above, ...expected.milestones.filter(isMoved), ...below];
          assert.deepEqual(dataOf(after), expected);
          assert.deepEqual(findComments(after).map(wordsOf).sort(), findComments(text).map(wordsOf).sort());
          assert.deepEqual(linesOf(after), linesOf(text));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of any plan text: the same milestones in another order, the same comments, the same lines', function () {
    fc.assert(
      fc.property(planText(true), fc.nat(), fc.nat(), ({ text, milestones }, one, other) => {
        const [from, to] = [one % milestones, other % milestones];
        const result = editPlan(text, [
          { kind: 'move', path: ['milestones'], items: [from], before: to < from ? to : to + 1 },
        ]);
        // Blank lines below a text that keeps them would become part of it.
        if ('refusal' in result) return assert.match(text, /[|>]\+/);
        const after = applyEdits(text, result.edits);
        const expected = dataOf(text);
        expected.milestones.splice(to, 0, ...expected.milestones.splice(from, 1));
        assert.deepEqual(dataOf(after), expected);
        assert.deepEqual(findComments(after).map(wordsOf).sort(), findComments(text).map(wordsOf).sort());
        assert.deepEqual(linesOf(after), linesOf(text));
      }),
      { numRuns: 25 },
    );
  });
});

const dataOf = (text: string) => parseDocument(text, { schema: 'failsafe' }).toJS() as { milestones: unknown[] };
const wordsOf = ({ text }: { readonly text: string }): string => text.trimEnd();
const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .sort();
