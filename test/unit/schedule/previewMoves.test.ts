import assert from 'node:assert/strict';
import type { MovePreview, MoveRequest } from '../../../src/core/schedule/shifting/move';
import { pullForward, shiftFromHere } from '../../../src/core/schedule/shifting/moveRequests';
import { day, planText, preview, today, written, datesOf } from './moves';

/** Each row in a line: `[x] M2 2026-11-30..2026-12-01 > 2026-12-02..2026-12-03 +2`, or why it stays. */
function told({ rows, clashes }: MovePreview): readonly string[] {
  return [
    ...rows.map(({ milestone, from, to, days, isTicked, isLocked, stays }) => {
      const span = (given: typeof from): string => [given.start, given.due].filter(Boolean).join('..');
      const name = milestone.id?.value;
      if (stays) return `${name} ${stays}`;
      const box = isTicked ? '[x]' : isLocked ? '[locked]' : '[ ]';
      return `${box} ${name} ${span(from)} > ${span(to)} ${days < 0 ? '' : '+'}${days}`;
    }),
    ...clashes.map(({ index, on, days }) => `M${index + 1} clashes with M${on + 1} by ${days}`),
  ];
}

/** M2 follows after two free days, M3 at once. */
const chain = planText([
  'id: M1, title: A, start: 2026-11-30, due: 2026-12-03',
  'id: M2, title: B, start: 2026-12-08, due: 2026-12-10, depends_on: [M1]',
  'id: M3, title: C, due: 2026-12-11, depends_on: [M2]',
]);

const to = (due: string, gaps: MoveRequest['gaps']): MoveRequest => ({ moves: [{ index: 0, due: day(due) }], gaps });

