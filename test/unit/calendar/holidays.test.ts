import assert from 'node:assert/strict';
import germany from '../../../data/holidays/DE.json';
import index from '../../../data/holidays/index.json';
import korea from '../../../data/holidays/KR.json';
import newZealand from '../../../data/holidays/NZ.json';
import russia from '../../../data/holidays/RU.json';
import eswatini from '../../../data/holidays/SZ.json';
import turkey from '../../../data/holidays/TR.json';
import unitedStates from '../../../data/holidays/US.json';
import china from '../../../data/holidays/CN.json';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { holidayCodes, isHolidayCode, publicHolidays } from '../../../src/core/calendar/holidays';
import type { CountryHolidays } from '../../../src/core/calendar/holidays';
import { parsePlan } from '../../../src/core/plan/parsePlan';

function nameOn(data: CountryHolidays, code: string, date: string): string | undefined {
  const holidays = publicHolidays(data, code);
  assert.ok(holidays, code);
  return holidays.get(date as CalendarDate);
}

describe('Public holidays', () => {
  it('are those of the country and those that the state adds', () => {
    assert.equal(nameOn(germany, 'DE', '2026-10-03'), 'National Holiday');
    assert.equal(nameOn(germany, 'DE', '2026-03-08'), undefined);
    assert.equal(nameOn(germany, 'DE-BE', '2026-03-08'), "International Women's Day");
    assert.equal(nameOn(germany, 'DE-BE', '2026-12-25'), 'Christmas Day');
    assert.equal(nameOn(germany, 'DE-BY', '2026-11-01'), "All Saints' Day");
    assert.equal(nameOn(germany, 'DE-BY', '2026-08-08'), undefined);
    assert.ok(nameOn(germany, 'DE-BY-A', '2026-08-08'));
  });

  it('fall on the right day far from here', () => {
    assert.equal(nameOn(unitedStates, 'US', '2026-11-26'), 'Thanksgiving Day');
    assert.equal(nameOn(unitedStates, 'US', '2026-07-03'), 'Independence Day (substitute day)');
    assert.equal(nameOn(newZealand, 'NZ-AUK', '2026-01-26'), 'Provincial anniversary day');
    assert.equal(nameOn(newZealand, 'NZ', '2026-01-26'), undefined);
    assert.equal(nameOn(newZealand, 'NZ-AUK', '2026-12-25'), 'Christmas Day');
    assert.equal(nameOn(newZealand, 'NZ-AUK', '2026-12-24'), undefined);
  });

  it('lack what the state does not have', () => {
    assert.ok(nameOn(unitedStates, 'US', '2026-10-12'));
    assert.equal(nameOn(unitedStates, 'US-HI', '2026-10-12'), undefined);
  });

  it('cover each day of several', () => {
    for (const date of ['24', '25', '26']) assert.ok(nameOn(korea, 'KR', `2026-09-${date}`), date);
    for (let date = 2; date <= 6; date++) assert.ok(nameOn(russia, 'RU', `2026-01-0${date}`));
    // It began in December 2024, before the first year of the data.
    assert.ok(nameOn(eswatini, 'SZ', '2025-01-02'));
    // A half day, then three whole ones.
    assert.equal(nameOn(turkey, 'TR', '2026-03-19'), undefined);
    for (const date of ['20', '21', '22']) assert.ok(nameOn(turkey, 'TR', `2026-03-${date}`));
    assert.equal(nameOn(turkey, 'TR', '2026-03-23'), undefined);
  });

  it('are whole days only', () => {
    assert.equal(nameOn(china, 'CN', '2026-05-04'), undefined);
  });

  it('are unknown for a state that there is not', () => {
    assert.equal(publicHolidays(germany, 'DE-XX'), undefined);
    assert.equal(publicHolidays(germany, 'DE-'), undefined);
    assert.equal(publicHolidays(germany, 'DE-constructor'), undefined);
  });

  it('name both of two on one day', () => {
    const data: CountryHolidays = {
      name: 'X',
      days: { A: ['2026-01-01', '2026-01-02'], B: ['2026-01-01'] },
      states: { S: { name: 'S', adds: { C: ['2026-01-01'] }, drops: { A: ['2026-01-01'] } } },
    };
    assert.deepEqual(
      [...(publicHolidays(data, 'X') ?? [])],
      [
        ['2026-01-01', 'A, B'],
        ['2026-01-02', 'A'],
      ],
    );
    assert.deepEqual(
      [...(publicHolidays(data, 'X-S') ?? [])],
      [
        ['2026-01-02', 'A'],
        ['2026-01-01', 'B, C'],
      ],
    );
  });

  it('have an index of their codes', () => {
    const codes = new Map(holidayCodes(index).map(({ code, name }) => [code, name]));
    assert.equal(codes.get('DE'), 'Germany');
    assert.equal(codes.get('DE-BE'), 'Germany, Berlin');
    assert.ok(codes.size > 600, `${codes.size}`);
    const refused = [...codes.keys()].filter((code) => {
      const text = `project: P\ncalendar: { holidays: "${code}" }\nmilestones: []\n`;
      return parsePlan(text).problems.length > 0;
    });
    assert.deepEqual(refused, [], 'a plan may name each of them');
    for (const code of ['DE', 'DE-BE', 'DE-BY-A', 'NZ-AUK']) assert.equal(isHolidayCode(index, code), true, code);
    for (const code of ['', 'de', 'DE-', 'DE-XX', 'XX', 'toString', 'DE-constructor']) {
      assert.equal(isHolidayCode(index, code), false, code);
    }
  });
});
