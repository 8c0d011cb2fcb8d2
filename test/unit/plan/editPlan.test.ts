import assert from 'node:assert/strict';
import { editText as editPlan, type Intent, type Path, type PlainValue } from '../../../src/core/plan/edit/editPlan';
import { applyEdits } from '../../../src/core/text';

const set = (path: Path, value: PlainValue): Intent => ({ kind: 'set', path, value });
const append = (path: Path, value: PlainValue): Intent => ({ kind: 'append', path, value });
const remove = (path: Path): Intent => ({ kind: 'remove', path });
const wrap = (path: Path): Intent => ({ kind: 'wrap', path, key: 'text', and: { met: '2026-11-24' } });

function edited(text: string, ...intents: Intent[]): string {
  const result = editPlan(text, intents);
  assert.ok('edits' in result, JSON.stringify(result));
  return applyEdits(text, result.edits);
}

/** What the text says in place of the part in the middle, with everything around it as it was. */
function assertEdit(before: string, intent: Intent, after: string): void {
  assert.equal(edited(before, intent), after);
}

const item = ['milestones', 0] as const;

/** A trap, the text before, what is wanted, and the text after. */
type Case = readonly [name: string, before: string, intent: Intent, after: string];

function check(cases: readonly Case[]): void {
  for (const [name, before, intent, after] of cases) it(name, () => assertEdit(before, intent, after));
}

describe('editPlan: setting a value', () => {
  check([
    ['keeps the comment beside it', 'a: x # why\n', set(['a'], 'w'), 'a: w # why\n'],
    ['keeps double quotes', 'a: "x"\n', set(['a'], 'say "y"'), 'a: "say \\"y\\""\n'],
    ['keeps single quotes', "a: 'x'\n", set(['a'], "it's"), "a: 'it''s'\n"],
    ['leaves single quotes where a line end must be written', "a: 'x'\n", set(['a'], 'y\nz'), 'a: "y\\nz"\n'],
    ['fills an empty value before its comment', 'a:   # todo\nb: 1\n', set(['a'], 'w'), 'a: w   # todo\nb: 1\n'],
    ['fills an empty value at the end of the text', 'b: 1\na:', set(['a'], 'w'), 'b: 1\na: w'],
    ['uses the blank that is there', 'a: \nb: 1\n', set(['a'], 'w'), 'a: w\nb: 1\n'],
    ['replaces a null', 'a: ~ # none\n', set(['a'], 3), 'a: 3 # none\n'],
    ['replaces a text over several lines', 'a: x\n  y\n\n  z\nb: 1\n', set(['a'], 'w'), 'a: w\nb: 1\n'],
    [
      'keeps the comment in the header of a block',
      'a: >- # why\n  x\n  y\n\nb: 1\n',
      set(['a'], 'w'),
      'a: w # why\n\nb: 1\n',
    ],
    ['writes several lines as a block', 'a: x # why\nb: 1\n', set(['b'], 'y\n\nz\n'), 'a: x # why\nb: |\n  y\n\n  z\n'],
    [
      'writes a block in place of a block',
      'm:\n  a: |\n    x\n  b: 1\n',
      set(['m', 'a'], 'y\nz'),
      'm:\n  a: |-\n    y\n    z\n  b: 1\n',
    ],
    ['goes behind an anchor', 'a: &n # c\nb: 1\n', set(['a'], 'w'), 'a: &n w # c\nb: 1\n'],
    ['goes behind the tag of texts', 'a: !!str x\n', set(['a'], 'w'), 'a: !!str w\n'],
    ['finds the value of an explicit key', '? a\n: x # c\n', set(['a'], 'w'), '? a\n: w # c\n'],
    ['in braces', '{a: x,b: y}\n', set(['a'], 'p, q'), '{a: "p, q",b: y}\n'],
    ['of a key without a colon in braces', '{a, b: y}\n', set(['a'], 'x'), '{a: x, b: y}\n'],
    [
      'keeps tabs, emoji and right-to-left text elsewhere',
      'x: "a\tb 😀"\ny: שלום\na: 1\n',
      set(['a'], 2),
      'x: "a\tb 😀"\ny: שלום\na: 2\n',
    ],
    ['leaves a byte order mark alone', '\uFEFFa: x\r\nb: y\r\n', set(['a'], 'z'), '\uFEFFa: z\r\nb: y\r\n'],
    ['of an item', 'l:\n- x # c\n-\n- z\n', set(['l', 1], 'w'), 'l:\n- x # c\n- w\n- z\n'],
    ['of a document between its marks', '%YAML 1.2\n---\na: x\n...\n', set(['a'], 'w'), '%YAML 1.2\n---\na: w\n...\n'],
  ]);

  it('edits nothing where the text already says so', () => {
    assert.deepEqual(editPlan('a: "2026-01-01" # c\n', [set(['a'], '2026-01-01')]), { edits: [] });
  });

  it('replaces the value alone, not the line', () => {
    assert.deepEqual(editPlan('a: planned # c\n', [set(['a'], 'done')]), {
      edits: [{ start: 3, end: 10, newText: 'done' }],
    });
  });
});

