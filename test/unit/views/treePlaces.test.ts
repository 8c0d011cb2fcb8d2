import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { createDayWords } from '../../../src/core/calendar/dayWords';
import { parsePlan, type PlanFile } from '../../../src/core/plan/parsePlan';
import { findPlace, type RowPlace } from '../../../src/core/views/rowPlace';
import { buildTree } from '../../../src/core/views/tree';
import type { TreeNode } from '../../../src/core/views/treeNode';

const uri = 'file:///milestones.yaml';
const read = (text: string): PlanFile => parsePlan(text, { treatAsOurs: true });

const text = `project: Shop
milestones:
  - id: M1
    title: The cart is there
    acceptance: [It keeps two items, It shows a sum]
  - title: Guests can pay
    tasks:
      - Ask the bank
  - title: Guests can pay
`;

/** All rows of the tree, drawn from that text at revision 1. */
function rows(drawn: string): readonly TreeNode[] {
  const plan = {
    uri,
    revision: 1,
    name: 'P',
    plan: read(drawn).plan,
    isAdoptable: false,
    lacking: () => [],
    commits: () => [],
  };
  const options = {
    today: '2026-11-24' as CalendarDate,
    grouping: 'none',
    sorting: 'file',
    words: createDayWords('en'),
  } as const;
  const unfold = (node: TreeNode): readonly TreeNode[] => [node, ...(node.children?.() ?? []).flatMap(unfold)];
  return buildTree([plan], options).flatMap(unfold);
}

/** What the rows lead to, each as the text from there to the end of its line. */
function leadsTo(
  drawn: string,
  known: { file: PlanFile; lastGood: PlanFile; revision: number },
  now: string,
): unknown[] {
  return rows(drawn).flatMap(({ place }) => {
    if (place?.what !== 'milestone' && place?.what !== 'criterion' && place?.what !== 'task') return [];
    const span = findPlace(known, place, now);
    return [span && /^.*/.exec(now.slice(span.start))?.[0]];
  });
}

const all = [
  'The cart is there',
  'It keeps two items, It shows a sum]',
  'It shows a sum]',
  'Guests can pay',
  'Ask the bank',
  'Guests can pay',
];

describe('What a row of the tree leads to', () => {
  it('is found in the text that it was drawn from', () => {
    const file = read(text);
    assert.deepEqual(leadsTo(text, { file, lastGood: file, revision: 1 }, text), all);
    const spans = rows(text).map(
      ({ place }) =>
        place && 'milestone' in place && findPlace({ file, lastGood: file, revision: 1 }, place, text)?.start,
    );
    assert.equal(new Set(spans.filter((start) => typeof start === 'number')).size, all.length);
  });

  it('is found below lines that were typed above, before they are read', () => {
    const file = read(text);
    assert.deepEqual(leadsTo(text, { file, lastGood: file, revision: 1 }, `# one\n# two\n${text}`), all);
  });

  for (const above of ['oops\n', 'client: [\n', 'client: "\n', '\tclient: x\n', '<<<<<<< HEAD\n', 'a: b: c\n']) {
    it(`is found below lines that break the file: ${JSON.stringify(above)}`, () => {
      const broken = read(`${above}${text}`);
      assert.equal(broken.isBroken, true);
      const lastGood = read(text);
      for (const now of [broken.text, `# more\n${broken.text}`]) {
        assert.deepEqual(leadsTo(text, { file: broken, lastGood, revision: 2 }, now).slice(0, 3), all.slice(0, 3));
      }
      // Drawn anew from the last good text, at the revision of the broken one.
      const redrawn = rows(text).map(
        ({ place }) => place && 'milestone' in place && { ...place, milestone: { ...place.milestone, revision: 2 } },
      );
      const last = redrawn.at(-1) as Extract<RowPlace, { what: 'milestone' }>;
      const span = findPlace({ file: broken, lastGood, revision: 2 }, last, broken.text);
      assert.equal(span?.start, broken.text.lastIndexOf('Guests can pay'));
    });
  }

  it('is the milestone once the criterion is gone, and nothing once that is gone too', () => {
    const file = read(
      text.replace('[It keeps two items, It shows a sum]', '[It shows a sum]').replace('The cart', 'A cart'),
    );
    const known = { file, lastGood: file, revision: 2 };
    assert.deepEqual(leadsTo(text, known, file.text).slice(0, 3), [
      'A cart is there',
      'A cart is there',
      'It shows a sum]',
    ]);
    // Which of two of the same title is meant nobody knows in another text.
    assert.deepEqual(leadsTo(text, known, file.text).slice(3), [undefined, undefined, undefined]);
  });
});
