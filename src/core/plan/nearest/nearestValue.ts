import leven from 'leven';

/** Whether two words are equal except for case, blanks, dashes and underscores: `dependsOn` and `depends_on`. */
export function hasSameLetters(one: string, other: string): boolean {
  return lettersOf(one) === lettersOf(other);
}

/**
 * The value that a text most likely stands for: one with the same letters, else the only one with a common beginning
 * (`Monday` for `mon`, `info` for `information`), else the only one within the distance of a typo.
 */
export function nearestValue(values: readonly string[], text: string): string | undefined {
  const word = lettersOf(text);
  const same = values.find((value) => lettersOf(value) === word);
  if (same !== undefined || word.length < 3 || !/^\p{L}+$/u.test(word) || /\p{L}\W+\p{L}/u.test(text)) return same;
  const begins = values.filter((value) => lettersOf(value).startsWith(word) || word.startsWith(lettersOf(value)));
  if (begins.length > 0) return begins.length === 1 ? begins[0] : undefined;
  const allowed = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
  const near = values.filter((value) => leven(lettersOf(value), word) <= allowed);
  return near.length === 1 ? near[0] : undefined;
}

/** The nearest name at an edit distance of at most 2; undefined where there is none, and for short texts. */
export function nearestName(names: readonly string[], text: string): string | undefined {
  if (text.length < 5 || text.length > 60) return undefined;
  const near = names.map((name) => ({ name, distance: leven(name, text) })).filter(({ distance }) => distance <= 2);
  return near.sort((a, b) => a.distance - b.distance)[0]?.name;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}
