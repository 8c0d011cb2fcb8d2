import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { formatMessage } from '../../../src/core/findings/finding';
import { describeWayOut } from '../../../src/core/findings/wording/fitWording';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { smallestSet } from '../../../src/core/schedule/fit/smallestSet';
import type { WayOut } from '../../../src/core/schedule/fit/wayOut';
import { misfitOf, waysOut } from '../../../src/core/schedule/fit/waysOut';
import { planText, taken, today } from './moves';

const calendar = 'currency: EUR\ncalendar: { hours_per_week: 20 }\n';

function ways(text: string, index: number): { readonly ways: readonly WayOut[]; readonly told: readonly string[] } {
  const { plan, problems } = parsePlan(text);
  assert.deepEqual(problems, []);
  const found = waysOut({ plan, today }, index);
  const misfit = misfitOf({ plan, today }, index);
  return { ways: found, told: misfit ? found.map((way) => formatMessage(describeWayOut(plan, misfit, way))) : [] };
}

/*
 * Today is Tuesday, 24 November; 4 hours a day. Until Friday, 4 December, there are 9 working days of 4 h: 36 h. Before the 20 h of M3
 * come 8 h of M1 and 12 h of M2: 40 h, of which 4 are missing.
 */
const tight = planText(
  [
    'id: M1, title: Dark mode, priority: could, due: 2026-11-27, estimate: 8h, amount: 400',
    'id: M2, title: Cards, priority: must, due: 2026-12-01, estimate: 12h',
    'id: M3, title: Launch, due: 2026-12-04, estimate: 20h, agreed: { date: 2026-11-01, due: 2026-12-04 }',
    'id: M4, title: Training, due: 2026-12-07, depends_on: [M3]',
  ],
  calendar,
);

