import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { createDayWords } from '../../../src/core/calendar/dayWords';
import { effectOfOrder } from '../../../src/core/client/orders/orderEffect';
import { waysToMeet } from '../../../src/core/client/orders/orderWays';
import { linesOfDrift, wordsOfEffect, labelOfWay } from '../../../src/core/client/orders/orderWords';
import type { OrderTerms } from '../../../src/core/plan/orderTerms';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';

const today = '2026-11-24' as CalendarDate;
const options = { today, words: createDayWords('en-GB') };

const shop = `project: Shop
currency: EUR
total: 9600
calendar: { hours_per_week: 20 }
milestones:
  - { id: M1, title: Cards work, status: in-progress, start: 2026-11-10, due: 2026-12-01, amount: 2400 }
  - { id: M2, title: Invoices go out, due: 2026-12-04, estimate: 12h, depends_on: M1 }
  - { id: M3, title: Launch, due: 2026-12-11, depends_on: M2, agreed: { date: 2026-11-01, due: 2026-12-11 } }
  - { id: M4, title: Gift wrapping, priority: could, due: 2026-12-10, amount: 500, estimate: 16h }
  - { id: M5, title: Vouchers, priority: could, amount: 650 }
  - { id: M6, title: Reviews, priority: could, amount: 5000 }
  - { id: M7, title: Search, priority: should, amount: 600 }
`;

function ways(text: string, terms: Partial<OrderTerms>): readonly string[] {
  const { plan } = parsePlan(text);
  const asked: OrderTerms = { milestones: [0], days: 0, price: undefined, drops: [], ...terms };
  return waysToMeet({ plan, today }, asked).map(
    (way) => `${labelOfWay(way, plan)}: ${wordsOfEffect(way.effect, plan, options)}`,
  );
}

const price = { digits: 600, scale: 0 };

describe('The ways of a change order', () => {
  it('stand side by side, each with the dates that move, the end and the money', () => {
    assert.deepEqual(ways(shop, { days: 4, price }), [
      'Extend and pay: 4 working days more, 600.00 EUR: M1 1 Dec → 7 Dec, M2 4 Dec → 10 Dec; end 11 Dec stays; 600.00 EUR more, 10200.00 EUR in total',
      'Extend: 4 working days more: M1 1 Dec → 7 Dec, M2 4 Dec → 10 Dec; end 11 Dec stays; no more money, 9600.00 EUR in total',
      'Pay: 600.00 EUR: no date moves; end 11 Dec stays; 600.00 EUR more, 10200.00 EUR in total',
      'Swap: M5 is left out: no date moves; end 11 Dec stays; 50.00 EUR less, 9550.00 EUR in total',
      'Swap: M4 is left out: no date moves; end 11 Dec stays; 100.00 EUR more, 9700.00 EUR in total; frees 16 h',
    ]);
  });

  it('swap for what takes about as many days where no price is asked, which then costs nothing', () => {
    assert.deepEqual(ways(shop.replace('total: 9600\n', ''), { days: 3 }).slice(1), [
      'Swap: M4 is left out: no date moves; end 11 Dec stays; no more money; frees 16 h',
      'Swap: M5 is left out: no date moves; end 11 Dec stays; no more money',
      'Swap: M6 is left out: no date moves; end 11 Dec stays; no more money',
    ]);
  });

  it('leave out what should be there only where nothing could be, and nothing that others wait for', () => {
    const should = shop.replaceAll('priority: could', 'priority: must');
    assert.equal(
      ways(should, { price })[1],
      'Swap: M7 is left out: no date moves; end 11 Dec stays; no more money, 9600.00 EUR in total',
    );
    const awaited = should.replace('depends_on: M2', 'depends_on: [M2, M7]');
    assert.equal(ways(awaited, { price }).length, 1);
  });

  it('are one without price and days, and move nothing that is agreed and not named', () => {
    const none = shop.replaceAll(/priority: \w+/g, 'priority: must');
    assert.deepEqual(ways(none, {}), [
      'Without price and days: no date moves; end 11 Dec stays; no more money, 9600.00 EUR in total',
    ]);
    const { plan } = parsePlan(shop);
    const effect = effectOfOrder({ plan, today }, { milestones: [0], days: 10, price: undefined, drops: [] });
    assert.deepEqual(
      effect.preview.rows.map(({ index, isTicked, to }) => [index, isTicked, to.due]),
      [
        [0, true, '2026-12-15'],
        [1, true, '2026-12-18'],
        [2, false, '2026-12-21'],
      ],
    );
    assert.equal(effect.preview.clashes.length, 1);
  });
});

describe('What changed since the agreement', () => {
  it('is told in days, money and words', () => {
    const { plan } = parsePlan(`project: P
currency: EUR
milestones:
  - { id: M1, title: Cards work, due: 2026-12-01, amount: 2600, agreed: { date: 2026-11-01, due: 2026-11-25, amount: 2400, scope: 00000000-0-0-00000000 } }
  - { title: Launch, due: soon, agreed: { date: 2026-11-01, due: 2026-12-25 } }
  - { title: Same, due: 2026-12-25, agreed: { date: 2026-11-01, due: 2026-12-25 } }
`);
    assert.deepEqual(linesOfDrift(plan, [0, 1, 2], calendarsOf(plan), options), [
      'M1: Due 4 working days later than agreed (25 Nov 2026); 200.00 EUR more than agreed (2400.00 EUR); Other words than agreed: title, criteria',
      'Launch: Agreed to be due 25 Dec 2026',
    ]);
  });
});
