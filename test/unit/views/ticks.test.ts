import assert from 'node:assert/strict';
import { fromDayNumber, toDayNumber, type CalendarDate } from '../../../src/core/calendar/calendarDate';
import { ticksFor, type Tick } from '../../../src/webview/timeline/ticks';
import { inZone, zones } from '../calendar/zones';

/** Days of the ticks, in a view that begins at noon of the day. */
function ticksFrom(
  day: string,
  pixelsPerDay: number,
  width: number,
): { minor: readonly string[]; major: readonly string[] } {
  const scale = { start: toDayNumber(day as CalendarDate) + 0.5, pixelsPerDay };
  const { minor, major } = ticksFor(scale, width, 'en-GB');
  const words = ({ day: start, label }: Tick): string => `${fromDayNumber(start)} ${label}`;
  return { minor: minor.map(words), major: major.map(words) };
}

describe('The ticks of the timeline', () => {
  const cases: readonly (readonly [
    name: string,
    view: readonly [day: string, pixelsPerDay: number, width: number],
    minor: readonly string[],
    major: readonly string[],
  ])[] = [
    [
      'are days, through a leap day',
      ['2028-02-28', 30, 75],
      ['2028-02-28 28', '2028-02-29 29', '2028-03-01 1', '2028-03-02 2'],
      ['2028-02-01 February 2028', '2028-03-01 March 2028'],
    ],
    [
      'are days, through nights on which clocks change',
      ['2026-03-28', 30, 60],
      ['2026-03-28 28', '2026-03-29 29', '2026-03-30 30'],
      ['2026-03-01 March 2026'],
    ],
    [
      'are weeks from Monday',
      ['2026-12-30', 5, 60],
      ['2026-12-28 28', '2027-01-04 4', '2027-01-11 11'],
      ['2026-12-01 December 2026', '2027-01-01 January 2027'],
    ],
    [
      'are months',
      ['2026-11-30', 2, 130],
      ['2026-11-01 Nov', '2026-12-01 Dec', '2027-01-01 Jan', '2027-02-01 Feb'],
      ['2026-01-01 2026', '2027-01-01 2027'],
    ],
    [
      'are quarters',
      ['2026-09-30', 0.5, 140],
      ['2026-07-01 Q3', '2026-10-01 Q4', '2027-01-01 Q1', '2027-04-01 Q2', '2027-07-01 Q3'],
      ['2026-01-01 2026', '2027-01-01 2027'],
    ],
    ['are years', ['2026-12-31', 0.2, 100], ['2026-01-01 2026', '2027-01-01 2027', '2028-01-01 2028'], []],
    ['are every fifth year', ['2026-12-31', 0.03, 100], ['2025-01-01 2025', '2030-01-01 2030', '2035-01-01 2035'], []],
    ['begin in the first years', ['0001-02-03', 0.5, 60], ['0001-01-01 Q1', '0001-04-01 Q2'], ['0001-01-01 1']],
    [
      'go to the last year',
      ['9999-06-30', 0.5, 60],
      ['9999-04-01 Q2', '9999-07-01 Q3', '9999-10-01 Q4'],
      ['9999-01-01 9999'],
    ],
  ];
  for (const [name, view, minor, major] of cases) {
    it(`${name}, in every time zone`, async () => {
      for (const zone of zones) {
        await inZone(zone, () => assert.deepEqual(ticksFrom(...view), { minor, major }, zone));
      }
    });
  }
});
