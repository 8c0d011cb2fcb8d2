import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { createDayWords } from '../../../src/core/calendar/dayWords';
import { parsePlan, type PlanFile } from '../../../src/core/plan/parsePlan';
import { carryOffset } from '../../../src/core/views/carryOffset';
import type { PlanKeys } from '../../../src/core/views/planKeys';
import { findPlace, type RowPlace } from '../../../src/core/views/rowPlace';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';
import { lookAhead } from '../../../src/core/schedule/outlook';
import { TimelineBuilder } from '../../../src/core/views/timeline';
import { keyAt, placeOfKey } from '../../../src/core/views/timelineKeys';
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
    riskOf: () => undefined,
    hoursOf: () => undefined,
    driftOf: () => undefined,
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
    // In another text two of the same title cannot be told apart.
    assert.deepEqual(leadsTo(text, known, file.text).slice(3), [undefined, undefined, undefined]);
  });
});

const good = `project: Shop
phases: [{ id: build, title: Build }]
milestones:
  - id: M1
    title: Card payments work
    phase: build
  - title: Order mail goes out
    phase: Launch
  - id: M3
    title: Refunds work
`;

function keysOf({ plan }: PlanFile): PlanKeys {
  const builder = new TimelineBuilder();
  const today = '2026-12-01' as CalendarDate;
  const outlook = lookAhead(plan, calendarsOf(plan), today);
  builder.build([{ uri, name: 'Shop', revision: 1, plan, outlook, holidays: new Map() }], today);
  const [keys] = builder.keys;
  assert.ok(keys);
  return keys;
}

describe('What a row of the timeline leads to', () => {
  const lastGood = parsePlan(good);
  const keys = keysOf(lastGood);
  /** The line that a click on the row leads to, once the text has become another one. */
  const lineOf = (key: string, text: string, read = text): string | undefined => {
    const file = parsePlan(read, { treatAsOurs: true, before: lastGood });
    const place = placeOfKey(keys, key);
    const texts = { file, lastGood: file.isBroken ? lastGood : file };
    const offset = place && findPlace(texts, place, text)?.start;
    return offset === undefined
      ? undefined
      : text
          .slice(text.lastIndexOf('\n', offset) + 1)
          .split('\n')[0]
          ?.trim();
  };

  it('leads to its line, wherever that has gone', () => {
    const changed = good.replace('milestones:\n', 'milestones:\n  # three\n  # more\n  # lines\n');
    assert.equal(lineOf(`${uri}#M3`, changed), '- id: M3');
    assert.equal(lineOf(`${uri}#Order mail goes out`, changed), '- title: Order mail goes out');
    assert.equal(lineOf(uri, `# top\n${changed}`), 'project: Shop');
    assert.equal(lineOf(`${uri}##build`, `# top\n${changed}`), 'phases: [{ id: build, title: Build }]');
    assert.equal(lineOf(`${uri}##Launch`, changed), 'phase: Launch');
  });

  it('leads to its line while lines typed above keep the file from being read', () => {
    const broken = good.replace('milestones:\n', 'objectives: [one,\n  "two\n  three\nmilestones:\n');
    assert.ok(parsePlan(broken, { treatAsOurs: true }).isBroken);
    assert.equal(lineOf(`${uri}#M1`, broken), '- id: M1');
    assert.equal(lineOf(`${uri}#M3`, broken), '- id: M3');
    assert.equal(lineOf(`${uri}#Order mail goes out`, broken), '- title: Order mail goes out');
    assert.equal(lineOf(uri, `"x\n${broken}`), 'project: Shop');
  });

  it('leads to its line while the file is broken above and below', () => {
    const broken = `"top\n${good.replace('Refunds work', '"Refunds work')}more: [\n`;
    assert.equal(lineOf(`${uri}#M1`, broken), '- id: M1');
    assert.equal(lineOf(`${uri}#M3`, broken), '- id: M3');
  });

  it('leads to its line in a text that has not been read yet', () => {
    assert.equal(lineOf(`${uri}#M3`, `# not read yet\n${good}`, good), '- id: M3');
  });

  it('leads nowhere once its milestone has gone', () => {
    assert.equal(lineOf(`${uri}#M3`, good.replace('id: M3', 'id: M4')), undefined);
    assert.equal(placeOfKey(keys, `${uri}#M9`), undefined);
  });

  it('is found from the cursor', () => {
    const at = (text: string, words: string, read = text): string => {
      const file = parsePlan(read, { treatAsOurs: true, before: lastGood });
      return keyAt(keys, { file, text }, text.indexOf(words));
    };
    assert.equal(at(good, 'Refunds'), `${uri}#M3`);
    assert.equal(at(good, 'goes out'), `${uri}#Order mail goes out`);
    assert.equal(at(good, 'project'), uri);
    assert.equal(at(`# not read yet\n${good}`, 'Refunds', good), `${uri}#M3`);
    const broken = `${good}    due: "2026\n`;
    assert.equal(at(broken, 'Card'), `${uri}#M1`);
  });

  it('has the number of its milestone among those of the same title, in the order of the file', () => {
    const twice = parsePlan(
      'project: P\nmilestones:\n  - { title: A, due: 2026-12-09 }\n  - { title: A, due: 2026-12-01 }\n',
    );
    assert.deepEqual(keysOf(twice).milestoneKeys, [`${uri}#A`, `${uri}#A#2`]);
  });
});

describe('carryOffset', () => {
  it('is exact around one change and follows a line inside', () => {
    assert.equal(carryOffset('abc', 'abc', 2), 2);
    assert.equal(carryOffset('abc', 'abXXc', 1), 1);
    assert.equal(carryOffset('abc', 'abXXc', 2), 4);
    assert.equal(carryOffset('a\nline\nz', 'b\nnew\nline\ny', 4), 8);
    assert.equal(carryOffset('a\nline\nz', 'b', 4), 1);
  });
});
