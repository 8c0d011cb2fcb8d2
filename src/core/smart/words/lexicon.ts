import { measurableWords } from './measurable';
import { specificWords } from './specific';
import type { HitKind } from './wordList';

/** A phrase that begins with the word under which it stands in the {@link lexicon}. */
export interface Phrase {
  readonly kind: HitKind;
  /** Sticky: matched at the start of the first word; undefined when that word is the whole phrase. */
  readonly pattern: RegExp | undefined;
}

/** All phrases by their first word, longest first. */
export const lexicon: ReadonlyMap<string, readonly Phrase[]> = buildLexicon();

function buildLexicon(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const { kind, phrases: list } of [...specificWords, ...measurableWords]) {
    // Longer phrases first, so that the most telling one is marked.
    const lines = list.trim().split(/\s*\n\s*/);
    for (const line of lines.sort((a, b) => b.length - a.length)) {
      const [first = '', ...rest] = line.split(' ');
      const known = phrases.get(first) ?? [];
      phrases.set(first, [...known, { kind, pattern: rest.length === 0 ? undefined : toPattern([first, ...rest]) }]);
    }
  }
  return phrases;
}

/** Bounded everywhere: at most three words for a star, at most ten blanks between two words. */
function toPattern(words: readonly string[]): RegExp {
  const last = words.length - 1;
  const parts = words.map((word, index) => {
    if (word !== '*') return `(?:${word})`;
    return index === last
      ? String.raw`[\w-]{1,40}(?:\s{1,10}[\w-]{1,40}){0,1}`
      : String.raw`[\w-]{1,40}(?:\s{1,10}[\w-]{1,40}){0,2}?`;
  });
  return new RegExp(`${parts.join(String.raw`\s{1,10}`)}(?![\\p{L}\\p{N}])`, 'iuy');
}
