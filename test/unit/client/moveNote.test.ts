import assert from 'node:assert/strict';
import { moveNote } from '../../../src/core/client/moveNote';
import type { MoveRequest } from '../../../src/core/schedule/shifting/move';
import { day, planText, preview, today } from '../schedule/moves';

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

function note(moves: MoveRequest['moves'], reason: string, gaps: MoveRequest['gaps'] = 'keep'): string {
  return moveNote(preview(text, { moves, gaps }).rows, reason, today);
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

  it('says nothing that is private', () => {
    const said = note([{ index: 0, days: 3 }], '');
    for (const secret of ['24', 'Sam', '90']) assert.ok(!said.includes(secret), said);
  });
});
