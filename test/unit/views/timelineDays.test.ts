import assert from 'node:assert/strict';
import { toDayNumber, type CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';
import { lookAhead } from '../../../src/core/schedule/outlook';
import { buildTimeline } from '../../../src/core/views/timeline';
import type { TimelineModel } from '../../../src/core/views/timelineModel';

const dayOf = (text: string): number => toDayNumber(text as CalendarDate);
const holidaysOn = (...days: string[]): ReadonlyMap<CalendarDate, string> =>
  new Map(days.map((day) => [day as CalendarDate, `Holiday of ${day}`]));

function build(calendar: string, fields: string, holidays = holidaysOn()): TimelineModel {
  const text = `project: Shop\n${calendar}milestones:\n  - { id: A, title: Before, due: 2026-12-04 }\n  - { id: M1, title: Works, ${fields} }\n`;
  const { plan } = parsePlan(text);
  const today = '2026-11-24' as CalendarDate;
  const outlook = lookAhead(plan, calendarsOf(plan, holidays), today);
  return buildTimeline([{ uri: 'file:///a', name: 'Shop', revision: 1, plan, outlook, holidays }], today, 'en-GB');
}

/** The first day of the bar of M1, whose start follows from its estimate. */
function startOf(...args: Parameters<typeof build>): number | undefined {
  const row = build(...args).rows.find((row) => row.kind === 'milestone' && row.id === 'M1');
  return row?.kind === 'milestone' && row.bar?.derivedStart ? row.bar.first : undefined;
}

describe('an estimate on the timeline', () => {
  const mondaysAndTuesdays = 'calendar: { working_days: [mon, tue] }\n';
  const weekOff = 'calendar: { working_days: [mon, tue], days_off: [2026-12-14..2026-12-20] }\n';

  it('counts only the days that are worked, from the due day back', () => {
    // The 22nd, the 21st, then the two of each week before.
    assert.equal(startOf(mondaysAndTuesdays, 'estimate: 4d, due: 2026-12-22'), dayOf('2026-12-14'));
    assert.equal(startOf(weekOff, 'estimate: 4d, due: 2026-12-22'), dayOf('2026-12-07'));
  });

  it('leaves out public holidays', () => {
    const holidays = holidaysOn('2026-12-07', '2026-12-08');
    assert.equal(startOf(weekOff, 'estimate: 4d, due: 2026-12-22', holidays), dayOf('2026-11-30'));
  });

  it('counts the days of whoever does the work', () => {
    const people = 'people: [{ name: Sam, working_days: [fri], days_off: [2026-12-11] }]\n';
    // Fri 18, then Fri 4; without Sam the two Mondays and Tuesdays are counted from Tue 15.
    assert.equal(
      startOf(mondaysAndTuesdays + people, 'estimate: 2d, due: 2026-12-18, owner: Sam'),
      dayOf('2026-12-04'),
    );
    assert.equal(
      startOf(mondaysAndTuesdays + people, 'estimate: 2d, due: 2026-12-18, owner: Kim'),
      dayOf('2026-12-14'),
    );
  });

  it('takes a week for the days that are worked in one', () => {
    assert.equal(startOf(mondaysAndTuesdays, 'estimate: 2w, due: 2026-12-22'), dayOf('2026-12-14'));
    assert.equal(startOf('', 'estimate: 2w, due: 2026-12-18'), dayOf('2026-12-07'));
  });

  it('turns hours into days as the plan works them, begun days whole', () => {
    const tenHours = 'calendar: { working_days: [mon, tue], hours_per_week: 10 }\n';
    assert.equal(startOf(tenHours, 'estimate: 15h, due: 2026-12-22'), dayOf('2026-12-15'));
    assert.equal(startOf(tenHours, 'estimate: 16h, due: 2026-12-22'), dayOf('2026-12-14'));
    assert.equal(startOf(mondaysAndTuesdays, 'estimate: 16h, due: 2026-12-22'), undefined);
  });

  it('begins on a working day also where the due day is none', () => {
    assert.equal(startOf('', 'estimate: 1d, due: 2026-12-20'), dayOf('2026-12-18'));
  });

  it('begins on the working day after what the milestone waits for', () => {
    assert.equal(startOf('', 'depends_on: [A], due: 2026-12-11'), dayOf('2026-12-07'));
    assert.equal(startOf('', 'depends_on: [A], estimate: 9d, due: 2026-12-11'), dayOf('2026-12-07'));
    assert.equal(startOf('', 'depends_on: [A], due: 2026-12-05'), dayOf('2026-12-05'));
  });

  it('is drawn as a point where no day is early enough', () => {
    assert.equal(startOf('', 'estimate: 999999999w, due: 2026-12-18'), undefined);
  });
});

describe('days without work on the timeline', () => {
  const calendar = 'calendar: { working_days: [mon, tue], days_off: [2026-12-07..2026-12-12] }\n';
  const info = build(calendar, 'due: 2026-12-22', holidaysOn('2026-12-13', '2026-12-25', '2029-01-01')).plans[0];

  it("are the plan's rest days, its days off and the public holidays near its own days", () => {
    assert.deepEqual(info?.restDays, [2, 3, 4, 5, 6]);
    assert.deepEqual(info?.daysOff, [
      { first: dayOf('2026-12-07'), last: dayOf('2026-12-13') },
      { first: dayOf('2026-12-25'), last: dayOf('2026-12-25') },
    ]);
  });

  it('have names where they are holidays', () => {
    assert.deepEqual(info?.holidays, [
      { day: dayOf('2026-12-13'), name: 'Holiday of 2026-12-13' },
      { day: dayOf('2026-12-25'), name: 'Holiday of 2026-12-25' },
    ]);
  });

  it('are Saturday and Sunday without a calendar', () => {
    assert.deepEqual(build('', 'due: 2026-12-22').plans[0]?.restDays, [5, 6]);
  });
});
