import assert from 'node:assert/strict';
import { createDayWords } from '../../../src/core/calendar/dayWords';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';
import { celebrationOf, type Celebration } from '../../../src/core/views/celebration';

const words = createDayWords('en-GB');

const of = (milestones: string, index: number, top = ''): Celebration | undefined => {
  const { plan } = parsePlan(`project: Shop\n${top}milestones:\n${milestones}`);
  return celebrationOf(plan, index, { calendar: calendarsOf(plan).plan, words });
};
const facts = (celebration: Celebration | undefined): readonly string[] =>
  (celebration?.facts ?? []).map(({ label, value, detail }) => [label, value, detail].filter(Boolean).join(' | '));

const design = `  - { id: M1, title: A, phase: design, status: done, start: 2026-11-02, due: 2026-11-06, completed: 2026-11-06 }
  - { id: M2, title: B, phase: design, status: done, start: 2026-11-09, due: 2026-11-11, completed: 2026-11-13, agreed: { due: 2026-11-13 } }
`;
const open = '  - { id: M3, title: C, phase: build, due: 2026-12-01 }\n';

describe('celebrationOf', () => {
  it('is about a phase once all of it is done, and about the plan once that is', () => {
    assert.deepEqual(of(design + open, 1)?.heading, 'design is complete');
    assert.deepEqual([of(design, 0)?.of, of(design, 0)?.heading], ['plan', 'Shop is complete']);
  });

  it('is nothing while something is open, for a milestone that is not done, and for a phase of one', () => {
    assert.equal(of(design.replace('status: done, start: 2026-11-09', 'start: 2026-11-09') + open, 0), undefined);
    assert.equal(of(design + open, 2), undefined);
    assert.equal(of(design + open, 9), undefined);
    const alone = '  - { id: M4, title: D, phase: test, status: done, completed: 2026-11-20 }\n';
    assert.equal(of(design + open + alone, 3), undefined);
  });

  it('counts what is on time against the agreed day, else the due day, and the working days from first to last', () => {
    assert.deepEqual(facts(of(design, 1)), [
      'Milestones | 2 done',
      'On time | 2 of 2 | by the agreed day, else the due day',
      'Time | 10 working days | 2 Nov 2026 – 13 Nov 2026',
    ]);
    // The week has two working days, and one of them is off.
    const top = 'calendar: { working_days: [mon, fri], days_off: [2026-11-09] }\n';
    assert.equal(facts(of(design, 1, top)).at(-1), 'Time | 3 working days | 2 Nov 2026 – 13 Nov 2026');
  });

  it('says what it leaves out: no day, no start, cancelled ones', () => {
    const bare = `  - { title: A, status: done, completed: 2026-11-06 }
  - { title: B, status: done, due: 2026-11-04, start: 2026-11-02, completed: 2026-11-05 }
  - { title: C, status: cancelled }
`;
    assert.deepEqual(facts(of(bare, 1)), [
      'Milestones | 2 done | 1 cancelled',
      'On time | 0 of 1 | by the due day; 1 without a day',
      'Time | 5 working days | 2 Nov 2026 – 6 Nov 2026, from the first start in the plan',
    ]);
    assert.deepEqual(facts(of('  - { title: A, status: done, completed: 2026-11-06 }\n', 0)), [
      'Milestones | 1 done',
      'Done | 6 Nov 2026',
    ]);
    // A start after the end is no time.
    const wrong = '  - { title: A, status: done, start: 2026-12-01, completed: 2026-11-06 }\n';
    assert.deepEqual(facts(of(wrong, 0)), ['Milestones | 1 done', 'Done | 6 Nov 2026']);
    assert.deepEqual(facts(of('  - { title: A, status: done }\n', 0)), ['Milestones | 1 done']);
  });

  it('has what the client wrote when approving, the last first and no more than three', () => {
    const round = (day: string, decision: string, note: string): string =>
      `{ submitted: 2026-11-01, decision: ${decision}, date: ${day}, by: Dana Ruiz, note: ${note} }`;
    const reviewed = (...rounds: readonly string[]): string =>
      `  - { title: A, status: done, review: { rounds: [${rounds.join(', ')}] } }\n`;
    const said = of(
      reviewed(round('2026-11-03', 'changes-requested', 'No'), round('2026-11-04', 'approved', 'Lovely')) +
        reviewed(round('2026-11-09', 'approved', '"Good,\\n  nearly"')) +
        reviewed(round('2026-11-10', 'approved-with-reservations', 'The fee line is missing')) +
        '  - { title: C, status: done, review: { rounds: [{ decision: approved }] } }\n',
      0,
    )?.said;
    assert.deepEqual(said, [
      { text: 'Good, nearly', by: 'Dana Ruiz' },
      { text: 'Lovely', by: 'Dana Ruiz' },
    ]);
    const many = ['05', '06', '07', '08'].map((day) => round(`2026-11-${day}`, 'approved', `Day ${day}`));
    assert.deepEqual(
      of(many.map((one) => reviewed(one)).join(''), 0)?.said.map(({ text }) => text),
      ['Day 08', 'Day 07', 'Day 06'],
    );
  });
});