describe('editPlan: inserting a key', () => {
  const due = set([...item, 'due'], '2026-12-01');
  check([
    [
      'below the nearest key that comes before it',
      'milestones:\n  - id: M1\n    title: A # c\n    status: planned\n    # own\n    acceptance: [x]\n',
      due,
      'milestones:\n  - id: M1\n    title: A # c\n    status: planned\n    due: 2026-12-01\n    # own\n    acceptance: [x]\n',
    ],
    [
      'above, where only later keys are there',
      'milestones:\n- completed: 2026-12-02\n  tasks: [x]\n',
      due,
      'milestones:\n- due: 2026-12-01\n  completed: 2026-12-02\n  tasks: [x]\n',
    ],
    [
      'after a block with its comments',
      'milestones:\n- title: A\n  status: >-\n    planned\n    # no comment\n\n- title: B\n',
      due,
      'milestones:\n- title: A\n  status: >-\n    planned\n    # no comment\n  due: 2026-12-01\n\n- title: B\n',
    ],
    [
      'after a list with a comment that belongs to it',
      'client:\n  name: A\n  # email: x\nlint: {}\n',
      set(['currency'], 'EUR'),
      'client:\n  name: A\n  # email: x\ncurrency: EUR\nlint: {}\n',
    ],
    [
      'after a block that keeps its line ends',
      'milestones:\n- title: |+\n    A\n\n- title: B\n',
      due,
      'milestones:\n- title: |+\n    A\n\n  due: 2026-12-01\n- title: B\n',
    ],
    ['without a final line end', 'milestones:\n- title: A', due, 'milestones:\n- title: A\n  due: 2026-12-01'],
    [
      'with the line ends of the document',
      'milestones:\r\n- title: A\r\n',
      due,
      'milestones:\r\n- title: A\r\n  due: 2026-12-01\r\n',
    ],
    [
      'in braces',
      'milestones: [{title: A, tasks: [x]}]\n',
      due,
      'milestones: [{title: A, due: 2026-12-01, tasks: [x]}]\n',
    ],
    ['in empty braces', 'milestones: [{}]\n', due, 'milestones: [{ due: 2026-12-01 }]\n'],
    ['as in JSON', '{"milestones": [{"title": "A"}]}', due, '{"milestones": [{"title": "A", "due": "2026-12-01"}]}'],
    [
      'on a line of its own where the others have one',
      '{\n  "project": "P",\n  "milestones": []\n}',
      set(['client'], 'C'),
      '{\n  "project": "P",\n  "client": "C",\n  "milestones": []\n}',
    ],
    [
      'at the top below a byte order mark',
      '\uFEFFmilestones: []\n',
      set(['project'], 'P'),
      '\uFEFFproject: P\nmilestones: []\n',
    ],
    [
      'beside an explicit key',
      'milestones:\n- ? title\n  : A\n',
      due,
      'milestones:\n- ? title\n  : A\n  due: 2026-12-01\n',
    ],
    [
      'of its own in place of a merged one',
      'x: &b { due: 2026-01-01 }\nmilestones:\n- <<: *b\n  title: A\n',
      due,
      'x: &b { due: 2026-01-01 }\nmilestones:\n- <<: *b\n  title: A\n  due: 2026-12-01\n',
    ],
    [
      'with maps and lists of words beside it',
      'project: P\n',
      set(['lint'], { allow: ['robust'], rules: { 'a.b': 'off' } }),
      'project: P\nlint: { allow: [robust], rules: { a.b: "off" } }\n',
    ],
    [
      'with a list of sentences below it',
      'milestones:\n- title: A\n',
      set([...item, 'acceptance'], ['It is so', 'b: c']),
      'milestones:\n- title: A\n  acceptance:\n  - It is so\n  - "b: c"\n',
    ],
  ]);
});

