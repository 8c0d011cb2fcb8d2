import assert from 'node:assert/strict';
import { editText as editPlan, type Intent, type Path } from '../../../src/core/plan/edit/editPlan';
import { applyEdits } from '../../../src/core/text';

/** @param to the index of the item afterwards */
const move = (from: number, to: number, path: Path = ['l']): Intent => {
  return { kind: 'move', path, items: [from], before: to < from ? to : to + 1 };
};

function moved(text: string, ...intents: Intent[]): string {
  const result = editPlan(text, intents);
  assert.ok('edits' in result, JSON.stringify(result));
  return applyEdits(text, result.edits);
}

describe('editPlan: moving an item', () => {
  const cases: readonly (readonly [name: string, before: string, intent: Intent, after: string])[] = [
    ['down', 'l:\n- a\n- b\n- c\nm: 1\n', move(0, 1), 'l:\n- b\n- a\n- c\nm: 1\n'],
    ['up', 'l:\n- a\n- b\n- c\nm: 1\n', move(2, 0), 'l:\n- c\n- a\n- b\nm: 1\n'],
    ['to the end of a text without a final line end', 'l:\n- a\n- b', move(0, 1), 'l:\n- b\n- a'],
    ['from the end of a text without a final line end', 'l:\n- a\n- b', move(1, 0), 'l:\n- b\n- a'],
    ['with Windows line ends', '\uFEFFl:\r\n  - a\r\n\r\n  - b\r\n', move(1, 0), '\uFEFFl:\r\n  - b\r\n\r\n  - a\r\n'],
    [
      'with the comments above, beside and deeper below',
      'l:\n- a\n# of b\n- b # beside\n  # below b\n- c\n',
      move(1, 0),
      'l:\n# of b\n- b # beside\n  # below b\n- a\n- c\n',
    ],
    [
      'past a heading, which stays',
      'l:\n- a\n\n# later\n\n- b\n\n- c\n',
      move(0, 1),
      'l:\n# later\n\n- b\n\n- a\n\n- c\n',
    ],
    ['with the blank line that sets it apart', 'l:\n- a\n\n- b\n\n- c\n', move(2, 0), 'l:\n- c\n\n- a\n\n- b\n'],
    [
      'below a text that keeps its last line ends',
      'l:\n- a\n\n- |+\n  b\n\n- c\n',
      move(0, 1),
      'l:\n- |+\n  b\n\n- a\n- c\n',
    ],
    ['a map of several lines', 'l:\n  - k: a\n    x: 1\n  - k: b\n', move(0, 1), 'l:\n  - k: b\n  - k: a\n    x: 1\n'],
    ['below the first comments of the file', '# the plan\n- a\n- b\n', move(1, 0, []), '# the plan\n- b\n- a\n'],
    ['beside another dash', '- - a # x\n  - b\n- c\n', move(1, 0, [0]), '- - b\n  - a # x\n- c\n'],
    ['without a value', 'l:\n-\n- a\n', move(0, 1), 'l:\n- a\n-\n'],
    ['in brackets', 'l: [a,  {k: b}, "c"] # x\n', move(2, 0), 'l: ["c",  a, {k: b}] # x\n'],
    [
      'in brackets over several lines, the last without a comma',
      'l: [\n  a, # of a\n  b\n]\n',
      move(0, 1),
      'l: [\n  b,\n  a # of a\n]\n',
    ],
    [
      'in brackets over several lines with commas throughout',
      'l: [\n  # of a\n  a,\n  b, # of b\n  c,\n]\n',
      move(2, 0),
      'l: [\n  c,\n  # of a\n  a,\n  b, # of b\n]\n',
    ],
    [
      'in brackets to the top, past the last without a comma',
      '{"l": [\n  {"k": 1},\n  {"k": 2}\n]}',
      move(1, 0),
      '{"l": [\n  {"k": 2},\n  {"k": 1}\n]}',
    ],
    ['past an anchor that is no concern of it', 'l:\n- &x a\n- b\nm: *x\n', move(0, 1), 'l:\n- b\n- &x a\nm: *x\n'],
    ['past an anchor of its name that no alias means', 'l:\n- &x a\n- &x b\n', move(0, 1), 'l:\n- &x b\n- &x a\n'],
    [
      'past an alias of its name that means another anchor',
      'l:\n- { a: &x 1, b: *x }\n- { a: &x 2, b: *x }\nm: 1\n',
      move(1, 0),
      'l:\n- { a: &x 2, b: *x }\n- { a: &x 1, b: *x }\nm: 1\n',
    ],
    ['to where it stands', 'l: [a, b]\n', move(1, 1), 'l: [a, b]\n'],
    ['the only one, without its list', 'l: a\n', move(0, 0), 'l: a\n'],
  ];
  for (const [name, before, intent, after] of cases) {
    it(name, () => assert.equal(moved(before, intent), after));
  }

  it('several in turn, each on what the one before it made', () => {
    const text = 'l:\n- a\n- b\n- c\n- d\n';
    assert.equal(moved(text, move(3, 0), move(3, 1)), 'l:\n- d\n- c\n- a\n- b\n');
    const set: Intent = { kind: 'set', path: ['l', 0], value: 'x' };
    assert.equal(moved(text, set, move(0, 3)), 'l:\n- b\n- c\n- d\n- x\n');
  });

  const several: readonly (readonly [
    name: string,
    before: string,
    items: number[],
    to: number | undefined,
    after: string,
  ])[] = [
    ['down', 'l:\n- a\n- b\n- c\n- d\nm: 1\n', [0, 2], 4, 'l:\n- b\n- d\n- a\n- c\nm: 1\n'],
    [
      'up, from the end of a text without a final line end',
      'l:\n- a\n- b\n- c\n- d',
      [1, 2, 3],
      0,
      'l:\n- b\n- c\n- d\n- a',
    ],
    ['from both sides', 'l:\n- a\n- b\n- c\n- d\n- e\n', [0, 4], 2, 'l:\n- b\n- a\n- e\n- c\n- d\n'],
    ['to one of them', 'l:\n- a\n- b\n- c\n- d\n', [0, 2], 2, 'l:\n- b\n- a\n- c\n- d\n'],
    [
      'around a heading, which stays',
      'l:\n- a\n- b\n\n# later\n\n- c\n- d\n',
      [0, 3],
      2,
      'l:\n- b\n- a\n\n# later\n\n- d\n- c\n',
    ],
    [
      'with their comments and blank lines',
      'l:\n# of a\n- a # beside\n\n- b\n\n- c\n  # below c\n\n- d\n',
      [0, 2],
      undefined,
      'l:\n- b\n\n- d\n\n# of a\n- a # beside\n\n- c\n  # below c\n',
    ],
    [
      'one of which keeps its last line ends',
      'l:\n- |+\n  a\n\n- b\n- c\n',
      [0, 1],
      undefined,
      'l:\n- c\n- |+\n  a\n\n- b\n',
    ],
    ['beside another dash', '- - a # x\n  - b\n  - c\n- d\n', [1, 2], 0, '- - b\n  - c\n  - a # x\n- d\n'],
    ['in brackets', 'l: [a,  b, c, d] # x\n', [0, 1], undefined, 'l: [c,  d, a, b] # x\n'],
    [
      'in brackets over several lines',
      'l: [\n  a, # of a\n  b,\n  c,\n  d # of d\n]\n',
      [0, 2],
      undefined,
      'l: [\n  b,\n  d, # of d\n  a, # of a\n  c\n]\n',
    ],
    [
      'in brackets over several lines, the last ones up',
      'l: [\n  a,\n  b,\n  c, # of c\n  d # of d\n]\n',
      [2, 3],
      0,
      'l: [\n  c, # of c\n  d, # of d\n  a,\n  b\n]\n',
    ],
  ];
  for (const [name, before, items, to, after] of several) {
    it(`several at once: ${name}`, () => {
      const path = name.startsWith('beside') ? [0] : ['l'];
      assert.equal(moved(before, { kind: 'move', path, items, ...(to !== undefined && { before: to }) }), after);
    });
  }

  it('several at once leaves those alone that stand there already', () => {
    const result = editPlan('l:\n- a\n- b\n- c\n- d\n', [{ kind: 'move', path: ['l'], items: [0, 2], before: 3 }]);
    assert.deepEqual(result, {
      edits: [
        { start: 3, end: 7, newText: '' },
        { start: 10, end: 10, newText: '\n- a' },
      ],
    });
  });

  const refusals: readonly (readonly [name: string, text: string, intent: Intent, refusal: string])[] = [
    ['an item that is not there', 'l: [a]\n', move(1, 0), 'not-found'],
    ['a place that is not there', 'l: [a]\n', move(0, 1), 'not-found'],
    ['what is no list', 'l: a\n', move(0, 1), 'not-found'],
    ['a list that others refer to', 'l: &l [a, b]\nm: *l\n', move(0, 1), 'shared'],
    ['an anchor past its alias', 'l:\n- &x a\n- *x\n', move(0, 1), 'shared'],
    ['an alias past its anchor', 'l:\n- &x a\n- *x\n', move(1, 0), 'shared'],
    ['an anchor past another of its name', 'l:\n- &x a\n- &x b\nm: *x\n', move(0, 1), 'shared'],
    ['within a line with a comment between', 'l: [a, # why\n  b, c]\n', move(0, 1), 'too-intricate'],
    ['a text that keeps the blank lines below it', 'l:\n- |+\n  a\n- b\n\n- c\n', move(0, 1), 'too-intricate'],
  ];
  for (const [name, text, intent, refusal] of refusals) {
    it(`refuses ${name}`, () => {
      const result = editPlan(text, [intent]);
      assert.equal('refusal' in result && result.refusal, refusal, JSON.stringify(result));
    });
  }
});
