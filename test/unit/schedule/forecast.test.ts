import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { addDays, type CalendarDate } from '../../../src/core/calendar/calendarDate';
import { createDayWords } from '../../../src/core/calendar/dayWords';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';
import { forecastPlan, type Forecast, type LikelyDays } from '../../../src/core/schedule/forecast';
import { createForecastFactor } from '../../../src/core/schedule/forecastFactor';
import { basisWords, forecastWords } from '../../../src/core/schedule/forecastWords';
import { schedulePlan } from '../../../src/core/schedule/schedule';
import { trackRecordOf, type CalendaredPlan } from '../../../src/core/schedule/trackRecord';

/** A Monday, as 23 November and 7, 14, 21 and 28 December are. */
const today = '2026-11-30' as CalendarDate;

/** General experience alone: 0.8262 at a chance of 1 in 4, 1.8912 at 3 in 4, 2.1152 at 4 in 5. */
const general = createForecastFactor({ ratios: [], bounds: [] });

function planOf(milestones: readonly string[], frame = ''): CalendaredPlan {
  const list = milestones.map((one, index) => `  - { id: M${index}, title: T, ${one} }\n`).join('');
  const { plan, problems } = parsePlan(`project: P\n${frame}\nmilestones:\n${list}`);
  assert.deepEqual(
    problems.filter(({ code }) => code !== 'plan.dependency-cycle'),
    [],
  );
  return { plan, calendars: calendarsOf(plan) };
}

function forecast(milestones: readonly string[], frame?: string, day = today): Forecast {
  return forecastPlan(planOf(milestones, frame), general, day);
}

function told(likely: LikelyDays | undefined): string | undefined {
  return likely && `${likely.from} ${likely.to} ${likely.fourInFive}`;
}

/** The likely days of the last of some milestones. */
function likelyLast(...milestones: readonly string[]): string | undefined {
  return told(forecast(milestones).of(milestones.length - 1));
}

