/** A milestone that could make room, with the hours that it would free. */
export interface Candidate {
  readonly index: number;
  readonly hours: number;
}

/**
 * The smallest set of candidates that is enough: the fewest, and of as many those with the fewest hours in all. All sets are
 * compared, but for those that free fewer hours than are missing.
 * @param candidates few: there are 2 to the power of their number sets
 * @param isEnough by their indexes; called for the smallest sets first
 */
export function smallestSet(
  candidates: readonly Candidate[],
  missing: number,
  isEnough: (indexes: readonly number[]) => boolean,
): readonly Candidate[] | undefined {
  // More room is never too little: where all together are not enough, no set is.
  if (candidates.length === 0 || !isEnough(candidates.map(({ index }) => index))) return undefined;
  const sets = Array.from({ length: 2 ** candidates.length }, (_none, bits) => {
    const chosen = candidates.filter((_one, place) => (bits >> place) % 2 === 1);
    return { chosen, hours: chosen.reduce((sum, { hours }) => sum + hours, 0) };
  });
  // The first one is the empty set.
  const worthTrying = sets.slice(1).filter(({ hours }) => hours >= missing - 1e-6);
  worthTrying.sort((a, b) => a.chosen.length - b.chosen.length || a.hours - b.hours);
  return worthTrying.find(({ chosen }) => isEnough(chosen.map(({ index }) => index)))?.chosen;
}
