import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { createDayWords, distanceWords } from '../../../src/core/calendar/dayWords';
import { inZone, zones } from './zones';

const day = (text: string): CalendarDate => text as CalendarDate;
const today = day('2026-12-04'); // a Friday

describe('dueWords', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['2024-12-04', '2 years late', '2y late'],
    ['2025-12-04', '12 months late', '12mo late'],
    ['2026-09-12', '11 weeks late', '11w late'],
    ['2026-09-11', '3 months late', '3mo late'],
    ['2026-11-05', '4 weeks late', '4w late'],
    ['2026-11-06', '28 days late', '28d late'],
    ['2026-12-01', '3 days late', '3d late'],
    ['2026-12-03', '1 day late', '1d late'],
    ['2026-12-04', 'due today', 'today'],
    ['2026-12-05', 'due tomorrow', 'tomorrow'],
    ['2026-12-06', 'due Sunday', 'Sun'],
    ['2026-12-10', 'due Thursday', 'Thu'],
    ['2026-12-11', 'due in 7 days', 'in 7d'],
    ['2026-12-17', 'due in 13 days', 'in 13d'],
    ['2026-12-18', 'due in 2 weeks', 'in 2w'],
    ['2027-01-07', 'due in 4 weeks', 'in 4w'],
    ['2027-01-12', 'due 12 Jan', '12 Jan'],
    ['2028-01-12', 'due 12 Jan 2028', '12 Jan 2028'],
  ];
  for (const [due, words, brief] of cases) {
    it(`says "${words}" for ${due}, in short "${brief}"`, () => {
      assert.equal(createDayWords('en-GB').due(day(due), today), words);
      assert.equal(createDayWords('en-GB').brief(day(due), today), brief);
    });
  }

  it('writes dates as the locale does', () => {
    assert.equal(createDayWords('en-US').due(day('2027-02-01'), today), 'due Feb 1');
    assert.equal(createDayWords('de').long(day('2027-02-01')), '1. Feb. 2027');
  });

  it('says how far off a day is, whatever happens on it', () => {
    const distances = ['2026-11-05', '2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06', '2027-01-12'];
    assert.deepEqual(
      distances.map((date) => distanceWords(day(date), today)),
      ['4 weeks ago', '1 day ago', 'today', 'tomorrow', 'in 2 days', 'in 5 weeks'],
    );
    const far = ['2027-02-25', '2027-02-26', '2028-05-01', '2028-12-04', '2031-05-09', '2016-12-04'];
    assert.deepEqual(
      far.map((date) => distanceWords(day(date), today)),
      ['in 11 weeks', 'in 3 months', 'in 17 months', 'in 2 years', 'in 4 years', '10 years ago'],
    );
    assert.equal(distanceWords(day('2026-12-01'), today, 'late'), '3 days late');
    assert.equal(createDayWords('en').weekday(today, 'short'), 'Fri');
    assert.equal(createDayWords('de').weekday(today, 'long'), 'Freitag');
  });

  it('says when something was done, with the year once that is long ago', () => {
    assert.equal(createDayWords('en-GB').done(day('2026-11-05'), today), 'done 5 Nov');
    assert.equal(createDayWords('en-GB').done(day('2025-11-05'), today), 'done 5 Nov 2025');
  });

  for (const zone of zones) {
    it(`names the same days in ${zone}`, () =>
      inZone(zone, () => {
        const words = createDayWords('en-GB');
        for (const [date, long, weekday] of [
          ['0001-01-01', '1 Jan 1', 'Monday'],
          ['2018-11-04', '4 Nov 2018', 'Sunday'],
          ['2026-03-29', '29 Mar 2026', 'Sunday'],
          ['2028-02-29', '29 Feb 2028', 'Tuesday'],
          ['9999-12-31', '31 Dec 9999', 'Friday'],
        ] as const) {
          assert.equal(words.long(day(date)), long);
          assert.equal(words.weekday(day(date), 'long'), weekday);
        }
      }));
  }

  it('keeps the short months and weekdays of the locale', () => {
    const september = day('2026-09-01');
    const words = ['en-US', 'en-GB', 'de', 'fr', 'es'].map((locale) => {
      const { short, weekday } = createDayWords(locale);
      return `${weekday(september, 'short')} ${short(september, september)}`;
    });
    assert.deepEqual(words, ['Tue Sep 1', 'Tue 1 Sept', 'Di 1. Sept.', 'mar. 1 sept.', 'mar 1 sept']);
  });
});
