import assert from 'node:assert/strict';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { assertReadAsMeant } from './meantPlan';

const plan = (line: string): string =>
  `project: Shop\nmilestones:\n  - id: M1\n    title: Guests pay\n    ${line}\n  - id: M2\n    title: Guests book\n`;

describe('A key with another sign in place of its colon', () => {
  for (const [written, meant] of [
    ['due - 2026-12-11', 'due: 2026-12-11'],
    ['due – 2026-12-11', 'due: 2026-12-11'],
    ['due -> 2026-12-11', 'due: 2026-12-11'],
    ['due → 2026-12-11', 'due: 2026-12-11'],
    ['status => planned', 'status: planned'],
  ] as const) {
    it(`is read with one: ${written}`, () => {
      assertReadAsMeant(plan(written), plan(meant), written);
    });
  }

  it('is none before words that the key does not take', () => {
    const [problem] = parsePlan(plan('due - when they want')).problems;
    assert.ok(problem?.code === 'plan.syntax');
    assert.equal(problem.mending, undefined);
  });
});
