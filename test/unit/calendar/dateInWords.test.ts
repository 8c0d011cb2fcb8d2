import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parseDateInWords } from '../../../src/core/calendar/dateInWords';
import { createWorkingCalendar } from '../../../src/core/calendar/workingCalendar';
import { inZone, zones } from './zones';

const day = (text: string): CalendarDate => text as CalendarDate;
/** A Tuesday. */
const today = day('2026-11-24');

const understood: Readonly<Record<string, string>> = {
  '2026-12-01': '2026-12-01',
  ' 2026-12-01 ': '2026-12-01',
  '2026/12/1': '2026-12-01',
  '20261201': '2026-12-01',
  '25/12/2026': '2026-12-25',
  '12/25/2026': '2026-12-25',
  '5/5/2027': '2027-05-05',
  today: '2026-11-24',
  Tomorrow: '2026-11-25',
  'day after  tomorrow': '2026-11-26',
  yesterday: '2026-11-23',
  friday: '2026-11-27',
  fri: '2026-11-27',
  monday: '2026-11-30',
  tuesday: '2026-12-01',
  'next friday': '2026-12-04',
  'next monday': '2026-11-30',
  'this friday': '2026-11-27',
  'last friday': '2026-11-20',
  'last tuesday': '2026-11-17',
  'last monday': '2026-11-23',
  'in 2 weeks': '2026-12-08',
  'in two weeks': '2026-12-08',
  'in a fortnight': '2026-12-08',
  'in a month': '2026-12-24',
  '3 weeks from now': '2026-12-15',
  'in 10 working days': '2026-12-08',
  '10 business days from today': '2026-12-08',
  '+3d': '2026-11-27',
  '+2w': '2026-12-08',
  '+1m': '2026-12-24',
  '+5wd': '2026-12-01',
  'end of month': '2026-11-30',
  'end of the month': '2026-11-30',
  'end of next month': '2026-12-31',
  'end of week': '2026-11-27',
  'end of next week': '2026-12-04',
  'end of quarter': '2026-12-31',
  'end of year': '2026-12-31',
  'end of Q1': '2027-03-31',
  'end of Q4': '2026-12-31',
  'end of q1 2028': '2028-03-31',
  'end of february': '2027-02-28',
  'end of september': '2027-09-30',
  'end of feb 2028': '2028-02-29',
  '15 march': '2027-03-15',
  '15th of March': '2027-03-15',
  'march 15 2027': '2027-03-15',
  'March 15, 2028': '2028-03-15',
  'mon 15 march': '2027-03-15',
  '3 nov': '2027-11-03',
  '24 november': '2026-11-24',
  'dec 1st': '2026-12-01',
  '5 days ago': '2026-11-19',
};

const refused = [
  '',
  ' ',
  '05/12/2026',
  '05.12.2026',
  '05-12-2026',
  '5/12',
  '31/02/2026',
  '2026-02-30',
  '2026',
  '45',
  'soon',
  'Q3',
  'march',
  'march 2027',
  'next month',
  'tomorrow at 5pm',
  'now',
  'in 3 hours',
  'monday after next',
  'friday or saturday',
  'by friday',
  '15 march - 20 march',
  '31 june',
  '30 february',
  'fri 15 march',
  'M1 is due tomorrow',
  'in 99999 years',
  'end of Q5',
];

