import assert from 'node:assert/strict';
import type { CalendarDate } from '../../src/core/calendar/calendarDate';
import { PlanJudge } from '../../src/core/findings/planJudge';
import { parsePlan } from '../../src/core/plan/parsePlan';

const options = { today: '2026-11-24' as CalendarDate };

describe('Judging a plan', () => {
  it('looks once at each milestone where thousands share an id and wait for it', () => {
    const item = '  - { id: M1, title: Cards work, completed: 2020-01-01, depends_on: [M1] }\n';
    // Were each looked at once for every other one, this would not end.
    const file = parsePlan(`project: P\nmilestones:\n${item.repeat(5_000)}`);
    assert.equal(file.plan.milestones.length, 5_000);
    assert.equal(new Set(new PlanJudge().judge(file, options).map(({ milestone }) => milestone)).size, 5_000);
  });
});
