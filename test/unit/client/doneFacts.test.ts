import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { createDayWords } from '../../../src/core/calendar/dayWords';
import { doneFacts, doneNote, doneSentence } from '../../../src/core/client/doneFacts';
import { parsePlan } from '../../../src/core/plan/parsePlan';

const today = '2026-11-29' as CalendarDate;
const words = createDayWords('en');

function told(text: string, index = 0): { readonly sentence: string; readonly note: string } {
  const { plan } = parsePlan(`project: P\nmilestones:\n${text}`);
  const milestone = plan.milestones[index] ?? assert.fail();
  const facts = doneFacts(plan, index, today);
  return { sentence: doneSentence(milestone, facts, words, today), note: doneNote(milestone, facts) };
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
