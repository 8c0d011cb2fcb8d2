import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { applyEdits, lineEditBetween } from '../../src/core/text';

describe('lineEditBetween', () => {
  it('replaces the lines that differ, and no others', () => {
    assert.deepEqual(lineEditBetween('a\nb\nc\n', 'a\nx\ny\nc\n'), { start: 2, end: 4, newText: 'x\ny\n' });
    assert.deepEqual(lineEditBetween('a\r\nb', 'a\r\n'), { start: 3, end: 4, newText: '' });
    assert.deepEqual(lineEditBetween('same\n', 'same\n'), { start: 5, end: 5, newText: '' });
    assert.deepEqual(lineEditBetween('', 'a'), { start: 0, end: 0, newText: 'a' });
  });

  it('leads from any text to any other', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '\n', '\r\n', '😀'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (from, to) => {
        assert.equal(applyEdits(from, [lineEditBetween(from, to)]), to);
      }),
    );
  });
});