describe('The preview of a move', () => {
  it('keeps the days between: all that follows moves as far', () => {
    // From Thursday to the next Thursday there are 5 working days.
    assert.deepEqual(told(preview(chain, to('2026-12-10', 'keep'))), [
      '[x] M1 2026-11-30..2026-12-03 > 2026-11-30..2026-12-10 +5',
      '[x] M2 2026-12-08..2026-12-10 > 2026-12-15..2026-12-17 +5',
      '[x] M3 2026-12-11 > 2026-12-18 +5',
    ]);
  });

  it('uses up the days between: what follows moves just far enough', () => {
    // M2 may start on 11 December, the day after M1: 3 working days after the 8th.
    assert.deepEqual(told(preview(chain, to('2026-12-10', 'use'))), [
      '[x] M1 2026-11-30..2026-12-03 > 2026-11-30..2026-12-10 +5',
      '[x] M2 2026-12-08..2026-12-10 > 2026-12-11..2026-12-15 +3',
      '[x] M3 2026-12-11 > 2026-12-16 +3',
    ]);
    assert.deepEqual(told(preview(chain, to('2026-12-07', 'use'))), [
      '[x] M1 2026-11-30..2026-12-03 > 2026-11-30..2026-12-07 +2',
      'M2 fits',
      'M3 fits',
    ]);
  });

  it('moves only this one, and tells what then clashes', () => {
    assert.deepEqual(told(preview(chain, to('2026-12-10', 'only-this'))), [
      '[x] M1 2026-11-30..2026-12-03 > 2026-11-30..2026-12-10 +5',
      'M2 only-this',
      'M3 only-this',
      'M2 clashes with M1 by 3',
    ]);
  });

  it('counts lag and lead, and the start that an estimate implies', () => {
    const text = planText(
      [
        'id: M1, title: A, due: 2026-12-03',
        // 12 h are 3 days of 4.8 h rounded up: it starts on 7 December.
        'id: M2, title: B, due: 2026-12-09, estimate: 12h, depends_on: [{ id: M1, lag: 1d }]',
        'id: M3, title: C, start: 2026-12-03, due: 2026-12-04, depends_on: [{ id: M1, lag: -1d }]',
      ],
      'calendar: { hours_per_week: 24 }\n',
    );
    assert.deepEqual(told(preview(text, to('2026-12-04', 'use'))), [
      '[x] M1 2026-12-03 > 2026-12-04 +1',
      '[x] M2 2026-12-09 > 2026-12-10 +1',
      '[x] M3 2026-12-03..2026-12-04 > 2026-12-04..2026-12-07 +1',
    ]);
  });

  it('locks what was agreed; what follows it moves only once it is ticked', () => {
    const text = planText([
      'id: M1, title: A, due: 2026-12-03',
      'id: M2, title: B, due: 2026-12-04, depends_on: [M1], agreed: { date: 2026-11-01 }',
      'id: M3, title: C, due: 2026-12-07, depends_on: [M2]',
    ]);
    assert.deepEqual(told(preview(text, to('2026-12-04', 'use'))), [
      '[x] M1 2026-12-03 > 2026-12-04 +1',
      '[locked] M2 2026-12-04 > 2026-12-07 +1',
      'M3 fits',
      'M2 clashes with M1 by 1',
    ]);
    assert.deepEqual(told(preview(text, { ...to('2026-12-04', 'use'), ticks: new Map([[1, true]]) })), [
      '[x] M1 2026-12-03 > 2026-12-04 +1',
      '[x] M2 2026-12-04 > 2026-12-07 +1',
      '[x] M3 2026-12-07 > 2026-12-08 +1',
    ]);
  });

  it('never moves what is done, cancelled, undated or in a cycle, and says so', () => {
    const text = planText([
      'id: M1, title: A, due: 2026-12-03',
      'id: M2, title: B, status: done, due: 2026-12-04, completed: 2026-11-20, depends_on: [M1]',
      'id: M3, title: C, status: cancelled, due: 2026-12-04, depends_on: [M1]',
      'id: M4, title: D, depends_on: [M1]',
      'id: M5, title: E, due: 2026-12-08, depends_on: [M1, M6]',
      'id: M6, title: F, due: 2026-12-08, depends_on: [M5]',
      'id: M7, title: G, due: 2026-12-09, depends_on: [M4]',
      'id: M8, title: H, due: 2026-12-09, depends_on: [M3]',
    ]);
    const stay = ['M2 done', 'M3 cancelled', 'M4 undated', 'M5 cycle'];
    const moved = '[x] M1 2026-12-03 > 2026-12-07 +2';
    assert.deepEqual(told(preview(text, to('2026-12-07', 'use'))), [moved, ...stay, 'M7 fits']);
    assert.deepEqual(told(preview(text, to('2026-12-07', 'keep'))), [
      moved,
      ...stay,
      '[x] M7 2026-12-09 > 2026-12-11 +2',
    ]);
  });

  it('leaves a clash as it was that the move has not caused', () => {
    const text = planText([
      'id: M1, title: A, due: 2026-12-03',
      'id: M2, title: B, due: 2026-12-18',
      // It waits for M2, which is due long after; M1 is out of its way.
      'id: M3, title: C, start: 2026-12-10, due: 2026-12-11, depends_on: [M1, M2]',
      // Due on the day of M1 before and after: neither mended nor made worse.
      'id: M4, title: D, due: 2026-12-03, depends_on: [M1]',
    ]);
    assert.deepEqual(told(preview(text, to('2026-12-07', 'use'))), [
      '[x] M1 2026-12-03 > 2026-12-07 +2',
      'M3 clash',
      '[x] M4 2026-12-03 > 2026-12-07 +2',
    ]);
  });

  it('leaves the first day of work that has begun, and moves only its due day', () => {
    const text = planText([
      'id: M1, title: A, status: in-progress, start: 2026-11-16, due: 2026-12-03',
      'id: M2, title: B, status: in-progress, start: 2026-11-23, due: 2026-12-04, depends_on: [M1]',
    ]);
    assert.deepEqual(told(preview(text, { moves: [{ index: 0, days: 3 }], gaps: 'use' })), [
      '[x] M1 2026-11-16..2026-12-03 > 2026-11-16..2026-12-08 +3',
      '[x] M2 2026-11-23..2026-12-04 > 2026-11-23..2026-12-08 +2',
    ]);
  });

  it('moves the first day of what is due before it', () => {
    assert.deepEqual(
      told(preview(chain, to('2026-11-27', 'only-this')))[0],
      '[x] M1 2026-11-30..2026-12-03 > 2026-11-24..2026-11-27 -4',
    );
  });

  it('counts in the calendar of each owner', () => {
    const text = planText(
      [
        'id: M1, title: A, due: 2026-12-01',
        'id: M2, title: B, owner: Sam, start: 2026-12-02, due: 2026-12-07, depends_on: [M1]',
      ],
      'people: [{ name: Sam, working_days: [mon, tue, wed] }]\n',
    );
    // M1 ends on Thursday: Sam begins on Monday, the working day after Wednesday.
    assert.deepEqual(told(preview(text, to('2026-12-03', 'keep'))), [
      '[x] M1 2026-12-01 > 2026-12-03 +2',
      '[x] M2 2026-12-02..2026-12-07 > 2026-12-07..2026-12-08 +1',
    ]);
  });

  it('pulls forward after an early end, with the days between, not before today and not into others', () => {
    const text = planText([
      'id: M1, title: A, status: done, due: 2026-12-03, completed: 2026-11-24',
      'id: M2, title: B, start: 2026-12-07, due: 2026-12-08, depends_on: [M1]',
      'id: M3, title: C, start: 2026-12-09, due: 2026-12-10, depends_on: [M2, M4]',
      'id: M4, title: D, due: 2026-12-04',
      'id: M5, title: E, start: 2026-11-26, due: 2026-12-09, depends_on: [{ id: M1, lag: -6d }]',
    ]);
    // M1 ended 7 working days early. M3 waits for M4, too; M5 may only go back to today.
    assert.deepEqual(told(preview(text, pullForward(0, today))), [
      '[x] M2 2026-12-07..2026-12-08 > 2026-11-26..2026-11-27 -7',
      '[x] M3 2026-12-09..2026-12-10 > 2026-12-07..2026-12-08 -2',
      '[x] M5 2026-11-26..2026-12-09 > 2026-11-24..2026-12-07 -2',
    ]);
  });

  it('shifts all that is due later, also what depends on nothing', () => {
    const text = planText([
      'id: M1, title: A, due: 2026-12-03',
      'id: M2, title: B, due: 2026-12-04',
      'id: M3, title: C, due: 2026-12-02',
    ]);
    assert.deepEqual(told(preview(text, shiftFromHere(0, 2))), [
      '[x] M1 2026-12-03 > 2026-12-07 +2',
      '[x] M2 2026-12-04 > 2026-12-08 +2',
    ]);
  });

  it('takes a move back to the day off that it came from', () => {
    const text = planText(['id: M1, title: A, start: 2026-11-28, due: 2026-12-06']);
    const shift = (days: number): MoveRequest => ({ moves: [{ index: 0, days }], gaps: 'keep' });
    const there = written(text, shift(3));
    // Sunday counts as the Friday before it for an end, Saturday as the Monday after it for a start.
    assert.deepEqual(datesOf(there), ['M1 2026-12-03 2026-12-09']);
    assert.deepEqual(datesOf(written(there, shift(-3))), ['M1 2026-11-28 2026-12-06']);
    assert.deepEqual(datesOf(written(there, shift(-2))), ['M1 2026-12-01 2026-12-07']);
  });

  it('moves no day out of the years that there are', () => {
    const text = planText(['id: M1, title: A, due: 9999-12-30', 'id: M2, title: B, due: 9999-12-31, depends_on: [M1]']);
    assert.deepEqual(told(preview(text, { moves: [{ index: 0, days: 3 }], gaps: 'keep' })), [
      'M1 no-such-day',
      'M2 fits',
    ]);
    assert.deepEqual(told(preview(text, { moves: [{ index: 0, days: 1 }], gaps: 'keep' })), [
      '[x] M1 9999-12-30 > 9999-12-31 +1',
      'M2 no-such-day',
      'M2 clashes with M1 by 1',
    ]);
  });
});
