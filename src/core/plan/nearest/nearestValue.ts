import { nearest } from './nearest';
import { foldText } from '../oddCharacters';

/** Whether two words are equal except for case, accents, blanks, dashes, underscores and what cannot be seen: `dependsOn` and `depends_on`. */
export function hasSameLetters(one: string, other: string): boolean {
  return lettersOf(one) === lettersOf(other);
}

/**
 * The one of a few values that was most likely meant: with the same letters, else the only one that begins like it
 * (`info` for `information`), else the nearest word.
 */
export function nearestValue(values: readonly string[], text: string): string | undefined {
  const word = lettersOf(text);
  const same = values.find((value) => lettersOf(value) === word);
  if (same !== undefined || word.length < 3 || !/^\p{L}+$/u.test(word) || /\p{L}\W+\p{L}/u.test(text)) return same;
  const begins = values.filter((value) => lettersOf(value).startsWith(word));
  if (begins.length > 0) return begins.length === 1 ? begins[0] : undefined;
  const byLetters = new Map(values.map((value) => [lettersOf(value), value]));
  return byLetters.get(nearest(byLetters.keys(), word, { onTie: 'none' }) ?? '');
}

function lettersOf(text: string): string {
  return foldText(text).replace(/[\s_-]+/g, '');
}
