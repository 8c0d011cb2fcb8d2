import { nearest } from './nearest';

/** Whether two words are equal except for case, blanks, dashes and underscores: `dependsOn` and `depends_on`. */
export function hasSameLetters(one: string, other: string): boolean {
  return lettersOf(one) === lettersOf(other);
}

/**
 * The one of a few values that was most likely meant: with the same letters, else the only one that begins like it
 * (`Monday` for `mon`, `info` for `information`), else the nearest word.
 */
export function nearestValue(values: readonly string[], text: string): string | undefined {
  const word = lettersOf(text);
  const same = values.find((value) => lettersOf(value) === word);
  if (same !== undefined || word.length < 3 || !/^\p{L}+$/u.test(word) || /\p{L}\W+\p{L}/u.test(text)) return same;
  const begins = values.filter((value) => lettersOf(value).startsWith(word) || word.startsWith(lettersOf(value)));
  if (begins.length > 0) return begins.length === 1 ? begins[0] : undefined;
  const byLetters = new Map(values.map((value) => [lettersOf(value), value]));
  return byLetters.get(nearest(byLetters.keys(), word, { onTie: 'none' }) ?? '');
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}
