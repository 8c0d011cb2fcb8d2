import assert from 'node:assert/strict';
import { createDayWords } from '../../../src/core/calendar/dayWords';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';
import { driftOf } from '../../../src/core/schedule/drift';
import { agreementWords, driftBriefly, driftWords } from '../../../src/core/schedule/driftWords';

const words = createDayWords('en-GB');

/** The agreement in a sentence, the difference in a few words, and in sentences. */
function told(keys: string): readonly (string | undefined)[] {
  const { plan } = parsePlan(`project: P\ncurrency: EUR\nmilestones:\n  - { title: Cards work, ${keys} }\n`);
  const [milestone] = plan.milestones;
  assert.ok(milestone);
  const drift = driftOf(milestone, calendarsOf(plan).ofMilestone(milestone), 'EUR');
  return [
    agreementWords(milestone, words),
    ...(drift ? [driftBriefly(drift, 'EUR'), ...driftWords(drift, words, 'EUR')] : []),
  ];
}

describe('The words of an agreement', () => {
  it('say who agreed, when and how, as far as the record does', () => {
    assert.deepEqual(told('due: 2026-12-01'), [undefined]);
    assert.deepEqual(told('agreed: { date: 2026-11-02, by: Dana Ruiz, how: mail }'), [
      'Agreed on 2 Nov 2026 by Dana Ruiz (mail)',
    ]);
    assert.deepEqual(told('agreed: { how: in person }'), ['Agreed (in person)']);
  });

  it('say what differs in days, money and words', () => {
    const scope = 'scope: 11111111-0-0-0';
    assert.deepEqual(
      told(`due: 2026-12-11, amount: 2650.5, agreed: { date: 2026-11-02, due: 2026-12-04, amount: 2400, ${scope} }`),
      [
        'Agreed on 2 Nov 2026',
        '+5d · +250.50 EUR · reworded',
        'Due 5 working days later than agreed (4 Dec 2026)',
        '250.50 EUR more than agreed (2400.00 EUR)',
        'Other words than agreed: title',
      ],
    );
    assert.deepEqual(
      told('due: 2026-12-03, amount: 2000, agreed: { date: 2026-11-02, due: 2026-12-04, amount: 2400 }').slice(1),
      [
        '-1d · -400.00 EUR',
        'Due 1 working day earlier than agreed (4 Dec 2026)',
        '400.00 EUR less than agreed (2400.00 EUR)',
      ],
    );
  });

  it('say so where a day or a price is gone, is words, has come, or counts no working day', () => {
    const since = (keys: string) => told(keys).slice(1);
    const due = 'agreed: { date: 2026-11-02, due: 2026-12-04 }';
    assert.deepEqual(since(due), ['a day was agreed', 'Agreed to be due 4 Dec 2026']);
    assert.deepEqual(since(`due: in spring, ${due}`), ['a day was agreed', 'Agreed to be due 4 Dec 2026']);
    assert.deepEqual(since(`due: 2026-12-06, ${due}`), ['another day', 'Due on another day than agreed (4 Dec 2026)']);
    assert.deepEqual(since('agreed: { date: 2026-11-02, amount: 2400 }'), [
      'another price',
      'Without a price, agreed were 2400.00 EUR',
    ]);
    assert.deepEqual(since('amount: 90, agreed: { date: 2026-11-02, scope: 544e0fa0-0-0-0 }'), [
      'another price',
      'Price of 90.00 EUR that was not agreed',
    ]);
  });
});
