import assert from 'node:assert/strict';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { findIndex, findMilestone, toRef } from '../../../src/core/plan/milestoneRef';

function plan(...milestones: readonly string[]) {
  return parsePlan(['project: Shop', 'milestones:', ...milestones.map((one) => `  - ${one}`), ''].join('\n'), {
    treatAsOurs: true,
  });
}

/** Where a milestone of one text is found in another one. The revision is the same only for the same text. */
function found(before: readonly string[], index: number, after: readonly string[]): number | undefined {
  const { plan: old } = plan(...before);
  const milestone = old.milestones[index];
  assert.ok(milestone);
  const ref = toRef({ uri: 'file:///milestones.yaml', plan: old, revision: 1 }, milestone, index);
  const [file, revision] = [plan(...after), before === after ? 1 : 2];
  const place = findIndex(file, ref, revision);
  assert.equal(findMilestone(file, ref, revision)?.index, place);
  return place;
}

describe('a milestone across edits', () => {
  const [cart, pay, mail] = ['{ id: M1, title: Cart }', 'title: Pay', 'title: Mail'];

  it('is found by its id, wherever it went and whatever it is called by now', () => {
    assert.equal(found([cart, pay], 0, [pay, mail, '{ id: M1, title: Basket }']), 2);
  });

  it('is gone with its id, whatever stands in its place', () => {
    assert.equal(found([cart, pay], 0, ['title: Cart', pay]), undefined);
  });

  it('is of two with one id the one in its place, in another text the one of its title', () => {
    const twice = [cart, pay, '{ id: M1, title: Other }'];
    assert.equal(found(twice, 2, twice), 2);
    assert.equal(found(twice, 2, [mail, ...twice]), 3);
    assert.equal(found(twice, 2, [cart, pay, '{ id: M1, title: Something else }']), undefined);
    const same = [cart, cart];
    assert.equal(found(same, 1, same), 1);
    assert.equal(found(same, 1, [mail, ...same]), undefined);
  });

  it('is found without an id in its place, of several with one title too, and in another text not guessed', () => {
    const twins = [pay, pay, mail];
    assert.equal(found(twins, 1, twins), 1);
    assert.equal(found(twins, 1, [...twins]), undefined);
    assert.equal(found(twins, 1, [pay, ...twins]), undefined);
  });

  it('is not found by its place alone, whatever the revision', () => {
    const ref = { uri: 'file:///milestones.yaml', title: 'Pay', index: 0, revision: 1 };
    assert.equal(findIndex(plan(cart, mail), ref, 1), undefined);
    assert.equal(findIndex(plan(pay, pay), { ...ref, revision: undefined }, undefined), undefined);
  });

  it('is found without an id by its title in another place, where no other has that', () => {
    assert.equal(found([pay, mail], 1, [mail, pay]), 0);
    assert.equal(found([pay, mail], 1, [pay, cart, mail, mail]), undefined);
  });

  it('is not taken for the one that is left of two with one name', () => {
    const refunds = '{ id: M1, title: Refunds }';
    // The id of the one that is meant has changed.
    assert.equal(found([cart, refunds], 1, [cart, '{ id: M2, title: Refunds }']), undefined);
    assert.equal(found([cart, refunds], 1, [mail, refunds, '{ id: M2, title: Cart }']), 1);
    // One is deleted, and nothing says which.
    for (const twin of [pay, cart]) assert.equal(found([twin, mail, twin], 2, [twin, mail]), undefined);
    assert.equal(found([cart, cart, refunds], 2, [refunds]), 0);
    // Only one of them has an id.
    assert.equal(found(['{ id: M1, title: Pay }', pay], 1, [pay]), 0);
    assert.equal(found(['{ id: M1, title: Pay }', pay], 0, [pay]), undefined);
  });

  it('is not taken for one of the same title that has an id', () => {
    assert.equal(found([pay], 0, ['{ id: M1, title: Pay }']), undefined);
  });
});
