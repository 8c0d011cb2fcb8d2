import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { indexIds } from '../../../src/core/plan/reading/idIndex';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { PlanJudge } from '../../../src/core/findings/planJudge';

const options = { today: '2026-11-24' as CalendarDate };

function textOf(status: string): string {
  return `project: P\nmilestones:\n  - { id: M1, title: Cards work, status: ${status}, completed: 2020-01-01, depends_on: [M1] }\n`;
}

describe('Judging a plan again', () => {
  it('looks once at each milestone where thousands share an id, wait for it, and change at once', () => {
    const planned = parsePlan(textOf('planned'));
    const begun = parsePlan(textOf('in-progress'), { before: planned });
    assert.ok(planned.parts && begun.parts);
    // Were each looked at once for every other one, this would not end.
    const repeat = (file: typeof begun): typeof begun => {
      assert.ok(file.parts);
      const items = file.parts.items.flatMap((item) => Array<typeof item>(20_000).fill(item));
      const ids = indexIds(items.map(({ milestone }) => milestone));
      return { ...file, parts: { ...file.parts, items, ids } };
    };
    const judge = new PlanJudge();
    judge.judge(repeat(planned), options);
    const again = judge.judge(repeat(begun), options);
    assert.equal(again.length, new PlanJudge().judge(repeat(begun), options).length);
    assert.equal(new Set(again.map(({ milestone }) => milestone)).size, 20_000);
  });
});
