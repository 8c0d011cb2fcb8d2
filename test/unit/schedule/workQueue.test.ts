import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { WorkQueue, type Others, type BusyPeriod } from '../../../src/core/schedule/workQueue';

interface Work {
  readonly earliest: number;
  readonly hours: number;
}

/** The plain definition: each piece of work takes the first free hours, one by one. */
class HourByHour {
  readonly #taken: (number | undefined)[] = [];

  serve(owner: number, { earliest, hours }: Work): BusyPeriod {
    let at = earliest;
    for (let left = hours; left > 0; at++) {
      if (this.#taken[at] !== undefined) continue;
      this.#taken[at] = owner;
      left--;
    }
    return { from: earliest, to: at };
  }

  othersIn({ from, to }: BusyPeriod, most: number): Others<number> {
    const own = this.#taken[to - 1];
    const hours = new Map<number, number>();
    for (const owner of this.#taken.slice(from, to).reverse()) {
      if (owner !== undefined && owner !== own) hours.set(owner, (hours.get(owner) ?? 0) + 1);
    }
    const all = [...hours].map(([owner, sum]) => ({ owner, hours: sum })).reverse();
    return { count: all.length, largest: all.sort((a, b) => b.hours - a.hours).slice(0, most) };
  }
}

describe('The queue of work', () => {
  it('gives the first free hours, and tells who else has some, as counting hour by hour does', () => {
    const anyWork = fc.record({ earliest: fc.integer({ min: 0, max: 30 }), hours: fc.integer({ min: 1, max: 8 }) });
    fc.assert(
      fc.property(fc.array(anyWork, { minLength: 1, maxLength: 25 }), fc.integer({ min: 1, max: 5 }), (all, most) => {
        const queue = new WorkQueue<number>();
        const slow = new HourByHour();
        const periods = all.map(({ earliest, hours }, owner) => queue.serve(owner, earliest, hours));
        const expected = all.map((work, owner) => {
          const period = slow.serve(owner, work);
          return { period, others: slow.othersIn(period, most) };
        });
        assert.deepEqual(
          periods,
          expected.map(({ period }) => period),
        );
        assert.deepEqual(
          queue.othersIn(periods, most),
          expected.map(({ others }) => others),
        );
      }),
      { numRuns: 300 },
    );
  });
});