describe('The forecast of a plan', () => {
  it('multiplies the planned days, from the start on', () => {
    // Five days from Mon 7 December: 4.13, 9.46 and 10.58, a begun day as a whole one: 5, 10 and 11 days.
    assert.equal(likelyLast('start: 2026-12-07, due: 2026-12-11'), '2026-12-11 2026-12-18 2026-12-21');
    // Not begun in time, it begins today: the same days from 30 November on.
    assert.equal(likelyLast('start: 2026-11-23, due: 2026-11-27'), '2026-12-04 2026-12-11 2026-12-14');
  });

  it('counts in the calendar of the owner', () => {
    const frame = 'people: [{ name: Sam, working_days: [mon, tue, wed] }]';
    // 7 to 9 December are three days: 2.48, 5.67 and 6.35 are 3, 6 and 7, on 9, 16 and 21 December.
    const { of } = forecast(['owner: Sam, start: 2026-12-07, due: 2026-12-11'], frame);
    assert.equal(told(of(0)), '2026-12-09 2026-12-16 2026-12-21');
  });

  it('counts the days up to the agreed day', () => {
    const days = 'start: 2026-12-07, due: 2026-12-31, agreed: { date: 2026-11-02, due: 2026-12-11 }';
    assert.equal(likelyLast(days), likelyLast('start: 2026-12-07, due: 2026-12-11'));
  });

  it('judges what is under way as one of those that take longer than it has', () => {
    // 23 November to 4 December: 10 planned, 5 taken up to yesterday. ln 0.5 lies 1.6391 below the centre in units of 0.5590; of t with
    // 4 degrees 0.9117 lie above it. Of these, 1 in 4, 3 in 4 and 4 in 5 are done at the tails 0.6838, 0.2279 and 0.1823, at
    // t = -0.5156, 0.8259 and 1.0157: factors of 0.937, 1.984 and 2.206, and 10, 20 and 23 days in all.
    assert.equal(
      likelyLast('status: in-progress, start: 2026-11-23, due: 2026-12-04'),
      '2026-12-04 2026-12-18 2026-12-23',
    );
    // Without a start it has no likely days. What follows counts with its estimate from today on, 3, 6 and 7 days up to 2, 7 and
    // 8 December, and takes 1, 2 and 3 days itself.
    const [running, next] = [
      'status: in-progress, due: 2026-12-04, estimate: 3d',
      'start: 2026-12-01, due: 2026-12-01',
    ];
    assert.equal(likelyLast(running), undefined);
    assert.equal(likelyLast(running, `${next}, depends_on: M0`), '2026-12-03 2026-12-09 2026-12-11');
  });

  it('does not take the half of what is late already for done today', () => {
    // 10 days taken of 5: all factors are above 2.
    const likely = forecast(['status: in-progress, start: 2026-11-16, due: 2026-11-20']).of(0);
    assert.ok(likely && likely.from > today && likely.to > addDays(today, 4), told(likely));
  });

  it('adds the days on which the client held it up', () => {
    const days = 'status: in-progress, start: 2026-11-23, due: 2026-12-04';
    // Blocked for the whole week before today, 0 of 10 days are taken: 9, 19 and 22 days, from today on.
    const held = 'blocked: { by: client, since: 2026-11-20, until: 2026-11-29 }';
    assert.equal(likelyLast(`${days}, ${held}`), likelyLast('start: 2026-11-30, due: 2026-12-11'));
    assert.equal(likelyLast(`${days}, ${held}`), '2026-12-10 2026-12-24 2026-12-29');
  });

  it('is one factor for a whole chain', () => {
    // M0 as above, on 11, 18 and 21 December. Behind it five days again, on the working days that follow.
    const first = 'start: 2026-12-07, due: 2026-12-11';
    const second = 'start: 2026-12-14, due: 2026-12-18, depends_on: [M0]';
    assert.equal(likelyLast(first, second), '2026-12-18 2027-01-01 2027-01-05');
    // With room between them the first one does not move the second.
    assert.equal(
      likelyLast(first, 'start: 2027-01-04, due: 2027-01-08, depends_on: [M0]'),
      '2027-01-08 2027-01-15 2027-01-18',
    );
    // What is done and cancelled does not hold up; a lag of two days does, behind what is done.
    assert.equal(
      likelyLast(`status: cancelled, ${first}`, second),
      likelyLast(second.replace(', depends_on: [M0]', '')),
    );
    const done = 'status: done, start: 2026-12-07, due: 2026-12-11, completed: 2026-12-11';
    const lagging = 'start: 2026-12-14, due: 2026-12-18, depends_on: [{ id: M0, lag: 2d }]';
    assert.equal(likelyLast(done, lagging), likelyLast('start: 2026-12-16, due: 2026-12-22'));
  });

  it('is silent where a day is missing or contradicts another, and in a cycle', () => {
    for (const days of ['due: 2026-12-11', 'start: 2026-12-07', 'estimate: 3d', 'start: 2026-12-12, due: 2026-12-11'])
      assert.equal(likelyLast(days), undefined, days);
    const days = 'start: 2026-12-07, due: 2026-12-11';
    for (const over of ['done', 'cancelled']) assert.equal(likelyLast(`status: ${over}, ${days}`), undefined);
    const { of, end } = forecast([`${days}, depends_on: [M1]`, `${days}, depends_on: [M0]`, days]);
    assert.deepEqual([told(of(0)), told(of(1))], [undefined, undefined]);
    assert.equal(told(of(2)), told(end));
  });

  it('ends with the last of all that is in the schedule', () => {
    const first = 'start: 2026-12-07, due: 2026-12-11';
    assert.equal(told(forecast([first, 'start: 2026-12-01, due: 2026-12-02']).end), '2026-12-11 2026-12-18 2026-12-21');
    // An estimate of 10 days without a start: 9, 19 and 22 days from today; it has no likely days of its own, and ends last.
    const { of, end } = forecast([first, 'estimate: 10d']);
    assert.equal(of(1), undefined);
    assert.equal(told(end), '2026-12-11 2026-12-24 2026-12-29');
    assert.equal(forecast(['estimate: 10d']).end, undefined);
    assert.equal(forecast(['status: done']).end, undefined);
  });

  it('is silent about days that no calendar has', () => {
    const { of, end } = forecast(['start: 9999-12-01, due: 9999-12-31', 'start: 2026-12-07, due: 2026-12-11']);
    assert.equal(of(0), undefined);
    assert.equal(end, undefined);
    assert.ok(of(1));
    assert.equal(told(forecast(['start: 0001-01-01, due: 9999-12-31, status: in-progress']).of(0)), undefined);
    const absurd = createForecastFactor({ ratios: [1e-6, 3e6], bounds: [3e6] });
    assert.doesNotThrow(() => forecastPlan(planOf(['start: 2026-12-07, due: 2026-12-11']), absurd, today));
    assert.ok(forecast(['start: 0001-01-01, due: 0001-01-02'], '', '0001-01-01' as CalendarDate).of(0));
  });

  const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays(today, days));
  const milestone = fc.record(
    {
      status: fc.constantFrom('planned', 'in-progress', 'in-review', 'done', 'cancelled'),
      start: day,
      due: day,
      completed: day,
      estimate: fc.constantFrom('3d', '12h', '1w'),
      depends_on: fc.array(
        fc.nat(5).map((index) => `M${index}`),
        { maxLength: 2 },
      ),
      blocked: fc.record({ by: fc.constant('client'), since: day, until: day }),
      needs: fc.array(fc.record({ text: fc.constant('Keys'), by: day, got: day }), { maxLength: 2 }),
      agreed: fc.record({ date: day, due: day }),
    },
    { requiredKeys: ['status'] },
  );
  const plan = fc.array(milestone, { minLength: 6, maxLength: 6 }).map((milestones) =>
    planOf(
      milestones.map((one) => JSON.stringify(one).slice(1, -1)),
      'calendar: { hours_per_week: 20, working_days: [mon, tue, thu], days_off: [2026-12-24..2027-01-03] }',
    ),
  );

  it('never lies before today, nor one day before a less certain one', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const { of, end } = forecastPlan(one, createForecastFactor(trackRecordOf([one], today)), today);
        for (const likely of [end, ...one.plan.milestones.map((_milestone, index) => of(index))]) {
          if (!likely) continue;
          assert.ok(today <= likely.from && likely.from <= likely.to && likely.to <= likely.fourInFive, told(likely));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the schedule where everything takes what was planned, and nothing waits for its start', () => {
    const asPlanned = { n: 0, open: 0, at: (_chance: number, beyond = 0) => Math.max(1, beyond), expectAbove: () => 1 };
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 8 }), (lengths) => {
        // One behind the other, each with a start and a due day before today.
        const chain = planOf(
          lengths.map((length, index) => {
            const start = addDays(today, -30);
            const after = index === 0 ? '' : `, depends_on: [M${index - 1}]`;
            return `start: ${start}, due: ${addDays(start, length)}${after}`;
          }),
        );
        const schedule = schedulePlan(chain.plan, chain.calendars, today);
        const { of } = forecastPlan(chain, asPlanned, today);
        for (const { index, earliest } of schedule.milestones) assert.equal(of(index)?.from, earliest?.end);
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the size of the milestones', () => {
    const length = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(length, length), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 2, max: 5 }),
        (all, times) => {
          const recordOf = (scale: number): readonly number[] => {
            const done = all.map(([planned, actual]) => {
              const start = addDays(today, -200);
              const [due, completed] = [planned, actual].map((days) => addDays(start, days * scale - 1));
              return `status: done, start: ${start}, due: ${due}, completed: ${completed}`;
            });
            const everyDay = 'calendar: { working_days: [mon, tue, wed, thu, fri, sat, sun] }';
            return trackRecordOf([planOf(done, everyDay)], today).ratios;
          };
          assert.deepEqual(recordOf(times), recordOf(1));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('The words of a forecast', () => {
  const words = createDayWords('de');
  const likely = { from: '2026-12-09', to: '2026-12-15', fourInFive: '2026-12-19' } as LikelyDays;

  it('say the range, its chance and what it rests on', () => {
    assert.equal(
      forecastWords(likely, { n: 6, open: 0 }, words, today),
      'likely 9.–15. Dez., 4 in 5 by 19. Dez. (6 of your milestones; few, so general experience counts for 4 of 10)',
    );
  });

  it('name the year where it could be another', () => {
    const far = { ...likely, fourInFive: '2027-12-19' as CalendarDate };
    assert.match(
      forecastWords(far, { n: 6, open: 0 }, words, today),
      /^likely 9\.–15\. Dez\., 4 in 5 by 19\. Dez\. 2027 /,
    );
  });

  it('say when it is general experience alone, how much of it there is, and what is still open', () => {
    assert.equal(
      basisWords({ n: 0, open: 0 }),
      'general experience alone: none of your milestones has a start, a due day and an end yet',
    );
    assert.equal(
      basisWords({ n: 3, open: 1 }),
      '3 of your milestones, 1 of them late and still open; few, so general experience counts for 4 of 7',
    );
    // A fifth is still said, less is not.
    assert.match(basisWords({ n: 16, open: 0 }), /counts for 4 of 20$/);
    assert.equal(basisWords({ n: 17, open: 0 }), '17 of your milestones');
  });
});
