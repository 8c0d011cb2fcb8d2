/** What may stand in the place of a `${…}`: one of the words, or another shape. */
type Insert = ReadonlySet<string> | RegExp;

/**
 * A regular expression that says how words follow each other, while the words are data: `` shape('i')`^\s${verbs}\b` ``.
 * Of several words that fit the longest is taken first.
 *
 * @returns a tag of a template; backslashes in the template are those of the regular expression
 */
export function shape(flags = ''): (template: TemplateStringsArray, ...inserts: readonly Insert[]) => RegExp {
  return ({ raw }, ...inserts) => new RegExp(String.raw({ raw }, ...inserts.map(toSource)), flags);
}

/** A shape that fits where one of several fits; all of them need to have the same flags. */
export function anyOf(first: RegExp, ...more: readonly RegExp[]): RegExp {
  return new RegExp([first, ...more].map(({ source }) => source).join('|'), first.flags);
}

function toSource(insert: Insert): string {
  if (insert instanceof RegExp) return `(?:${insert.source})`;
  const words = [...insert].sort((a, b) => b.length - a.length).map(escapeWord);
  return `(?:${words.join('|')})`;
}

/** Between the words of a phrase a line break counts as a blank. */
function escapeWord(word: string): string {
  return word.replace(/[.*+?^$()[\]{}|\\/]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s`);
}
