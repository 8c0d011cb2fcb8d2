import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CalendarDate } from '../../src/core/calendar/calendarDate';
import { checkPlan, parsePlan } from '../../src/core/engine';

describe('The sample plan', () => {
  it('has exactly the findings that it is meant to show', () => {
    const text = readFileSync('examples/storefront/milestones.yaml', 'utf8');
    const file = parsePlan(text);
    const found = checkPlan(file, { today: '2026-11-24' as CalendarDate }).map(({ problem, severity }) => {
      const { start, end } = problem.span;
      return `${file.lines.positionAt(start).line + 1} ${severity} ${problem.code} ${text.slice(start, end)}`;
    });
    assert.deepEqual(found, [
      '71 information smart.time-bound.overdue 2026-11-20',
      '73 warning smart.achievable.dependency-later M2',
      '94 information smart.specific.vague-verb Improve',
      '129 hint smart.relevant.no-objective M8',
      '132 warning smart.time-bound.relative-date soon',
      '136 warning smart.specific.placeholder <Describe what the team can do alone>',
    ]);
  });
});
