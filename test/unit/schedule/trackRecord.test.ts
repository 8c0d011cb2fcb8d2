import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';
import type { TrackRecord } from '../../../src/core/schedule/forecastFactor';
import { trackRecordOf, type CalendaredPlan } from '../../../src/core/schedule/trackRecord';

/** A Monday, as 2 and 9 November are. */
const today = '2026-11-30' as CalendarDate;

function planOf(milestones: readonly string[], frame = ''): CalendaredPlan {
  const list = milestones.map((one, index) => `  - { id: M${index}, title: T, ${one} }\n`).join('');
  const { plan, problems } = parsePlan(`project: P\n${frame}\nmilestones:\n${list}`);
  assert.deepEqual(problems, []);
  return { plan, calendars: calendarsOf(plan) };
}

function record(milestones: readonly string[], frame?: string): TrackRecord {
  return trackRecordOf([planOf(milestones, frame)], today);
}

/** The ratio of one milestone that is done; undefined where it is left out. */
function ratio(milestone: string, frame?: string): number | undefined {
  const { ratios, bounds } = record([`status: done, ${milestone}`], frame);
  assert.ok(ratios.length <= 1 && bounds.length === 0);
  return ratios[0];
}

function bound(milestone: string, frame?: string): number | undefined {
  const { ratios, bounds } = record([milestone], frame);
  assert.ok(bounds.length <= 1 && ratios.length === 0);
  return bounds[0];
}

