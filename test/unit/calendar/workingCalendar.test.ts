import assert from 'node:assert/strict';
import { getISODay } from 'date-fns';
import * as fc from 'fast-check';
import {
  addDays,
  daysBetween,
  fromDayNumber,
  toDayNumber,
  weekdays,
  type CalendarDate,
  type Weekday,
} from '../../../src/core/calendar/calendarDate';
import { toUtcDate } from '../../../src/core/calendar/utcDate';
import { createWorkingCalendar, type WorkingTime } from '../../../src/core/calendar/workingCalendar';

const day = (text: string): CalendarDate => text as CalendarDate;
const weekdayOf = (date: CalendarDate): Weekday => weekdays[getISODay(toUtcDate(date)) - 1] ?? 'mon';
const none = new Map<CalendarDate, string>();
const workdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const holidays = new Map([
  [day('2026-12-25'), 'Christmas Day'],
  [day('2026-12-26'), 'Boxing Day'],
  [day('2027-01-01'), "New Year's Day"],
]);

/** The calendar of the example in the documentation. */
const example: WorkingTime = {
  hoursPerWeek: 24,
  workingDays: workdays,
  daysOff: [
    { from: day('2026-12-24'), to: day('2027-01-02') },
    { from: day('2027-02-15'), to: day('2027-02-15') },
  ],
};

