import assert from 'node:assert/strict';
import { freeKey, type TakenKeys } from '../../../src/core/plan/milestoneKey';

describe('freeKey', () => {
  it('puts the first number behind a key that makes it free', () => {
    const taken: TakenKeys = new Map();
    const keys = ['a', 'a', 'a#2', 'a', 'b'].map((wanted) => freeKey(taken, wanted));
    assert.deepEqual(keys, ['a', 'a#2', 'a#2#2', 'a#3', 'b']);
  });

  it('ends soon where a hundred thousand want the same', () => {
    const taken: TakenKeys = new Map();
    // Were each number tried anew for every one of them, this would not end.
    const keys = Array.from({ length: 100_000 }, () => freeKey(taken, 'a'));
    assert.equal(new Set(keys).size, keys.length);
  });
});
