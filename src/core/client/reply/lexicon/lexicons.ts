import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import type { Lexicon } from './lexicon';

const all: readonly Lexicon[] = [english, german, french, spanish];

/** The languages that a mail may be written in, by its short words: all where it has too few of them. */
export function lexiconsFor(tokens: readonly string[]): readonly Lexicon[] {
  const scores = all.map(({ common }) => tokens.filter((token) => common.has(token)).length);
  const best = Math.max(...scores);
  return best < 2 ? all : all.filter((_lexicon, index) => (scores[index] ?? 0) * 2 >= best);
}
