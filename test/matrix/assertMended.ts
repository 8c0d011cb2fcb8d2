import assert from 'node:assert/strict';
import { checkPlan } from '../../src/core/findings/check';
import { parsePlan, type PlanFile } from '../../src/core/plan/parsePlan';
import { applyEdits } from '../../src/core/text';
import { fixesFor } from '../fixesFor';
import { readAlike } from './parity';

const options = { today: '2026-11-30' as never };

/**
 * Asserts that a text has a syntax finding for each slip, that its milestones are read all the same, and that the preferred fixes
 * of these give what was meant.
 * @param count of milestones
 * @param slips how many there are
 */
export function assertMended(broken: string, meant: string, count: number, slips = 1): void {
  const file = readAlike(broken);
  const told = checkPlan(file, options).filter(({ problem }) => problem.code === 'plan.syntax');
  assert.equal(told.length, slips, `${told.length} findings in ${broken}`);
  assert.equal(file.plan.milestones.length, count, broken);
  const edits = told.flatMap((finding) => {
    const [fix] = fixesFor(file, finding, options);
    assert.ok(fix?.isPreferred, broken);
    return fix.edits;
  });
  assert.equal(applyEdits(broken, edits), meant);
  const good = parsePlan(meant);
  assert.deepEqual(textsOf(file), textsOf(good));
  assert.equal(checkPlan(good, options).filter(({ problem }) => problem.code.startsWith('plan.syntax')).length, 0);
  // While typing, from the plan as it was.
  const again = parsePlan(broken, { before: good });
  assert.deepEqual(textsOf(again), textsOf(good));
}

function textsOf({ plan }: PlanFile): unknown {
  return plan.milestones.map(({ title, due, acceptance, tasks, deliverables, dependsOn }) => [
    title.value,
    due?.value,
    acceptance.map(({ text, met }) => [text.value, met?.value]),
    tasks.map(({ text, done }) => [text.value, done]),
    deliverables.map(({ value }) => value),
    dependsOn.map(({ value, lag }) => [value, lag?.value]),
  ]);
}
