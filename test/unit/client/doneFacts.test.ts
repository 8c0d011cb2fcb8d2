import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { createDayWords } from '../../../src/core/calendar/dayWords';
import { clientContext } from '../../../src/core/client/documents/documentContext';
import { doneFacts, doneSentence } from '../../../src/core/client/doneFacts';
import { doneNote } from '../../../src/core/client/doneNote';
import { parsePlan } from '../../../src/core/plan/parsePlan';

const today = '2026-11-29' as CalendarDate;
const words = createDayWords('en');

function told(text: string, index = 0, head = ''): { readonly sentence: string; readonly note: string } {
  const { plan } = parsePlan(`project: P\n${head}milestones:\n${text}`);
  const milestone = plan.milestones[index] ?? assert.fail();
  const facts = doneFacts(plan, index, today);
  return {
    sentence: doneSentence(plan, milestone, facts, words, today),
    note: doneNote(clientContext(plan, today), index, facts),
  };
}

describe('What is told of a milestone that is done', () => {
  it('is how it lies to its day, how far the plan is, and what comes next', () => {
    const { sentence, note } = told(`  - { id: M2, title: Cards work, due: 2026-12-01, owner: Sam }
  - { id: M9, title: Later, due: 2027-01-15 }
  - { id: M6, title: Mail works, due: 2026-12-18 }
  - { id: M1, title: Staging, status: done }
  - { id: M5, title: No, status: cancelled }
`);
    assert.equal(sentence, '“Cards work” is done, 2 days early. 2 of 4 done. Next: M6, due Dec 18.');
    assert.equal(
      note,
      '“Cards work” is done, 2 days early. 2 of 4 milestones are done. Next is “Mail works”, due 18 December 2026.',
    );
  });

  it('measures by the agreed day, and names no next day that has passed', () => {
    const { sentence, note } = told(`  - { id: M2, title: Cards work, due: 2026-12-11, agreed: { due: 2026-11-27 } }
  - { id: M3, title: Mail works, due: 2026-11-20 }
`);
    assert.equal(sentence, '“Cards work” is done, 2 days late. 1 of 2 done.');
    assert.equal(note, '“Cards work” is done, 2 days late. 1 of 2 milestones is done.');
    const later = told(
      '  - { id: M2, title: A }\n  - { id: M3, title: B, due: 2026-11-20 }\n  - { id: M4, title: C, due: 2026-12-18 }\n',
    );
    assert.match(later.sentence, /Next: M4, due Dec 18\.$/);
  });

  it('thanks for no defect and no reservation', () => {
    const rounds = (...decisions: readonly string[]): string =>
      `  - { title: A, review: { rounds: [${decisions.map((one) => `{ date: 2026-11-28, decision: ${one}, note: The fee line is missing }`).join(', ')}] } }\n`;
    for (const decision of ['rejected', 'changes-requested', 'approved-with-reservations'])
      assert.doesNotMatch(told(rounds(decision)).note, /fee line/);
    assert.match(told(rounds('approved', 'rejected')).note, /“The fee line is missing”$/);
  });

  it('thanks for one thing that the client truly did, in the language of the plan', () => {
    const needs = 'needs: [{ text: Keys, by: 2026-11-20, got: GOT }, { text: Texts }]';
    const rounds = 'review: { rounds: [{ date: 2026-11-28, decision: approved, note: Looks good }] }';
    const last = (head: string, ...more: readonly string[]): string =>
      told(`  - { title: Cards work, ${more.join(', ')} }\n`, 0, head)
        .note.split(/(?<=[.!]) /)
        .at(-1) ?? '';
    const inTime = needs.replace('GOT', '2026-11-20');
    const late = needs.replace('GOT', '2026-11-24');
    assert.equal(
      last('', inTime, rounds),
      'Thank you for sending us what we needed in time: Keys, on 20 November 2026.',
    );
    assert.equal(last('', late, rounds), 'Thank you for what you said in the review on 28 November 2026: “Looks good”');
    assert.equal(last('', late), 'With that everything we planned is done.');
    assert.match(
      last('language: de-AT\n', inTime),
      /^Danke, dass Sie uns rechtzeitig geschickt haben, .*: Keys, am 20$|November 2026\.$/,
    );
    assert.match(
      last('language: fr\n', late, rounds),
      /^Merci pour ce que vous avez dit .* du 28 novembre 2026\u00a0: «\u00a0Looks good\u00a0»$/,
    );
    assert.match(
      last('language: es\n', late, rounds),
      /^Gracias por lo que dijo en la revisión del 28 de noviembre de 2026: «Looks good»$/,
    );
    assert.match(
      told('  - { title: a, due: 2026-11-27 }\n', 0, 'language: de\n').note,
      /^„a“ ist fertig, 2 Tage später als geplant\./,
    );
  });

  it('names the phase that is complete with it, and the end of the plan', () => {
    const phases = `  - { title: a, phase: build, status: done }
  - { title: b, phase: build, due: 2026-11-29 }
  - { title: c, phase: ship }
`;
    assert.equal(told(phases, 1).sentence, '“b” is done. The phase build is complete. 2 of 3 done.');
    assert.equal(told(phases, 2).sentence, '“c” is done. 2 of 3 done. Next: b, due Nov 29.');
    const last = told('  - { title: a, status: done }\n  - { title: b, due: 2026-11-27 }\n', 1);
    assert.equal(last.sentence, '“b” is done, 2 days late. All 2 milestones are done.');
    assert.match(last.note, /everything we planned is done\.$/);
  });
});
