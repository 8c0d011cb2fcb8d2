import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { createStudentT } from '../../../src/core/schedule/studentT';

/** @param digits behind the point that must be the same */
function assertNear(actual: number, expected: number, digits: number, about?: string): void {
  assert.ok(Math.abs(actual - expected) <= 0.5 * 10 ** -digits, `${about ?? ''} ${actual} is not ${expected}`);
}

/** The t that is not exceeded with the chance. */
function quantile(degrees: number, chance: number): number {
  return createStudentT(degrees).atLnTail(Math.log1p(-chance));
}

describe("Student's t distribution", () => {
  it('has the quantiles of the tables', () => {
    // Abramowitz & Stegun, table 26.10, by degrees of freedom: P(|T| ≤ t) of 0.5, 0.9, 0.95 and 0.999 is P(T ≤ t) of 0.75 and so on.
    const table: readonly (readonly [number, ...number[]])[] = [
      [1, 1, 6.314, 12.706, 636.619],
      [2, 0.816, 2.92, 4.303, 31.598],
      [4, 0.741, 2.132, 2.776, 8.61],
      [5, 0.727, 2.015, 2.571, 6.869],
      [10, 0.7, 1.812, 2.228, 4.587],
      [24, 0.685, 1.711, 2.064, 3.745],
      [30, 0.683, 1.697, 2.042, 3.646],
      [120, 0.677, 1.658, 1.98, 3.373],
    ];
    for (const [degrees, ...row] of table) {
      for (const [index, chance] of [0.75, 0.95, 0.975, 0.9995].entries()) {
        // The table has 31.598 and 8.610 for values that are 31.5991 and 8.6103.
        assertNear(quantile(degrees, chance), row[index] ?? NaN, chance > 0.99 ? 2 : 3, `t(${degrees}, ${chance})`);
      }
    }
  });

  it('has the quantiles that can be written down, on both sides', () => {
    for (const chance of [0.001, 0.2, 0.25, 0.4, 0.5, 0.75, 0.8, 0.99, 0.99999]) {
      assertNear(quantile(1, chance) / Math.tan(Math.PI * (chance - 0.5)) || 1, 1, 9, `1, ${chance}`);
      assertNear(quantile(2, chance), (2 * chance - 1) / Math.sqrt(2 * chance * (1 - chance)), 6, `2, ${chance}`);
      // Shaw, "Sampling Student's T distribution", 2006.
      const root = Math.sqrt(4 * chance * (1 - chance));
      const four = Math.sign(chance - 0.5) * 2 * Math.sqrt(Math.cos(Math.acos(root) / 3) / root - 1);
      assertNear(quantile(4, chance), four, 6, `4, ${chance}`);
    }
    // The normal distribution, which many degrees come close to.
    assertNear(quantile(1_000_000, 0.8), 0.841621, 5);
  });

  it('goes from a point to its tail and back, far out as well', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: -6, max: 1e4, noNaN: true }), (degrees, point) => {
        const t = createStudentT(degrees);
        const back = t.atLnTail(t.lnTail(point));
        return Math.abs(back - point) <= 1e-6 * Math.max(1, Math.abs(point));
      }),
      { numRuns: 300 },
    );
    // ln P = -517: the chance itself, 1e-225, is still a number; of (1 + t²/ν)^(-ν/2) at 1e9 nothing would be left.
    assert.ok(Number.isFinite(createStudentT(100).lnTail(1e9)));
  });

  it('expects above a point what the area under the tail says', () => {
    // E[T | T > t] = t + ∫ P(T > u) ÷ P(T > t) du for u from t to infinity; u = t + z ÷ (1 − z), in 2,000 steps.
    for (const [degrees, from] of [4, 5, 30].flatMap((one) => [-5, 0.84, 3, 3.1].map((t) => [one, t]))) {
      const t = createStudentT(degrees ?? 0);
      const start = from ?? 0;
      const steps = 2_000;
      let area = 0;
      for (let i = 0; i < steps; i++) {
        const z = (i + 0.5) / steps;
        area += Math.exp(t.lnTail(start + z / (1 - z)) - t.lnTail(start)) / (1 - z) ** 2 / steps;
      }
      assertNear(t.meanAbove(start), start + area, 3, `t(${degrees}) above ${from}`);
    }
  });
});
