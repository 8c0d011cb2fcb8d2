import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  addDays,
  daysBetween,
  parseDays,
  type CalendarDate,
  type Weekday,
} from '../../../src/core/calendar/calendarDate';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import type { Plan } from '../../../src/core/plan/types';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';
import { loadOf } from '../../../src/core/schedule/load';
import { schedulePlan, type Schedule } from '../../../src/core/schedule/schedule';

/*
 * Worked scenarios are in `test/golden/schedules`. Here the arithmetic is tried against one that walks from day to day, and knows
 * neither counts of days nor an order of milestones.
 */

const today = '2026-11-25' as CalendarDate;

/** A random plan: milestones depend on those above them, so that there is no cycle. */
interface Drawn {
  readonly workingDays: readonly (readonly Weekday[])[];
  readonly daysOff: readonly string[];
  readonly milestones: readonly {
    readonly days: number;
    readonly owner: number;
    readonly due: number | undefined;
    readonly start: number | undefined;
    readonly status: string;
    readonly after: readonly { readonly on: number; readonly lag: number }[];
  }[];
}

const people = [undefined, 'Sam'] as const;

const week = fc.subarray<Weekday>(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], { minLength: 1 });
const drawn: fc.Arbitrary<Drawn> = fc.record({
  workingDays: fc.tuple(week, week),
  daysOff: fc.array(
    fc.tuple(fc.integer({ min: -5, max: 30 }), fc.nat(4)).map(([from, more]) => {
      return `${addDays(today, from)}..${addDays(today, from + more)}`;
    }),
    { maxLength: 3 },
  ),
  milestones: fc
    .array(
      fc.record({
        days: fc.integer({ min: 1, max: 4 }),
        owner: fc.nat(1),
        due: fc.option(fc.integer({ min: -3, max: 40 }), { nil: undefined }),
        start: fc.option(fc.integer({ min: -20, max: 20 }), { nil: undefined }),
        status: fc.constantFrom('planned', 'planned', 'planned', 'in-progress', 'done', 'cancelled'),
        after: fc.array(fc.record({ on: fc.nat(5), lag: fc.integer({ min: -3, max: 3 }) }), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((list) => list.map((one, index) => ({ ...one, after: one.after.filter(({ on }) => on < index) }))),
});

function textOf({ workingDays, daysOff, milestones }: Drawn): string {
  const lists = workingDays.map((days) => `working_days: [${days.join(', ')}]`);
  const rows = milestones.map(({ days, owner, due, start, status, after }, index) => {
    const keys = [
      `id: M${index}, title: T, status: ${status}, estimate: ${days}d`,
      ...(people[owner] === undefined ? [] : [`owner: ${people[owner]}`]),
      ...(due === undefined ? [] : [`due: ${addDays(today, due)}`]),
      // With both days the estimate does not count; that is left to the scenarios.
      ...(start === undefined || due !== undefined ? [] : [`start: ${addDays(today, start)}`]),
      ...(status === 'done' && start !== undefined ? [`completed: ${addDays(today, start)}`] : []),
      `depends_on: [${after.map(({ on, lag }) => `{ id: M${on}, lag: ${lag}d }`).join(', ')}]`,
    ];
    return `  - { ${keys.join(', ')} }`;
  });
  return `project: P
calendar: { ${lists[0]}, days_off: [${daysOff.join(', ')}] }
people: [{ name: Sam, ${lists[1]} }]
milestones:
${rows.join('\n')}
`;
}

function read(text: string): { readonly plan: Plan; readonly schedule: Schedule } {
  const { plan, problems } = parsePlan(text);
  assert.deepEqual(problems, []);
  return { plan, schedule: schedulePlan(plan, calendarsOf(plan), today) };
}

/** The same plan, walked from day to day. */
function walk({ workingDays, daysOff, milestones }: Drawn) {
  const names: readonly Weekday[] = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'];
  const off = daysOff.flatMap((text) => parseDays(text) ?? []);
  const works = (owner: number, day: CalendarDate): boolean => {
    const passed = daysBetween('1970-01-01' as CalendarDate, day);
    const name = names[((passed % 7) + 7) % 7];
    return (
      workingDays[owner]?.some((worked) => worked === name) === true && !off.some((r) => r.from <= day && day <= r.to)
    );
  };
  const step = (owner: number, from: CalendarDate, count: number): CalendarDate => {
    let day = from;
    for (let left = Math.abs(count); left > 0;) {
      day = addDays(day, Math.sign(count));
      if (works(owner, day)) left--;
    }
    return day;
  };
  const worked = (owner: number, from: CalendarDate): CalendarDate =>
    works(owner, from) ? from : step(owner, from, 1);
  const nth = (owner: number, day: CalendarDate, n: number): CalendarDate =>
    n === 0 ? worked(owner, day) : step(owner, day, n);
  const later = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);
  const dayAt = (offset: number | undefined): CalendarDate | undefined =>
    offset === undefined ? undefined : addDays(today, offset);
  const at = (index: number) => milestones[index] ?? assert.fail();
  const isOpen = (index: number): boolean => !['done', 'cancelled'].includes(at(index).status);
  const startOf = (index: number): CalendarDate | undefined =>
    at(index).due === undefined ? dayAt(at(index).start) : undefined;

  const endOf = (index: number): CalendarDate | undefined => {
    const { owner, days, status, start, due } = at(index);
    if (status === 'cancelled') return undefined;
    if (status === 'done') return dayAt(start) ?? dayAt(due);
    const first = earliestStart(index);
    return later(step(owner, worked(owner, first), days - 1), worked(owner, today));
  };
  const earliestStart = (index: number): CalendarDate => {
    const { owner, status, after } = at(index);
    if (status === 'in-progress') return startOf(index) ?? worked(owner, today);
    const days = after.map(({ on, lag }) => {
      const end = endOf(on);
      return end === undefined ? today : nth(owner, end, 1 + lag);
    });
    return days.reduce(later, worked(owner, today));
  };
  const open = [...milestones.keys()].filter(isOpen);
  const last = open.flatMap((index) => dayAt(at(index).due) ?? []).reduce(later, '0000-01-01' as CalendarDate);
  const followersOf = (index: number) =>
    open.flatMap((other) => at(other).after.flatMap(({ on, lag }) => (on === index ? [{ other, lag }] : [])));

  /** Whether all that follows can be done in time when the milestone ends on the day, whatever today is. */
  const isInTime = (index: number, end: CalendarDate): boolean =>
    end <= last &&
    followersOf(index).every(({ other, lag }) => {
      const { owner, days } = at(other);
      return isInTime(other, step(owner, nth(owner, end, 1 + lag), days - 1));
    });
  const totalFloat = (index: number): number => {
    const { owner } = at(index);
    let end = endOf(index) ?? assert.fail();
    let float = 0;
    while (!isInTime(index, end)) {
      end = step(owner, end, -1);
      float--;
    }
    for (let next = step(owner, end, 1); float >= 0 && isInTime(index, next); next = step(owner, next, 1)) float++;
    return float;
  };
  /** How many working days later it may end without a follower that has not begun starting later. */
  const freeFloat = (index: number): number => {
    const followers = followersOf(index);
    if (followers.length === 0) return totalFloat(index);
    const { owner } = at(index);
    const moves = (end: CalendarDate): boolean =>
      followers.some(
        ({ other, lag }) => nth(at(other).owner, end, 1 + lag) > worked(at(other).owner, earliestStart(other)),
      );
    let float = -1;
    for (let end = endOf(index) ?? assert.fail(); !moves(end); end = step(owner, end, 1)) float++;
    return Math.max(0, float);
  };
  return { open, last, endOf, earliestStart, totalFloat, freeFloat };
}

describe('The schedule', () => {
  it('is the one that walking from day to day gives', () => {
    fc.assert(
      fc.property(drawn, (plan) => {
        const { schedule } = read(textOf(plan));
        const walked = walk(plan);
        assert.deepEqual(
          schedule.milestones.map(({ index }) => index),
          walked.open,
        );
        const isPromised = walked.last > '0000-01-01';
        for (const { index, earliest, totalFloat, freeFloat } of schedule.milestones) {
          assert.equal(earliest?.start, walked.earliestStart(index));
          assert.equal(earliest?.end, walked.endOf(index));
          assert.equal(totalFloat, isPromised ? walked.totalFloat(index) : undefined);
          if (isPromised) assert.equal(freeFloat, walked.freeFloat(index));
        }
        if (schedule.end) assert.equal(schedule.end.promised, isPromised ? walked.last : undefined);
      }),
    );
  });

  it('has something too late where the promise is broken, and only there', () => {
    fc.assert(
      fc.property(drawn, (plan) => {
        // Work that began before its predecessor ended contradicts the plan, whether the promise holds or not.
        const milestones = plan.milestones.map((one) => ({
          ...one,
          status: one.status.replace('in-progress', 'planned'),
        }));
        const { end, milestones: scheduled } = read(textOf({ ...plan, milestones })).schedule;
        if (end?.promised === undefined || end.earliest === undefined) return;
        const isLate = scheduled.some(({ earliest, latest }) => earliest && latest && earliest.end > latest.end);
        assert.equal(isLate, end.earliest > end.promised);
        for (const { earliest, latest, totalFloat, isCritical } of scheduled) {
          assert.ok(earliest && latest && totalFloat !== undefined);
          assert.equal(earliest.end > latest.end, totalFloat < 0);
          assert.equal(isCritical, totalFloat <= 0);
        }
      }),
    );
  });

  it('does not mind the order of the file', () => {
    fc.assert(
      fc.property(drawn, (plan) => {
        const { plan: known, schedule } = read(textOf(plan));
        const turned = { ...known, milestones: known.milestones.toReversed() };
        const again = schedulePlan(turned, calendarsOf(turned), today);
        const facts = ({ milestones }: Schedule) =>
          new Map(
            milestones.map(({ milestone, earliest, latest, freeFloat }) => [
              milestone,
              { earliest, latest, freeFloat },
            ]),
          );
        assert.deepEqual(facts(again), new Map([...facts(schedule)].toReversed()));
      }),
    );
  });

  it('is made of any dates, lags and estimates, and of any dependencies', () => {
    const day = fc.constantFrom('0000-01-01', '0001-01-01', '2026-11-25', '2028-02-29', '9999-12-31', 'soon');
    const lag = fc.constantFrom('500d', '-500d', '99999999999d', '-99999999999w', '0.5d', `${'9'.repeat(400)}d`);
    const estimate = fc.constantFrom('0h', '-3d', '1e9h', `${'9'.repeat(400)}h`, '99999999999w', '1.5d');
    const status = fc.constantFrom('planned', 'in-progress', 'in-review', 'done', 'cancelled');
    const milestone = fc.record({
      status,
      start: day,
      due: day,
      completed: day,
      estimate,
      lag,
      on: fc.nat(4),
      and: fc.nat(4),
      owner: fc.constantFrom('Sam', 'Lee', '""'),
      keys: fc.subarray(['start', 'due', 'completed', 'estimate', 'owner'] as const),
    });
    const calendar = fc.constantFrom(
      '{ hours_per_week: 0 }',
      '{ hours_per_week: 0.001, working_days: [] }',
      '{ hours_per_week: 40, days_off: [0000-01-01..9999-12-31] }',
      '{ days_off: [2026-11-01..2026-12-01, 2026-11-20..2027-01-01] }',
    );
    fc.assert(
      fc.property(fc.array(milestone, { maxLength: 5 }), calendar, day, (milestones, own, now) => {
        const rows = milestones.map((one, index) => {
          const keys = one.keys.map((key) => `${key}: ${one[key]}`);
          const after = `depends_on: [{ id: M${one.on}, lag: ${one.lag} }, M${one.and}]`;
          return `  - { ${[`id: M${index}, title: T, status: ${one.status}`, ...keys, after].join(', ')} }\n`;
        });
        const { plan } = parsePlan(
          `project: P\ncalendar: ${own}\npeople: [{ name: Sam, hours_per_week: 5 }, { hours_per_week: 3 }]\nmilestones:\n${rows.join('')}`,
        );
        assert.equal(plan.milestones.length, milestones.length);
        const calendars = calendarsOf(plan);
        const from = now === 'soon' ? today : (now as CalendarDate);
        const schedule = schedulePlan(plan, calendars, from);
        const load = loadOf(plan, calendars, from);
        for (const { days, totalFloat = 0 } of schedule.milestones) assert.ok(days >= 1 && !Number.isNaN(totalFloat));
        for (const { booked } of load) assert.ok(booked > 0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('The load', () => {
  it('is all the hours that are left until a day, and no more', () => {
    const { plan } = read(`project: P
calendar: { hours_per_week: 20 }
people: [{ name: Sam, hours_per_week: 8, working_days: [thu] }]
milestones:
  - { id: A, title: A, due: 2027-01-15, estimate: 31h }
  - { id: B, title: B, due: 2026-12-24, estimate: 17h, owner: Sam }
  - { id: C, title: C, due: 2026-12-24, estimate: 5h, start: 2026-12-21 }
  - { id: D, title: D, estimate: 9h }
  - { id: E, title: E, due: 2026-12-24, estimate: 9h, status: done }
`);
    const load = loadOf(plan, calendarsOf(plan), today);
    const sum = (who: string | undefined): number =>
      load.filter(({ person }) => person === who).reduce((all, { booked }) => all + booked, 0);
    assert.equal(Math.round(sum(undefined) * 1e6) / 1e6, 36);
    assert.equal(Math.round(sum('Sam') * 1e6) / 1e6, 17);
    // Work on C begins in the week of Mon 21 December, of which 4 days count.
    const [before, week] = ['2026-W51', '2026-W52'].map((name) => load.find((one) => one.week === name && !one.person));
    assert.ok(before && week);
    assert.equal(Math.round((week.booked - before.booked) * 1e6) / 1e6, 5);
    assert.deepEqual([load[0]?.free, load[1]?.free], [12, 8]);
  });

  it('counts the weeks of ISO 8601 over the end of the year, and leaves out a day that is probably a slip', () => {
    const { plan } = read(`project: P
milestones:
  - { id: A, title: A, start: 2026-12-28, due: 2027-01-04, estimate: 6h }
  - { id: B, title: B, due: 9999-12-31, estimate: 6h }
`);
    const load = loadOf(plan, calendarsOf(plan), today);
    assert.deepEqual(
      load.map(({ week, booked, free, monday }) => [week, booked, free, monday]),
      [
        ['2026-W53', 5, undefined, '2026-12-28'],
        ['2027-W01', 1, undefined, '2027-01-04'],
      ],
    );
  });
});
