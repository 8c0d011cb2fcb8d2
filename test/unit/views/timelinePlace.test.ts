import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan, type PlanFile } from '../../../src/core/plan/parsePlan';
import { TimelineBuilder, type PlanKeys } from '../../../src/core/views/timeline';
import { carryOffset, keyAt, placeOf, targetOf } from '../../../src/core/views/timelinePlace';

const uri = 'file:///a';
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
  builder.build([{ uri, name: 'Shop', revision: 1, plan, holidays: new Map() }], '2026-12-01' as CalendarDate);
  const [keys] = builder.keys;
  assert.ok(keys);
  return keys;
}

describe('a row of the timeline', () => {
  const lastGood = parsePlan(good);
  const keys = keysOf(lastGood);
  /** The line that a click on the row leads to, once the text has become another one. */
  const lineOf = (key: string, text: string, read = text): string | undefined => {
    const file = parsePlan(read, { treatAsOurs: true, before: lastGood });
    const target = targetOf(keys, key);
    const texts = { file, lastGood: file.isBroken ? lastGood : file, text };
    const offset = target && placeOf(target, texts);
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
    assert.equal(targetOf(keys, `${uri}#M9`), undefined);
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
