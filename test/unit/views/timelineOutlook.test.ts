import assert from 'node:assert/strict';
import { toDayNumber, type CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan, type PlanFile } from '../../../src/core/plan/parsePlan';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';
import { lookAhead } from '../../../src/core/schedule/outlook';
import { TimelineBuilder } from '../../../src/core/views/timeline';
import type { MilestoneRow, TimelineModel } from '../../../src/core/views/timelineModel';
import { diffTimeline } from '../../../src/core/views/timelinePatch';

/** A Tuesday. */
const today = '2026-12-01' as CalendarDate;
const dayOf = (text: string): number => toDayNumber(text as CalendarDate);
const holidays = new Map<CalendarDate, string>();

const read = (milestones: string, before?: PlanFile): PlanFile =>
  parsePlan(`project: Shop\nmilestones:\n${milestones}`, before && { before });
const show = ({ plan }: PlanFile, builder = new TimelineBuilder()): TimelineModel => {
  const outlook = lookAhead(plan, calendarsOf(plan, holidays), today);
  return builder.build([{ uri: 'file:///a', name: 'Shop', revision: 1, plan, outlook, holidays }], today, 'en-GB');
};
const rowOf = ({ rows }: TimelineModel, id: string): MilestoneRow => {
  const row = rows.find((row): row is MilestoneRow => row.kind === 'milestone' && row.id === id);
  assert.ok(row, `no row ${id}`);
  return row;
};

// A takes until Fri 4, B until Fri 11, which is the last due day; C has the room that they leave.
const critical = `  - { id: A, title: Design, estimate: 4d, due: 2026-12-04 }
  - { id: B, title: Shop, estimate: 5d, due: 2026-12-11, depends_on: [A, C] }
  - { id: C, title: Texts, estimate: 1d, due: 2026-12-02 }
  - { id: D, title: Old, status: done, completed: 2026-11-30 }
`;

describe('The critical path on the timeline', () => {
  const model = show(read(critical));

  it('is told of bars, in the card and in the spoken row', () => {
    const told = ['A', 'B', 'C', 'D'].map((id) => rowOf(model, id).critical ?? false);
    assert.deepEqual(told, [true, true, false, false]);
    assert.equal(rowOf(model, 'B').label, 'B Shop, planned, due 11 Dec 2026, critical');
    assert.ok(rowOf(model, 'B').facts.includes('Start by Mon, 7 Dec · no float: critical'));
    assert.equal(rowOf(model, 'C').label, 'C Texts, planned, due 2 Dec 2026');
  });

  it('is told of the arrows that hold the next one up', () => {
    const { after, criticalAfter } = rowOf(model, 'B');
    assert.deepEqual(after, [rowOf(model, 'A').key, rowOf(model, 'C').key]);
    assert.deepEqual(criticalAfter, [0]);
    assert.equal(rowOf(model, 'A').criticalAfter, undefined);
  });

  it('is not told where all is critical, since that says nothing', () => {
    const row = rowOf(show(read('  - { id: A, title: Design, estimate: 4d, due: 2026-12-04 }\n')), 'A');
    assert.equal(row.critical, undefined);
    assert.equal(row.label, 'A Design, planned, due 4 Dec 2026');
    assert.ok(row.facts.includes('Start by Tue, 1 Dec'), row.facts.join());
  });
});

describe('Float on the timeline', () => {
  it('reaches from the bar to the latest end, for what is open and has some', () => {
    const model = show(read(critical));
    const until = ['A', 'B', 'C', 'D'].map((id) => rowOf(model, id).bar?.floatUntil);
    assert.deepEqual(until, [undefined, undefined, dayOf('2026-12-04'), undefined]);
    assert.ok(rowOf(model, 'C').facts.includes('Start by Wed, 2 Dec · 3 working days of float'));
  });

  it('is not drawn where the bar already ends there', () => {
    const model = show(read('  - { id: A, title: A, estimate: 1d, due: 2026-12-04 }\n'));
    assert.equal(rowOf(model, 'A').bar?.floatUntil, undefined);
    assert.ok(rowOf(model, 'A').facts.includes('Start by Fri, 4 Dec · 3 working days of float'));
  });
});

describe('What cannot hold on the timeline', () => {
  it('has its likely end after the bar, in words at it, in the card and in the spoken row', () => {
    const model = show(
      read(`  - { id: A, title: A, status: in-progress, start: 2026-11-20, due: 2026-11-27 }
  - { id: B, title: B, estimate: 5d, due: 2026-12-04, depends_on: [A] }
`),
    );
    const { bar, likely, label, facts } = rowOf(model, 'B');
    assert.deepEqual(bar?.likely, { first: dayOf('2026-12-05'), last: dayOf('2026-12-08') });
    assert.equal(likely, 'likely 8 Dec');
    const sentence = 'likely 8 Dec, 2 working days after 4 Dec, because A is late';
    assert.equal(label, `B B, planned, due 4 Dec 2026, ${sentence}`);
    assert.equal(facts[1], `L${sentence.slice(1)}`);
    assert.ok(model.range.last >= dayOf('2026-12-08'));
    assert.equal(rowOf(model, 'A').bar?.likely, undefined);
  });

  it('says for which one a start comes too early, and by how much, until it has begun', () => {
    const lines = (status: string): string => `  - { id: A, title: A, start: 2026-12-01, due: 2026-12-09 }
  - { id: B, title: B, status: ${status}, start: 2026-12-07, due: 2026-12-18, depends_on: [A] }
`;
    const planned = show(read(lines('planned')));
    assert.deepEqual(rowOf(planned, 'B').after, [rowOf(planned, 'A').key]);
    assert.deepEqual(rowOf(planned, 'B').earlyFor, [0]);
    assert.ok(rowOf(planned, 'B').facts.includes('Starts 3 working days too early for A'));
    assert.match(rowOf(planned, 'B').label, /, starts 3 working days too early for A(?:,|$)/);
    assert.equal(rowOf(show(read(lines('in-progress'))), 'B').earlyFor, undefined);
  });
});

describe('A timeline whose schedule has changed', () => {
  /** The ids of the rows that are sent again after the first text becomes the second. */
  const sent = (text: string, from: string, to: string): readonly (string | undefined)[] => {
    const builder = new TimelineBuilder();
    const file = read(text);
    const before = show(file, builder);
    const after = show(read(text.replace(from, to), file), builder);
    assert.deepEqual(after, show(read(text.replace(from, to))));
    return diffTimeline(before, after).rows.flatMap(({ insert }) =>
      insert.flatMap((row) => (row.kind === 'milestone' ? [row.id] : [])),
    );
  };

  it('sends nothing where another text says the same', () => {
    assert.deepEqual(sent(critical, 'project: Shop', 'project: Shop # mine'), []);
  });

  it('sends those that it concerns and no others', () => {
    assert.deepEqual(sent(critical, 'title: Texts', 'title: Words'), ['C']);
    // A longer one takes the float of what does not hold the next one up, and its own place on the path stays.
    assert.deepEqual(sent(critical, 'estimate: 1d', 'estimate: 2d'), ['C']);
    // Shorter by a day, the path has float, and nothing is critical any more.
    assert.deepEqual([...sent(critical, 'estimate: 5d', 'estimate: 4d')].sort(), ['A', 'B', 'C']);
  });
});
