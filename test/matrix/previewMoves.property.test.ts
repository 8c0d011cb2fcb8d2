import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Gaps, MovePreview, MoveRequest } from '../../src/core/schedule/shifting/move';
import { pullForward } from '../../src/core/schedule/shifting/moveRequests';
import { addDays } from '../../src/core/calendar/calendarDate';
import type { Plan } from '../../src/core/plan/types';
import {
  anyPlan,
  anySoundPlan,
  datesOf,
  daysIn,
  edgesOf,
  moved,
  previewOf,
  readPlan,
  today,
  written,
} from '../unit/schedule/moves';

const anyGaps = fc.constantFrom<Gaps>('keep', 'keep', 'use', 'use', 'only-this');
/** Among the first milestones, so that others follow. */
const anyIndex = fc.nat(3);

/** One or two milestones that move, some rows ticked or not by hand. */
const anyRequest: fc.Arbitrary<MoveRequest> = fc
  .record({
    first: anyIndex,
    second: fc.option(fc.nat(8), { nil: undefined, freq: 3 }),
    by: fc.integer({ min: -15, max: 25 }),
    isDay: fc.boolean(),
    gaps: anyGaps,
    isLater: fc.integer({ min: 0, max: 5 }).map((dice) => dice === 0),
    ticks: fc.dictionary(fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8'), fc.boolean(), { maxKeys: 3 }),
  })
  .map(({ first, second, by, isDay, gaps, isLater, ticks }) => ({
    moves: [
      isDay ? { index: first, due: addDays(today, 20 + by) } : { index: first, days: by },
      ...(second === undefined || second === first ? [] : [{ index: second, days: by }]),
    ],
    gaps,
    ...(isLater && { reach: 'later' as const }),
    ticks: new Map(Object.entries(ticks).map(([index, isTicked]) => [Number(index), isTicked])),
  }));

/** The clashes that a text has and the one before had not, or not as much: by the calendars alone. */
function newClashes(before: Plan, after: Plan): readonly string[] {
  const old = edgesOf(before);
  const daysBefore = (index: number, place: number): number =>
    old.find((edge) => edge.index === index && edge.place === place)?.days ?? 0;
  const found = edgesOf(after).filter(({ index, place, days }) => days > Math.max(0, daysBefore(index, place)));
  return [...new Set(found.map(({ index, on }) => `${index} ${on}`))].sort();
}

const askedIn = ({ rows }: MovePreview): ReadonlySet<number> =>
  new Set(rows.flatMap(({ index, isAsked }) => (isAsked ? [index] : [])));

describe('The preview of a move, on any plan', function () {
  for (const frame of ['one', 'two'] as const) {
    it(`leaves no new clash but those that it tells, none of them at a ticked follower (calendars: ${frame})`, () => {
      let clashing = 0;
      let moving = 0;
      fc.assert(
        fc.property(anyPlan(frame), anyRequest, (text, request) => {
          const plan = readPlan(text);
          const made = previewOf(plan, request);
          moving += made.rows.filter(({ isAsked, isTicked }) => isTicked && !isAsked).length;
          clashing += made.clashes.length;
          const told = [...new Set(made.clashes.map(({ index, on }) => `${index} ${on}`))].sort();
          assert.deepEqual(newClashes(plan, moved(plan, request)), told);
          const asked = askedIn(made);
          const ticked = new Set(made.rows.flatMap(({ index, isTicked }) => (isTicked ? [index] : [])));
          for (const { index } of made.clashes) assert.ok(asked.has(index) || !ticked.has(index));
        }),
        { numRuns: 60 },
      );
      assert.ok(clashing > 10 && moving > 10, `${clashing} clashes, ${moving} followers`);
    });
  }

  it('moves what it says and nothing else', () => {
    fc.assert(
      fc.property(anyPlan('two'), anyRequest, (text, request) => {
        const plan = readPlan(text);
        const { rows } = previewOf(plan, request);
        const after = readPlan(written(text, request)).milestones;
        const before = plan.milestones;
        assert.deepEqual(datesOf(written(text, request)), daysIn(moved(plan, request)));
        for (const [index, { start, due }] of after.entries()) {
          const row = rows.find((one) => one.index === index);
          const old = { start: before[index]?.start?.value, due: before[index]?.due?.value };
          const isMoved = row !== undefined && row.isTicked && row.stays === undefined;
          assert.deepEqual({ start: start?.value, due: due?.value }, isMoved ? row.to : old);
          if (row?.stays !== undefined) assert.deepEqual([row.to, row.days, row.isTicked], [row.from, 0, false]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('shifts by n and back by n to where it was, where all dependencies hold in one calendar', () => {
    let followed = 0;
    fc.assert(
      fc.property(anySoundPlan(), anyIndex, fc.integer({ min: 1, max: 30 }), (text, index, days) => {
        const plan = readPlan(text);
        const by = (n: number): MoveRequest => ({
          moves: [{ index, days: n }],
          gaps: 'keep',
        });
        followed += previewOf(plan, by(days)).rows.filter(({ isTicked, isAsked }) => isTicked && !isAsked).length;
        assert.deepEqual(daysIn(moved(moved(plan, by(days)), by(-days))), daysIn(plan));
      }),
      { numRuns: 150 },
    );
    assert.ok(followed > 20, `${followed} moved`);
  });

  it('moves nothing further where a row is taken out of a move to a later day', () => {
    fc.assert(
      fc.property(anyPlan('one'), anyIndex, fc.nat(8), fc.integer({ min: 1, max: 20 }), anyGaps, (...given) => {
        const [text, index, out, days, gaps] = given;
        const request: MoveRequest = { moves: [{ index, days }], gaps };
        const plan = readPlan(text);
        const all = previewOf(plan, request).rows;
        const without = previewOf(plan, { ...request, ticks: new Map([[out, false]]) }).rows;
        assert.deepEqual(
          without.map((row) => row.index),
          all.map((row) => row.index),
        );
        for (const [place, row] of without.entries()) assert.ok(row.days <= (all[place]?.days ?? 0));
      }),
      { numRuns: 60 },
    );
  });

  it('pulls forward to no day before today, into nothing, and nothing to a later day', () => {
    let pulled = 0;
    fc.assert(
      fc.property(anyPlan('two'), anyIndex, (text, index) => {
        const done = text.replace(new RegExp(`(id: M${index},.*?status: )[-a-z]+`), '$1done');
        const early = done.replace(
          new RegExp(`(id: M${index},.*?due: [-0-9]+)(?:, completed: [-0-9]+)?`),
          `$1, completed: ${today}`,
        );
        const plan = readPlan(early);
        const due = plan.milestones[index]?.due?.value;
        const made = previewOf(plan, pullForward(index, today));
        assert.deepEqual(made.clashes, []);
        const endOf = (on: number) => (on === index ? due : undefined);
        const old = edgesOf(plan, endOf);
        const now = edgesOf(moved(plan, pullForward(index, today)));
        for (const edge of now) {
          const before = old.find((one) => one.index === edge.index && one.place === edge.place);
          assert.ok(edge.days <= Math.max(0, before?.days ?? 0));
        }
        for (const { days, to, from, milestone } of made.rows.filter(({ stays }) => stays === undefined)) {
          pulled++;
          assert.ok(days < 0);
          assert.ok(
            (milestone.status === 'planned' && to.start !== from.start ? (to.start ?? '') : (to.due ?? '')) >= today,
          );
        }
      }),
      { numRuns: 150 },
    );
    assert.ok(pulled > 30, `${pulled} pulled`);
  });
});
