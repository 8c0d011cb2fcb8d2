import { createStudentT, type StudentT } from './studentT';

/** What finished and late milestones say about one's estimates. Each number is actual ÷ planned working days, above 0. */
export interface TrackRecord {
  /** Of the milestones that are done. */
  readonly ratios: readonly number[];
  /** Of the open ones that are late, so far: they will take at least that. */
  readonly bounds: readonly number[];
}

/** By how much the planned days of whatever is left may have to be multiplied. */
export interface ForecastFactor {
  /** The milestones that it rests on, the late open ones included. */
  readonly n: number;
  /** The late open ones among them. */
  readonly open: number;
  /**
   * The factor that is not exceeded with this chance.
   * @param chance between 0 and 1, both excluded
   * @param beyond a ratio that the milestone has exceeded already: then one out of those that do; by default none
   */
  at(chance: number, beyond?: number): number;
  /** The ratio to be expected, by the mean of its logarithm, of a milestone that has exceeded this one. */
  expectAbove(ratio: number): number;
}

/** Published experience, as so many milestones (`weight`) of ln(actual ÷ planned). */
export const generalExperience = { mean: Math.log(1.25), weight: 4, degrees: 4, spread: 0.5 } as const;

/** The normal-inverse-χ² posterior of x = ln(actual ÷ planned), as the Student t distribution of the next x. */
interface Predictive {
  readonly centre: number;
  readonly scale: number;
  readonly t: StudentT;
}

/**
 * One's own ratios, shrunk towards general experience: with x = ln(actual ÷ planned), m₀ = ln 1.25, κ₀ = 4, ν₀ = 4, s₀ = 0.5 and
 * κ = κ₀ + n, ν = ν₀ + n, m = (κ₀m₀ + Σx) ÷ κ, s² = (ν₀s₀² + Σ(x − x̄)² + κ₀n(x̄ − m₀)² ÷ κ) ÷ ν, the factor at a chance p is
 * exp(m + t(ν, p) · s · √(1 + 1/κ)).
 *
 * A late open milestone is a lower bound b of its x. It counts as the x that is to be expected of it, E[x | x > b] as the done ones
 * alone predict it. That is one step: bounds do not raise each other, and it ends mostly nearer to the exact posterior than
 * repeating it until nothing changes (see docs/forecast.md).
 *
 * Sources: Gelman et al., Bayesian Data Analysis, ch. 3 (normal-inverse-χ² predictive); Moløkken & Jørgensen, "A review of surveys
 * on software effort estimation", 2003 (the prior).
 */
export function createForecastFactor({ ratios, bounds }: TrackRecord): ForecastFactor {
  const done = ratios.map(Math.log);
  const ofDone = predict(done);
  const predictive =
    bounds.length === 0 ? ofDone : predict([...done, ...bounds.map((ratio) => lnAbove(ofDone, ratio))]);
  const { centre, scale, t } = predictive;
  return {
    n: ratios.length + bounds.length,
    open: bounds.length,
    at: (chance, beyond = 0) => {
      const lnExceeding = beyond > 0 ? t.lnTail((Math.log(beyond) - centre) / scale) : 0;
      return Math.exp(centre + scale * t.atLnTail(lnExceeding + Math.log1p(-chance)));
    },
    expectAbove: (ratio) => Math.exp(lnAbove(predictive, ratio)),
  };
}

function predict(logs: readonly number[]): Predictive {
  const { mean, weight, degrees, spread } = generalExperience;
  const n = logs.length;
  const sum = logs.reduce((total, x) => total + x, 0);
  const own = n === 0 ? mean : sum / n;
  const squares = logs.reduce((total, x) => total + (x - own) ** 2, 0);
  const variance = (degrees * spread ** 2 + squares + (weight * n * (own - mean) ** 2) / (weight + n)) / (degrees + n);
  return {
    centre: (weight * mean + sum) / (weight + n),
    scale: Math.sqrt(variance * (1 + 1 / (weight + n))),
    t: createStudentT(degrees + n),
  };
}

/** E[x | x > ln ratio] */
function lnAbove({ centre, scale, t }: Predictive, ratio: number): number {
  return centre + scale * t.meanAbove((Math.log(ratio) - centre) / scale);
}
