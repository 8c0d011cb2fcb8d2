import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { namedDays } from '../../../src/core/calendar/namedDays';
import { inZone, zones } from './zones';

/** A Tuesday. */
const today = '2026-11-24';

function daysFor(typed: string, from = today, locale = 'en-GB'): readonly string[] {
  return namedDays(typed, from as CalendarDate, locale).map(({ day }) => day);
}

describe('Days by the beginning of their names', () => {
  const cases: readonly (readonly [typed: string, locale: string, days: readonly string[]])[] = [
    ['mon', 'en-GB', ['2026-11-30']],
    ['tu', 'en-GB', ['2026-12-01']],
    ['sam', 'fr', ['2026-11-28']],
    ['15 ja', 'en-GB', ['2027-01-15']],
    ['jan 15', 'en-GB', ['2027-01-15']],
    ['24 nov', 'en-GB', ['2026-11-24']],
    ['15 de enero', 'es', ['2027-01-15']],
    ['marz', 'de', ['2027-03-01', '2027-03-15', '2027-03-31']],
    ['nov', 'en-GB', ['2026-11-30', '2027-11-01', '2027-11-15']],
    ['29 feb', 'en-GB', ['2028-02-29']],
    ['29.02', 'en-GB', ['2028-02-29']],
    ['30 feb', 'en-GB', []],
    ['12/11/2027', 'en-GB', ['2027-11-12', '2027-12-11']],
    ['5.12', 'en-GB', ['2026-12-05', '2027-05-12']],
    ['soon', 'en-GB', []],
  ];
  for (const [typed, locale, days] of cases) {
    it(`finds ${days.length > 0 ? days.join(', ') : 'none'} for “${typed}” in ${locale}`, () =>
      assert.deepEqual(daysFor(typed, today, locale), days));
  }

  it('end February in the year that comes next, leap or not', () => {
    assert.deepEqual(daysFor('feb', '2027-01-10'), ['2027-02-01', '2027-02-15', '2027-02-28']);
    assert.deepEqual(daysFor('feb', '2028-01-10'), ['2028-02-01', '2028-02-15', '2028-02-29']);
    assert.deepEqual(daysFor('29 feb', '2027-06-01'), ['2028-02-29']);
    assert.deepEqual(daysFor('29 feb', '2096-02-29'), ['2096-02-29']);
    assert.deepEqual(daysFor('29 feb', '2096-03-01'), ['2104-02-29']);
  });

  it('end with the calendar', () => {
    assert.deepEqual(daysFor('mon', '9999-12-31'), []);
    assert.deepEqual(daysFor('dec', '9999-12-31'), ['9999-12-31']);
    assert.deepEqual(daysFor('jan', '0001-06-01'), ['0002-01-01', '0002-01-15', '0002-01-31']);
  });

  it('are the same in every time zone', async () => {
    for (const zone of zones) {
      await inZone(zone, () => {
        for (const [typed, locale, days] of cases) assert.deepEqual(daysFor(typed, today, locale), days, zone);
        assert.deepEqual(daysFor('sun', '2018-11-03'), ['2018-11-04'], zone);
      });
    }
  });
});
