import assert from 'node:assert/strict';
import { documentContext } from '../../../src/core/client/documents/documentContext';
import type { ClientLanguage } from '../../../src/core/client/language';
import { moveNote } from '../../../src/core/client/moveNote';
import type { MoveRequest } from '../../../src/core/schedule/shifting/move';
import { seenBy } from '../../../src/core/plan/audience/seenPlan';
import { day, planText, previewOf, readPlan, today } from '../schedule/moves';

const text = planText(
  [
    'id: M1, title: Card payments, due: 2026-12-03, estimate: 24h, owner: Sam',
    'id: M2, title: Invoices, due: 2026-12-11, depends_on: [M1]',
    'id: M3, title: Launch, due: 2026-12-28, depends_on: [M2]',
    'id: M4, title: Training, due: 2026-12-04, depends_on: [M1], agreed: { date: 2026-11-01 }',
    'id: M5, title: Party',
  ],
  'rate: 90\n',
);

function note(
  moves: MoveRequest['moves'],
  reason: string,
  gaps: MoveRequest['gaps'] = 'keep',
  language: ClientLanguage = 'en',
): string {
  const plan = readPlan(text);
  const context = documentContext(seenBy('client', plan), language, today);
  // In French blanks that do not break stand before and within some signs.
  return moveNote(context, previewOf(plan, { moves, gaps }).rows, reason).replaceAll('\u00a0', ' ');
}

describe('The note on moved days', () => {
  it('says what moves, why, and what moves with it, but nothing that is not ticked', () => {
    assert.equal(
      note([{ index: 0, due: day('2026-12-10') }], 'Stripe keys came late'),
      '“Card payments” moves from 3 to 10 December (Stripe keys came late). ' +
        'Moving with it: “Invoices” from 11 to 18 December; “Launch” from 28 December to 4 January 2027.',
    );
  });

  it('joins a reason in small letters, and needs none', () => {
    const move = { index: 0, due: day('2026-11-27') };
    assert.equal(
      note([move], 'the Stripe keys came early.', 'only-this'),
      '“Card payments” moves from 3 December to 27 November, because the Stripe keys came early.',
    );
    assert.equal(note([move], ' ', 'only-this'), '“Card payments” moves from 3 December to 27 November.');
  });

  it('tells of several, of a day that there was none before, and of other years', () => {
    const moves = [
      { index: 1, due: day('2027-01-11') },
      { index: 4, due: day('2027-02-01') },
    ];
    assert.equal(
      note(moves, 'Budget of 2027', 'only-this'),
      'These days move: “Invoices” from 11 December to 11 January 2027; “Party” on 1 February 2027 (Budget of 2027).',
    );
    assert.equal(note([{ index: 4, due: day('2026-12-01') }], ''), '“Party” is now due on 1 December.');
    assert.equal(note([], ''), '');
  });

  it('is written in each of the four languages, with the first of a month as each says it', () => {
    const moves = [{ index: 0, due: day('2026-12-10') }];
    assert.deepEqual(
      (['de', 'fr', 'es'] as const).map((language) => note(moves, 'la clé', 'keep', language)),
      [
        '„Card payments“ verschiebt sich vom 3. auf den 10. Dezember (la clé). ' +
          'Damit verschiebt sich auch: „Invoices“ vom 11. auf den 18. Dezember; „Launch“ vom 28. Dezember auf den 4. Januar 2027.',
        '« Card payments » passe du 3 au 10 décembre (la clé). ' +
          'Par conséquent changent aussi : « Invoices » du 11 au 18 décembre ; « Launch » du 28 décembre au 4 janvier 2027.',
        '«Card payments» pasa del 3 al 10 de diciembre (la clé). ' +
          'Con ello cambian también: «Invoices» del 11 al 18 de diciembre; «Launch» del 28 de diciembre al 4 de enero de 2027.',
      ],
    );
    const first = [{ index: 4, due: day('2026-12-01') }];
    assert.deepEqual(
      (['de', 'fr', 'es'] as const).map((language) => note(first, '', 'only-this', language)),
      [
        '„Party“ ist jetzt am 1. Dezember fällig.',
        '« Party » est désormais prévu pour le 1er décembre.',
        '«Party» tiene ahora como fecha el 1 de diciembre.',
      ],
    );
  });

  it('says nothing that is private', () => {
    const said = note([{ index: 0, days: 3 }], '');
    for (const secret of ['24', 'Sam', '90']) assert.ok(!said.includes(secret), said);
  });
});