describe('Make It Fit', () => {
  it('gets what the client provides earlier, where the work waits for it', () => {
    // From Monday, 30 November, to Friday there are 20 h; Thursday and Friday before it make 28 h.
    const waiting = planText(
      [
        'id: M1, title: Cards, start: 2026-11-30, due: 2026-12-04, estimate: 28h, needs: [{ text: Stripe keys, by: 2026-11-27 }]',
      ],
      calendar,
    );
    const { ways: found, told } = ways(waiting, 0);
    const at = told.findIndex((sentence) => sentence.startsWith('Get'));
    assert.equal(
      told[at],
      'Get “Stripe keys” by 2026-11-25 and start on 2026-11-26, 2 working days earlier: 8 h are missing.',
    );
    const way = found[at] ?? assert.fail();
    const after = taken(waiting, way);
    assert.match(after, /start: 2026-11-26, due: 2026-12-04, .*needs: \[\{ text: Stripe keys, by: 2026-11-25 \}\]/);
    assert.match(after, /field: start, from: 2026-11-30, to: 2026-11-26, reason: Tight/);
    assert.equal(misfitOf({ plan: parsePlan(after).plan, today }, 0), undefined);
    for (const other of ['got: 2026-11-20', 'by: 2026-12-01'])
      assert.ok(
        !ways(
          waiting.replace('by: 2026-11-27', `by: 2026-11-27, ${other}`.replace('by: 2026-11-27, by', 'by')),
          0,
        ).told.some((sentence) => sentence.startsWith('Get')),
      );
  });

  it('finds the smallest ways out, with their arithmetic and what they cost', () => {
    assert.deepEqual(ways(tight, 2).told, [
      'Move it from 2026-12-04 to 2026-12-07, 1 working day later (40 h left, 36 h free until then); 1 other moves with it, 1 agreed day changes.',
      'Move “Dark mode” to 2026-12-07: that frees 8 h, 4 h are missing.',
      'Leave out “Dark mode”: that frees 8 h, 4 h are missing; 400.00 EUR less.',
      'Work 23 h a week in place of 20 for 2 weeks: 5.4 h more until 2026-12-04, 4 h are missing. It counts for all milestones until you set it back.',
    ]);
  });

  it('writes each of them so that the milestone then fits', () => {
    const { ways: found } = ways(tight, 2);
    assert.deepEqual(
      found.map(({ change }) => change.kind),
      ['move', 'postpone', 'drop', 'more-hours'],
    );
    for (const way of found) {
      const after = parsePlan(taken(tight, way)).plan;
      assert.equal(misfitOf({ plan: after, today }, 2), undefined, way.change.kind);
    }
    const [, , drop, more] = found;
    assert.match(
      taken(tight, drop ?? assert.fail()),
      /status: cancelled.*field: status, from: planned, to: cancelled, reason: Tight/,
    );
    assert.equal(taken(tight, more ?? assert.fail()), tight.replace('hours_per_week: 20', 'hours_per_week: 23'));
  });

  it('asks for the hours of the person whose work it is', () => {
    const text = planText(
      ['id: M1, title: Cards, owner: Sam, due: 2026-12-04, estimate: 20h'],
      'calendar: { hours_per_week: 20 }\npeople: [{ name: Sam, hours_per_week: 10 }]\n',
    );
    const more = ways(text, 0).ways.find(({ change }) => change.kind === 'more-hours') ?? assert.fail();
    assert.equal(taken(text, more), text.replace('hours_per_week: 10', 'hours_per_week: 12'));
  });

  it('moves what is at risk to its earliest end, and looks for no hours that are not missing', () => {
    const text = planText([
      'id: M1, title: Cards, due: 2026-12-08, estimate: 8d',
      'id: M2, title: Launch, due: 2026-12-09, estimate: 5d, depends_on: [M1]',
    ]);
    // M1 takes 24 November to 3 December, M2 the five working days after that.
    assert.deepEqual(ways(text, 1).told, [
      'Move it from 2026-12-09 to 2026-12-10, 1 working day later (its earliest end is 2026-12-10).',
    ]);
    assert.deepEqual(ways(text, 0).told, []);
  });

  it('moves what waits for something that is due later behind it', () => {
    const text = planText([
      'id: M1, title: Rooms, due: 2026-12-08',
      'id: M2, title: Vouchers, due: 2026-12-07, depends_on: [M1]',
    ]);
    const { ways: found } = ways(text, 1);
    const after = taken(text, found[0] ?? assert.fail());
    assert.match(after, /id: M2, title: Vouchers, due: 2026-12-08/);
    assert.equal(misfitOf({ plan: parsePlan(after).plan, today }, 1), undefined);
  });

  it('moves a first day of work that cannot hold with the day, which alone would only add days', () => {
    const text = planText([
      'id: M1, title: Cards, due: 2026-11-26, estimate: 3d',
      'id: M2, title: Launch, start: 2026-11-25, due: 2026-11-27, depends_on: [M1]',
    ]);
    // M1 takes 24 to 26 November, M2 its three days from the 27th.
    const { ways: found, told } = ways(text, 1);
    assert.deepEqual(told, [
      'Move it from 2026-11-27 to 2026-12-01, 2 working days later, and its start to 2026-11-27 (its earliest end is 2026-12-01).',
    ]);
    const after = taken(text, found[0] ?? assert.fail());
    assert.match(after, /id: M2, title: Launch, start: 2026-11-27, due: 2026-12-01/);
    assert.equal(misfitOf({ plan: parsePlan(after).plan, today }, 1), undefined);
  });

  it('neither drops nor moves what the milestone waits for', () => {
    const text = tight.replace('estimate: 20h', 'estimate: 20h, depends_on: [M1]');
    assert.deepEqual(
      ways(text, 2).ways.map(({ change }) => change.kind),
      ['move', 'more-hours'],
    );
  });

  it('compares all sets: the fewest milestones, and of as many those with the fewest hours', () => {
    const candidate = fc.record({ index: fc.nat(100), hours: fc.integer({ min: 1, max: 20 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(candidate, { selector: ({ index }) => index, maxLength: 6 }),
        fc.nat(60),
        (all, missing) => {
          const hoursOf = (indexes: readonly number[]): number =>
            all.reduce((sum, { index, hours }) => sum + (indexes.includes(index) ? hours : 0), 0);
          const found = smallestSet(all, missing, (indexes) => hoursOf(indexes) >= missing);
          // Taking those with the most hours first needs the fewest.
          const greedy = all.toSorted((a, b) => b.hours - a.hours);
          const fewest = greedy.findIndex(
            (_one, place) => hoursOf(greedy.slice(0, place + 1).map(({ index }) => index)) >= missing,
          );
          assert.equal(found?.length, fewest < 0 ? undefined : fewest + 1);
          assert.ok(!found || hoursOf(found.map(({ index }) => index)) >= missing);
        },
      ),
    );
  });
});