describe('editPlan: adding to a list', () => {
  const add = append(['l'], 'y');
  check([
    ['in the style of the list', 'l:\n    -   x # c\nb: 1\n', add, 'l:\n    -   x # c\n    -   "y"\nb: 1\n'],
    ['that is not indented', 'l:\n- x\nb: 1\n', append(['l'], 'z'), 'l:\n- x\n- z\nb: 1\n'],
    [
      'after comments that belong to the last item',
      'l:\n- x\n  # deeper\n# not\n',
      append(['l'], 'z'),
      'l:\n- x\n  # deeper\n- z\n# not\n',
    ],
    ['nested in another', '- - x\n  - z\n- w\n', append([0], 'v'), '- - x\n  - z\n  - v\n- w\n'],
    ['in brackets', 'l: [x,z] # c\n', append(['l'], 'p, q'), 'l: [x,z, "p, q"] # c\n'],
    ['in brackets with a comma at the end', 'l: [\n  x,\n  z,\n]\n', append(['l'], 'v'), 'l: [\n  x,\n  z,\n  v,\n]\n'],
    ['that is empty', 'l: [ ] # c\n', append(['l'], 'v'), 'l: [v ] # c\n'],
    ['that is not there', 'b: 1', append(['l'], 'v'), 'b: 1\nl:\n  - v'],
    ['that is not there, in braces', '{b: 1}', append(['l'], 'v'), '{b: 1, l: [v]}'],
    ['whose key has no value', 'l:   # c\nb: 1\n', append(['l'], 'v'), 'l:   # c\n  - v\nb: 1\n'],
    ['written as its only item', 'l: M1 # c\n', append(['l'], 'M2'), 'l: [M1, M2] # c\n'],
    ['written as its only item with a comma in it', 'l: a, b\n', append(['l'], 'c'), 'l: ["a, b", c]\n'],
    ['with the quotes of the others', "l: ['x']\n", append(['l'], 'v'), "l: ['x', 'v']\n"],
  ]);

  it('quotes what YAML 1.1 or 1.2 would read as something else', () => {
    const traps = [
      '3e21109',
      'no',
      'on',
      'y',
      '0123',
      '1.10',
      '~',
      'null',
      '1:30',
      '0x1f',
      '=',
      '<<',
      '.inf',
      '1_000',
      '',
    ];
    for (const trap of traps) {
      assert.equal(edited('l: [a]\n', append(['l'], trap)), `l: [a, ${JSON.stringify(trap)}]\n`);
    }
  });

  it('leaves plain what is plain to all', () => {
    for (const plain of ['M1', 'in-progress', '2026-12-01', 'Überweisung 🚀', 'a b', 'abcdef1', '<YYYY>', 'שלום']) {
      assert.equal(edited('l: [a]\n', append(['l'], plain)), `l: [a, ${plain}]\n`);
    }
  });

  it('writes marks that reorder a line as escapes', () => {
    assert.equal(edited('a: 1\n', set(['a'], 'x\u202ey')), 'a: "x\\u202ey"\n');
  });
});

describe('editPlan: removing, wrapping, renaming', () => {
  check([
    ['removes a line with its comment', 'a: 1\nb: 2 # c\n# d\nc: 3\n', remove(['b']), 'a: 1\n# d\nc: 3\n'],
    ['removes the last line of a text without a final line end', 'a: 1\nb: 2', remove(['b']), 'a: 1'],
    ['moves the next key up to the dash', 'l:\n- a: 1 # c\n  b: 2\n', remove(['l', 0, 'a']), 'l:\n- b: 2\n'],
    [
      'leaves comments between the dash and the next key',
      'l:\n- a: 1\n  # c\n  b: 2\n',
      remove(['l', 0, 'a']),
      'l:\n- \n  # c\n  b: 2\n',
    ],
    [
      'removes a line between a block that keeps its line ends and blank lines',
      'a: |+\n  x\nb: 1\n\nc: 2\n',
      remove(['b']),
      'a: |+\n  x\nc: 2\n',
    ],
    [
      'removes a comment that would become part of the text above',
      'a: |\n  x\nb: 1\n  # deeper\n# d\nc: 2\n',
      remove(['b']),
      'a: |\n  x\n# d\nc: 2\n',
    ],
    ['removes a value over several lines', 'a:\n  - x\n\n  - y\nb: 2\n', remove(['a']), 'b: 2\n'],
    ['removes in braces with a comma', '{a: 1, b: 2, c: 3}', remove(['b']), '{a: 1, c: 3}'],
    ['removes the first in braces', '{a: 1, b: 2}', remove(['a']), '{b: 2}'],
    ['removes the only one in braces', 'x: {a: 1}\n', remove(['x', 'a']), 'x: {}\n'],
    ['removes an item', 'l:\n- x\n- y # c\n- z\n', remove(['l', 1]), 'l:\n- x\n- z\n'],
    ['wraps a text', 'l:\n- x # c\n', wrap(['l', 0]), 'l:\n- { text: x, met: 2026-11-24 } # c\n'],
    [
      'wraps a text with commas without touching it',
      'l:\n- x, [y] # c\n- z\n',
      wrap(['l', 0]),
      'l:\n- text: x, [y] # c\n  met: 2026-11-24\n- z\n',
    ],
    ['wraps a quoted text', 'l: ["x, y", z]\n', wrap(['l', 0]), 'l: [{ text: "x, y", met: 2026-11-24 }, z]\n'],
    [
      'wraps a block',
      'l:\n- |\n  x\n\n  y\n- z\n',
      wrap(['l', 0]),
      'l:\n- text: |\n    x\n\n    y\n  met: 2026-11-24\n- z\n',
    ],
    [
      'wraps a text over two lines',
      'l:\n- x\n  y\n- z\n',
      wrap(['l', 0]),
      'l:\n- text: x\n    y\n  met: 2026-11-24\n- z\n',
    ],
    ['wraps a text in place of a list', 'l: x, y\n', wrap(['l', 0]), 'l: { text: "x, y", met: 2026-11-24 }\n'],
    ['renames a key', "'a' : 1 # c\n", { kind: 'rename', path: ['a'], to: 'b' }, "'b' : 1 # c\n"],
  ]);
});

