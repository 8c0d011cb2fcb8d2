import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { createForecastFactor } from '../../../src/core/schedule/forecastFactor';

function factor(chance: number, ratios: readonly number[] = [], bounds: readonly number[] = []): number {
  return createForecastFactor({ ratios, bounds }).at(chance);
}

function assertFactor(actual: number, expected: number): void {
  assert.equal(actual.toFixed(4), expected.toFixed(4));
}

const anyRatios = fc.array(fc.double({ min: 0.02, max: 50, noNaN: true }), { maxLength: 30 });
const anyChance = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('The factor of a forecast', () => {
  it('is general experience without milestones of one’s own', () => {
    // κ = ν = 4, m = ln 1.25 = 0.22314, s = 0.5, √(1 + 1/4) = 1.11803; t(4, 0.8) = 0.94096, t(4, 0.75) = 0.74070.
    // exp(0.22314 + 0.94096 · 0.5 · 1.11803) = exp(0.74916)
    assertFactor(factor(0.8), 2.1152);
    // exp(0.22314 ± 0.74070 · 0.5 · 1.11803) = exp(0.22314 ± 0.41406)
    assertFactor(factor(0.75), 1.8912);
    assertFactor(factor(0.25), 0.8262);
    assertFactor(factor(0.5), 1.25);
  });

  it('follows the formulas for three milestones', () => {
    // x = ln 1, ln 1.5, ln 2 = 0, 0.405465, 0.693147; Σx = 1.098612, x̄ = 0.366204; κ = ν = 7.
    // m = (4 · 0.223144 + 1.098612) ÷ 7 = 0.284455
    // Σ(x − x̄)² = 0.134105 + 0.001541 + 0.106892 = 0.242539; 4 · 3 · (0.366204 − 0.223144)² ÷ 7 = 0.035085
    // s² = (4 · 0.25 + 0.242539 + 0.035085) ÷ 7 = 0.182518, s = 0.427221; √(1 + 1/7) = 1.069045; t(7, 0.8) = 0.896030
    // exp(0.284455 + 0.896030 · 0.427221 · 1.069045) = exp(0.284455 + 0.409228) = exp(0.693683)
    assertFactor(factor(0.8, [1, 1.5, 2]), 2.0011);
    assertFactor(factor(0.5, [1, 1.5, 2]), Math.exp(0.284455));
  });

  it('counts a late open milestone as what is to be expected of it', () => {
    // In units of the spread of general experience, ln 2 lies (0.693147 − 0.223144) ÷ 0.559017 = 0.840767 above the centre.
    // t with 4 degrees has there the density 0.375 ÷ 1.176722^2.5 = 0.249659 and the tail 0.223902, so that T is expected at
    // 0.249659 · (4 + 0.706889) ÷ (3 · 0.223902) = 1.749448, and x at 0.223144 + 0.559017 · 1.749448 = 1.201115.
    // κ = ν = 5, m = (0.892574 + 1.201115) ÷ 5 = 0.418738, s² = (1 + 4 · (1.201115 − 0.223144)² ÷ 5) ÷ 5 = 0.353028
    // exp(0.418738 + t(5, 0.8) · s · √1.2) = exp(0.418738 + 0.919544 · 0.594162 · 1.095445)
    assertFactor(factor(0.8, [], [2]), Math.exp(1.017248));
    assertFactor(factor(0.5, [], [2]), Math.exp(0.418738));
    const { n, open } = createForecastFactor({ ratios: [1, 1.2], bounds: [3] });
    assert.deepEqual({ n, open }, { n: 3, open: 1 });
  });

  it('is closer to the exact posterior than a bound taken as a ratio', () => {
    // Exact: the normal-inverse-χ² prior times the likelihoods of the ratios and P(x > b) of the bounds, by quadrature over the
    // mean and the spread on a grid; the chance 0.8 and 0.25 of what it predicts. `npm run bench:forecast` computes them.
    const six = [1, 1.1, 1.3, 0.9, 1.6, 1.2];
    const cases = [
      { ratios: six, bounds: [1.1], exact: [1.69, 0.95] },
      { ratios: six, bounds: [2], exact: [1.84, 0.96] },
      { ratios: six, bounds: [5], exact: [2.37, 0.91] },
      { ratios: six, bounds: [1.5, 1.5, 1.5], exact: [1.92, 1.02] },
      { ratios: [], bounds: [2], exact: [2.74, 0.94] },
    ];
    for (const { ratios, bounds, exact } of cases) {
      for (const [index, chance] of [0.8, 0.25].entries()) {
        const wanted = exact[index] ?? NaN;
        const off = Math.abs(factor(chance, ratios, bounds) - wanted) / wanted;
        assert.ok(off < 0.03, `${bounds.join()} at ${chance}: ${off}`);
      }
      const asRatio = factor(0.8, [...ratios, ...bounds]);
      assert.ok(asRatio < (exact[0] ?? 0) * 0.97, bounds.join());
    }
  });

  it('grows with the chance', () => {
    fc.assert(
      fc.property(anyRatios, anyRatios, anyChance, anyChance, (ratios, bounds, one, other) => {
        const { at } = createForecastFactor({ ratios, bounds });
        return one >= other || at(one) <= at(other) * (1 + 1e-9);
      }),
    );
  });

  it('grows with a ratio that was exceeded, and lies above it', () => {
    fc.assert(
      fc.property(anyRatios, anyChance, fc.double({ min: 0.01, max: 1e4, noNaN: true }), (ratios, chance, beyond) => {
        const { at } = createForecastFactor({ ratios, bounds: [] });
        const conditional = at(chance, beyond);
        assert.ok(conditional > beyond * (1 - 1e-9) && conditional >= at(chance) * (1 - 1e-9));
        assert.ok(conditional <= at(chance, beyond * 1.5) * (1 + 1e-9));
      }),
    );
  });

  it('of a milestone that has taken what 1 in 2 take: 1 in 2 of the others', () => {
    // P(x > b) = 0.5 at the middle, so that the chance 0.5 beyond it is the chance 0.75 of all.
    assertFactor(createForecastFactor({ ratios: [], bounds: [] }).at(0.5, 1.25), factor(0.75));
  });

  it('narrows with every milestone that goes as general experience says', () => {
    const widths = Array.from({ length: 40 }, (_, n) => {
      const ratios = Array<number>(n).fill(1.25);
      return factor(0.8, ratios) / factor(0.2, ratios);
    });
    for (const [n, width] of widths.entries()) assert.ok(n === 0 || width < (widths[n - 1] ?? 0), `${n}`);
    assertFactor(factor(0.5, Array<number>(12).fill(1.25)), 1.25);
  });

  it('turns from general experience to one’s own', () => {
    // m = (4 ln 1.25 + n ln 0.8) ÷ (4 + n), and ln 0.8 = −ln 1.25: at n = 4 it is 0, at n = 396 nearly ln 0.8.
    assertFactor(factor(0.5, Array<number>(4).fill(0.8)), 1);
    assertFactor(factor(0.5, Array<number>(396).fill(0.8)), Math.exp(-0.98 * Math.log(1.25)));
  });

  it('rises with every bound', () => {
    fc.assert(
      fc.property(anyRatios, fc.double({ min: 0.1, max: 20, noNaN: true }), (ratios, bound) => {
        const median = (bounds: readonly number[]): number => factor(0.5, ratios, bounds);
        assert.ok(median([bound]) >= median([]) * (1 - 1e-12));
        assert.ok(median([bound * 1.5]) >= median([bound]) * (1 - 1e-12));
      }),
    );
  });

  it('stays finite with thousands of milestones, and with absurd ones', () => {
    const many = Array.from({ length: 5000 }, (_, index) => 0.5 + (index % 20) / 10);
    assert.ok(Number.isFinite(factor(0.8, many, many)));
    assert.ok(Number.isFinite(factor(0.8, [1e-6, 3e6], [3e6])));
    assert.ok(createForecastFactor({ ratios: many, bounds: [] }).at(0.8, 1e6) > 1e6);
  });
});
