import leven from 'leven';

interface NearestOptions {
  /** What several candidates at the same smallest distance mean: the first of them, or that none was meant for sure. */
  readonly onTie: 'first' | 'none';
  /** At most so many slips, however long the word is. */
  readonly mostSlips?: number;
}

/**
 * The candidate that a misspelled word was most likely meant to be: the one with the fewest slips of the keyboard, which are a
 * letter too many, missing, wrong, or swapped with the next one.
 *
 * A word of six letters may hold two slips, one of four a single one. Words of three letters only count with two of them swapped:
 * with one letter changed nearly all of them are alike, and `M12` is no misspelling of `M21`. Shorter ones are never compared.
 * @param word none of the candidates
 * @returns undefined where no candidate is near enough
 */
export function nearest(
  candidates: Iterable<string>,
  word: string,
  { onTie, mostSlips = 2 }: NearestOptions,
): string | undefined {
  const allowed = Math.min(mostSlips, slipsIn(word));
  if (allowed === 0) return undefined;
  let best: { readonly candidate: string; readonly slips: number; readonly isTie: boolean } | undefined;
  for (const candidate of candidates) {
    const most = best?.slips ?? allowed;
    if (Math.abs(candidate.length - word.length) > most) continue;
    const slips = slipsBetween(word, candidate, most);
    if (slips > most) continue;
    if (!best || slips < best.slips) best = { candidate, slips, isTie: false };
    else best = { ...best, isTie: true };
  }
  return best && (onTie === 'first' || !best.isTie) ? best.candidate : undefined;
}

function slipsIn(word: string): number {
  if (word.length === 3) return /^\p{L}+$/u.test(word) ? 1 : 0;
  return word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
}

/** More than `most` is not counted exactly. */
function slipsBetween(word: string, candidate: string, most: number): number {
  if (isSwap(word, candidate)) return 1;
  return word.length === 3 ? Infinity : leven(word, candidate, { maxDistance: most + 1 });
}

/** Whether two neighbouring letters changed places: the commonest slip, which is one and not two. */
function isSwap(one: string, other: string): boolean {
  if (one === other || one.length !== other.length) return false;
  let at = 0;
  while (one.charAt(at) === other.charAt(at)) at++;
  return one.slice(at) === other.charAt(at + 1) + other.charAt(at) + other.slice(at + 2);
}
