import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  addDays,
  daysBetween,
  fromDayNumber,
  localDay,
  parseCalendarDate,
  parseDays,
  toDayNumber,
  type CalendarDate,
} from '../../../src/core/calendar/calendarDate';
import { inZone, zones } from './zones';

const day = (text: string): CalendarDate => text as CalendarDate;
const anyDay = fc.integer({ min: -719_528, max: 2_932_896 }).map(fromDayNumber);

/** Days on which clocks change somewhere in the zones, and the ones around them. */
const changes = ['2018-11-04', '2026-03-08', '2026-03-29', '2026-04-05', '2026-04-24', '2026-10-25', '2026-10-29'];

describe('Calendar dates', () => {
  for (const zone of zones) {
    it(`hold in ${zone}`, () =>
      inZone(zone, () => {
        for (const text of changes.flatMap((change) => [
          addDays(day(change), -1),
          day(change),
          addDays(day(change), 1),
        ])) {
          assert.equal(parseCalendarDate(text), text);
          assert.equal(addDays(addDays(text, 1), -1), text);
          assert.equal(daysBetween(text, addDays(text, 30)), 30);
          const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
          for (const [hour, minute] of [
            [1, 30],
            [12, 0],
            [23, 59],
          ]) {
            assert.equal(localDay(new Date(year, month - 1, date, hour, minute)), text);
          }
        }
        assert.equal(addDays(day('2026-03-28'), 2), '2026-03-30');
        assert.equal(addDays(day('2018-11-03'), 1), '2018-11-04');
        assert.equal(parseCalendarDate('2026-02-30'), undefined);
        assert.equal(parseCalendarDate('2026-2-3'), undefined);
        assert.equal(parseCalendarDate('2028-02-29'), '2028-02-29');
      }));
  }

  it('are the local day at one moment, which differs around the globe', async () => {
    const moment = new Date('2026-11-24T10:30:00Z');
    await inZone('Pacific/Pago_Pago', () => assert.equal(localDay(moment), '2026-11-23'));
    await inZone('Europe/Berlin', () => assert.equal(localDay(moment), '2026-11-24'));
    await inZone('Pacific/Kiritimati', () => assert.equal(localDay(moment), '2026-11-25'));
  });

  it('count in any year', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (date, days) => {
        const number = toDayNumber(date);
        assert.equal(fromDayNumber(number), date);
        assert.equal(parseCalendarDate(date), date);
        if (number + days < -719_528 || number + days > 2_932_896) {
          assert.throws(() => addDays(date, days), RangeError);
        } else {
          assert.equal(daysBetween(date, addDays(date, days)), days);
          assert.equal(addDays(date, days) < date, days < 0);
        }
      }),
    );
  });
});

describe('Days and ranges of days', () => {
  const range = (from: string, to: string): unknown => ({ from, to });

  it('are one day, or the first and the last', () => {
    assert.deepEqual(parseDays('2027-02-15'), range('2027-02-15', '2027-02-15'));
    assert.deepEqual(parseDays('2026-12-24..2027-01-02'), range('2026-12-24', '2027-01-02'));
    assert.deepEqual(parseDays(' 2026-12-24 .. 2026-12-24 '), range('2026-12-24', '2026-12-24'));
  });

  for (const text of ['', '..', '2026-12-24..', '..2026-12-24', '2027-01-02..2026-12-24', '2026-02-30', 'soon']) {
    it(`are not “${text}”`, () => assert.equal(parseDays(text), undefined));
  }

  it('are no chain', () => assert.equal(parseDays('2026-12-24..2026-12-25..2026-12-26'), undefined));
});
