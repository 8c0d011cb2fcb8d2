import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { addDays, type CalendarDate } from '../../../src/core/calendar/calendarDate';
import { createWorkingCalendar } from '../../../src/core/calendar/workingCalendar';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { judgeFeasibility, type InfeasibleMilestone } from '../../../src/core/schedule/feasibility';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';
import { listWork } from '../../../src/core/schedule/work';

/** A Wednesday: until Tuesday, 1 December, there are five working days. */
const wednesday = '2026-11-25' as CalendarDate;

function judge(
  milestones: string,
  calendar = 'hours_per_week: 24',
  today = wednesday,
  most = 100,
): readonly InfeasibleMilestone[] {
  const { plan, problems } = parsePlan(`project: P\ncalendar: { ${calendar} }\nmilestones:\n${milestones}`);
  assert.deepEqual(problems, []);
  return judgeFeasibility(plan, calendarsOf(plan), today, { most });
}

/** As in a message: `24 h left, 14.4 h free, 6 h on M2`. */
function told(found: readonly InfeasibleMilestone[]): string[] {
  const hours = (value: number): number => Math.round(value * 10) / 10;
  return found.map(({ milestone, leftHours, freeHours, before }) =>
    [
      `${milestone.id?.value}: ${hours(leftHours)} h left`,
      `${hours(freeHours)} h free`,
      ...before.map((other) => `${hours(other.hours)} h on ${other.milestone.id?.value}`),
    ].join(', '),
  );
}