describe('editPlan: refusals', () => {
  const cases: readonly (readonly [name: string, text: string, intent: Intent, refusal: string])[] = [
    ['a broken text', 'a: "x\n', set(['a'], 'y'), 'broken'],
    ['a duplicate key', 'a: 1\na: 2\n', set(['a'], 'y'), 'broken'],
    ['a merge conflict', '<<<<<<< a\nx: 1\n=======\nx: 2\n>>>>>>> b\n', set(['x'], 'y'), 'broken'],
    ['an empty text', '', set(['a'], 'y'), 'not-found'],
    ['a text of comments', '# nothing\n', set(['a'], 'y'), 'not-found'],
    ['a path that leads nowhere', 'a: 1\n', set(['milestones', 3, 'due'], 'y'), 'not-found'],
    ['an alias', 'x: &x 1\na: *x\n', set(['a'], 'y'), 'shared'],
    ['a value that others refer to', 'a: &x 1\nb: *x\n', set(['a'], 'y'), 'shared'],
    ['a map that others refer to', 'a: &x { k: 1 }\nb: *x\n', set(['a', 'k'], 'y'), 'shared'],
    ['a map that others merge', 'a: &x { k: 1 }\nb: { <<: *x, c: 1 }\n', set(['a', 'k'], 'y'), 'shared'],
    ['what lies behind an alias', 'x: &x [{ k: 1 }]\na: *x\n', set(['a', 0, 'k'], 'y'), 'shared'],
    ['adding to a merged list', 'x: &x { l: [a] }\na: { <<: *x }\n', append(['a', 'l'], 'y'), 'shared'],
    ['removing a merged key', 'x: &x { k: 1 }\na: { <<: *x }\n', remove(['a', 'k']), 'shared'],
    ['a tag of somebody’s own', 'a: !secret x\n', set(['a'], 'y'), 'too-intricate'],
    ['a block in place of a text', 'a:\n  - x # c\n', set(['a'], 'y'), 'too-intricate'],
    ['the only key of a block', 'a:\n  b: 1\n', remove(['a', 'b']), 'too-intricate'],
    ['a name that is taken', 'a: 1\nb: 2\n', { kind: 'rename', path: ['a'], to: 'b' }, 'too-intricate'],
  ];
  for (const [name, text, intent, refusal] of cases) {
    it(name, () => {
      const result = editPlan(text, [intent]);
      assert.equal('refusal' in result && result.refusal, refusal, JSON.stringify(result));
    });
  }

  it('says where the obstacle stands', () => {
    assert.deepEqual(editPlan('x: &x 1\na: *x\n', [set(['a'], 'y')]), {
      refusal: 'shared',
      span: { start: 11, end: 13 },
    });
  });

  it('edits a map that others merge where they have the key themselves', () => {
    assertEdit('a: &x { k: 1 }\nb: { <<: *x, k: 2 }\n', set(['a', 'k'], 3), 'a: &x { k: 3 }\nb: { <<: *x, k: 2 }\n');
  });
});

describe('editPlan: several intents', () => {
  it('puts together what stands at one place', () => {
    assert.equal(edited('a: 1\n', set(['b'], 2), set(['c'], 3)), 'a: 1\nb: 2\nc: 3\n');
  });

  it('lets one build on what another one wrote', () => {
    assert.equal(
      edited('a: 1\n', set(['b'], { c: 2 }), set(['b', 'd'], 3), append(['l'], 'x'), append(['l'], 'z')),
      'a: 1\nb: { c: 2, d: 3 }\nl:\n  - x\n  - z\n',
    );
  });

  it('does all or nothing', () => {
    assert.deepEqual(editPlan('a: 1\n', [set(['a'], 2), set(['x', 'y'], 3)]), { refusal: 'not-found' });
  });

  it('finds an item by its place in the text', () => {
    assert.equal(
      edited('l: [x, ~, z]\n', set(['a'], 1), wrap(['l', { at: 10 }])),
      'l: [x, ~, { text: z, met: 2026-11-24 }]\na: 1\n',
    );
  });
});
