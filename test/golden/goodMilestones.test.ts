import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCalendarDate } from '../../src/core/calendar/calendarDate';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { checkPlan } from '../../src/core/findings/check';

/*
 * Milestones that a client could sign, from eight trades, and one plan of those that hold the words that often give a vague
 * one away. Not one of them may get a wording finding, not even a hint.
 */

const golden = path.join(process.cwd(), 'test/golden');
const plans = [
  ...readdirSync(path.join(golden, 'good')).map((name) => path.join(golden, 'good', name)),
  path.join(golden, 'labelled/fine.yaml'),
];
const today = parseCalendarDate('2026-11-24') ?? assert.fail();

describe('good milestones', () => {
  let count = 0;
  for (const plan of plans) {
    it(`of ${path.basename(plan, '.yaml')} get no wording finding`, () => {
      const text = readFileSync(plan, 'utf8');
      const file = parsePlan(text, { treatAsOurs: true });
      count += file.plan.milestones.length;
      const found = checkPlan(file, { today }).filter(({ problem }) => !problem.code.startsWith('smart.time-bound.'));
      assert.deepEqual(
        found.map(({ problem: { code, span } }) => `${code} “${text.slice(span.start, span.end)}”`),
        [],
      );
    });
  }

  it('are many', () => {
    assert.ok(count >= 250, `${count} milestones`);
  });
});