describe('The record of how long milestones took', () => {
  it('is actual by planned working days, both counted with their first and last day', () => {
    // Mon 2 to Fri 6: 5 planned; to Tue 10: 7 actual.
    assert.equal(ratio('start: 2026-11-02, due: 2026-11-06, completed: 2026-11-10'), 7 / 5);
    assert.equal(ratio('start: 2026-11-02, due: 2026-11-06, completed: 2026-11-02'), 1 / 5);
  });

  it('counts in the calendar of the plan and of the owner', () => {
    const days = 'status: done, start: 2026-11-02, due: 2026-11-06, completed: 2026-11-11';
    // Sam works Mon to Wed: 3 of 5 planned days, 2 – 4 and 9 – 11 November. The plan is off on 5 November: 4 planned, 7 actual.
    const frame = `calendar: { days_off: [2026-11-05] }
people: [{ name: Sam, working_days: [mon, tue, wed] }]`;
    assert.deepEqual(record([`owner: Sam, ${days}`, days], frame).ratios, [6 / 3, 7 / 4]);
  });

  it('plans up to the agreed day, and from the start that was agreed', () => {
    const done = 'start: 2026-11-02, due: 2026-11-13, completed: 2026-11-13';
    assert.equal(ratio(done), 1);
    assert.equal(ratio(`${done}, agreed: { date: 2026-10-20, due: 2026-11-06 }`), 10 / 5);
    // Moved as a whole, from 2 – 6 to 9 – 13 November, after the agreement: 5 days were planned and 5 were taken.
    const moved = 'start: 2026-11-09, due: 2026-11-13, completed: 2026-11-13';
    const change = (date: string): string =>
      `agreed: { due: 2026-11-06, date: 2026-10-20 }, changes: [{ date: ${date}, field: start, from: 2026-11-02, to: 2026-11-09 }]`;
    assert.equal(ratio(`${moved}, ${change('2026-10-25')}`), 1);
    // Before the agreement the start had moved already: from 9 to 6 November is no plan.
    assert.equal(ratio(`${moved}, ${change('2026-10-10')}`), undefined);
  });

  it('is at least one day of at least one', () => {
    // A weekend has no working day: 1 planned. Mon and Tue: 2 actual.
    assert.equal(ratio('start: 2026-11-07, due: 2026-11-08, completed: 2026-11-10'), 2);
    assert.equal(ratio('start: 2026-11-07, due: 2026-11-13, completed: 2026-11-08'), 1 / 5);
  });

  it('leaves out what says nothing, or might be wrong', () => {
    const all = { start: '2026-11-02', due: '2026-11-06', completed: '2026-11-06' };
    const without = (key: keyof typeof all, value?: string): string =>
      Object.entries({ ...all, [key]: value })
        .flatMap(([name, day]) => (day === undefined ? [] : [`${name}: ${day}`]))
        .join(', ');
    assert.equal(ratio(without('start')), undefined);
    assert.equal(ratio(without('due')), undefined);
    assert.equal(ratio(without('completed')), undefined);
    // Due before it started, done before it started, done in the days to come.
    assert.equal(ratio(without('due', '2026-11-01')), undefined);
    assert.equal(ratio(without('completed', '2026-11-01')), undefined);
    assert.equal(ratio(without('completed', '2026-12-01')), undefined);
    // Slips in the year.
    assert.equal(ratio(without('start', '0001-01-01')), undefined);
    assert.equal(ratio(without('due', '9999-12-31')), undefined);
    assert.equal(ratio(`${without('due', '2026-11-06')}, changes: [{ field: due, order: CO1 }]`), undefined);
    assert.deepEqual(record([`status: cancelled, ${without('due', '2026-11-06')}`]), { ratios: [], bounds: [] });
  });

  it('takes all plans together', () => {
    const plan = planOf(['status: done, start: 2026-11-02, due: 2026-11-06, completed: 2026-11-06']);
    const other = planOf(['start: 2026-11-16, due: 2026-11-20']);
    // 16 to 29 November: 10 working days so far, of 5.
    assert.deepEqual(trackRecordOf([plan, other, plan], today), { ratios: [1, 1], bounds: [2] });
    assert.deepEqual(trackRecordOf([], today), { ratios: [], bounds: [] });
  });

  describe('of what the client held up', () => {
    const client = 'client: { name: Acme GmbH, contact: Dana Ruiz }';
    // 5 planned; 2 – 16 November: 11 actual.
    const late = 'start: 2026-11-02, due: 2026-11-06, completed: 2026-11-16';
    const held = (more: string): number => 11 - 5 * (ratio(`${late}, ${more}`, client) ?? NaN);

    it('leaves out the days blocked by the client, under any of its names', () => {
      // Thu 5 to Tue 10 November are four working days.
      for (const by of ['client', 'Client', 'Acme GmbH', 'dana ruiz'])
        assert.equal(held(`blocked: { by: ${by}, since: 2026-11-05, until: 2026-11-10 }`), 4, by);
      assert.equal(held('blocked: { by: Stripe, since: 2026-11-05, until: 2026-11-10 }'), 0);
      assert.equal(held('blocked: { since: 2026-11-05, until: 2026-11-10 }'), 0);
      assert.equal(held('blocked: { by: client, until: 2026-11-10 }'), 0);
    });

    it('goes on to the end without a last day, and only within the milestone', () => {
      // Thu 12, Fri 13, Mon 16
      assert.equal(held('blocked: { by: client, since: 2026-11-12 }'), 3);
      assert.equal(held('blocked: { by: client, since: 2026-10-01, until: 2026-11-03 }'), 2);
      assert.equal(held('blocked: { by: client, since: 2026-11-20, until: 2026-11-27 }'), 0);
      assert.equal(held('blocked: { by: client, since: 2026-11-10, until: 2026-11-05 }'), 0);
      // All of it: one day is the least.
      assert.equal(held('blocked: { by: client, since: 2026-11-01 }'), 10);
    });

    it('leaves out the days on which needs were late, from the day after', () => {
      // Asked for by Thu 5, there on Tue 10: Fri 6, Mon 9 and Tue 10.
      assert.equal(held('needs: [{ text: Keys, by: 2026-11-05, got: 2026-11-10 }]'), 3);
      assert.equal(held('needs: [{ text: Keys, by: 2026-11-05, got: 2026-11-05 }]'), 0);
      assert.equal(held('needs: [{ text: Keys, by: 2026-11-05, got: 2026-11-03 }]'), 0);
      assert.equal(held('needs: [{ text: Keys, got: 2026-11-10 }]'), 0);
      // It was done without them.
      assert.equal(held('needs: [{ text: Keys, by: 2026-11-05 }]'), 0);
    });

    it('counts a day once that several things took', () => {
      // Blocked 5 – 10, and late on 6 – 10 and on 10 – 12: Thu 5, Fri 6, Mon 9, Tue 10, Wed 11, Thu 12.
      const needs =
        '[{ text: Keys, by: 2026-11-05, got: 2026-11-10 }, { text: Texts, by: 2026-11-09, got: 2026-11-12 }]';
      assert.equal(held(`blocked: { by: client, since: 2026-11-05, until: 2026-11-10 }, needs: ${needs}`), 6);
    });
  });

  describe('of what is open and late', () => {
    it('counts the days before today, since it may be done today', () => {
      // Mon 16 to Fri 27 November: 10 of 5.
      assert.equal(bound('status: in-progress, start: 2026-11-16, due: 2026-11-20'), 2);
      assert.equal(bound('start: 2026-11-16, due: 2026-11-20'), 2);
      // Due on the Sunday before, or late against the agreed day alone.
      assert.equal(bound('start: 2026-11-27, due: 2026-11-29'), 1);
      assert.equal(bound('start: 2026-11-16, due: 2026-12-20, agreed: { date: 2026-10-20, due: 2026-11-20 }'), 2);
    });

    it('is silent about what is not late, or has no plan', () => {
      for (const open of ['start: 2026-11-16, due: 2026-11-30', 'due: 2026-11-20', 'start: 2026-11-16'])
        assert.equal(bound(open), undefined, open);
      assert.equal(bound('start: 2026-11-16, due: 2026-11-20, changes: [{ field: due, order: CO1 }]'), undefined);
      assert.equal(bound('start: 0001-01-01, due: 2026-11-20'), undefined);
    });

    it('leaves out what the client holds up to this day', () => {
      // Since Tue 24, of the 10 days four; and what did not come by Thu 19 six: 20, 23, 24, 25, 26, 27.
      const open = 'start: 2026-11-16, due: 2026-11-20';
      assert.equal(bound(`${open}, blocked: { by: client, since: 2026-11-24 }`), 6 / 5);
      assert.equal(bound(`${open}, needs: [{ text: Keys, by: 2026-11-19 }]`), 4 / 5);
      assert.equal(bound(`${open}, blocked: { by: client, since: 2026-11-16 }`), 1 / 5);
    });
  });
});
