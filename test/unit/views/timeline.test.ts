import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { toDayNumber, type CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import type { Milestone, Plan } from '../../../src/core/plan/types';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';
import { lookAhead } from '../../../src/core/schedule/outlook';
import { buildTimeline, TimelineBuilder } from '../../../src/core/views/timeline';
import type { GroupRow, MilestoneRow, TimelineModel, TimelinePlan } from '../../../src/core/views/timelineModel';
import { menuContextOf } from '../../../src/core/views/timelineMenu';
import {
  ancestorKeys,
  firstOpenRow,
  foldedAtFirst,
  planOf,
  planUrisOf,
  visibleRows,
} from '../../../src/core/views/timelineRows';

const today = '2026-12-04' as CalendarDate;
const dayOf = (text: string): number => toDayNumber(text as CalendarDate);

const withOutlook = (plan: Plan, day = today): Pick<TimelinePlan, 'plan' | 'outlook'> => ({
  plan,
  outlook: lookAhead(plan, calendarsOf(plan), day),
});
const plan = (text: string, uri = 'file:///a/milestones.yaml', name = 'Shop'): TimelinePlan => ({
  uri,
  name,
  revision: 1,
  holidays: new Map(),
  ...withOutlook(parsePlan(text).plan),
});
const build = (milestones: string, top = ''): TimelineModel =>
  buildTimeline([plan(`project: Shop\n${top}milestones:\n${milestones}`)], today, 'en-GB');
const milestone = (model: TimelineModel, id: string): MilestoneRow => {
  const row = model.rows.find((row): row is MilestoneRow => row.kind === 'milestone' && row.id === id);
  assert.ok(row, `no row ${id}`);
  return row;
};
const only = (fields: string, top = ''): MilestoneRow =>
  milestone(build(`  - { id: M1, title: Works, ${fields} }\n`, top), 'M1');

describe('buildTimeline', () => {
  it('draws from start to due, both days included', () => {
    const { bar } = only('start: 2026-12-01, due: 2026-12-09');
    assert.deepEqual(
      [bar?.shape, bar?.first, bar?.last, bar?.derivedStart],
      ['bar', dayOf('2026-12-01'), dayOf('2026-12-09'), false],
    );
  });

  it('draws a point when only the due day is known, or when the start comes after it', () => {
    assert.equal(only('due: 2026-12-09').bar?.shape, 'point');
    assert.equal(only('start: 2026-12-10, due: 2026-12-09').bar?.shape, 'point');
  });

  it('counts an estimate back from the due day and says so', () => {
    const row = only('due: 2026-12-14, estimate: 5d');
    assert.deepEqual([row.bar?.first, row.bar?.derivedStart], [dayOf('2026-12-08'), true]);
    assert.equal(row.facts[0], 'Due 14 Dec 2026, start estimated');
  });

  it('needs the hours a week to draw hours', () => {
    assert.equal(only('due: 2026-12-14, estimate: 24h').bar?.shape, 'point');
    assert.equal(
      only('due: 2026-12-14, estimate: 24h', 'calendar: { hours_per_week: 24 }\n').bar?.first,
      dayOf('2026-12-08'),
    );
  });

  it('starts no earlier than the day after what it depends on', () => {
    const model = build(
      `  - { id: A, title: First, due: 2026-12-07 }
  - { id: B, title: Second, due: 2026-12-14, estimate: 3w, depends_on: [A] }
  - { id: C, title: Third, due: 2026-12-14, depends_on: [A] }\n`,
    );
    assert.equal(milestone(model, 'B').bar?.first, dayOf('2026-12-08'));
    assert.equal(milestone(model, 'C').bar?.first, dayOf('2026-12-08'));
  });

  it('draws from the day to today while late, and says how late', () => {
    const row = only(
      'start: 2026-11-20, due: 2026-12-01, status: in-review, acceptance: [{ text: a, met: 2026-11-28 }, b]',
    );
    assert.equal(row.late, true);
    assert.deepEqual(row.bar?.overrun, { first: dayOf('2026-12-02'), last: dayOf('2026-12-04') });
    assert.equal(row.label, 'M1 Works, in review, due 1 Dec 2026, 3 days late, 1 of 2 criteria met');
  });

  it('is not late on the day itself', () => {
    const row = only('due: 2026-12-04');
    assert.deepEqual([row.late, row.bar?.overrun, row.when], [false, undefined, 'due today']);
  });

  it('ends when it was done, and shows the days after the due day', () => {
    const early = only('status: done, start: 2026-11-01, due: 2026-11-10, completed: 2026-11-08');
    assert.deepEqual([early.bar?.last, early.bar?.overrun], [dayOf('2026-11-08'), undefined]);
    const late = only('status: done, start: 2026-11-01, due: 2026-11-10, completed: 2026-11-12');
    assert.deepEqual(late.bar?.overrun, { first: dayOf('2026-11-11'), last: dayOf('2026-11-12') });
    assert.deepEqual([late.late, late.when], [false, 'done 12 Nov']);
    assert.ok(late.facts.includes('Done 12 Nov 2026, 2 days late'), late.facts.join());
    assert.match(late.label, /, done 12 Nov 2026, 2 days late, due 10 Nov 2026$/);
  });

  it('says in the due column how a done one lies to its due day, as a part that may be left out', () => {
    const column = (completed: string, due = 'due: 2026-11-10'): readonly unknown[] => {
      const { when, besideDue } = only(`status: done, ${due}, completed: ${completed}`);
      return [when, besideDue];
    };
    assert.deepEqual(column('2026-11-09'), ['done 9 Nov', '1 day early']);
    assert.deepEqual(column('2026-11-12'), ['done 12 Nov', '2 days late']);
    assert.deepEqual(column('2026-11-10'), ['done 10 Nov', undefined]);
    assert.deepEqual(column('2026-11-10', 'due: soon'), ['done 10 Nov', undefined]);
    // More days than anybody counts.
    assert.deepEqual(column('2026-12-02'), ['done 2 Dec', 'due 10 Nov']);
    assert.deepEqual(column('2026-10-02'), ['done 2 Oct', 'due 10 Nov']);
  });

  it('counts no criterion as met that does not say so, in a done milestone neither', () => {
    const done = only('status: done, acceptance: [a, b]');
    assert.deepEqual(done.progress, { met: 0, total: 2 });
    assert.match(done.label, /, criteria not ticked$/);
    assert.ok(done.facts.includes('Criteria not ticked'));
    assert.match(
      only('status: done, acceptance: [a, { text: b, met: 2026-11-08 }]').label,
      /, 1 of 2 criteria ticked$/,
    );
    assert.match(only('status: done, acceptance: [{ text: b, met: 2026-11-08 }]').label, /, 1 of 1 criterion met$/);
    assert.deepEqual(only('acceptance: [a, b]').progress, { met: 0, total: 2 });
    assert.equal(only('due: 2026-12-09').progress, undefined);
  });

  it('keeps milestones without a day as rows without a bar', () => {
    const none = only('status: planned');
    assert.deepEqual([none.bar, none.when], [undefined, 'no due date']);
    assert.equal(only('due: soon').when, 'due “soon”');
  });

  it('remembers what was agreed only where the due day has moved', () => {
    assert.equal(only('due: 2026-12-09, agreed: { due: 2026-12-09 }').bar?.agreedDue, undefined);
    const moved = only('due: 2026-12-09, agreed: { due: 2026-12-07 }');
    assert.equal(moved.bar?.agreedDue, dayOf('2026-12-07'));
    assert.ok(moved.facts.includes('Due 2 working days later than agreed (7 Dec 2026)'));
  });

  it('says how far a milestone is from what was agreed, in its row, its card and its words for screen readers', () => {
    const moved = only('due: 2026-12-09, agreed: { date: 2026-11-02, by: Dana, due: 2026-12-07 }');
    assert.deepEqual([moved.agreed, moved.drift], [true, '+2d']);
    assert.ok(moved.facts.includes('Agreed on 2 Nov 2026 by Dana'));
    assert.ok(moved.label.includes('Due 2 working days later than agreed (7 Dec 2026)'));
    assert.match(menuContextOf(moved, 'file:///p')?.viewItem ?? '', /\bwithdraw\b/);
    const same = only('due: 2026-12-09, agreed: { date: 2026-11-02, due: 2026-12-09 }');
    assert.deepEqual([same.agreed, same.drift], [true, undefined]);
    const free = only('due: 2026-12-09');
    assert.deepEqual([free.agreed, free.drift], [undefined, undefined]);
    assert.doesNotMatch(menuContextOf(free, 'file:///p')?.viewItem ?? '', /\bwithdraw\b/);
  });

  it('remembers the days before the present one, as its changes have them', () => {
    const moved = only(`due: 2026-12-09, changes: [
      { field: due, from: 2026-12-02, to: 2026-12-09, reason: Keys came late }, { field: amount, from: 2026-12-03 }]`);
    assert.deepEqual(moved.bar?.formerDues, [dayOf('2026-12-02')]);
    assert.ok(moved.facts.includes('Moved from 2 Dec 2026: Keys came late'));
    const often = only(`due: 2026-12-09, agreed: { due: 2026-12-01 }, changes: [
      { field: due, from: 2026-12-01 }, { field: due, from: 2026-12-02 }, { field: due, from: soon },
      { field: due, from: 2026-12-02 }, { field: due, from: 2026-12-09 }]`);
    assert.deepEqual(often.bar?.formerDues, [dayOf('2026-12-02')]);
    assert.ok(often.facts.includes('Moved 4 times, first from 1 Dec 2026'));
    assert.equal(only('due: 2026-12-09').bar?.formerDues, undefined);
  });

  it('knows when waiting is over', () => {
    assert.equal(only('blocked: { by: client, since: 2026-12-01 }').blocked, true);
    assert.equal(only('blocked: { by: client, since: 2026-12-01, until: 2026-12-03 }').blocked, false);
    assert.equal(only('status: done, blocked: { by: client }').blocked, false);
  });
});

describe('rows of the timeline', () => {
  const text = `project: Shop
phases: [{ id: build, title: Build }, Launch, Care]
milestones:
  - { id: M3, title: Later, phase: build, due: 2026-12-20 }
  - { id: M2, title: Sooner, phase: Build, due: 2026-12-10, depends_on: [M1, M1, M9] }
  - { id: M1, title: First, status: done, completed: 2026-11-02 }
  - { id: M4, title: Shop open, phase: Launch, due: 2026-12-01, depends_on: [M4] }
  - { id: M5, title: Dropped, phase: Launch, status: cancelled }
  - { title: Surprise, phase: Extra }
`;
  const model = buildTimeline(
    [plan(text), plan('project: B\nmilestones: [{ title: X }]', 'file:///b', 'B')],
    today,
    'en-GB',
  );
  const group = (title: string): GroupRow => {
    const row = model.rows.find((row): row is GroupRow => row.kind !== 'milestone' && row.title === title);
    assert.ok(row);
    return row;
  };

  it('stand by plan and phase, and by day within them', () => {
    assert.deepEqual(
      model.rows.map(({ level, title }) => `${level} ${title}`),
      [
        '1 Shop',
        '2 First',
        '2 Build',
        '3 Sooner',
        '3 Later',
        '2 Launch',
        '3 Shop open',
        '3 Dropped',
        '2 Care',
        '2 Extra',
        '3 Surprise',
        '1 B',
        '2 X',
      ],
    );
  });

  it('sum up what is below a header, cancelled milestones apart', () => {
    assert.equal(group('Launch').label, 'Phase Launch, 0 of 1 milestone done, 1 late');
    assert.equal(group('Care').label, 'Phase Care, no milestones');
    assert.deepEqual(group('Build').extent?.last, dayOf('2026-12-20'));
    assert.deepEqual([group('Shop').done, group('Shop').total, group('Shop').late], [1, 5, 1]);
  });

  it('are joined once for each dependency that exists, and never to themselves', () => {
    const titleOf = (key: string): string | undefined => model.rows.find((row) => row.key === key)?.title;
    assert.deepEqual(
      model.rows.flatMap((row) => (row.kind === 'milestone' ? row.after.map((key) => [titleOf(key), row.title]) : [])),
      [['First', 'Sooner']],
    );
  });

  it('can be looked at one plan at a time, and with headers closed', () => {
    const titles = (uri: string | undefined, ...closed: string[]): readonly string[] =>
      visibleRows(model, { planUri: uri, collapsed: new Set(closed), hidesDone: false }).map((row) => row.title);
    assert.deepEqual(titles('file:///b'), ['B', 'X']);
    assert.deepEqual(titles(undefined, 'file:///a/milestones.yaml'), ['Shop', 'B', 'X']);
    assert.ok(!titles(undefined, group('Build').key).includes('Sooner'));
    assert.equal(titles('file:///gone').length, model.rows.length);
  });

  it('stand by due day within their group, whenever they start', () => {
    const rows = build(
      `  - { title: Long, start: 2026-11-01, due: 2026-12-20 }
  - { title: Short, start: 2026-12-01, due: 2026-12-10 }
  - { title: Open }
`,
    ).rows.slice(1);
    assert.deepEqual(
      rows.map(({ title }) => title),
      ['Short', 'Long', 'Open'],
    );
  });

  it('can leave out what is over, with the phases in which all is done', () => {
    const done = build(
      `  - { id: A, title: A, phase: First, status: done }
  - { id: B, title: B, phase: Second, status: cancelled }
  - { id: C, title: C, phase: Second }
`,
      'phases: [First, Second, Third]\n',
    );
    const rows = visibleRows(done, { collapsed: new Set(), hidesDone: true });
    assert.deepEqual(
      rows.map(({ title }) => title),
      ['Shop', 'Second', 'C', 'Third'],
    );
  });

  it('open with what is over folded, and know the first that is open', () => {
    const over = 'project: Over\nmilestones: [{ title: O, status: done }]';
    const done = plan(
      'project: A\nphases: [P]\nmilestones: [{ title: X, status: done, phase: P }, { title: Y, phase: Q }]',
    );
    const alone = buildTimeline([plan(over, 'file:///o')], today);
    assert.deepEqual(foldedAtFirst(alone), []);
    const both = buildTimeline([plan(over, 'file:///o'), done], today);
    assert.deepEqual(foldedAtFirst(both), ['file:///o', `${done.uri}##P`]);
    assert.equal(firstOpenRow(both.rows)?.title, 'Y');
    assert.equal(firstOpenRow(alone.rows), undefined);
    assert.deepEqual(planUrisOf(both.rows.slice(0, 3)), ['file:///o', 'file:///o', done.uri]);
  });

  it('name their milestone and its actions to a menu', () => {
    const { rows } = build('  - { id: M1, title: A }\n  - { id: M2, status: done }\n  - { title: B, phase: P }\n');
    const uri = 'file:///a/milestones.yaml';
    assert.deepEqual(
      rows.map((row) => menuContextOf(row, uri)),
      [
        { viewItem: 'group', uri },
        {
          viewItem: 'milestone start submit finish reschedule split expect block cancel move',
          uri,
          milestone: { uri, id: 'M1', title: 'A', index: -1 },
        },
        { viewItem: 'milestone reopen move', uri, milestone: { uri, id: 'M2', title: '', index: -1 } },
        undefined,
        {
          viewItem: 'milestone start submit finish reschedule split expect block cancel move',
          uri,
          milestone: { uri, title: 'B', index: -1 },
        },
      ],
    );
  });

  it('know the headers above them and their plan', () => {
    const row = model.rows.find(({ title }) => title === 'Shop open');
    assert.ok(row);
    assert.deepEqual(ancestorKeys(model, row), [group('Launch').key, group('Shop').key]);
    assert.equal(planOf(model, row)?.uri, 'file:///a/milestones.yaml');
    assert.equal(planOf(model, group('B'))?.uri, 'file:///b');
    assert.equal(planOf(model, { ...row, key: 'gone' }), undefined);
  });

  it('have keys of their own, also when ids repeat', () => {
    const twice = build('  - { id: M1, title: A }\n  - { id: M1, title: B }\n  - { title: C }\n  - { title: C }\n');
    assert.equal(new Set(twice.rows.map((row) => row.key)).size, twice.rows.length);
  });
});

describe('rows that are built again', () => {
  const text = `project: Shop
milestones:
  - { id: A, title: First, due: 2026-12-07 }
  - { id: B, title: Second, due: 2026-12-14, depends_on: [A] }
  - { id: C, title: Third, due: 2026-12-20 }
`;
  const before = plan(text);
  /** The titles of the rows that are other objects than in the build before. */
  const renewed = (next: TimelinePlan, day = today): readonly string[] => {
    const builder = new TimelineBuilder();
    const { rows } = builder.build([before], today, 'en-GB');
    const known = new Set<unknown>(rows);
    return builder
      .build([next], day, 'en-GB')
      .rows.flatMap((row) => (row.kind === 'milestone' && !known.has(row) ? [row.title] : []));
  };
  const withMilestones = (change: (list: Milestone[]) => Milestone[]): TimelinePlan => ({
    ...before,
    ...withOutlook({ ...before.plan, milestones: change([...before.plan.milestones]) }),
  });
  const other = (from: string, to: string, index: number): Milestone[] =>
    parsePlan(text.replace(from, to)).plan.milestones.slice(index, index + 1);

  it('stay the same objects where nothing that they show has changed', () => {
    assert.deepEqual(renewed(before), []);
    assert.deepEqual(renewed(withMilestones((list) => [...other('Third', 'Last', 2), ...list.slice(0, 2)])), ['Last']);
  });

  it('follow the milestones that they depend on', () => {
    const later = withMilestones(([, ...rest]) => [...other('2026-12-07', '2026-12-08', 0), ...rest]);
    assert.deepEqual(renewed(later), ['First', 'Second']);
  });

  it('follow an id that reads as the title did', () => {
    const builder = new TimelineBuilder();
    const lines = (first: string): string =>
      `project: Shop\nmilestones:\n  - ${first}\n  - { id: B, title: Second, depends_on: [A] }\n`;
    const without = parsePlan(lines('{ title: A }'));
    const withId = parsePlan(lines('{ id: A, title: A }'), { before: without });
    builder.build([{ ...before, ...withOutlook(without.plan) }], today);
    const rows = builder.build([{ ...before, ...withOutlook(withId.plan) }], today).rows;
    assert.deepEqual(
      rows.flatMap((row) => (row.kind === 'milestone' ? row.after : [])),
      [rows[1]?.key],
    );
  });

  it('are those of a build from nothing, whatever was built before', () => {
    const milestones = fc.array(
      fc.record({
        id: fc.option(fc.constantFrom('A', 'B', 'C'), { nil: undefined }),
        title: fc.constantFrom('A', 'B', 'C'),
        due: fc.option(fc.constantFrom('2026-12-07', '2026-12-09'), { nil: undefined }),
        phase: fc.option(fc.constantFrom('build', 'Build', 'launch'), { nil: undefined }),
        depends_on: fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 2 }),
      }),
      { maxLength: 4 },
    );
    const version = fc.record({ milestones, phases: fc.constantFrom([], [{ id: 'build', title: 'Build' }]) });
    fc.assert(
      fc.property(fc.array(version, { minLength: 2, maxLength: 5 }), (versions) => {
        const builder = new TimelineBuilder();
        let file = parsePlan('project: Shop\nmilestones: []\n');
        for (const [index, version] of versions.entries()) {
          const lines = version.milestones.map((milestone) => `  - ${JSON.stringify(milestone)}\n`);
          const phases = `phases: ${JSON.stringify(version.phases)}\n`;
          file = parsePlan(`project: Shop\n${phases}milestones:\n${lines.join('')}`, { before: file });
          const next = { ...before, revision: index, ...withOutlook(file.plan) };
          assert.deepEqual(builder.build([next], today, 'en-GB'), buildTimeline([next], today, 'en-GB'));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are new for a plan that was closed in between, since nothing of it is kept', () => {
    const builder = new TimelineBuilder();
    const second = plan(text, 'file:///b', 'B');
    const rowsOf = (plans: readonly TimelinePlan[]): readonly unknown[] =>
      builder.build(plans, today, 'en-GB').rows.filter((row) => row.kind === 'milestone');
    const both = rowsOf([before, second]);
    assert.deepEqual(
      rowsOf([before, second]).map((row, index) => row === both[index]),
      Array(6).fill(true),
    );
    rowsOf([before]);
    assert.deepEqual(
      rowsOf([before, second]).map((row, index) => row === both[index]),
      [true, true, true, false, false, false],
    );
  });

  it('follow the day and the calendar', () => {
    assert.equal(renewed(before, '2026-12-05' as CalendarDate).length, 3);
    assert.equal(renewed({ ...before, holidays: new Map([['2026-12-25' as CalendarDate, 'Christmas']]) }).length, 3);
  });
});

describe('the agreed day without a day of its own', () => {
  const text = `  - { id: A, title: Undated now, agreed: { date: 2026-11-01, due: 2026-12-07 }, depends_on: [B] }
  - { id: B, title: Dated, due: 2026-12-20 }
`;

  it('is a flag, in words too, and stands below what has a day', () => {
    const model = build(text);
    const row = milestone(model, 'A');
    assert.deepEqual([row.bar?.shape, row.bar?.first, row.bar?.agreedDue], ['flag', ...twice('2026-12-07')]);
    assert.ok(row.facts.includes('Agreed to be due 7 Dec 2026'), row.facts.join());
    assert.match(row.label, /, no due date, Agreed to be due 7 Dec 2026/);
    const ids = model.rows.flatMap((one) => (one.kind === 'milestone' ? [one.id] : []));
    assert.deepEqual(ids, ['B', 'A']);
    // The timeline opens on it.
    assert.ok(model.range.first <= dayOf('2026-12-07'));
  });

  it('is one also where the day is in words now, and none without an agreed day', () => {
    assert.equal(only('due: soon, agreed: { due: 2026-12-07 }').bar?.shape, 'flag');
    assert.equal(only('agreed: { date: 2026-11-01 }').bar, undefined);
    assert.equal(only('status: done, completed: 2026-12-01, agreed: { due: 2026-12-07 }').bar?.shape, 'point');
  });

  const twice = (day: string): readonly number[] => [dayOf(day), dayOf(day)];
});

describe('reviews on the timeline', () => {
  const asked =
    '{ submitted: 2026-11-20, decision: changes-requested, date: 2026-11-24, by: Dana, note: Show the fee }';
  const round = (rounds: string, more = ''): MilestoneRow =>
    only(`due: 2026-12-20, ${more}review: { rounds: [${rounds}] }`, 'review: { rounds_included: 2, days: 5 }\n');

  it('are marks at the days on which it was handed over and decided, and a line while the client has it', () => {
    const { bar } = round(`${asked}, { submitted: 2026-12-01 }`, 'status: in-review, ');
    assert.deepEqual(bar?.reviews, [
      { day: dayOf('2026-11-20'), what: 'submitted' },
      { day: dayOf('2026-11-24'), what: 'changes-requested' },
      { day: dayOf('2026-12-01'), what: 'submitted' },
    ]);
    assert.deepEqual(bar?.withClient, { first: dayOf('2026-12-01'), last: dayOf('2026-12-04') });
  });

  it('are told in the name of the row and in the card', () => {
    const open = round(`${asked}, { submitted: 2026-12-01 }`, 'status: in-review, ');
    assert.match(open.label, /, round 2 of 2, with the client for 3 days$/);
    assert.deepEqual(open.facts.slice(-2), [
      'Round 2 of 2, with the client for 3 days, an answer is due 8 Dec 2026',
      'Round 1: changes requested · submitted 20 Nov · answered 24 Nov · Dana · Show the fee',
    ]);
    const done = round('{ submitted: 2026-11-20, decision: approved, date: 2026-11-24 }', 'status: done, ');
    assert.match(done.label, /, round 1 of 2, approved$/);
    assert.ok(done.facts.includes('Round 1: approved · submitted 20 Nov · answered 24 Nov'), done.facts.join());
  });

  it('have no mark without a day or on a day to come, and no line once nothing is open', () => {
    assert.equal(round('{ decision: approved }').bar?.reviews, undefined);
    assert.equal(round('{ submitted: 2026-12-10 }').bar?.withClient, undefined);
    assert.equal(round('{ submitted: 2026-12-10 }').bar?.reviews, undefined);
    assert.equal(round('{ submitted: 2026-12-01 }', 'status: done, ').bar?.withClient, undefined);
    assert.equal(only('due: 2026-12-20').bar?.reviews, undefined);
  });

  it('count by the terms of the plan as they are now', () => {
    const builder = new TimelineBuilder();
    const text = (included: number): string =>
      `project: Shop\nreview: { rounds_included: ${included} }\nmilestones:\n  - { id: M1, title: A, status: in-review, due: 2026-12-20, review: { rounds: [{ submitted: 2026-12-04 }] } }\n`;
    const label = (included: number): string =>
      milestone(builder.build([plan(text(included))], today, 'en-GB'), 'M1').label;
    assert.match(label(2), /round 1 of 2/);
    assert.match(label(3), /round 1 of 3/);
  });
});

describe('the range that the timeline opens on', () => {
  it('leaves out a day that is centuries away, and shows its row nevertheless', () => {
    const near = '  - { title: A, start: 2026-10-01, due: 2026-11-20 }\n';
    for (const far of ['due: 2206-12-01', 'due: 0206-12-01', 'start: 2026-11-01, due: 2206-12-01']) {
      const model = build(`${near}  - { title: B, ${far} }\n`);
      assert.ok(model.range.first >= dayOf('2026-10-01') && model.range.last <= dayOf('2026-12-31'), far);
      assert.equal(model.plans[0]?.range.last, model.range.last);
      assert.equal(model.rows.filter(({ kind }) => kind === 'milestone').length, 2);
    }
  });

  it("is the plan's own, and today when that is near", () => {
    const { range } = build('  - { title: A, start: 2026-10-01, due: 2026-11-20 }\n');
    assert.deepEqual(range, { first: dayOf('2026-10-01'), last: dayOf('2026-12-04') });
    const old = build('  - { title: A, status: done, start: 2024-01-01, due: 2024-02-20 }\n');
    assert.deepEqual(old.range, { first: dayOf('2024-01-01'), last: dayOf('2024-02-20') });
  });

  it('is the weeks around today without any date', () => {
    const { range } = buildTimeline([], today);
    assert.ok(range.first < dayOf(today) && dayOf(today) < range.last);
  });

  it('is never shorter than four weeks', () => {
    const { range } = build('  - { title: A, due: 2026-12-04 }\n');
    assert.equal(range.last - range.first + 1, 28);
  });
});
