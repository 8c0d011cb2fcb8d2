// Runs in a process of its own, started by forecast.mjs, and writes the results as JSON to standard output.
import { createForecastFactor, type TrackRecord } from '../../src/core/schedule/forecastFactor';
import { createRandom, type Random } from '../fuzz/random';
import { seed } from '../seed.mjs';
import { median } from './median.mjs';

/** How often the next milestone stayed within a bound that is to hold 4 times in 5. Shares are 0 to 1. */
export interface Coverage {
  readonly truth: string;
  /** Milestones of one's own before it. */
  readonly n: number;
  readonly forecast: number;
  /** The median of the bounds that the forecast gave, as a factor of the planned days. */
  readonly bound: number;
  /** How often it came between the factors of a chance of 1 in 4 and of 3 in 4. */
  readonly range: number;
  /** The forecast where a quarter is not done yet: what is late counts as a lower bound, the others are not seen. */
  readonly withOpen: number;
  /** The same with the late open ones left out as well. */
  readonly withoutOpen: number;
  /** Of 1.5 times the planned days. */
  readonly timesOneAndAHalf: number;
  /** Of the ratio that 4 in 5 of one's own did not exceed; undefined without any. */
  readonly resampled: number | undefined;
}

const draws = 20_000;
const histories = [0, 3, 5, 8, 20];
const fourInFive = 0.8;
const openShare = 0.25;

/** x = ln(actual ÷ planned) of one milestone after the other. */
const truths: Readonly<Record<string, (random: Random) => number>> = {
  'log-normal around 1.25, as published': (random) => Math.log(1.25) + 0.5 * normal(random),
  'unbiased, log-normal around 1': (random) => 0.5 * normal(random),
  'heavy tails, t(3) around 1.2': (random) => Math.log(1.2) + 0.35 * heavyTailed(random),
  'punctual, 15 % disasters around 3': (random) =>
    share(random) < 0.15 ? Math.log(3) + 0.25 * normal(random) : 0.1 * normal(random),
  'steady, log-normal around 1.1': (random) => Math.log(1.1) + 0.15 * normal(random),
};

/** Between 0 and 1, both excluded. */
function share(random: Random): number {
  return (random.below(2 ** 32) + 0.5) / 2 ** 32;
}

/** Source: Box & Muller, "A note on the generation of random normal deviates", 1958. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(share(random))) * Math.cos(2 * Math.PI * share(random));
}

/** Student's t with 3 degrees of freedom. */
function heavyTailed(random: Random): number {
  const squares = normal(random) ** 2 + normal(random) ** 2 + normal(random) ** 2;
  return normal(random) / Math.sqrt(squares / 3);
}

/** What is known of milestones of which some are still open, at a random point of their way. */
function withSomeOpen(ratios: readonly number[], random: Random): TrackRecord {
  const known: { ratios: number[]; bounds: number[] } = { ratios: [], bounds: [] };
  for (const ratio of ratios) {
    const soFar = share(random) < openShare ? share(random) * ratio : ratio;
    if (soFar === ratio) known.ratios.push(ratio);
    else if (soFar > 1) known.bounds.push(soFar);
  }
  return known;
}

function measure(truth: string, draw: (random: Random) => number, n: number): Coverage {
  const random = createRandom(seed + n);
  const bounds: number[] = [];
  let [forecast, range, withOpen, withoutOpen, timesOneAndAHalf, resampled] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < draws; i++) {
    const ratios = Array.from({ length: n }, () => Math.exp(draw(random)));
    const next = Math.exp(draw(random));
    const factor = createForecastFactor({ ratios, bounds: [] });
    const bound = factor.at(fourInFive);
    bounds.push(bound);
    forecast += Number(next <= bound);
    range += Number(factor.at(0.25) <= next && next <= factor.at(0.75));
    const known = withSomeOpen(ratios, random);
    withOpen += Number(next <= createForecastFactor(known).at(fourInFive));
    withoutOpen += Number(next <= createForecastFactor({ ...known, bounds: [] }).at(fourInFive));
    timesOneAndAHalf += Number(next <= 1.5);
    const own = [...ratios].sort((a, b) => a - b)[Math.ceil(n * fourInFive) - 1];
    resampled += Number(own !== undefined && next <= own);
  }
  return {
    truth,
    n,
    forecast: forecast / draws,
    bound: median(bounds),
    range: range / draws,
    withOpen: withOpen / draws,
    withoutOpen: withoutOpen / draws,
    timesOneAndAHalf: timesOneAndAHalf / draws,
    resampled: n === 0 ? undefined : resampled / draws,
  };
}

const figures = Object.entries(truths).flatMap(([truth, draw]) => histories.map((n) => measure(truth, draw, n)));
process.stdout.write(JSON.stringify(figures));
