import assert from 'node:assert/strict';
import { findByText } from '../../../src/core/plan/findByText';
import { parsePlan } from '../../../src/core/plan/parsePlan';

describe('a criterion in a plan that has changed', () => {
  const { plan } = parsePlan(
    'project: P\nmilestones:\n  - { title: T, acceptance: [one, two, one, { text: three }] }\n',
  );
  const criteria = plan.milestones[0]?.acceptance ?? [];

  it('is where it was, or where its words went, or gone', () => {
    assert.equal(findByText(criteria, 2, 'one'), 2);
    assert.equal(findByText(criteria, 1, 'one'), 0);
    assert.equal(findByText(criteria, 0, 'three'), 3);
    assert.equal(findByText(criteria, 0, 'four'), undefined);
    assert.equal(findByText([], 0, 'one'), undefined);
  });
});
