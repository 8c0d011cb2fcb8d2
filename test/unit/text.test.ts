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

  it('leads from any text to any other, by as few whole lines as there are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '\n', '\r\n', '😀'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (from, to) => {
        const edit = lineEditBetween(from, to);
        assert.equal(applyEdits(from, [edit]), to);
        assert.deepEqual(edit, byLines(from, to));
      }),
    );
  });
});

/** The same once more, on lists of lines. */
function byLines(from: string, to: string): unknown {
  const before = from.split(/(?<=\n)/);
  const after = to.split(/(?<=\n)/);
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return {
    start: before.slice(0, head).join('').length,
    end: before.slice(0, before.length - tail).join('').length,
    newText: after.slice(head, after.length - tail).join(''),
  };
}
