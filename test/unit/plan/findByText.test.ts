import assert from 'node:assert/strict';
import { findByText } from '../../../src/core/plan/findByText';
import { parsePlan } from '../../../src/core/plan/parsePlan';

describe('a criterion in a plan that has changed', () => {
  const { plan } = parsePlan(
    'project: P\nmilestones:\n  - { title: T, acceptance: [one, two, one, { text: three }] }\n',
  );
  const criteria = plan.milestones[0]?.acceptance ?? [];

  it('is where it was, or where its words went, or gone', () => {
    assert.deepEqual(findByText(criteria, [{ index: 2, text: 'one' }]), [2]);
    assert.deepEqual(findByText(criteria, [{ index: 1, text: 'one' }]), [0]);
    assert.deepEqual(findByText(criteria, [{ index: 0, text: 'three' }]), [3]);
    assert.deepEqual(findByText(criteria, [{ index: 0, text: 'four' }]), []);
    assert.deepEqual(findByText([], [{ index: 0, text: 'one' }]), []);
  });

  it('is not taken for another one that reads the same', () => {
    const twins = [
      { index: 1, text: 'one' },
      { index: 2, text: 'one' },
    ];
    assert.deepEqual(findByText(criteria, twins), [2, 0]);
    assert.deepEqual(findByText(criteria.slice(1), twins), [1]);
  });
});
