import assert from 'node:assert/strict';
import { nearest } from '../../../src/core/plan/nearest/nearest';
import { nearestValue } from '../../../src/core/plan/nearest/nearestValue';

describe('the nearest word', () => {
  const first = (word: string, ...candidates: string[]): string | undefined =>
    nearest(candidates, word, { onTie: 'first' });

  it('is up to two slips away from six letters on, one from four on', () => {
    assert.equal(first('planed', 'planned'), 'planned');
    assert.equal(first('plnd-it', 'planned-it'), undefined);
    assert.equal(first('pland-i', 'planned-i'), 'planned-i');
    assert.equal(first('auth', 'auht'), 'auht');
    assert.equal(first('auth', 'path'), undefined);
    assert.equal(first('auth', 'auths'), 'auths');
    assert.equal(first('m-34', 'm-12'), undefined);
  });

  it('of three letters has two of them swapped, and of fewer there is none', () => {
    assert.equal(first('deu', 'due'), 'due');
    assert.equal(first('dux', 'due'), undefined);
    assert.equal(first('M12', 'M21'), undefined);
    assert.equal(first('M1', '1M', 'M2'), undefined);
  });

  it('counts two swapped letters as one slip', () => {
    assert.equal(first('statsu', 'stabsu-', 'status'), 'status');
    assert.equal(first('coudl', 'could'), 'could');
  });

  it('is the nearest of all, and of several the first one or none', () => {
    assert.equal(first('deliver', 'delvar', 'delive'), 'delive');
    assert.equal(first('cards', 'carbs', 'carts'), 'carbs');
    assert.equal(nearest(['carbs', 'carts'], 'cards', { onTie: 'none' }), undefined);
    assert.equal(nearest(['carbs', 'carts', 'cardss', 'hard'], 'cardz', { onTie: 'none' }), undefined);
    assert.equal(nearest(['deliverabl', 'deliverables'], 'deliverablex', { onTie: 'none' }), 'deliverables');
  });

  it('is not so far away where the limit is lower', () => {
    assert.equal(nearest(['DE-BY-X'], 'DE-BZ-Y', { onTie: 'none', mostSlips: 1 }), undefined);
    assert.equal(nearest(['DE-BY'], 'DE-BZ', { onTie: 'none', mostSlips: 1 }), 'DE-BY');
  });

  it('of values is one with swapped letters, and the nearer of two', () => {
    assert.equal(nearestValue(['must', 'should', 'could'], 'Coudl'), 'could');
    assert.equal(nearestValue(['must', 'should', 'could'], 'cuold'), 'could');
    assert.equal(nearestValue(['tuesday', 'thursday'], 'thrsday'), 'thursday');
    assert.equal(nearestValue(['tuesday', 'thursday'], 'xuesxay'), 'tuesday');
    assert.equal(nearestValue(['off', 'error'], 'fof'), 'off');
  });
});