describe('Feasibility', () => {
  it('tells the arithmetic: hours left, hours free, days off, and the work before it', () => {
    const found = judge(
      `  - { id: M3, title: Refunds work, due: 2026-12-01, estimate: 18h }
  - { id: M2, title: Cards work, due: 2026-11-30, estimate: 6h }`,
      'hours_per_week: 24, days_off: [2026-11-26..2026-11-29]',
    );
    assert.deepEqual(told(found), ['M3: 24 h left, 14.4 h free, 6 h on M2']);
    assert.equal(found[0]?.due, '2026-12-01');
    assert.equal(found[0]?.hoursPerWeek, 24);
    assert.equal(found[0]?.daysOff, 2);
  });

  it('lets a milestone take every hour there is, and not one more', () => {
    // Five working days of 4.8 hours.
    assert.deepEqual(judge('  - { id: A, title: A, due: 2026-12-01, estimate: 24h }'), []);
    assert.deepEqual(judge('  - { id: A, title: A, due: 2026-12-01, estimate: 1w }'), []);
    assert.deepEqual(judge('  - { id: A, title: A, due: 2026-12-01, estimate: 5d }'), []);
    assert.deepEqual(told(judge('  - { id: A, title: A, due: 2026-12-01, estimate: 24.1h }')), [
      'A: 24.1 h left, 24 h free',
    ]);
  });

  it('counts today, and begins with the start when that is later', () => {
    assert.deepEqual(told(judge('  - { id: A, title: A, due: 2026-11-25, estimate: 5h }')), [
      'A: 5 h left, 4.8 h free',
    ]);
    assert.deepEqual(told(judge('  - { id: A, title: A, start: 2026-11-30, due: 2026-12-01, estimate: 10h }')), [
      'A: 10 h left, 9.6 h free',
    ]);
    assert.deepEqual(judge('  - { id: A, title: A, start: 2026-11-02, due: 2026-12-01, estimate: 24h }'), []);
  });

  it('takes the share of criteria that are not met, and nothing in review', () => {
    const criteria = 'acceptance: [one, { text: two, met: 2026-11-20 }]';
    assert.deepEqual(judge(`  - { id: A, title: A, due: 2026-11-26, estimate: 19h, ${criteria} }`), []);
    assert.deepEqual(told(judge('  - { id: A, title: A, due: 2026-11-26, estimate: 19h, acceptance: [one, two] }')), [
      'A: 19 h left, 9.6 h free',
    ]);
    for (const status of ['in-review', 'done', 'cancelled']) {
      assert.deepEqual(judge(`  - { id: A, title: A, due: 2026-11-26, estimate: 90h, status: ${status} }`), []);
    }
  });

  it('lists no work where the plan does not say how many hours a week there are', () => {
    const { plan } = parsePlan('project: P\nmilestones:\n  - { title: A, due: 2026-12-01, estimate: 4h }\n');
    assert.deepEqual(listWork(plan.milestones, calendarsOf(plan), wednesday), []);
  });

  it('serves each person from that person’s own hours', () => {
    const people =
      'hours_per_week: 24 }\npeople: [{ name: Sam, hours_per_week: 8, working_days: [mon, tue], days_off: [2026-11-30] }, { name: Kim }';
    const plan = (owner: string, hours: number): string =>
      `  - { id: A, title: A, due: 2026-12-01, estimate: 24h }\n  - { id: B, title: B, owner: ${owner}, due: 2026-12-01, estimate: ${hours}h }`;
    const judgeAll = (milestones: string) => {
      const { plan: read, problems } = parsePlan(`project: P\ncalendar: { ${people}]\nmilestones:\n${milestones}`);
      assert.deepEqual(problems, []);
      return judgeFeasibility(read, calendarsOf(read), wednesday, { most: 100 });
    };
    // Of Sam's two days a week, Monday is off, so that Tuesday with its 4 hours is left.
    assert.deepEqual(told(judgeAll(plan('Sam', 4))), []);
    const found = judgeAll(plan('Sam', 5));
    assert.deepEqual(told(found), ['B: 5 h left, 4 h free']);
    assert.deepEqual([found[0]?.hoursPerWeek, found[0]?.daysOff], [8, 1]);
    // Kim has the hours of the plan, and somebody nobody declared has them too.
    for (const owner of ['Kim', 'Lee']) {
      assert.deepEqual(told(judgeAll(plan(owner, 24))), []);
      assert.deepEqual(told(judgeAll(plan(owner, 25))), ['B: 25 h left, 24 h free']);
    }
  });

  it('takes an empty list of days off for none, and not for those of the calendar', () => {
    const judged = (person: string): readonly string[] => {
      const { plan } = parsePlan(`project: P
calendar: { hours_per_week: 24, days_off: [2026-11-30] }
people: [{ name: Sam, hours_per_week: 8, working_days: [mon, tue]${person} }]
milestones:
  - { id: B, title: B, owner: Sam, due: 2026-12-01, estimate: 8h }
`);
      return told(judgeFeasibility(plan, calendarsOf(plan), wednesday, { most: 100 }));
    };
    assert.deepEqual(judged(', days_off: []'), []);
    assert.deepEqual(judged(''), ['B: 8 h left, 4 h free']);
  });

  it('serves by due date, then by place in the file', () => {
    const found = judge(`  - { id: C, title: C, due: 2026-12-01, estimate: 4h }
  - { id: B, title: B, due: 2026-11-30, estimate: 10h }
  - { id: A, title: A, due: 2026-11-27, estimate: 14h }
  - { id: D, title: D, due: 2026-12-01, estimate: 5h }`);
    assert.deepEqual(told(found), [
      'B: 24 h left, 19.2 h free, 14 h on A',
      'C: 28 h left, 24 h free, 14 h on A, 10 h on B',
      'D: 33 h left, 24 h free, 14 h on A, 10 h on B, 4 h on C',
    ]);
  });

  it('lets earlier work use the time before a later start', () => {
    const next = '  - { id: B, title: B, start: 2026-11-30, due: 2026-12-01, estimate: 9h }\n';
    // Three days until the start are 14.4 hours.
    assert.deepEqual(judge(`${next}  - { id: A, title: A, due: 2026-11-27, estimate: 14h }`), []);
    assert.deepEqual(told(judge(`${next}  - { id: A, title: A, due: 2026-11-30, estimate: 17h }`)), [
      'B: 11.6 h left, 9.6 h free, 2.6 h on A',
    ]);
  });

  it('works around what is served before it and begins later', () => {
    const fixed = '  - { id: A, title: A, start: 2026-11-26, due: 2026-11-27, estimate: 9.6h }\n';
    assert.deepEqual(judge(`${fixed}  - { id: B, title: B, due: 2026-12-01, estimate: 14.4h }`), []);
    assert.deepEqual(told(judge(`${fixed}  - { id: B, title: B, due: 2026-12-01, estimate: 15h }`)), [
      'B: 24.6 h left, 24 h free, 9.6 h on A',
    ]);
  });

  it('counts a milestone once whose work is torn apart, before and after a later start', () => {
    const fixed = `  - { id: F, title: F, start: 2026-11-26, due: 2026-11-27, estimate: 9.6h }
  - { id: T, title: T, due: 2026-11-30, estimate: 14.4h }\n`;
    const all = judge(`${fixed}  - { id: L, title: L, due: 2026-12-01, estimate: 5h }`);
    assert.deepEqual(told(all), [
      'T: 24 h left, 19.2 h free, 9.6 h on F',
      'L: 29 h left, 24 h free, 14.4 h on T, 9.6 h on F',
    ]);
    assert.equal(all.at(-1)?.beforeCount, 2);
    // Only the second part of T lies after this start.
    const late = judge(`${fixed}  - { id: L, title: L, start: 2026-11-30, due: 2026-12-01, estimate: 5h }`);
    assert.deepEqual(told(late).slice(1), ['L: 14.6 h left, 9.6 h free, 9.6 h on T']);
    assert.equal(late.at(-1)?.beforeCount, 1);
  });

  it('does not flag what is overdue, and serves its work first', () => {
    const late = '  - { id: A, title: A, due: 2026-11-20, estimate: 10h }\n';
    assert.deepEqual(judge(late), []);
    assert.deepEqual(told(judge(`${late}  - { id: B, title: B, due: 2026-11-26, estimate: 8h }`)), [
      'B: 18 h left, 9.6 h free, 10 h on A',
    ]);
  });

  it('leaves wrong dates to the finding about them, and undated work out', () => {
    assert.deepEqual(judge('  - { id: A, title: A, start: 2026-12-07, due: 2026-12-01, estimate: 5h }'), []);
    assert.deepEqual(judge('  - { id: A, title: A, start: 2026-12-07, due: 2026-12-01, estimate: 50h }'), []);
    assert.deepEqual(
      judge(`  - { id: A, title: A, estimate: 500h }
  - { id: B, title: B, due: 2026-12-01, estimate: 24h }
  - { id: C, title: C, due: 2026-12-01 }`),
      [],
    );
  });

  it('is silent while nobody knows how many hours there are', () => {
    assert.deepEqual(judge('  - { id: A, title: A, due: 2026-11-25, estimate: 500h }', 'working_days: [mon]'), []);
  });

  it('names as many as are asked for, those with most hours first, and counts them all', () => {
    const rows = [3, 9, 1, 9, 40].map(
      (hours, index) => `  - { id: A${index}, title: A, due: 2026-12-01, estimate: ${hours}h }`,
    );
    const last = (most: number): InfeasibleMilestone | undefined =>
      judge(rows.join('\n'), undefined, undefined, most).at(-1);
    assert.deepEqual(told([last(3) ?? assert.fail()]), ['A4: 62 h left, 24 h free, 9 h on A1, 9 h on A3, 3 h on A0']);
    assert.equal(last(3)?.beforeCount, 4);
    assert.deepEqual(last(0)?.before, []);
    assert.equal(last(0)?.beforeCount, 4);
  });

  it('chooses among the nearest 100 of very many', () => {
    const rows = Array.from(
      { length: 200 },
      (_, i) => `  - { id: A${i}, title: A, due: 2026-12-01, estimate: ${i === 50 || i === 150 ? 2 : 1}h }`,
    );
    const found = judge(rows.join('\n'), undefined, undefined, 3);
    assert.equal(found.length, 200 - 24);
    assert.deepEqual(told(found.slice(-1)), ['A199: 202 h left, 24 h free, 2 h on A150, 1 h on A99, 1 h on A100']);
    assert.equal(found.at(-1)?.beforeCount, 199);
  });

  it('is plain addition where no milestone has a start', () => {
    const anyWork = fc.array(
      fc.record({ offset: fc.integer({ min: -5, max: 30 }), hours: fc.integer({ min: 1, max: 40 }) }),
    );
    fc.assert(
      fc.property(anyWork, (all) => {
        const rows = all.map(({ offset, hours }, index) => ({ index, hours, due: addDays(wednesday, offset) }));
        const calendar = createWorkingCalendar({ hoursPerWeek: 24, workingDays: [], daysOff: [] }, new Map());
        const text = rows.map(
          ({ index, hours, due }) => `  - { id: A${index}, title: A, due: ${due}, estimate: ${hours}h }`,
        );
        let sum = 0;
        const expected = rows
          .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.index - b.index))
          .filter(({ hours, due }) => {
            sum += hours;
            return due >= wednesday && sum > (calendar.hoursBetween(wednesday, due) ?? 0) + 1e-6;
          });
        const found = text.length === 0 ? [] : judge(text.join('\n'));
        assert.deepEqual(
          found.map(({ index }) => index),
          expected.map(({ index }) => index),
        );
        for (const { leftHours, before, beforeCount, index } of found) {
          const own = rows[index]?.hours ?? 0;
          const others = before.reduce((hours, other) => hours + other.hours, 0);
          assert.ok(Math.abs(leftHours - own - others) < 1e-6);
          assert.equal(beforeCount, before.length);
        }
      }),
      { numRuns: 25 },
    );
  });
});
