import type { Language } from '../language/functionWords';
import { languageOfWord } from '../language/language';
import { activityWords } from './activities';
import { changeWords } from './changes';
import { commonWords, tellingWords } from './general';
import { measurableWords } from './measurable';
import { specificWords } from './specific';
import { linesOf, type HitKind } from './wordList';

/** A phrase that begins with the word under which it stands in the {@link lexicon}. */
export interface Phrase {
  readonly kind: HitKind;
  /** Sticky: matched at the start of the first word; undefined when that word is the whole phrase. */
  readonly pattern: RegExp | undefined;
}

/** What is known about a word: the language that it tells, and by kind the phrases that begin with it. */
export interface Entry {
  readonly word: string;
  readonly language: Language | undefined;
  readonly phrases: readonly Phrase[];
  /** It could stand in any plan. */
  readonly isCommon: boolean;
  /** A stretch of common words with it says what is done, or which kind of thing is meant. */
  readonly isTelling: boolean;
  /** It divides what a text lists. */
  readonly isDivider: boolean;
}

/**
 * Every word that means something to a rule or tells a language, by the hash of its letters: texts are read without taking
 * each of their words out.
 */
const entries: ReadonlyMap<number, Entry> = new Map(
  [...buildLexicon()].map(([word, entry]) => [hashOf(word), { ...entry, word }]),
);

/** @param hash of all letters of the word, begun with 0 and carried on by {@link hashLetter} */
export function findEntry(text: string, start: number, end: number, hash: number): Entry | undefined {
  const entry = entries.get(hash);
  if (!entry || entry.word.length !== end - start) return undefined;
  // Most words stand in small letters: those need not be taken out of the text.
  const isIt = text.startsWith(entry.word, start) || text.slice(start, end).toLowerCase() === entry.word;
  return isIt ? entry : undefined;
}

/** Capitals of ASCII and Latin-1 count as small letters. Small enough to be no object. */
export function hashLetter(hash: number, code: number): number {
  const isCapital = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
  return (Math.imul(hash, 31) + (isCapital ? code + 32 : code)) & 0x3fffffff;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashLetter(hash, word.charCodeAt(i));
  return hash;
}

function buildLexicon(): ReadonlyMap<string, Omit<Entry, 'word'>> {
  const rests = new Map<string, Map<HitKind, string[]>>();
  for (const list of [...specificWords, ...activityWords, ...changeWords, ...measurableWords]) {
    for (const line of linesOf(list)) {
      const [first = '', ...rest] = line.split(' ');
      const kinds = rests.get(first) ?? new Map<HitKind, string[]>();
      rests.set(first, kinds.set(list.kind, [...(kinds.get(list.kind) ?? []), rest.join(' ')]));
    }
  }
  const phrasesOf = (word: string): readonly Phrase[] =>
    [...(rests.get(word) ?? [])].map(([kind, list]) => ({ kind, pattern: toPattern(word, list) }));
  const words = new Set([...rests.keys(), ...languageOfWord.keys(), ...commonWords]);
  return new Map(
    [...words].map((word) => [
      word,
      {
        language: languageOfWord.get(word),
        phrases: phrasesOf(word),
        isCommon: commonWords.has(word),
        isTelling: tellingWords.has(word),
        isDivider: word === 'and' || word === 'or',
      },
    ]),
  );
}

/**
 * One pattern for all phrases of a kind that begin with the same word. Longer ones first, so that the most telling one is
 * marked. Bounded everywhere: at most three words for a star, at most ten blanks between two words.
 */
function toPattern(first: string, rests: readonly string[]): RegExp | undefined {
  if (rests.every((rest) => rest === '')) return undefined;
  const tails = [...rests].sort((a, b) => b.length - a.length).map(toTail);
  return new RegExp(`${first}(?:${tails.join('|')})(?![\\p{L}\\p{N}])`, 'iuy');
}

function toTail(rest: string): string {
  if (rest === '') return '';
  const star = String.raw`[\w-]{1,40}(?:\s{1,10}[\w-]{1,40}){0,2}?`;
  return rest
    .split(' ')
    .map((word) => String.raw`\s{1,10}` + (word === '*' ? star : `(?:${word})`))
    .join('');
}
