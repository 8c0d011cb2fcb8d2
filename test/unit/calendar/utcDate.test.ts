import assert from 'node:assert/strict';
import { addDays as addDaysOfLibrary, getISODay, isValid } from 'date-fns';
import * as fc from 'fast-check';
import { addDays, fromDayNumber, type CalendarDate } from '../../../src/core/calendar/calendarDate';
import { fromUtcDate, toUtcDate } from '../../../src/core/calendar/utcDate';
import { inZone, zones } from './zones';

const anyDay = fc.integer({ min: -719_528 + 400, max: 2_932_896 - 400 }).map(fromDayNumber);

describe('Days for date-fns', () => {
  for (const zone of zones) {
    it(`are the same days in ${zone}, and count alike`, () =>
      inZone(zone, () => {
        const isSame = (day: CalendarDate, days: number): void => {
          assert.equal(fromUtcDate(toUtcDate(day)), day);
          assert.equal(fromUtcDate(addDaysOfLibrary(toUtcDate(day), days)), addDays(day, days));
        };
        for (const day of ['2018-11-03', '2018-11-04', '2026-03-28', '2026-03-29', '2026-04-24', '2026-10-25']) {
          isSame(day as CalendarDate, 1);
        }
        assert.equal(getISODay(toUtcDate('1969-12-31' as CalendarDate)), 3);
        assert.equal(getISODay(toUtcDate('2026-11-24' as CalendarDate)), 2);
        fc.assert(fc.property(anyDay, fc.integer({ min: -400, max: 400 }), isSame));
      }));
  }

  it('end with the years 0000 and 9999', () => {
    const first = toUtcDate('0000-01-01' as CalendarDate);
    const last = toUtcDate('9999-12-31' as CalendarDate);
    assert.equal(fromUtcDate(first), '0000-01-01');
    assert.equal(fromUtcDate(last), '9999-12-31');
    assert.equal(fromUtcDate(addDaysOfLibrary(first, -1)), undefined);
    assert.equal(fromUtcDate(addDaysOfLibrary(last, 1)), undefined);
    const never = addDaysOfLibrary(last, 1e9);
    assert.equal(isValid(never), false);
    assert.equal(fromUtcDate(never), undefined);
  });
});
