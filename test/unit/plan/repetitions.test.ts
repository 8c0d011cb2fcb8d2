import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import type { Interval } from '../../../src/core/calendar/interval';
import { createWorkingCalendar } from '../../../src/core/calendar/workingCalendar';
import { editByActs } from '../../../src/core/plan/edit/editByActs';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { toRef } from '../../../src/core/plan/milestoneRef';
import { repeatedTitle } from '../../../src/core/plan/repeatedTitle';
import { repetitionsOf, type Repetition } from '../../../src/core/plan/repetitions';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';
import { workingCalendarOf } from '../../../src/core/schedule/workingCalendarOf';
import { applyEdits } from '../../../src/core/text';

const month: Interval = { count: 1, unit: 'month' };

function textOf(due: string, more = ''): string {
  return `project: Booking desk
calendar: { working_days: [mon, tue, wed, thu, fri], days_off: [2026-12-24..2027-01-05] }
milestones:
  - id: M1
    title: System taken over
  - id: M4
    title: Report for November 2026 accepted
    status: done
    due: ${due}
    completed: 2026-11-30
    estimate: 8h
${more}  - id: M2
    title: The desk is closed
`;
}

function repeated(
  text: string,
  interval: Interval,
  times: number,
  holidays = new Map<CalendarDate, string>(),
): readonly Repetition[] {
  const { plan } = parsePlan(text);
  const milestone = plan.milestones[1];
  assert.ok(milestone);
  const calendar = workingCalendarOf(plan, holidays);
  return repetitionsOf(milestone, { interval, times, calendar, knowsHolidays: holidays.size > 0, language: 'en' });
}

const duesOf = (...given: Parameters<typeof repeated>): readonly string[] =>
  repeated(...given).map(({ due, nominalDue }) => (due === nominalDue ? due : `${due} for ${nominalDue}`));

describe('repetitionsOf', () => {
  it('counts months from the first one, and ends short months on their last day', () => {
    assert.deepEqual(duesOf(textOf('2027-01-29'), month, 4), [
      '2027-03-01 for 2027-02-28',
      '2027-03-29',
      '2027-04-29',
      '2027-05-31 for 2027-05-29',
    ]);
  });

  it('moves what falls on days off to the next working day, by the calendar of the plan', () => {
    assert.deepEqual(duesOf(textOf('2026-11-25'), month, 2), ['2027-01-06 for 2026-12-25', '2027-01-25']);
    assert.deepEqual(duesOf(textOf('2026-12-16'), { count: 1, unit: 'week' }, 3), [
      '2026-12-23',
      '2027-01-06 for 2026-12-30',
      '2027-01-06',
    ]);
  });

  it('knows the holidays of the country', () => {
    const holidays = new Map([['2027-05-06' as CalendarDate, 'Ascension Day']]);
    assert.deepEqual(duesOf(textOf('2027-04-06'), month, 1, holidays), ['2027-05-07 for 2027-05-06']);
  });

  it('follows a week of other days', () => {
    const text = textOf('2026-12-03').replace('[mon, tue, wed, thu, fri]', 'thu');
    assert.deepEqual(duesOf(text, month, 2), ['2027-01-07 for 2027-01-03', '2027-02-04 for 2027-02-03']);
  });

  it('follows the days of the owner, where the plan has other ones', () => {
    const people = 'people: [{ name: Sam, working_days: [mon, tue], days_off: [2027-01-25] }]\nmilestones:';
    const { plan } = parsePlan(textOf('2026-11-25', '    owner: Sam\n').replace('milestones:', people));
    const milestone = plan.milestones[1] ?? assert.fail();
    const calendar = calendarsOf(plan).ofMilestone(milestone);
    const terms = { interval: month, times: 3, calendar, knowsHolidays: false, language: 'en' };
    assert.deepEqual(
      repetitionsOf(milestone, terms).map(({ due }) => due),
      // The days off of the plan are not those of Sam, who names some of his own.
      ['2026-12-28', '2027-01-26', '2027-03-01'],
    );
  });

  it('moves the first day of work and the days of needs alike', () => {
    const more = '    start: 2026-11-02\n    needs: [{ text: Figures of the month, by: 2026-11-20 }, { text: Keys }]\n';
    const [first] = repeated(textOf('2026-11-25', more), month, 1);
    assert.equal(first?.start, '2026-12-02');
    assert.deepEqual(first?.needsBy, ['2026-12-21', undefined]);
  });

  it('is empty for a milestone without a due day', () => {
    assert.deepEqual(repeated(textOf('soon'), month, 3), []);
  });

  it('stays within the calendar', () => {
    const calendar = createWorkingCalendar(undefined, new Map());
    const [milestone] = parsePlan('project: P\nmilestones: [{ title: A, due: 9999-12-30 }]\n').plan.milestones;
    assert.ok(milestone);
    const terms = { interval: month, times: 2, calendar, knowsHolidays: false, language: 'en' };
    assert.deepEqual(
      repetitionsOf(milestone, terms).map(({ due }) => due),
      ['9999-12-31', '9999-12-31'],
    );
  });
});

