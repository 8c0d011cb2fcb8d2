import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { nextProposedDay } from '../../../src/core/calendar/proposedDay';
import { createWorkingCalendar } from '../../../src/core/calendar/workingCalendar';

const day = (text: string): CalendarDate => text as CalendarDate;

describe('nextProposedDay', () => {
  const plain = createWorkingCalendar(undefined, new Map());
  const propose = (from: string): string => nextProposedDay(day(from), plain, false);

  it('is the day itself where it is worked', () => {
    assert.equal(propose('2026-11-27'), '2026-11-27');
  });

  it('passes over weekends, and over the holidays that most countries have', () => {
    assert.equal(propose('2026-11-28'), '2026-11-30');
    // A Friday, a Saturday and a weekend after it.
    assert.equal(propose('2026-12-25'), '2026-12-28');
    assert.equal(propose('2027-01-01'), '2027-01-04');
    // 1 January 2030 is a Tuesday, 25 December 2029 too.
    assert.equal(propose('2030-01-01'), '2030-01-02');
    assert.equal(propose('2029-12-25'), '2029-12-27');
  });

  it('takes the holidays of the country where they are known, and no others', () => {
    const calendar = createWorkingCalendar(undefined, new Map([[day('2030-10-03'), 'Unity']]));
    assert.equal(nextProposedDay(day('2030-10-03'), calendar, true), '2030-10-04');
    assert.equal(nextProposedDay(day('2030-01-01'), calendar, true), '2030-01-01');
  });

  it('keeps to the working days and days off of the plan', () => {
    const time = { workingDays: ['sat'], daysOff: [{ from: day('2026-11-28'), to: day('2026-12-11') }] } as const;
    assert.equal(nextProposedDay(day('2026-11-24'), createWorkingCalendar(time, new Map()), false), '2026-12-12');
  });

  it('stays where it is at the end of time', () => {
    assert.equal(propose('9999-12-31'), '9999-12-31');
    const never = { workingDays: [], daysOff: [{ from: day('2026-01-01'), to: day('9999-12-31') }] };
    assert.equal(nextProposedDay(day('2026-11-24'), createWorkingCalendar(never, new Map()), false), '2026-11-24');
  });
});
