import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCalendarDate } from '../../src/core/calendar/calendarDate';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { checkPlan } from '../../src/core/findings/check';

/*
 * Plans in other languages hear nothing about their words, not even a hint and although many of those are English ones, too.
 * What holds in any language is found as ever: a missing or impossible day, a dangling reference, a value that nobody knows.
 */

const today = parseCalendarDate('2026-11-24') ?? assert.fail();

describe('plans in other languages', () => {
  for (const language of ['german', 'french', 'spanish']) {
    it(`get findings about structure alone in ${language}`, () => {
      const plan = path.join(process.cwd(), 'test/golden/languages', `${language}.yaml`);
      const file = parsePlan(readFileSync(plan, 'utf8'), { treatAsOurs: true });
      assert.equal(file.plan.milestones.length, 10);
      const found = checkPlan(file, { today }).map(
        ({ problem: { code, milestone } }) => `${milestone === undefined ? '' : milestone + 1}: ${code}`,
      );
      assert.deepEqual(found, [
        '1: smart.time-bound.no-due',
        '2: smart.time-bound.no-due',
        '3: plan.invalid-value',
        '4: smart.time-bound.relative-date',
        '6: plan.unknown-reference',
        '9: plan.invalid-value',
        '10: plan.duplicate-id',
      ]);
    });
  }
});
