import leven from 'leven';
import { synonyms } from '../adopt/synonyms';

/** Keys that have different names in a milestone and in a change order. */
const twins: Readonly<Record<string, string>> = { amount: 'price', price: 'amount' };

/**
 * The known key that a misspelled key most likely stands for.
 * @param present the other keys of the same map, which are no candidates
 * @returns undefined for a key that resembles none, and for keys that begin with `x-`
 */
export function nearestKey(
  key: string,
  known: ReadonlyMap<string, unknown>,
  present: ReadonlySet<string>,
): string | undefined {
  if (key === '' || key.startsWith('x-') || key.startsWith('x_')) return undefined;
  const isFree = (candidate: string): boolean => known.has(candidate) && !present.has(candidate);
  const snake = key
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[-\s]+/g, '_')
    .toLowerCase();
  if (isFree(snake)) return snake;
  for (const other of [synonyms[snake], twins[snake]]) if (other !== undefined && isFree(other)) return other;
  const allowed = snake.length < 4 ? 0 : snake.length < 6 ? 1 : 2;
  if (snake.length === 3) return [...known.keys()].find((candidate) => isFree(candidate) && isSwap(snake, candidate));
  let best: { key: string; distance: number } | undefined;
  for (const candidate of known.keys()) {
    if (!isFree(candidate) || Math.abs(candidate.length - snake.length) > allowed) continue;
    const distance = isSwap(snake, candidate) ? 1 : leven(snake, candidate);
    if (distance <= allowed && (!best || distance < best.distance)) best = { key: candidate, distance };
  }
  return best?.key;
}

/** Whether the words differ by a swap of two adjacent letters. This most frequent typo counts as a distance of 1. */
function isSwap(one: string, other: string): boolean {
  if (one === other || one.length !== other.length) return false;
  let at = 0;
  while (one.charAt(at) === other.charAt(at)) at++;
  return one.slice(at) === other.charAt(at + 1) + other.charAt(at) + other.slice(at + 2);
}
