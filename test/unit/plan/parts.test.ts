import assert from 'node:assert/strict';
import { placedPlan } from './placedPlan';
import { parsePlan, parseWhole } from '../../../src/core/plan/parsePlan';

/** The plan with lines at the end of its first milestone, read in parts where that is safe, and as a whole. */
function readBothWays(lines: string): { readonly isInParts: boolean } {
  const text = [
    'project: Shop',
    'milestones:',
    '  - id: M1',
    '    title: Cards work',
    lines,
    '  # about the next',
    '  - id: M2',
    '    title: Receipts go out',
    '    due: 2027-01-31',
    '',
  ].join('\n');
  const file = parsePlan(text, { treatAsOurs: true });
  const whole = parseWhole(text, { treatAsOurs: true });
  assert.ok(whole.isBroken);
  assert.deepEqual(file.problems, whole.problems);
  assert.deepEqual(placedPlan(file), placedPlan(whole));
  return { isInParts: file.cut !== undefined };
}

describe('A fault of the syntax in one milestone', () => {
  it('leaves the others as they are where it goes no further', () => {
    for (const lines of [
      '    due',
      '    |',
      '    - x',
      '    title: Twice',
      '    due: 2027-01-01\n    esti',
      '    due: [',
      '    due: "2027',
    ]) {
      assert.ok(readBothWays(lines).isInParts, lines);
    }
  });

  it('is read with the whole where it changes how the next one is read', () => {
    const lines = '    |\n    due: 2027-01-01\n    due: [';
    assert.ok(!readBothWays(lines).isInParts);
  });
});

describe('A list that is not the whole value of its key', () => {
  it('is read with the whole', () => {
    const text = 'project: Shop\nmilestones:\n  - { id: M1, title: Cards work }\n\t# note\n    &name\n';
    const file = parsePlan(text, { treatAsOurs: true });
    assert.deepEqual(file.problems, parseWhole(text, { treatAsOurs: true }).problems);
    assert.ok(file.isBroken);
  });
});
