import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import { parseDocument, Scalar, stringify } from 'yaml';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { createSourceMap } from '../../../src/core/plan/sourceMap';

/** Words with what makes scalars hard: quotes, backslashes, hashes, accents, pairs of UTF-16 units, several lines. */
const words = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.stringMatching(/^[a-z]{1,8}$/) },
    fc.constantFrom('"', "it's", '\\', '#x', 'é', '😀', '- a', 'a: b', '|', '>', '\n', '\n\n', "''", '\\n', '\u00a0z'),
  ),
  { minLength: 1, maxLength: 30 },
);
const style = fc.constantFrom(
  Scalar.PLAIN,
  Scalar.QUOTE_DOUBLE,
  Scalar.QUOTE_SINGLE,
  Scalar.BLOCK_FOLDED,
  Scalar.BLOCK_LITERAL,
);

describe('source map', () => {
  it('finds every word of a title where it stands, whatever the style of the scalar', () => {
    fc.assert(
      fc.property(words, style, fc.integer({ min: 20, max: 80 }), (parts, type, lineWidth) => {
        const value = parts.join(' ').trim();
        const scalar = new Scalar(value);
        scalar.type = type;
        const text = stringify({ project: 'P', milestones: [{ id: 'M1', title: scalar }] }, { lineWidth });
        const file = parsePlan(text);
        const { title } = file.plan.milestones[0] ?? assert.fail('no milestone');
        const map = createSourceMap(file.textOf(0), title);
        for (const { index, 0: word } of title.value.matchAll(/[a-zé😀]+/gu)) {
          const at = map.placeOf(index, index + word.length);
          const span = file.spanOf(at, 0);
          assert.equal(decode(text.slice(span.start, span.end)), word);
          // Of equal words each stands behind the one before it.
          assert.ok(at.from >= title.at.from && at.to <= title.at.to);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('keeps equal words apart', () => {
    const text = 'project: P\nmilestones:\n  - title: >-\n      a b\n      a\n\n      a\n';
    const file = parsePlan(text);
    const { title } = file.plan.milestones[0] ?? assert.fail('no milestone');
    const map = createSourceMap(file.textOf(0), title);
    const starts = [...title.value.matchAll(/a/g)].map(
      ({ index }) => file.spanOf(map.placeOf(index, index + 1), 0).start,
    );
    assert.deepEqual(
      starts.map((start) => parsePlan(text).lines.positionAt(start).line),
      [3, 4, 6],
    );
  });

  it('marks the first line of what it cannot map', () => {
    const text = 'project: &p Some words\nmilestones:\n  - title: *p\n';
    const file = parsePlan(text);
    const { title } = file.plan.milestones[0] ?? assert.fail('no milestone');
    const span = file.spanOf(createSourceMap(file.textOf(0), title).placeOf(5, 10), 0);
    assert.equal(text.slice(span.start, span.end), '*p');
  });
});

/** Undoes escapes, which may stand inside a word. */
function decode(source: string): string {
  return source.includes('\\') ? String(parseDocument(`"${source}"`).toJS()) : source;
}
