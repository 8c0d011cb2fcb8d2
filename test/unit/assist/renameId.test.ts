import assert from 'node:assert/strict';
import { idAt, wordSpan } from '../../../src/core/assist/planIds';
import { renameId } from '../../../src/core/assist/renameId';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { applyEdits } from '../../../src/core/text';

const block = `project: P
objectives:
  - { id: O1, text: Sell more }
  - Be read
phases: [build, { id: launch, title: Launch }]
milestones:
  - id: M1 # the first
    title: M1 is a title
    phase: build
    objective: O1
  - id: 'M2'
    title: B
    phase: "launch"
    depends_on: [M1]
  - id: M3
    title: C
    depends_on:
      - M1
      - "M2"
      - M1
change_orders:
  - { id: CO1, milestones: [M2, M1] }
`;

/** The id at `|`: the lines (from 1) of all its places, with the words there; its definition in brackets. */
function places(marked: string): string | undefined {
  const text = marked.replace('|', '');
  const file = parsePlan(text);
  const found = idAt(file, marked.indexOf('|'));
  return found?.places
    .map((place) => {
      const span = wordSpan(file, place);
      const words = `${file.lines.positionAt(span.start).line + 1} ${text.slice(span.start, span.end)}`;
      return place === found.definition ? `(${words})` : words;
    })
    .join(', ');
}

function renamed(marked: string, name: string): string {
  const text = marked.replace('|', '');
  const result = renameId(parsePlan(text), marked.indexOf('|'), name);
  return 'edits' in result ? applyEdits(text, result.edits) : result.refusal;
}

/** The text with the mark before the nth of these words, from 0. */
function mark(text: string, words: string, nth = 0): string {
  const parts = text.split(words);
  assert.ok(parts.length > nth + 1, words);
  return `${parts.slice(0, nth + 1).join(words)}|${words}${parts.slice(nth + 1).join(words)}`;
}

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('the ids of a plan', () => {
  it('are found where they are given and where they are referred to, without their quotes', () => {
    const first = '(7 M1), 14 M1, 18 M1, 20 M1, 22 M1';
    for (const nth of [0, 2, 3, 4, 5]) assert.equal(places(mark(block, 'M1', nth)), first);
    assert.equal(places(crlf(mark(block, 'M1'))), first);
    assert.equal(places(mark(block, 'M1 #').replace('|M1', 'M1|')), first);
    for (const nth of [0, 1, 2]) assert.equal(places(mark(block, 'M2', nth)), '(11 M2), 19 M2, 22 M2');
    assert.equal(places(mark(block, 'O1', 1)), '(3 O1), 10 O1');
    assert.equal(places(mark(block, 'build')), '(5 build), 9 build');
    assert.equal(places(mark(block, '"launch"')), '(5 launch), 13 launch');
  });

  it('are not seen in titles, comments, keys and other texts', () => {
    assert.equal(places(mark(block, 'M1', 1)), undefined);
    for (const words of ['the first', 'Sell more', 'Be read', 'depends_on', 'CO1']) {
      assert.equal(places(mark(block, words)), undefined, words);
    }
  });

  it('belong to the first where two share one, and phases without a list to themselves', () => {
    const twice = 'project: P\nmilestones:\n  - { id: A, title: X }\n  - { id: A, title: Y, depends_on: A }\n';
    assert.equal(places(mark(twice, 'A')), '(3 A), 4 A');
    assert.equal(places(mark(twice, 'A', 1)), '(4 A)');
    assert.equal(renamed(mark(twice, 'A', 1), 'B'), twice.replace('id: A, title: Y', 'id: B, title: Y'));
    const phases = 'project: P\nmilestones:\n  - { title: X, phase: alpha }\n  - { title: Y, phase: alpha }\n';
    assert.equal(places(mark(phases, 'alpha')), '3 alpha, 4 alpha');
    assert.equal(renamed(mark(phases, 'alpha'), 'beta'), phases.replaceAll('alpha', 'beta'));
  });
});

describe('renaming an id', () => {
  it('changes every place and nothing else', () => {
    const expected = block
      .replace('id: M1', 'id: setup')
      .replace('[M1]', '[setup]')
      .replaceAll('- M1\n', '- setup\n')
      .replace('[M2, M1]', '[M2, setup]');
    assert.equal(renamed(mark(block, 'M1'), 'setup'), expected);
    assert.equal(renamed(mark(block, 'M1', 4), ' setup '), expected);
    assert.equal(renamed(crlf(mark(block, 'M1')), 'setup'), crlf(expected));
    assert.equal(
      renamed(mark(block, '"launch"'), 'go-live'),
      block.replace('id: launch', 'id: go-live').replace('"launch"', '"go-live"'),
    );
    assert.equal(
      renamed(mark(block, 'build', 1), 'make'),
      block.replace('[build', '[make').replace('phase: build', 'phase: make'),
    );
  });

  it('puts quotes where YAML would read something else, and keeps those that are there', () => {
    const text = renamed(mark(block, 'M2'), 'no');
    assert.match(text, /- id: 'no'\n/);
    assert.match(text, /- "no"\n/);
    assert.match(text, /milestones: \["no", M1\]|milestones: \['no', M1\]/);
    const numbers = renamed(mark(block, 'M1'), '3e21109');
    assert.deepEqual(
      parsePlan(numbers).plan.milestones.map(({ id }) => id?.value),
      ['3e21109', 'M2', 'M3'],
    );
    assert.match(numbers, /- id: "3e21109" # the first/);
  });

  it('refuses no name, a name with spaces, and a name that something else of the kind has', () => {
    const at = mark(block, 'M1');
    assert.equal(renamed(at, ' '), 'empty');
    assert.equal(renamed(at, 'M 4'), 'spaces');
    assert.equal(renamed(at, 'M3'), 'taken');
    assert.equal(renamed(mark(block, 'O1'), 'M3'), block.replaceAll(/\bO1/g, 'M3'));
    assert.equal(renamed(at, 'M1'), block);
    assert.equal(renamed(mark(block, 'title: B'), 'X'), 'no-id');
    const phases = 'project: P\nmilestones:\n  - { title: X, phase: alpha }\n  - { title: Y, phase: beta }\n';
    assert.equal(renamed(mark(phases, 'alpha'), 'beta'), 'taken');
  });

  it('keeps anchors, and refuses what aliases share and what is broken', () => {
    const anchored = block.replace('id: M1', 'id: &first M1');
    assert.match(renamed(mark(anchored, 'M1'), 'A'), /id: &first A #/);
    const aliased = anchored.replace('[M1]', '[*first]');
    assert.equal(places(mark(aliased, '*first')), '(7 M1), 14 *first, 18 M1, 20 M1, 22 M1');
    assert.equal(renamed(mark(aliased, 'M1'), 'A'), 'shared');
    assert.equal(renamed(mark(aliased, '*first'), 'A'), 'shared');
    assert.equal(renamed(`${mark(block, 'M1')}'`, 'A'), 'broken');
  });

  it('works in flow maps, in JSON and where a single value stands for a list', () => {
    const flow = '{project: P, milestones: [{id: A, title: X}, {id: B, title: Y, depends_on: A}]}';
    assert.equal(
      renamed(mark(flow, 'A,'), 'C'),
      flow.replace('id: A', 'id: C').replace('depends_on: A', 'depends_on: C'),
    );
    const json = '{"project":"P","milestones":[{"id":"A","title":"X"},{"id":"B","title":"Y","depends_on":["A"]}]}';
    assert.equal(renamed(mark(json, '"A"'), 'C'), json.replaceAll('"A"', '"C"'));
  });
});
