import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { createDayWords, distanceWords } from '../../../src/core/calendar/dayWords';
import { inZone, zones } from './zones';

const day = (text: string): CalendarDate => text as CalendarDate;
const today = day('2026-12-04'); // a Friday

describe('dueWords', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['2024-12-04', 'late since 4 Dec 2024', 'late since 4 Dec 2024'],
    ['2026-11-13', 'late since 13 Nov', 'late since 13 Nov'],
    ['2026-11-14', '20 days late', '20 days late'],
    ['2026-12-01', '3 days late', '3 days late'],
    ['2026-12-03', '1 day late', '1 day late'],
    ['2026-12-04', 'due today', 'today'],
    ['2026-12-05', 'due tomorrow', 'tomorrow'],
    ['2026-12-06', 'due in 2 days', 'in 2 days'],
    ['2026-12-18', 'due in 14 days', 'in 14 days'],
    ['2026-12-24', 'due in 20 days', 'in 20 days'],
    ['2026-12-25', 'due 25 Dec', '25 Dec'],
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
    const days = ['2026-11-13', '2026-11-14', '2026-12-03', '2026-12-04', '2026-12-05', '2026-12-24', '2026-12-25'];
    assert.deepEqual(
      days.map((date) => distanceWords(day(date), today)),
      [undefined, '20 days ago', 'yesterday', 'today', 'tomorrow', 'in 20 days', undefined],
    );
    assert.deepEqual(
      days.map((date) => distanceWords(day(date), today, 'late')),
      ['late', '20 days late', '1 day late', 'today', 'tomorrow', 'in 20 days', undefined],
    );
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
