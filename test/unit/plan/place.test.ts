import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Place } from '../../../src/core/plan/place/place';
import { placeAt } from '../../../src/core/plan/place/placeAt';
import { planText } from './planTexts';

/** `|` is where the offset is. */
function at(marked: string): Place | undefined {
  const offset = marked.indexOf('|');
  return placeAt(marked.slice(0, offset) + marked.slice(offset + 1), offset);
}

/** Kind, path, and word in one line. */
function seen(marked: string): string {
  const place = at(marked);
  if (!place) return 'nothing';
  const holds = place.holds === 'nothing' ? '' : ` of ${place.holds}@${place.column}`;
  return `${place.kind} ${place.path.join('/')}${holds}${place.word === '' ? '' : ` "${place.word}"`}`;
}

const head = 'project: P\nmilestones:\n  - id: M1\n    title: T\n';

describe('placeAt', () => {
  const cases: readonly (readonly [name: string, text: string, seen: string])[] = [
    ['a key', `${head}    sta|tus: done\n`, 'key milestones/0/status "status"'],
    ['a key beside its dash', 'milestones:\n  - i|d: M1\n', 'key milestones/0/id "id"'],
    ['a key in quotes', 'milestones:\n  - "i|d": M1\n', 'key milestones/0/id "id"'],
    ['a value', `${head}    status: do|ne # so\n`, 'value milestones/0/status "done"'],
    ['the start of a value', `${head}    status: |done\n`, 'value milestones/0/status "done"'],
    ['the end of a value', `${head}    status: done|\n`, 'value milestones/0/status "done"'],
    ['a value in quotes', `${head}    status: 'do|ne'\n`, 'value milestones/0/status "done"'],
    ['quotes that are still open', `${head}    status: "do|\n    due: x\n`, 'value milestones/0/status "do"'],
    ['words with a blank behind them', `${head}    due: in 2 |\n`, 'value milestones/0/due "in 2 "'],
    ['behind closed quotes', `${head}    due: "in 2" |\n`, 'nothing'],
    ['where a value is missing', `${head}    status: |\n`, 'value milestones/0/status'],
    ['right behind a colon', `${head}    status:|\n`, 'value milestones/0/status'],
    ['before a comment', `${head}    status: | # todo\n`, 'value milestones/0/status'],
    ['behind an anchor', `${head}    status: &s |\n`, 'value milestones/0/status'],
    ['a comment beside a value', `${head}    status: done # to|do\n`, 'comment milestones/0/status "# todo"'],
    ['a comment of its own', `${head}    # to|do\n`, 'comment  "# todo"'],
    [
      'the third item of a list',
      `${head}    tasks:\n      - a\n      - b\n      - c|\n`,
      'value milestones/0/tasks/2 "c"',
    ],
    ['an item to come', `${head}    tasks:\n      - a\n      - |\n`, 'value milestones/0/tasks/1'],
    ['right behind a dash', `${head}    tasks:\n      -|\n`, 'value milestones/0/tasks/0'],
    [
      'a list at the column of its key',
      `${head}    tasks:\n    - a\n    - b|\n    due: x\n`,
      'value milestones/0/tasks/1 "b"',
    ],
    [
      'a key of an item',
      `${head}    tasks:\n      - a\n      - text: b\n        do|\n`,
      'start milestones/0/tasks/1 of map@8 "do"',
    ],
    ['a milestone far down', `${head}  # no\n\n  - id: M2\n    title: U\n  - id: M|3\n`, 'value milestones/2/id "M3"'],
    ['a list in a list', 'a:\n  - - x\n    - y|\n', 'value a/0/1 "y"'],
    ['a list without indentation', 'milestones:\n- id: M1\n  title: T\n- id: M2\n  due: |\n', 'value milestones/1/due'],
    ['a blank line in a milestone', `${head}    |\n`, 'start milestones/0 of map@4'],
    ['a blank line between keys', `${head}    |\n    due: x\n`, 'start milestones/0 of map@4'],
    ['a blank line a little off', `${head}   |\n`, 'start milestones/0 of map@4'],
    ['the first letters of a key', `${head}    st|\n    due: x\n`, 'start milestones/0 of map@4 "st"'],
    ['the column of the dashes', `${head}  |\n`, 'start milestones of list@2'],
    ['the first letters at the column of the dashes', `${head}  mi|\n`, 'start milestones of list@2 "mi"'],
    ['below the list', `${head}|\n`, 'start  of map@0'],
    ['below a key without a value', `${head}    tasks:\n      |\n`, 'start milestones/0/tasks'],
    ['before the first item', 'milestones:\n  |\n  - id: M1\n', 'start milestones of list@2'],
    ['before the first key', '|\nproject: P\n', 'start  of map@0'],
    ['below everything, at the top', 'project: P\n\n|', 'start  of map@0'],
    ['an empty text', '|', 'start '],
    ['a text of comments', '# a\n|', 'start '],
    ['behind the mark of a document', '# a\n---\nproject: P\n|', 'start  of map@0'],
    ['on the mark of a document', '--|-\nproject: P\n', 'nothing'],
    ['a block of text', `${head}    description: >-\n      some|thing\n    due: x\n`, 'text milestones/0/description'],
    [
      'a blank line in a block of text',
      `${head}    description: |-\n      a\n      ¦\n      b\n`,
      'text milestones/0/description',
    ],
    [
      'what looks like a key in a block of text',
      `${head}    description: >\n      due: so|on\n`,
      'text milestones/0/description',
    ],
    [
      'what looks like a comment in a block of text',
      `${head}    description: >\n      # so|on\n`,
      'text milestones/0/description',
    ],
    ['the second line of a text', `${head}    description: some\n      thi|ng\n`, 'text milestones/0/description'],
    [
      'the second line of a text in quotes',
      `${head}    description: "some\n      due: thi|ng"\n`,
      'text milestones/0/description',
    ],
    ['the second line of an item', `${head}    tasks:\n      - some\n        thi|ng\n`, 'text milestones/0/tasks/0'],
    [
      'the key after a block of text',
      `${head}    description: >-\n      a: b\n    st|: x\n`,
      'key milestones/0/st "st"',
    ],
    ['brackets', `${head}    depends_on: [a, b|, c]\n`, 'value milestones/0/depends_on/1 "b"'],
    ['empty brackets', `${head}    depends_on: [|]\n`, 'value milestones/0/depends_on/0'],
    ['brackets that are still open', `${head}    depends_on: [a, |\n    due: x\n`, 'value milestones/0/depends_on/1'],
    ['behind brackets', `${head}    depends_on: [a] |\n`, 'nothing'],
    [
      'brackets over several lines',
      `${head}    depends_on: [\n      a,\n      |\n    ]\n`,
      'value milestones/0/depends_on/1',
    ],
    [
      'before closing brackets on a line of their own',
      `${head}    depends_on: [\n      a,\n    |]\n`,
      'value milestones/0/depends_on/1',
    ],
    ['a key in braces', 'milestones:\n  - { id: M1, ti|tle: T }\n', 'key milestones/0/title "title"'],
    ['a value in braces', 'milestones:\n  - { id: M1, status: do| }\n', 'value milestones/0/status "do"'],
    ['a missing value in braces', 'milestones:\n  - { id: M1, status: | }\n', 'value milestones/0/status'],
    ['a missing value before a comma', 'milestones:\n  - { id: M1, status: |, due: x }\n', 'value milestones/0/status'],
    ['words with a blank in braces', 'milestones:\n  - { due: in 2 | }\n', 'value milestones/0/due "in 2 "'],
    ['the first letters of a key in braces', 'milestones:\n  - { id: M1, st| }\n', 'start milestones/0 of map@2 "st"'],
    ['where a key is missing in braces', 'milestones:\n  - { id: M1, | }\n', 'start milestones/0 of map@2'],
    ['behind the first brace', 'milestones:\n  - {|\n', 'start milestones/0 of map@2'],
    ['braces that are still open', 'milestones:\n  - { id: M1, |\n  - { id: M2 }\n', 'start milestones/0 of map@2'],
    [
      'braces over several lines',
      'milestones:\n  - { id: M1,\n      tasks: [\n        { text: a, do| }\n',
      'start milestones/0/tasks/0 of map@2 "do"',
    ],
    ['a comment in braces', 'milestones:\n  - { id: M1, # th|at\n      due: x }\n', 'comment milestones/0 "# that"'],
    ['a pair in brackets', 'a: [b: c|, d]\n', 'value a/0/b "c"'],
    ['JSON', '{\n  "milestones": [\n    { "id": "M1", "status": "do|" }\n  ]\n}\n', 'value milestones/0/status "do"'],
    ['a list at the top', '- id: M1\n  title: T\n- id: M2\n  du|\n', 'start 1 of map@2 "du"'],
    [
      'line ends of two characters',
      'milestones:\r\n  - id: M1\r\n    status: do|ne\r\n',
      'value milestones/0/status "done"',
    ],
    ['a mark of the byte order', '\uFEFFpro|ject: P\n', 'key project "project"'],
    ['tabs behind colon and dash', 'milestones:\n  -\tid:\tM|1\n', 'value milestones/0/id "M1"'],
    ['a conflict', `<<<<<<< mine\n${head}=======\n    st|\n`, 'start milestones/0 of map@4 "st"'],
    ['an address', 'client: { name: A, email: http://a.b|/c }\n', 'value client/email "http://a.b/c"'],
    ['the indentation', `${head}  |  due: x\n`, 'nothing'],
    ['a key with a question mark', '? pro|ject\n: P\n', 'nothing'],
  ];
  for (const [name, marked, expected] of cases) {
    it(`knows ${name}`, () =>
      assert.equal(
        seen(marked.includes('¦') ? marked.replace('¦', '\u0001').replaceAll('|', '>').replace('\u0001', '|') : marked),
        expected,
      ));
  }

  it('names the other keys of the map, those below too', () => {
    assert.deepEqual(at(`${head}    st|\n    due: x\n  - id: M2\n    owner: y\n`)?.keys, ['id', 'title', 'due']);
    assert.deepEqual(at(`${head}    due: |x\n    note: |\n      owner: y\n`)?.keys, ['id', 'title', 'note']);
    assert.deepEqual(at('milestones:\n  - { id: M1, due: |, status: done }\n')?.keys, ['id', 'status']);
    assert.deepEqual(at('milestones:\n  - { id: M1, | , status: done, tasks: [{ text: x }] }\n')?.keys, [
      'id',
      'status',
      'tasks',
    ]);
    assert.deepEqual(at('project: P\n|\nmilestones:\n  - id: M1\nlint: {}\n')?.keys, ['project', 'milestones', 'lint']);
    assert.deepEqual(at('client:\n  name: A\n  |\nproject: P\n')?.keys, ['name']);
    // A line of blanks is blank, be they tabs.
    assert.deepEqual(at(`${head}    st|\n\t\n    due: x\n`)?.keys, ['id', 'title', 'due']);
  });

  it('says where a list may end as well', () => {
    const place = at('project: P\nmilestones:\n- id: M1\n|\n');
    assert.deepEqual([place?.path, place?.holds], [['milestones'], 'list']);
    assert.deepEqual(
      [place?.outer?.path, place?.outer?.holds, place?.outer?.keys],
      [[], 'map', ['project', 'milestones']],
    );
  });

  it('says whether more of the value follows below', () => {
    assert.equal(at('milestones: |\n  - id: M1\n')?.goesOn, true);
    assert.equal(at('milestones: |\n- id: M1\n')?.goesOn, true);
    assert.equal(at('milestones: |\nlint: {}\n')?.goesOn, false);
    assert.equal(at('project: "a|\n  b"\n')?.goesOn, true);
  });

  it('says whether a blank is missing', () => {
    assert.equal(at('project:|\n')?.needsBlank, true);
    assert.equal(at('project: |\n')?.needsBlank, false);
    assert.deepEqual(at('project:|  P\n')?.span, { start: 8, end: 11 });
    assert.equal(at('a: [b,|]\n')?.needsBlank, true);
    assert.equal(at('a: {b:|}\n')?.needsBlank, true);
  });

  it('finds every key and value of any plan where the parser finds it', () => {
    fc.assert(
      fc.property(planText(false), ({ text }) => {
        const visit = (node: unknown, path: readonly (string | number)[]): void => {
          if (isSeq(node)) node.items.forEach((item, index) => visit(item, [...path, index]));
          if (isMap(node)) {
            for (const { key, value } of node.items) {
              assert.ok(isScalar(key));
              const name = String(key.value);
              const place = placeAt(text, key.range?.[0] ?? 0);
              assert.deepEqual([place?.kind, place?.path], ['key', [...path, name]]);
              const names: readonly string[] = node.items
                .map((pair) => String(pair.key))
                .filter((other) => other !== name);
              assert.deepEqual(place?.keys, names);
              visit(value, [...path, name]);
            }
          }
          if (!isScalar(node) || !node.range || node.range[0] === node.range[1]) return;
          const [start, end] = node.range;
          const isBlock = node.type?.startsWith('BLOCK') === true;
          const place = placeAt(text, isBlock ? text.indexOf('\n', start) + 9 : start);
          if (isBlock) assert.deepEqual([place?.kind ?? 'text', place?.path ?? path], ['text', path]);
          else assert.deepEqual([place?.kind, place?.path, place?.span], ['value', path, { start, end }]);
        };
        visit(parseDocument(text, { schema: 'failsafe' }).contents, []);
      }),
      { numRuns: 25 },
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(planText(true), fc.nat(), fc.nat(), (plan, from, length) => {
        const cut = from % plan.text.length;
        const text = plan.text.slice(0, cut) + plan.text.slice(cut + (length % 20));
        for (let offset = 0; offset <= text.length; offset += 3) {
          const place = placeAt(text, offset);
          if (place) assert.ok(place.span.start <= place.span.end && place.span.end <= text.length);
        }
      }),
      { numRuns: 12 },
    );
  });
});
