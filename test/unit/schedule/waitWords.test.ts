import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';
import { latenessOf, waitedDaysOfPlan } from '../../../src/core/schedule/clientDays';
import { clientWaits } from '../../../src/core/schedule/clientWaits';
import { whoseDaysWords } from '../../../src/core/schedule/waitWords';

/** A Monday. */
const today = '2026-11-30' as CalendarDate;

function planOf(...milestones: readonly string[]) {
  const { plan } = parsePlan(
    `project: P\nclient: { name: Acme, contact: Dana }\nmilestones:\n${milestones.map((one) => `  - { ${one} }\n`).join('')}`,
  );
  const [milestone] = plan.milestones;
  assert.ok(milestone);
  const calendars = calendarsOf(plan);
  return { plan, calendars, milestone, calendar: calendars.ofMilestone(milestone) };
}

function words(milestone: string): string | undefined {
  const made = planOf(milestone);
  return whoseDaysWords(made.milestone, made.plan, made.calendar, today);
}

describe('Whose days', () => {
  it('are told apart from the days that a milestone is late', () => {
    // Late from Tue 17 through Mon 30: 10 working days. Needed by Wed 18, so that it waits from Thu 19 through Fri 27: 7.
    assert.equal(
      words('title: a, start: 2026-11-02, due: 2026-11-16, needs: [{ text: Keys, by: 2026-11-18 }]'),
      '10 working days late, 7 of them waiting for Acme',
    );
    assert.equal(words('title: a, start: 2026-11-02, due: 2026-11-16'), undefined);
    assert.equal(
      words('title: a, due: 2026-11-27, needs: [{ text: Keys, by: 2026-11-26 }]'),
      '1 working day late, waiting for Acme',
    );
    assert.equal(
      words('title: a, due: 2026-11-26, needs: [{ text: Keys, by: 2026-11-18 }]'),
      '2 working days late, all of them waiting for Acme',
    );
  });

  it('count overlaps once, and each of several blocks', () => {
    const blocked =
      'blocked: [{ by: client, since: 2026-11-17, until: 2026-11-18 }, { by: Dana, since: 2026-11-25, until: 2026-11-26 }, { by: Stripe, since: 2026-11-19, until: 2026-11-24 }]';
    const needs = 'needs: [{ text: Keys, by: 2026-11-17, got: 2026-11-19 }]';
    assert.equal(
      words(`title: a, start: 2026-11-02, due: 2026-11-13, ${blocked}, ${needs}`),
      '11 working days late, 5 of them waiting for Acme',
    );
  });

  it('are told of what is not late, is done, or slipped in the plan', () => {
    const need = 'needs: [{ text: Keys, by: 2026-11-18, got: 2026-11-20 }]';
    assert.equal(words(`title: a, due: 2026-12-11, ${need}`), 'waited 2 working days for Acme');
    assert.equal(
      words(`title: a, due: 2026-12-04, agreed: { date: 2026-11-01, due: 2026-12-01 }, ${need}`),
      '3 working days late, 2 of them waiting for Acme',
    );
    assert.equal(
      words(`title: a, status: done, completed: 2026-11-24, due: 2026-11-20, ${need}`),
      '2 working days late, all of them waiting for Acme',
    );
    // What could not start without it has waited, too.
    assert.equal(
      words(`title: a, start: 2026-11-20, due: 2026-12-04, agreed: { date: 2026-11-01, due: 2026-12-01 }, ${need}`),
      '3 working days late, 2 of them waiting for Acme',
    );
    assert.equal(words(`title: a, status: done, due: 2026-11-20, ${need}`), undefined);
    assert.equal(words(`title: a, status: cancelled, due: 2026-11-20, ${need}`), undefined);
  });

  it('are counted for a milestone that is late by days off alone as for one in time', () => {
    const { plan, milestone, calendar } = planOf('title: a, due: 2026-11-27');
    assert.equal(latenessOf(milestone, plan, calendar, '2026-11-29' as CalendarDate), undefined);
    assert.deepEqual(latenessOf(milestone, plan, calendar, today), { days: 1, waiting: 0 });
  });

  it('of a plan count a day once on which several milestones waited', () => {
    const { plan, calendars } = planOf(
      'title: a, needs: [{ text: Keys, by: 2026-11-18, got: 2026-11-20 }]',
      'title: b, blocked: { by: client, since: 2026-11-20, until: 2026-11-24 }',
      'title: c, status: cancelled, blocked: { by: client, since: 2026-11-02 }',
    );
    assert.equal(waitedDaysOfPlan(plan, calendars.plan, today), 4);
  });

  it('wait today for the last block in force', () => {
    const { plan } = planOf(
      'title: a, blocked: [{ by: client, since: 2026-11-02, until: 2026-11-04, reason: Old }, { by: client, since: 2026-11-26, reason: New }]',
    );
    assert.deepEqual(
      clientWaits(plan, today).map(({ what, since }) => [what, since]),
      [['New', '2026-11-26']],
    );
  });
});
