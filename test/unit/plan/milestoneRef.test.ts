import assert from 'node:assert/strict';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { findMilestone, toRef } from '../../../src/core/plan/milestoneRef';

function plan(...milestones: readonly string[]) {
  return parsePlan(['project: Shop', 'milestones:', ...milestones.map((one) => `  - ${one}`), ''].join('\n'), {
    treatAsOurs: true,
  });
}

function found(before: readonly string[], index: number, after: readonly string[]): number | undefined {
  const milestone = plan(...before).plan.milestones[index];
  assert.ok(milestone);
  return findMilestone(plan(...after), toRef('file:///milestones.yaml', milestone, index))?.index;
}

describe('a milestone across edits', () => {
  const [cart, pay, mail] = ['{ id: M1, title: Cart }', 'title: Pay', 'title: Mail'];

  it('is found by its id, wherever it went and whatever it is called by now', () => {
    assert.equal(found([cart, pay], 0, [pay, mail, '{ id: M1, title: Basket }']), 2);
  });

  it('is gone with its id, whatever stands in its place', () => {
    assert.equal(found([cart, pay], 0, ['title: Cart', pay]), undefined);
  });

  it('is of two with one id the one in its place, else the first', () => {
    const twice = [cart, pay, '{ id: M1, title: Other }'];
    assert.equal(found(twice, 2, twice), 2);
    assert.equal(found(twice, 2, [mail, ...twice]), 1);
  });

  it('is found without an id in its place, of several with one title too', () => {
    assert.equal(found([pay, pay, mail], 1, [pay, pay, mail]), 1);
  });

  it('is found without an id by its title in another place, where no other has that', () => {
    assert.equal(found([pay, mail], 1, [mail, pay]), 0);
    assert.equal(found([pay, mail], 1, [pay, cart, mail, mail]), undefined);
  });

  it('is not taken for one of the same title that has an id', () => {
    assert.equal(found([pay], 0, ['{ id: M1, title: Pay }']), undefined);
  });
});