describe('The working calendar', () => {
  const calendar = createWorkingCalendar(example, holidays);

  it('knows working days, days off and holidays', () => {
    assert.equal(calendar.isWorkingDay(day('2026-12-23')), true);
    assert.equal(calendar.isWorkingDay(day('2026-12-24')), false);
    assert.equal(calendar.isWorkingDay(day('2027-01-04')), true);
    assert.equal(calendar.isWorkingDay(day('2026-11-28')), false);
    assert.equal(calendar.isDayOff(day('2026-11-28')), false);
    assert.equal(calendar.isDayOff(day('2026-12-26')), true);
    assert.equal(calendar.isDayOff(day('2027-01-03')), false);
    assert.equal(calendar.holidayName(day('2026-12-25')), 'Christmas Day');
    assert.equal(calendar.holidayName(day('2026-12-24')), undefined);
  });

  it('counts days and hours, both ends included', () => {
    assert.equal(calendar.workingDaysBetween(day('2026-11-23'), day('2026-11-27')), 5);
    assert.equal(calendar.workingDaysBetween(day('2026-11-28'), day('2026-11-29')), 0);
    assert.equal(calendar.workingDaysBetween(day('2026-11-27'), day('2026-11-23')), 0);
    assert.equal(calendar.workingDaysBetween(day('2026-12-21'), day('2027-01-04')), 4);
    assert.equal(calendar.lostDaysBetween(day('2026-12-21'), day('2027-01-04')), 7);
    assert.equal(calendar.lostDaysBetween(day('2027-01-04'), day('2026-12-21')), 0);
    assert.equal(calendar.hoursPerDay, 4.8);
    assert.equal(calendar.hoursBetween(day('2026-11-23'), day('2026-11-27')), 24);
    assert.equal(calendar.hoursBetween(day('2026-11-27'), day('2026-11-23')), 0);
  });

  it('goes on by working days', () => {
    assert.equal(calendar.addWorkingDays(day('2026-11-24'), 10), '2026-12-08');
    assert.equal(calendar.addWorkingDays(day('2026-12-23'), 1), '2027-01-04');
    assert.equal(calendar.addWorkingDays(day('2026-12-25'), -1), '2026-12-23');
    assert.equal(calendar.addWorkingDays(day('2026-11-28'), 0), '2026-11-28');
    assert.equal(calendar.addWorkingDays(day('2026-11-28'), 1), '2026-11-30');
    assert.equal(calendar.nextWorkingDay(day('2026-11-24')), '2026-11-24');
    assert.equal(calendar.nextWorkingDay(day('2026-12-24')), '2027-01-04');
    assert.throws(() => calendar.addWorkingDays(day('2026-11-24'), 1.5), RangeError);
  });

  it('has Monday to Friday and no hours without a calendar in the plan', () => {
    for (const plain of [
      createWorkingCalendar(undefined, none),
      createWorkingCalendar({ workingDays: [], daysOff: [] }, none),
    ]) {
      assert.deepEqual(
        weekdays.filter((_, index) => plain.isWorkingDay(addDays(day('2026-11-23'), index))),
        workdays,
      );
      assert.equal(plain.hoursPerDay, undefined);
      assert.equal(plain.hoursBetween(day('2026-11-23'), day('2026-11-27')), undefined);
    }
  });

  it('gives an answer where nothing is worked any more', () => {
    const retired = createWorkingCalendar(
      { workingDays: workdays, daysOff: [{ from: day('2027-01-01'), to: day('9999-12-31') }] },
      none,
    );
    assert.equal(retired.nextWorkingDay(day('2027-01-01')), undefined);
    assert.equal(retired.addWorkingDays(day('2026-12-31'), 1), undefined);
    assert.equal(retired.addWorkingDays(day('9999-12-31'), -1), '2026-12-31');
    assert.equal(retired.workingDaysBetween(day('2027-01-01'), day('9999-12-31')), 0);
  });

  it('takes all of the calendar without counting day by day', () => {
    let sum = 0;
    for (let i = 0; i < 20_000; i++) sum += calendar.workingDaysBetween(day('0000-01-01'), day('9999-12-31'));
    assert.equal(sum / 20_000, calendar.workingDaysBetween(day('0000-01-01'), day('9999-12-31')));
    assert.equal(calendar.addWorkingDays(day('0000-01-01'), 2_000_000)?.slice(0, 2), '76');
    assert.equal(calendar.addWorkingDays(day('2026-01-01'), 100_000_000), undefined);
  });

  it('agrees with counting day by day', () => {
    const start = day('2026-06-01');
    const date = fc.integer({ min: -150, max: 150 }).map((offset) => addDays(start, offset));
    const range = fc.record({ from: date, length: fc.integer({ min: -3, max: 12 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
        fc.array(range, { maxLength: 8 }),
        fc.array(date, { maxLength: 8 }),
        date,
        date,
        fc.integer({ min: -40, max: 40 }),
        (workingDays, ranges, publicDays, from, to, count) => {
          const daysOff = ranges.map(({ from, length }) => ({ from, to: addDays(from, length) }));
          const named = new Map(publicDays.map((date) => [date, 'Holiday']));
          const calendar = createWorkingCalendar({ workingDays, daysOff, hoursPerWeek: 10 }, named);
          const isOff = (date: CalendarDate): boolean =>
            named.has(date) || daysOff.some(({ from, to }) => from <= date && date <= to);
          const isWorked = (date: CalendarDate): boolean => workingDays.includes(weekdayOf(date)) && !isOff(date);
          const all = Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, i) => addDays(from, i));
          assert.equal(calendar.workingDaysBetween(from, to), all.filter(isWorked).length);
          assert.equal(
            calendar.lostDaysBetween(from, to),
            all.filter((date) => isOff(date) && workingDays.includes(weekdayOf(date))).length,
          );
          assert.equal(calendar.isWorkingDay(from), isWorked(from));
          assert.equal(calendar.isDayOff(from), isOff(from));
          let number = toDayNumber(from);
          for (let left = Math.abs(count); left > 0;) {
            number += Math.sign(count);
            if (isWorked(fromDayNumber(number))) left--;
          }
          assert.equal(calendar.addWorkingDays(from, count), fromDayNumber(number));
          let next = from;
          while (!isWorked(next)) next = addDays(next, 1);
          assert.equal(calendar.nextWorkingDay(from), next);
        },
      ),
      { numRuns: 300 },
    );
  });
});
