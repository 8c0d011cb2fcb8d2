import assert from 'node:assert/strict';
import { anyOf, shape } from '../../../src/core/english/words/shape';
import { phraseSet, wordSet } from '../../../src/core/english/words/wordSet';

describe('Word lists', () => {
  it('hold words, and both forms of those with an ending in brackets', () => {
    assert.deepEqual([...wordSet('\n  test(s) suite\n  pass(es)')], ['test', 'tests', 'suite', 'pass', 'passes']);
  });

  it('hold phrases with a choice at any place', () => {
    const phrases = phraseSet('is|are able to, pull request(s),\n done');
    assert.deepEqual([...phrases], ['is able to', 'are able to', 'pull request', 'pull requests', 'done']);
  });
});

describe('Shapes', () => {
  it('take words in as alternatives, the longest first, and their signs as they are', () => {
    const words = shape('i')`^${wordSet('test tests c++')}`;
    assert.equal(words.exec('Tests')?.[0], 'Tests');
    assert.equal(words.exec('C++')?.[0], 'C++');
    assert.equal(words.exec('ccc'), null);
  });

  it('take a line break within a phrase for a blank', () => {
    assert.ok(shape()`\b${phraseSet('at least')}\s\d`.test('at\nleast 5'));
  });

  it('take other shapes in as a whole, and keep their flags where any of them fits', () => {
    const either = anyOf(/ab|c/i, shape('i')`d`);
    assert.equal(either.flags, 'i');
    assert.ok(shape('i')`^${either}$`.test('AB'));
    assert.ok(!shape('i')`^${either}$`.test('abd'));
  });
});
