import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { checkPlan } from '../../../src/core/findings/check';
import { formatMessage } from '../../../src/core/findings/finding';
import { describeProblem } from '../../../src/core/findings/wording/problemWording';
import { parsePlan } from '../../../src/core/plan/parsePlan';

/** A Tuesday. */
const today = '2026-11-24' as CalendarDate;

/** The sentences of one code. */
function told(code: string, milestones: readonly string[], frame = 'calendar: { hours_per_week: 20 }\n'): string[] {
  const items = milestones.map((one) => `  - { title: Customers pay by card, ${one} }\n`).join('');
  return checkPlan(parsePlan(`project: P\n${frame}milestones:\n${items}`), { today })
    .filter(({ problem }) => problem.code === code)
    .map(({ problem }) => formatMessage(describeProblem(problem)));
}

describe('What is said of the time', () => {
  it('has as many decimals as tell the work from the time', () => {
    const infeasible = (estimate: string) =>
      told('smart.achievable.infeasible', [`due: 2026-11-27, estimate: ${estimate}`]);
    const sentence = (left: string) =>
      `${left} h left, 16 h free through 2026-11-27 (20 h a week); move the date, or make it smaller.`;
    assert.deepEqual(infeasible('16.04h'), [sentence('16.04')]);
    assert.deepEqual(infeasible('16.13h'), [sentence('16.1')]);
    assert.deepEqual(infeasible('16h'), []);
  });

  it('says whose day off it is', () => {
    const off = (frame: string) => told('smart.time-bound.day-off', ['owner: Sam, due: 2026-12-03'], frame);
    const sentence = (whose: string) =>
      `It is due on one of the days off of ${whose}; take the working day before or after it.`;
    assert.deepEqual(off('people: [{ name: Sam, days_off: [2026-12-03] }]\n'), [sentence('Sam')]);
    assert.deepEqual(off('calendar: { days_off: [2026-12-03] }\npeople: [{ name: Sam }]\n'), [sentence('this plan')]);
    assert.deepEqual(off('calendar: { days_off: [2026-12-03] }\n'), [sentence('this plan')]);
  });

  it('says what a lag and a lead leave', () => {
    const later = (due: string, lag: string) =>
      told('smart.achievable.dependency-later', [
        'id: A, due: 2026-12-11',
        `id: B, due: ${due}, depends_on: [{ id: A, lag: ${lag} }]`,
      ]);
    assert.deepEqual(later('2026-12-14', '2d'), [
      'A is due on 2026-12-11, and its lag of 2 working days leaves 2026-12-15 as the first day for this milestone; move one of the two dates.',
    ]);
    assert.deepEqual(later('2026-12-08', '-2d'), [
      'A is due on 2026-12-11, and its lead of 2 working days leaves 2026-12-09 as the first day for this milestone; move one of the two dates.',
    ]);
  });
});