describe('Dates in words', () => {
  for (const [text, date] of Object.entries(understood)) {
    it(`reads “${text}”`, async () => assert.equal(await parseDateInWords(text, today), date));
  }
  for (const text of refused) {
    it(`refuses “${text}”`, async () => assert.equal(await parseDateInWords(text, today), undefined));
  }

  it('counts a bare weekday from tomorrow on, and weeks from Monday', async () => {
    const on = (text: string, date: string): Promise<CalendarDate | undefined> => parseDateInWords(text, day(date));
    assert.equal(await on('friday', '2026-11-27'), '2026-12-04');
    assert.equal(await on('next friday', '2026-11-27'), '2026-12-04');
    assert.equal(await on('last friday', '2026-11-27'), '2026-11-20');
    assert.equal(await on('last friday', '2026-11-28'), '2026-11-27');
    assert.equal(await on('next monday', '2026-11-29'), '2026-11-30');
    assert.equal(await on('this sunday', '2026-11-24'), '2026-11-29');
  });

  it('takes the working days of the plan', async () => {
    const calendar = createWorkingCalendar(
      { workingDays: ['mon', 'tue', 'wed', 'thu'], daysOff: [{ from: day('2026-11-26'), to: day('2026-11-26') }] },
      new Map(),
    );
    assert.equal(await parseDateInWords('in 2 working days', today, calendar), '2026-11-30');
    assert.equal(await parseDateInWords('end of week', today, calendar), '2026-11-25');
    assert.equal(await parseDateInWords('end of week', day('2026-11-28'), calendar), '2026-11-29');
  });

  it('reads dots as the locale does', async () => {
    assert.equal(await parseDateInWords('5.12.2026', today, undefined, 'de'), '2026-12-05');
    assert.equal(await parseDateInWords('5. 12. 2026', today, undefined, 'cs-CZ'), '2026-12-05');
    assert.equal(await parseDateInWords('5.12.2026', today, undefined, 'en-GB'), undefined);
    assert.equal(await parseDateInWords('05/12/2026', today, undefined, 'de'), undefined);
  });

  it('does not fall over the end of the calendar', async () => {
    for (const text of ['tomorrow', 'in 2 weeks', '+1m', 'end of next year', 'next friday', 'in 3 working days']) {
      assert.equal(await parseDateInWords(text, day('9999-12-31')), undefined, text);
    }
  });

  const cases: Readonly<Record<string, readonly (readonly [today: string, text: string, date: string | undefined])[]>> =
    {
      'leap days': [
        ['2027-01-31', '+1m', '2027-02-28'],
        ['2028-01-31', '+1m', '2028-02-29'],
        ['2028-02-29', '+1y', '2029-02-28'],
        ['2028-02-29', 'in 4 years', '2032-02-29'],
        ['2028-02-28', 'tomorrow', '2028-02-29'],
        ['2028-02-29', 'end of month', '2028-02-29'],
        ['2028-02-29', 'end of february', '2028-02-29'],
        ['2028-03-01', 'end of february', '2029-02-28'],
        ['2026-11-24', 'end of feb 1900', '1900-02-28'],
        ['2026-11-24', 'end of feb 2000', '2000-02-29'],
        ['2028-01-10', '29 february', '2028-02-29'],
        ['2026-11-24', '29 february', '2028-02-29'],
        ['2026-11-24', '29 feb', '2028-02-29'],
        ['2026-11-24', 'feb 29', '2028-02-29'],
        ['2026-11-24', '29 february 2027', undefined],
      ],
      months: [
        ['2026-11-24', '+2m', '2027-01-24'],
        ['2026-08-31', 'in a month', '2026-09-30'],
        ['2026-12-31', 'end of next month', '2027-01-31'],
        ['2026-10-31', 'end of next month', '2026-11-30'],
      ],
      quarters: [
        ['2026-11-30', 'in a quarter', '2027-02-28'],
        ['2026-11-24', 'in 2 quarters', '2027-05-24'],
        ['2026-03-31', 'end of quarter', '2026-03-31'],
        ['2026-04-01', 'end of quarter', '2026-06-30'],
        ['2026-08-31', 'end of next quarter', '2026-12-31'],
        ['2026-12-31', 'end of next quarter', '2027-03-31'],
        ['2026-03-31', 'end of q1', '2026-03-31'],
        ['2026-04-01', 'end of q1', '2027-03-31'],
      ],
      weeks: [
        ['2026-12-30', 'end of week', '2027-01-01'],
        ['2026-12-30', 'next monday', '2027-01-04'],
        ['2027-01-03', 'this monday', '2027-01-04'],
        ['2027-01-03', 'last sunday', '2026-12-27'],
      ],
      'the first year': [
        ['0001-01-01', 'tomorrow', '0001-01-02'],
        ['0001-01-01', 'yesterday', '0000-12-31'],
        ['0001-01-01', 'end of year', '0001-12-31'],
        ['0001-01-31', '+1m', '0001-02-28'],
        ['0001-01-01', 'next friday', '0001-01-12'],
        ['2026-11-24', 'end of q1 0001', '0001-03-31'],
        ['0000-01-01', 'yesterday', undefined],
        ['0000-01-01', 'end of week', '0000-01-02'],
      ],
      'the last year': [
        ['9998-12-31', 'end of next year', '9999-12-31'],
        ['9999-12-01', '+1m', undefined],
        ['9999-12-01', 'end of next month', undefined],
        ['9999-12-31', 'end of month', '9999-12-31'],
        ['9999-12-31', 'end of q1', undefined],
        ['9999-12-31', 'end of week', undefined],
        ['9999-12-24', 'friday', '9999-12-31'],
      ],
      'nights on which clocks change': [
        ['2026-03-28', 'tomorrow', '2026-03-29'],
        ['2026-03-30', 'yesterday', '2026-03-29'],
        ['2026-10-24', 'in 2 days', '2026-10-26'],
        ['2026-03-07', 'this sunday', '2026-03-08'],
        ['2018-11-03', '+1d', '2018-11-04'],
        ['2018-10-04', 'in a month', '2018-11-04'],
        ['2026-04-23', '+1d', '2026-04-24'],
      ],
    };
  for (const [name, rows] of Object.entries(cases)) {
    it(`knows ${name}, in every time zone`, async () => {
      for (const zone of zones) {
        await inZone(zone, async () => {
          for (const [from, text, date] of rows) {
            assert.equal(await parseDateInWords(text, day(from)), date, `${text} on ${from} in ${zone}`);
          }
        });
      }
    });
  }

  for (const zone of zones) {
    it(`names the same days in ${zone}`, () =>
      inZone(zone, async () => {
        for (const [text, date] of Object.entries(understood)) {
          assert.equal(await parseDateInWords(text, today), date, text);
        }
        // The days before clocks change, and the very day: counted by chrono.
        for (const [from, text, to] of [
          ['2026-03-28', 'a day from now', '2026-03-29'],
          ['2026-10-24', '2 days ago', '2026-10-22'],
          ['2018-11-03', '4 november', '2018-11-04'],
          ['2018-11-04', '4 november', '2018-11-04'],
          ['2026-04-24', '24 april', '2026-04-24'],
          ['2026-04-26', '2 days ago', '2026-04-24'],
          ['2026-10-29', '29 oct', '2026-10-29'],
        ] as const) {
          assert.equal(await parseDateInWords(text, day(from)), to, `${text} on ${from}`);
        }
      }));
  }

  const toCome: Readonly<Record<string, readonly string[]>> = {
    en: [
      'this friday',
      'friday',
      'next friday',
      'this monday',
      'monday',
      'end of month',
      'eow',
      'eom',
      'tomorrow',
      'in 2 weeks',
    ],
    de: ['freitag', 'diesen freitag', 'nächsten freitag', 'montag', 'morgen', 'in 2 wochen'],
    fr: ['vendredi', 'ce vendredi', 'vendredi prochain', 'lundi', 'demain', 'dans 2 semaines'],
    es: ['viernes', 'este viernes', 'próximo viernes', 'lunes', 'mañana', 'en 2 semanas'],
  };
  for (const [locale, words] of Object.entries(toCome)) {
    it(`of ${locale} never gives a day that is over for something to come`, async () => {
      for (const now of ['11-23', '11-24', '11-25', '11-26', '11-27', '11-28', '11-29']) {
        for (const text of words) {
          const found = await parseDateInWords(text, day(`2026-${now}`), undefined, locale);
          assert.ok(found !== undefined && found >= `2026-${now}`, `${text} on ${now} is ${found}`);
        }
      }
    });
  }
});
