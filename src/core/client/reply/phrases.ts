/*
 * Phrases as data, found in tokens: `i|we .. approve*` is “i” or “we”, then at most three other words, then a word that begins
 * with “approve”. A phrase never leaves its sentence. No regular expression is built, so that every search is linear.
 */

/** One place of a phrase. */
type Item =
  /** At most so many other words. */
  | { readonly gap: number }
  /** One of these words; one that ends with an asterisk stands for all that begin so. */
  | { readonly words: readonly string[] };

export interface Phrase {
  readonly items: readonly Item[];
  /** Whether it stands at the beginning or the end of a clause. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** A stretch of tokens, the end excluded. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** The token that stands for the name of a milestone. */
export const nameToken = '¤';

/** Tokens that end a clause. */
const clauseEnds: ReadonlySet<string> = new Set([',', ';', ':', '.', '!', '?', '(', ')', '–']);

/** `^` and `$` stand for the ends of a clause, `..` for at most three words, `…` for at most seven. */
export function toPhrases(rows: readonly string[]): readonly Phrase[] {
  return rows.map((row) => {
    const parts = row.split(' ');
    return {
      atStart: parts[0] === '^',
      atEnd: parts.at(-1) === '$',
      items: parts
        .filter((part) => part !== '^' && part !== '$')
        .map((part) => (part === '..' ? { gap: 3 } : part === '…' ? { gap: 7 } : { words: part.split('|') })),
    };
  });
}

/** The places of all phrases, in their order; each token belongs to the first phrase that has it. */
export function findPhrases(tokens: readonly string[], phrases: readonly Phrase[]): readonly Match[] {
  const found: Match[] = [];
  for (const phrase of phrases) {
    for (let from = 0; from < tokens.length; from++) {
      if (phrase.atStart && from > 0 && !clauseEnds.has(tokens[from - 1] ?? '')) continue;
      const to = matchEnd(tokens, from, phrase, 0);
      if (to === undefined) continue;
      found.push({ from, to });
    }
  }
  return found;
}

function matchEnd(tokens: readonly string[], at: number, phrase: Phrase, index: number): number | undefined {
  const item = phrase.items[index];
  if (item === undefined) {
    const isAtEnd = at >= tokens.length || clauseEnds.has(tokens[at] ?? '');
    return phrase.atEnd && !isAtEnd ? undefined : at;
  }
  if ('words' in item) {
    return fits(tokens[at], item.words) ? matchEnd(tokens, at + 1, phrase, index + 1) : undefined;
  }
  // A phrase has two gaps at most, of few words each.
  for (let skipped = 0; skipped <= item.gap; skipped++) {
    const end = matchEnd(tokens, at + skipped, phrase, index + 1);
    if (end !== undefined) return end;
    if (clauseEnds.has(tokens[at + skipped] ?? '.')) return undefined;
  }
  return undefined;
}

function fits(token: string | undefined, words: readonly string[]): boolean {
  if (token === undefined) return false;
  return words.some((word) => (word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word));
}

/** The tokens with those of the matches blanked, so that no other phrase finds them. */
export function without(tokens: readonly string[], matches: readonly Match[]): readonly string[] {
  const taken = new Set(
    matches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  return tokens.map((token, index) => (taken.has(index) && !clauseEnds.has(token) ? '' : token));
}
