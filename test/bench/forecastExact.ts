// Runs in a process of its own, started by forecast.mjs, and writes the results as JSON to standard output.
import { createForecastFactor, generalExperience, type TrackRecord } from '../../src/core/schedule/forecastFactor';

/** Factors at a chance of 1 in 4 and of 4 in 5 of milestones of which some are still open. */
export interface ExactFigures {
  readonly history: string;
  /** By the exact posterior. */
  readonly exact: readonly number[];
  /** By the forecast: a lower bound counts as what the done ones let expect above it. */
  readonly forecast: readonly number[];
  /** The same, repeated with the bounds among what lets expect, until nothing changes. */
  readonly fixedPoint: readonly number[];
  /** Where the bound counts as if it were the ratio. */
  readonly asRatio: readonly number[];
}

const chances = [0.25, 0.8];
const six = [1, 1.1, 1.3, 0.9, 1.6, 1.2];

/** The predictive by a grid over the mean and the spread of x: the prior, times the density of ratios and P(x > b) of bounds. */
function exactFactors({ ratios, bounds }: TrackRecord): readonly number[] {
  const { mean: m0, weight, degrees, spread } = generalExperience;
  const logs = ratios.map(Math.log);
  const nodes: { mean: number; sigma: number; lnWeight: number }[] = [];
  for (let lnSigma = Math.log(0.03); lnSigma < Math.log(20); lnSigma += 0.04) {
    const sigma = Math.exp(lnSigma);
    for (let mean = -4; mean < 8; mean += 0.03) {
      const prior = -degrees * lnSigma - (degrees * (spread / sigma) ** 2) / 2 - lnSigma;
      const ofMean = (-weight * ((mean - m0) / sigma) ** 2) / 2;
      const ofRatios = logs.reduce((sum, x) => sum - lnSigma - ((x - mean) / sigma) ** 2 / 2, 0);
      const ofBounds = bounds.reduce(
        (sum, bound) => sum + Math.log(Math.max(1e-300, 1 - normalBelow((Math.log(bound) - mean) / sigma))),
        0,
      );
      nodes.push({ mean, sigma, lnWeight: prior + ofMean + ofRatios + ofBounds });
    }
  }
  const most = nodes.reduce((greatest, { lnWeight }) => Math.max(greatest, lnWeight), -Infinity);
  const heavy = nodes
    .map(({ mean, sigma, lnWeight }) => ({ mean, sigma, weight: Math.exp(lnWeight - most) }))
    .filter((node) => node.weight > 1e-9);
  const total = heavy.reduce((sum, node) => sum + node.weight, 0);
  return chances.map((chance) => {
    let [low, high] = [-8, 12];
    for (let i = 0; i < 40; i++) {
      const x = (low + high) / 2;
      const below = heavy.reduce((sum, node) => sum + node.weight * normalBelow((x - node.mean) / node.sigma), 0);
      if (below / total < chance) low = x;
      else high = x;
    }
    return Math.exp((low + high) / 2);
  });
}

/** Source: Abramowitz & Stegun 7.1.26 has an error below 1.5e-7. */
function normalBelow(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const beyond = (series * Math.exp(-x * x)) / 2;
  return z > 0 ? 1 - beyond : beyond;
}

/** Bounds as the ratios that they are expected to become, by everything else that is known: repeated until nothing changes. */
function fixedPointFactors({ ratios, bounds }: TrackRecord): readonly number[] {
  let expected = [...bounds];
  for (let i = 0; i < 500; i++) {
    const { expectAbove } = createForecastFactor({ ratios: [...ratios, ...expected], bounds: [] });
    expected = bounds.map(expectAbove);
  }
  return factorsOf({ ratios: [...ratios, ...expected], bounds: [] });
}

function factorsOf(record: TrackRecord): readonly number[] {
  const { at } = createForecastFactor(record);
  return chances.map((chance) => at(chance));
}

const histories: Readonly<Record<string, TrackRecord>> = {
  '6 done': { ratios: six, bounds: [] },
  '6 done, 1 open at 1.1': { ratios: six, bounds: [1.1] },
  '6 done, 1 open at 2': { ratios: six, bounds: [2] },
  '6 done, 1 open at 5': { ratios: six, bounds: [5] },
  '6 done, 3 open at 1.5': { ratios: six, bounds: [1.5, 1.5, 1.5] },
  'none done, 1 open at 2': { ratios: [], bounds: [2] },
  'none done, 10 open at 1.1': { ratios: [], bounds: Array<number>(10).fill(1.1) },
};
const figures = Object.entries(histories).map(([history, record]): ExactFigures => ({
  history,
  exact: exactFactors(record),
  forecast: factorsOf(record),
  fixedPoint: fixedPointFactors(record),
  asRatio: factorsOf({ ratios: [...record.ratios, ...record.bounds], bounds: [] }),
}));
process.stdout.write(JSON.stringify(figures));
