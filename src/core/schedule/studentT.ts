/** Student's t distribution with a whole number of degrees of freedom. Probabilities of the upper tail are natural logarithms. */
export interface StudentT {
  /** ln P(T > t): finite also far out, where the probability itself would be rounded to 0. */
  lnTail(t: number): number;
  /** The t with this ln P(T > t), which must be below 0 and finite. */
  atLnTail(lnTail: number): number;
  /** The expectation of T where T > t. Infinite with one degree of freedom. */
  meanAbove(t: number): number;
}

/** Up to here 1 - P(|T| ≤ t) loses no digits that matter: it is 0.0026 or more. */
const centre = 3;

/**
 * Own code, since the libraries that have this quantile add 50 KB (jstat) and 180 KB (@stdlib) to the bundle.
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4. With tan θ = t ÷ √ν they are
 * P(|T| ≤ t) = [2θ ÷ π where ν is odd] + sin θ · Σ cⱼ cosʲθ over j = 0, 2 … ν − 2 (j = 1, 3 … ν − 2 where ν is odd), with
 * c₀ = 1, c₁ = 2 ÷ π and cⱼ₊₂ = cⱼ (j + 1) ÷ (j + 2). Over all j the sum makes it 1, so that the same sum over j = ν, ν + 2 … is
 * P(|T| > t). Its derivative, the density, is ½ √ν c_ν cosᵛ⁺¹θ.
 * @param degrees a whole number from 1; each answer takes time linear in it
 */
export function createStudentT(degrees: number): StudentT {
  const root = Math.sqrt(degrees);
  const first = degrees % 2;
  const firstFactor = first === 1 ? 2 / Math.PI : 1;
  /** c_ν */
  let lastFactor = firstFactor;
  for (let j = first; j < degrees; j += 2) lastFactor *= (j + 1) / (j + 2);

  const cosOf = (t: number): number => root / Math.hypot(t, root);
  const sinOf = (t: number): number => t / Math.hypot(t, root);

  /** P(|T| ≤ t) for t from 0. */
  const within = (t: number): number => {
    const cos = cosOf(t);
    let sum = 0;
    let term = firstFactor * cos ** first;
    for (let j = first; j < degrees; j += 2) {
      sum += term;
      term *= ((j + 1) / (j + 2)) * cos * cos;
    }
    return first * firstFactor * Math.atan(t / root) + sinOf(t) * sum;
  };

  /** P(|T| > t) ÷ (sin θ · c_ν cosᵛθ), for t above 0: from 1, the further out the closer to it. */
  const tailSum = (t: number): number => {
    const cos = cosOf(t);
    let sum = 0;
    let term = 1;
    for (let j = degrees; term > sum * 1e-16; j += 2) {
      sum += term;
      term *= ((j + 1) / (j + 2)) * cos * cos;
    }
    return sum;
  };

  /** ln P(T > t), and the density divided by P(T > t), for t from 0. */
  const upper = (t: number): { readonly lnTail: number; readonly hazard: number } => {
    const cos = cosOf(t);
    if (t > centre) {
      const sum = tailSum(t);
      const lnTail = Math.log((sinOf(t) * lastFactor * sum) / 2) + degrees * Math.log(cos);
      return { lnTail, hazard: degrees / (t * sum) };
    }
    const outside = 1 - within(t);
    return { lnTail: Math.log(outside / 2), hazard: (root * lastFactor * cos ** (degrees + 1)) / outside };
  };

  const lnTail = (t: number): number => (t < 0 ? Math.log1p(-Math.exp(upper(-t).lnTail)) : upper(t).lnTail);

  /** By Newton's method on ln P(T > t), and by the middle wherever that leaves the bracket. */
  const atLnTail = (wanted: number): number => {
    if (wanted > -Math.LN2) return -atLnTail(Math.log(-Math.expm1(wanted)));
    let [low, high, t] = [0, Infinity, 0];
    for (let step = Infinity; step > 1e-13 * (1 + t);) {
      const { lnTail: reached, hazard } = upper(t);
      if (reached > wanted) low = t;
      else high = t;
      const next = t + (reached - wanted) / hazard;
      const inside = next >= low && next <= high ? next : (low + high) / 2;
      step = Math.abs(inside - t);
      t = inside;
    }
    return t;
  };

  const meanAbove = (t: number): number => {
    // What lies between t and -t cancels out.
    if (t < 0) return meanAbove(-t) * Math.exp(lnTail(-t) - lnTail(t));
    // ∫ t f(t) dt = −(ν + t²) f(t) ÷ (ν − 1), as its derivative shows.
    return (upper(t).hazard * (degrees + t * t)) / (degrees - 1);
  };

  return { lnTail, atLnTail, meanAbove };
}
