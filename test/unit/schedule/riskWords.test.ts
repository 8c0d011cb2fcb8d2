import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { createDayWords } from '../../../src/core/calendar/dayWords';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';
import { lookAhead } from '../../../src/core/schedule/outlook';
import { riskWords } from '../../../src/core/schedule/riskWords';

// A Tuesday.
const today = '2026-12-01' as CalendarDate;

/** The sentence about each milestone at risk, by its id. */
function risksIn(milestones: string, more = ''): Record<string, string> {
  const { plan } = parsePlan(`project: P\n${more}milestones:\n${milestones}`);
  const outlook = lookAhead(plan, calendarsOf(plan), today);
  const words = createDayWords('en-US');
  return Object.fromEntries(
    plan.milestones.flatMap(({ id, title }, index) => {
      const risk = outlook.riskOf(index);
      return risk ? [[id?.value ?? title.value, riskWords(risk, plan.milestones, words, today)]] : [];
    }),
  );
}

describe('A milestone at risk', () => {
  it('waits for a late one, also through others, and says by how many working days', () => {
    // A is done today at the earliest. B takes December 2 to 4 and 7 to 8. C takes 9 and 10, where 7 was promised.
    const found = risksIn(`
  - { id: A, title: a, due: 2026-11-20, status: in-progress, start: 2026-11-16 }
  - { id: B, title: b, depends_on: [A], start: 2026-11-23, due: 2026-11-27 }
  - { id: C, title: c, depends_on: [B], start: 2026-12-03, due: 2026-12-04 }
  - { id: D, title: d, depends_on: [C], due: 2026-12-30 }
`);
    assert.deepEqual(found, { C: 'likely Dec 10, 4 working days after Dec 4, because B is late' });
  });

  it('waits for what is due later than itself, however soon that could be done', () => {
    const found = risksIn(`
  - { id: M2, title: Rooms, due: 2027-01-05 }
  - { id: M3, title: Vouchers, due: 2027-01-04, depends_on: [{ id: M2, lag: 2d }] }
  - { id: M4, title: Launch, due: 2027-01-15, depends_on: [M3] }
`);
    assert.deepEqual(found, {
      M3: 'likely Jan 7, 3 working days after Jan 4, because M2 is due on Jan 5',
    });
  });

  it('names what takes the days that it lacks, where nothing is late', () => {
    const found = risksIn(`
  - { id: A, title: a, start: 2026-12-01, due: 2026-12-04 }
  - { title: Shop opens, depends_on: [A], start: 2026-12-02, due: 2026-12-04 }
`);
    assert.deepEqual(found, {
      'Shop opens': 'likely Dec 9, 3 working days after Dec 4, because A ends on Dec 4 at the earliest',
    });
  });

  it('names nobody where its own days are too many', () => {
    const found = risksIn('  - { id: A, title: a, estimate: 6d, due: 2026-12-04 }\n');
    assert.deepEqual(found, { A: 'likely Dec 8, 2 working days after Dec 4, because it takes 6 working days' });
  });

  it('is neither one that is late, nor one that has no day, is done, runs on time or stands in a circle', () => {
    const found = risksIn(`
  - { id: A, title: a, due: 2026-11-20 }
  - { id: B, title: b, depends_on: [A] }
  - { id: C, title: c, depends_on: [A], due: 2026-12-01, status: done }
  - { id: D, title: d, depends_on: [A], due: 2026-12-01, status: in-progress }
  - { id: E, title: e, depends_on: [F], due: 2026-12-01 }
  - { id: F, title: f, depends_on: [E], due: 2026-12-01 }
`);
    assert.deepEqual(found, {});
  });

  it('is not one whose work ends on the working day before its day off', () => {
    // December 5 is a Saturday.
    const found = risksIn(`
  - { id: A, title: a, status: in-progress, start: 2026-12-01, due: 2026-12-03 }
  - { id: B, title: b, depends_on: [A], due: 2026-12-05 }
`);
    assert.deepEqual(found, {});
  });

  it('counts in the working days of its owner', () => {
    // Sam works on Mondays: behind A comes December 14.
    const found = risksIn(
      `
  - { id: A, title: a, status: in-progress, start: 2026-12-01, due: 2026-12-07 }
  - { id: B, title: b, owner: Sam, depends_on: [A], start: 2026-12-07, due: 2026-12-07 }
`,
      'people: [{ name: Sam, working_days: [mon] }]\n',
    );
    assert.deepEqual(found, { B: 'likely Dec 14, 1 working day after Dec 7, because A ends on Dec 7 at the earliest' });
  });
});
