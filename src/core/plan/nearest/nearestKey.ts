import { synonyms } from '../adopt/synonyms';
import { nearest } from './nearest';
import { plainKey } from '../keyName';
import { visibleText } from '../oddCharacters';

/** Keys that have different names in a milestone and in a change order. */
const twins: Readonly<Record<string, string>> = { amount: 'price', price: 'amount' };

/**
 * The known key that was most likely meant: the same in another spelling, a synonym, or the nearest word.
 * @param present keys of the same map: a key that is already there was not misspelled
 * @returns undefined for a key that resembles none, and for keys that begin with `x-`
 */
export function nearestKey(
  key: string,
  known: ReadonlyMap<string, unknown>,
  present: ReadonlySet<string>,
): string | undefined {
  if (key === '' || key.startsWith('x-') || key.startsWith('x_')) return undefined;
  const isFree = (candidate: string): boolean => known.has(candidate) && !present.has(candidate);
  const snake = visibleText(plainKey(key))
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[-\s]+/g, '_')
    .toLowerCase();
  for (const other of [snake, synonyms[snake], twins[snake]]) if (other !== undefined && isFree(other)) return other;
  return nearest([...known.keys()].filter(isFree), snake, { onTie: 'first' });
}
