import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { whyNoDay, type NoDay } from '../../../src/core/calendar/meantDays';
import { offeredDays } from '../../../src/core/calendar/offeredDays';

/** A Tuesday. */
const today = '2026-11-24' as CalendarDate;

async function offered(typed: string, locale = 'en-GB'): Promise<readonly string[]> {
  return (await offeredDays(typed, { today, locale })).map(({ day, phrase }) => `${day} ${phrase}`);
}

describe('Days for a text', () => {
  it('are those that it names or may become, the likeliest first', async () => {
    assert.deepEqual(await offered('in 2 weeks'), ['2026-12-08 in 2 weeks']);
    assert.deepEqual(await offered('in 2 w'), ['2026-12-08 in 2 w']);
    assert.deepEqual((await offered('fri'))[0], '2026-11-27 fri');
    assert.deepEqual(await offered('next week'), [
      '2026-12-01 next week',
      '2026-11-30 next monday',
      '2026-12-04 end of next week',
    ]);
    assert.deepEqual(await offered('05/12/2026'), ['2026-12-05 5 December', '2026-05-12 12 May']);
    assert.deepEqual(await offered('15 ja'), ['2027-01-15 15 January']);
    assert.deepEqual(await offered('2026-12-01'), ['2026-12-01 2026-12-01']);
  });

  it('are none for what names no day', async () => {
    for (const text of ['31 Feb', '2027-02-30', 'Monday 15 March 2028', 'soon']) {
      assert.deepEqual(await offered(text), [], text);
    }
  });
});

describe('Why a text names no day', () => {
  const cases: readonly (readonly [NoDay, readonly string[]])[] = [
    ['no-such-day', ['31 Feb', '31 Feb 2027', '29 Feb 2027', '2027-02-30', '30.2.2027', '31.2.', '20270230', '32 Dec']],
    ['other-weekday', ['Monday 15 March 2028', 'Fri, 2 Dec 2026']],
    ['month', ['Dec 2026', '2026-12', '12/2026']],
    ['no-date', ['soon', 'Q3', '', '7', 'after the fair', 'tomorrow at 5 pm']],
  ];
  for (const [why, texts] of cases) {
    for (const text of texts) it(`is ${why}: ${text}`, () => assert.equal(whyNoDay(text), why));
  }
});
