import assert from 'node:assert/strict';
import { findEntry } from '../../../src/core/english/reading/lexicon';
import { listedOrigins, mayHaveOrigin, originOf } from '../../../src/core/english/reading/origin';
import { hashOf } from '../../../src/core/english/reading/wordHash';

describe('The lexicon', () => {
  it('finds each listed word by its hash, whatever its case', () => {
    assert.ok(listedOrigins.size > 5000);
    for (const word of listedOrigins.keys()) {
      for (const text of [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]) {
        const found = findEntry(text, 0, text.length, hashOf(text))?.word;
        // The hash knows the small letters of ASCII and Latin-1 alone.
        const isKnown = text === word || (text.toLowerCase() === word && !/[^\0-\xff]/.test(text));
        if (isKnown) assert.equal(found, word, text);
        else if (!found)
          assert.ok(mayHaveOrigin(text, 0, text.length) || originOf(text.toLowerCase()) === undefined, text);
      }
    }
  });

  it('finds no other word', () => {
    for (const text of ['improvE!', 'zmprove', 'impröve', ''])
      assert.equal(findEntry(text, 0, text.length, hashOf('improve')), undefined, text);
  });
});
