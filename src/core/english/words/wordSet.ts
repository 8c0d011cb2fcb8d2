/**
 * @param list words with blanks or line ends between them; `test(s)` stands for `test` and `tests`
 */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).flatMap(formsOf));
}

/**
 * @param list phrases with commas between them; `a|b` stands for either word, else as with {@link wordSet}
 */
export function phraseSet(list: string): ReadonlySet<string> {
  const phrases = list.trim().split(/,\s+/);
  return new Set(phrases.flatMap((phrase) => phrase.split(/\s+/).reduce<readonly string[]>(addWord, [])));
}

function addWord(phrases: readonly string[], choice: string): readonly string[] {
  const words = choice.split('|').flatMap(formsOf);
  return phrases.length === 0 ? words : phrases.flatMap((phrase) => words.map((word) => `${phrase} ${word}`));
}

function formsOf(word: string): readonly string[] {
  const [, stem, ending] = /^(.+)\((\w+)\)$/.exec(word) ?? [];
  return stem !== undefined && ending !== undefined ? [stem, stem + ending] : [word];
}