describe('repeatedTitle', () => {
  const cases: readonly (readonly [
    title: string,
    times: number,
    months: number,
    language: string,
    expected: string,
  ])[] = [
    ['Report for November 2026 accepted', 1, 1, 'en', 'Report for December 2026 accepted'],
    ['Report for November 2026 accepted', 2, 1, 'en', 'Report for January 2027 accepted'],
    ['Report for November 2026 accepted', 1, 3, 'en', 'Report for February 2027 accepted'],
    ['Report for December accepted', 1, 1, 'en', 'Report for January accepted'],
    ['Bericht für März 2027 angenommen', 1, 1, 'de', 'Bericht für April 2027 angenommen'],
    ['Rapport de décembre 2026 accepté', 1, 1, 'fr', 'Rapport de janvier 2027 accepté'],
    ['Informe de diciembre de 2026 aceptado', 1, 1, 'es', 'Informe de enero de 2027 aceptado'],
    ['Report for November 2026 accepted', 1, 1, 'pt-BR', 'Report for December 2026 accepted'],
    // Weeks do not lead to another month, and of two months nobody knows which is meant.
    ['Report for November 2026 accepted', 1, 0, 'en', 'Report for November 2026 accepted (2)'],
    ['Figures of May and June compared', 1, 1, 'en', 'Figures of May and June compared (2)'],
    ['Users may book a room', 1, 1, 'en', 'Users may book a room (2)'],
    ['Sprint 3 accepted', 2, 0, 'en', 'Sprint 5 accepted'],
    ['Wartung, Monat 9', 1, 1, 'de', 'Wartung, Monat 10'],
    ['Wartung, Monat 9', 2, 3, 'de', 'Wartung, Monat 15'],
    ['Quarter 4 report', 1, 3, 'en', 'Quarter 1 report'],
    ['Q3 2026 figures', 3, 3, 'en', 'Q2 2027 figures'],
    ['Quarter 4 report', 1, 1, 'en', 'Quarter 4 report (2)'],
    ['Aruanne: mayo 2026', 1, 1, 'est', 'Aruanne: mayo 2026 (2)'],
    ['Backups are restored (2)', 1, 1, 'en', 'Backups are restored (3)'],
    ['20 of 20 cards pay', 1, 0, 'en', '20 of 20 cards pay (2)'],
    ['Answers take less than 300 ms', 3, 1, 'en', 'Answers take less than 300 ms (4)'],
  ];
  for (const [title, times, months, language, expected] of cases) {
    it(`makes “${expected}” of “${title}”`, () => {
      const interval: Interval = months === 0 ? { count: 1, unit: 'week' } : { count: months, unit: 'month' };
      assert.equal(repeatedTitle(title, { times, interval, due: '2026-11-27' as CalendarDate, language }), expected);
    });
  }

  // The days lie in week 48 and in week 52.
  const weeks: readonly (readonly [title: string, due: string, count: number, times: number, expected: string])[] = [
    ['Week 48 summary', '2026-11-27', 1, 1, 'Week 49 summary'],
    ['Week 48 summary', '2026-11-27', 2, 1, 'Week 50 summary'],
    ['Bericht KW 52/2026', '2026-12-25', 2, 1, 'Bericht KW 1/2027'],
    ['Bericht KW52', '2026-12-25', 1, 1, 'Bericht KW53'],
    ['Week 3 of support', '2026-11-27', 2, 2, 'Week 7 of support'],
    ['Sprint 3 accepted', '2026-11-27', 2, 2, 'Sprint 5 accepted'],
    ['Wartung, Monat 9', '2026-11-27', 2, 1, 'Wartung, Monat 9 (2)'],
  ];
  for (const [title, due, count, times, expected] of weeks) {
    it(`makes “${expected}” of “${title}”, ${count} weeks apart`, () => {
      const interval: Interval = { count, unit: 'week' };
      assert.equal(repeatedTitle(title, { times, interval, due: due as CalendarDate, language: 'en' }), expected);
    });
  }
});

describe('A milestone that is repeated', () => {
  const more = `    amount: 800
    payment: { state: paid, date: 2026-12-02, invoice: R-1 }
    needs: [{ text: Figures of the month, by: 2026-11-20, got: 2026-11-24 }]
    acceptance:
      - { text: Report lists 8 of 8 updates, met: 2026-11-30, evidence: 3f2a1b9 }
    review: { rounds_included: 1, rounds: [{ submitted: 2026-11-28, decision: approved, date: 2026-11-30 }] }
    agreed: { date: 2026-11-01, by: Dana, due: 2026-11-27 }
    changes: [{ date: 2026-11-02, field: due, from: 2026-11-25, to: 2026-11-27 }]
    commits: ["3f2a1b9"] # by hand
`;

  it('comes below itself, with ids that go on, and with nothing of what has happened to the first', () => {
    const text = textOf('2026-11-27', more);
    const file = parsePlan(text);
    const [, milestone] = file.plan.milestones;
    assert.ok(milestone);
    const ref = toRef({ uri: '', plan: file.plan, revision: 1 }, milestone, 1);
    const repetitions = repeated(text, month, 2);
    const made = editByActs({ uri: '', file, revision: 1 }, [{ kind: 'repeat', milestone: ref, repetitions }]);
    assert.ok('edits' in made);
    const added = `  - id: M5
    title: Report for December 2026 accepted
    due: 2027-01-06
    estimate: 8h
    needs: [{ text: Figures of the month, by: 2026-12-21 }]
    acceptance: [Report lists 8 of 8 updates]
    amount: 800
    review: { rounds_included: 1 }
  - id: M6
    title: Report for January 2027 accepted
    due: 2027-01-27
    estimate: 8h
    needs: [{ text: Figures of the month, by: 2027-01-20 }]
    acceptance: [Report lists 8 of 8 updates]
    amount: 800
    review: { rounds_included: 1 }
`;
    assert.equal(applyEdits(text, made.edits), text.replace('  - id: M2', `${added}  - id: M2`));
  });

  it('is refused where it is gone', () => {
    const file = parsePlan(textOf('2026-11-27'));
    const gone = { uri: '', title: 'No such milestone', index: 9 };
    const made = editByActs({ uri: '', file }, [{ kind: 'repeat', milestone: gone, repetitions: [] }]);
    assert.deepEqual(made, { refusal: { reason: 'gone', text: 'No such milestone', milestone: gone } });
  });
});
