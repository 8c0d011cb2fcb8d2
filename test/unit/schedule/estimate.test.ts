import assert from 'node:assert/strict';
import { createWorkingCalendar } from '../../../src/core/calendar/workingCalendar';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { hoursLeft, toHours } from '../../../src/core/schedule/estimate';

const none = new Map();
const known = createWorkingCalendar({ hoursPerWeek: 24, workingDays: ['mon', 'tue', 'wed'], daysOff: [] }, none);
const unknown = createWorkingCalendar(undefined, none);

describe('Estimates', () => {
  it('are hours, working days or working weeks of this project', () => {
    assert.equal(toHours({ amount: 6.5, unit: 'h' }, known), 6.5);
    assert.equal(toHours({ amount: 3, unit: 'd' }, known), 24);
    assert.equal(toHours({ amount: 2, unit: 'w' }, known), 48);
  });

  it('in days and weeks mean nothing without hours per week', () => {
    assert.equal(toHours({ amount: 6.5, unit: 'h' }, unknown), 6.5);
    assert.equal(toHours({ amount: 3, unit: 'd' }, unknown), undefined);
    assert.equal(toHours({ amount: 2, unit: 'w' }, unknown), undefined);
  });

  const left = (fields: string): number | undefined => {
    const [milestone] = parsePlan(`project: P\nmilestones:\n  - { title: T, ${fields} }\n`).plan.milestones;
    assert.ok(milestone);
    return hoursLeft(milestone, known);
  };

  it('shrink with the criteria that are met', () => {
    assert.equal(left('estimate: 9h'), 9);
    assert.equal(left('estimate: 9h, acceptance: [a, b, c]'), 9);
    assert.equal(left('estimate: 9h, acceptance: [a, { text: b, met: 2026-11-01 }, c]'), 6);
    assert.equal(left('estimate: 9h, acceptance: [{ text: b, met: 2026-11-01 }]'), 0);
  });

  it('are used up in review and when it is over, and unknown where none is given', () => {
    assert.equal(left('estimate: 9h, status: in-progress'), 9);
    for (const status of ['in-review', 'done', 'cancelled']) assert.equal(left(`estimate: 9h, status: ${status}`), 0);
    assert.equal(left('status: planned'), undefined);
  });
});
