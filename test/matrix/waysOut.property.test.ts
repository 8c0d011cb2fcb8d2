import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { addDays } from '../../src/core/calendar/calendarDate';
import { checkPlan } from '../../src/core/findings/check';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { misfitOf, waysOut } from '../../src/core/schedule/fit/waysOut';
import { frames, planText, taken, today } from '../unit/schedule/moves';

/** Close days, much work and many dependencies, so that much does not fit. */
const anyTightPlan = fc
  .array(
    fc.record({
      owner: fc.constantFrom('me', 'me', 'Sam'),
      priority: fc.constantFrom('could', 'must'),
      due: fc.integer({ min: 2, max: 25 }),
      length: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined, freq: 2 }),
      estimate: fc.option(fc.integer({ min: 2, max: 40 }), { nil: undefined, freq: 4 }),
      after: fc.option(fc.constantFrom(1, 1, 2), { nil: undefined, freq: 2 }),
      lag: fc.integer({ min: -1, max: 2 }),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((milestones) =>
    planText(
      milestones.map(({ owner, priority, due, length, estimate, after = 0, lag }, index) =>
        [
          `id: M${index}, title: T${index}, owner: ${owner}, priority: ${priority}, due: ${addDays(today, due)}`,
          ...(length === undefined ? [] : [`start: ${addDays(today, due - length)}`]),
          ...(estimate === undefined ? [] : [`estimate: ${estimate}h`]),
          ...(after === 0 || after > index ? [] : [`depends_on: [{ id: M${index - after}, lag: ${lag}d }]`]),
        ].join(', '),
      ),
      frames.two,
    ),
  );

const codes: ReadonlySet<string> = new Set(['smart.achievable.infeasible', 'smart.achievable.at-risk']);

describe('Make It Fit, on any tight plan', function () {
  it('is enough by each of its ways, once that is written', () => {
    const tried = new Map<string, number>();
    let starts = 0;
    fc.assert(
      fc.property(anyTightPlan, (text) => {
        const { plan } = parsePlan(text);
        for (const index of plan.milestones.keys()) {
          for (const way of waysOut({ plan, today }, index)) {
            const { change } = way;
            const after = parsePlan(taken(text, way));
            const left = checkPlan(after, { today }).filter(
              ({ problem }) => problem.milestone === index && codes.has(problem.code),
            );
            assert.deepEqual(
              [misfitOf({ plan: after.plan, today }, index), left],
              [undefined, []],
              JSON.stringify(change),
            );
            tried.set(change.kind, (tried.get(change.kind) ?? 0) + 1);
            if (change.kind === 'move' && change.start !== undefined) starts++;
          }
        }
      }),
      { numRuns: 60 },
    );
    assert.deepEqual([...tried.keys()].sort(), ['drop', 'more-hours', 'move', 'postpone']);
    assert.ok(starts > 5, `${starts} starts`);
  });
});
