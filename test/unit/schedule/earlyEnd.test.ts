import assert from 'node:assert/strict';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';
import { previewEarlyEnd } from '../../../src/core/schedule/shifting/earlyEnd';
import { planText, readPlan, today } from './moves';

/** The new due days of what could move, once the first milestone has ended. */
function pulled(first: string, ...others: readonly string[]): readonly (string | undefined)[] | undefined {
  const plan = readPlan(planText([`id: A, title: a, ${first}`, ...others]));
  const preview = previewEarlyEnd(plan, calendarsOf(plan), 0, today);
  return preview?.rows.map(({ to }) => to.due);
}

/* Today is Tuesday, 24 November. A is due on Tuesday, 1 December, 5 working days later, B on Friday, 4 December. */
const follower = 'id: B, title: b, due: 2026-12-04, estimate: 1d, depends_on: A';
const due = 'due: 2026-12-01';

describe('an early end', () => {
  it('pulls what follows forward by as much, whether it is done or is to be marked done today', () => {
    assert.deepEqual(pulled(`${due}, status: in-progress`, follower), ['2026-11-27']);
    assert.deepEqual(pulled(`${due}, status: done, completed: 2026-11-24`, follower), ['2026-11-27']);
    // It ended on the Thursday before, 8 working days early, but no work moves before today.
    assert.deepEqual(pulled(`${due}, status: done, completed: 2026-11-19`, follower), ['2026-11-24']);
    // Also where its two days contradict each other.
    const contradicting = 'id: B, title: b, start: 2026-12-08, due: 2026-11-26, depends_on: A';
    assert.deepEqual(pulled(`${due}, status: done, completed: 2026-11-19`, contradicting), ['2026-11-24']);
  });

  it('leaves nothing to pull forward where it was on time, nothing follows, or something else holds that up', () => {
    assert.equal(pulled('due: 2026-11-24', follower), undefined);
    assert.equal(pulled('due: 2026-11-20', follower), undefined);
    assert.equal(pulled(`${due}, status: done, completed: 2026-12-01`, follower), undefined);
    assert.equal(pulled(`${due}, status: done`, follower), undefined);
    assert.equal(pulled(`${due}, status: cancelled`, follower), undefined);
    assert.equal(pulled(due), undefined);
    assert.equal(
      pulled(due, follower.replace('depends_on: A', 'depends_on: [A, C]'), 'id: C, title: c, due: 2026-12-03'),
      undefined,
    );
  });
});
