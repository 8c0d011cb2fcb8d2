import { activityWords } from '../words/activities';
import { changeWords } from '../words/changes';
import { commonWords, endStates, tellingWords } from '../words/general';
import { measurableWords } from '../words/measurable';
import { specificWords } from '../words/specific';
import { membersOf, type HitKind } from '../words/wordList';
import { listedOrigins, originOf, type Origin } from './origin';
import { hashOf } from './wordHash';

/** Phrases of one kind that begin with the word of an {@link Entry}. */
export interface Phrase {
  readonly kind: HitKind;
  /** Sticky: matched at the start of the first word; undefined when that word is the whole phrase. */
  readonly pattern: RegExp | undefined;
  /** Bit 0 for a to bit 25 for z: the first letters that its second word may have; all bits where any word may follow. */
  readonly nextLetters: number;
}

/** False when the next word rules the phrase out, so that the pattern of the phrase is seldom run. */
export function mayGoOn({ nextLetters }: Phrase, text: string, end: number): boolean {
  if (text.charCodeAt(end) !== 32) return true;
  const letter = (text.charCodeAt(end + 1) | 32) - 97;
  return letter < 0 || letter > 25 || ((nextLetters >>> letter) & 1) === 1;
}

/** What is known about a word: where it is from, and by kind the phrases that begin with it. */
export interface Entry {
  readonly word: string;
  readonly origin: Origin;
  readonly phrases: readonly Phrase[];
  /** It could stand in any plan. */
  readonly isCommon: boolean;
  /** With it a stretch of common words says what is done, or which kind of thing is meant. */
  readonly isTelling: boolean;
  /** It stands between the parts of a list. */
  readonly isDivider: boolean;
  /** It says that something is over. */
  readonly isEndState: boolean;
}

/**
 * Every word that means something to a question, by the hash of its letters: a text is read
 * without a substring for each of its words.
 */
const entries: ReadonlyMap<number, Entry> = new Map(
  [...buildLexicon()].map(([word, entry]) => [hashOf(word), { ...entry, word }]),
);

/** @param hash of all letters of the word, begun with 0 and carried on by {@link hashLetter} */
export function findEntry(text: string, start: number, end: number, hash: number): Entry | undefined {
  const entry = entries.get(hash);
  return entry && isWordAt(entry.word, text, start, end) ? entry : undefined;
}

/** Compares without a substring; letters other than those of ASCII have small letters of their own. @param word in lower case */
function isWordAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(start + i);
    const wanted = word.charCodeAt(i);
    if (code === wanted) continue;
    if (code > 127) return text.slice(start, end).toLowerCase() === word;
    if (code + 32 !== wanted || code < 65 || code > 90) return false;
  }
  return true;
}

function buildLexicon(): ReadonlyMap<string, Omit<Entry, 'word'>> {
  const rests = new Map<string, Map<HitKind, string[]>>();
  for (const list of [...specificWords, ...activityWords, ...changeWords, ...measurableWords]) {
    for (const phrase of membersOf(list)) {
      const [first = '', ...rest] = phrase.split(' ');
      const kinds = rests.get(first) ?? new Map<HitKind, string[]>();
      rests.set(first, kinds.set(list.kind, [...(kinds.get(list.kind) ?? []), rest.join(' ')]));
    }
  }
  const phrasesOf = (word: string): readonly Phrase[] =>
    [...(rests.get(word) ?? [])].map(([kind, list]) => ({
      kind,
      pattern: toPattern(word, list),
      nextLetters: list.reduce((letters, rest) => letters | nextLettersOf(rest), 0),
    }));
  const words = new Set([...rests.keys(), ...commonWords, ...endStates]);
  // Those that only say something about the language come first, so that none takes the place of another with its hash.
  return new Map(
    [...[...listedOrigins.keys()].filter((word) => !words.has(word)), ...words].map((word) => [
      word,
      {
        origin: words.has(word) ? originOfListed(word) : (listedOrigins.get(word) ?? 'shared'),
        phrases: phrasesOf(word),
        isCommon: commonWords.has(word),
        isTelling: tellingWords.has(word),
        isDivider: word === 'and' || word === 'or',
        isEndState: endStates.has(word),
      },
    ]),
  );
}

/** The lists of the questions are English, so that a word of them is never foreign alone. */
function originOfListed(word: string): Origin {
  const origin = originOf(word) ?? 'shared';
  return origin === 'other' ? 'either' : origin;
}

/**
 * One pattern for all phrases of a kind that begin with the same word. Longer ones first, so that the longest match is
 * marked. Bounded everywhere: at most three words for a star, at most ten blanks between two words.
 */
function toPattern(first: string, rests: readonly string[]): RegExp | undefined {
  if (rests.every((rest) => rest === '')) return undefined;
  const tails = [...rests].sort((a, b) => b.length - a.length).map(toTail);
  return new RegExp(`${first}(?:${tails.join('|')})(?![\\p{L}\\p{N}])`, 'iuy');
}

function nextLettersOf(rest: string): number {
  const letters = (rest.split(' ')[0] ?? '').split('|').map((word) => word.charCodeAt(0) - 97);
  return letters.every((letter) => letter >= 0 && letter <= 25)
    ? letters.reduce((bits, letter) => bits | (1 << letter), 0)
    : -1;
}

function toTail(rest: string): string {
  if (rest === '') return '';
  const star = String.raw`[\w-]{1,40}(?:\s{1,10}[\w-]{1,40}){0,2}?`;
  return rest
    .split(' ')
    .map((word) => String.raw`\s{1,10}` + (word === '*' ? star : `(?:${word})`))
    .join('');
}
