import assert from 'node:assert/strict';
import { createLineIndex } from '../../../src/core/text';
import {
  endOfLine,
  lineAt,
  linesAbove,
  linesBelow,
  linesFrom,
  mayHoldEntry,
  type Line,
} from '../../../src/core/plan/lines';

function seen({ indent, start, content, begins }: Line): string {
  return `${begins} ${indent} ${content - start}`;
}

describe('lines', () => {
  const cases: readonly (readonly [line: string, seen: string])[] = [
    ['', 'blank 0 0'],
    ['   ', 'blank 3 3'],
    ['  \t ', 'blank 2 4'],
    ['# note', 'comment 0 0'],
    [' \t# note', 'comment 1 2'],
    ['  - id: M1', 'dash 2 2'],
    ['-', 'dash 0 0'],
    ['-\tx', 'dash 0 0'],
    ['-x', 'other 0 0'],
    ['  ]', 'closing 2 2'],
    ['}', 'closing 0 0'],
    ['---', 'marker 0 0'],
    ['--- x', 'marker 0 0'],
    ['...', 'marker 0 0'],
    ['---x', 'other 0 0'],
    ['....', 'other 0 0'],
    ['  ---', 'other 2 2'],
    ['\ttitle: T', 'other 0 1'],
    // White space elsewhere, text in YAML.
    ['\u00a0', 'other 0 0'],
    ['\u2028- x', 'other 0 0'],
  ];
  for (const [line, expected] of cases) {
    it(`${JSON.stringify(line)} is ${expected}`, () => {
      for (const end of ['', '\n', '\r\n', '\rmore']) assert.equal(seen(lineAt(`a\n${line}${end}`, 2)), expected);
      assert.equal(seen(lineAt(`\uFEFF${line}`, 0)), expected);
    });
  }

  it('are the same from above, from below, and by their numbers', () => {
    for (const text of ['', 'a', 'a\n', '\n', '\r\n\r\n', 'a\r\n- b\rc\n\n  # d', '\uFEFF\n\uFEFFa\n']) {
      const lines = createLineIndex(text);
      const starts = Array.from({ length: lines.lineCount }, (_, line) => lineAt(text, lines.lineStart(line)));
      assert.deepEqual([...linesFrom(text)], starts, JSON.stringify(text));
      assert.deepEqual([...linesAbove(text, starts.at(-1)?.start ?? 0)], starts.slice(0, -1).toReversed());
      assert.deepEqual([...linesBelow(text, endOfLine(text, starts[0]?.start ?? 0))], starts.slice(1));
    }
  });

  it('may hold an entry with a dash, and with a colon before a gap', () => {
    const holds = (line: string): boolean => mayHoldEntry(line, lineAt(line, 0));
    assert.deepEqual(['- x', 'a: b', 'a:', '  { a: b },', 'a', 'a:b', '-a', ''].map(holds), [
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
