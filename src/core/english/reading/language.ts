import { forEachWord } from './eachWord';
import { findEntry } from './lexicon';
import { maskNonProse } from './mask';
import { mayHaveOrigin, originOf, type Origin } from './origin';

/*
 * Whether prose is English, by its words. English that is not recognised costs a finding; another language that is taken for
 * English earns false ones. So what speaks against English weighs double, and where nothing speaks for it no words are judged.
 */

/** How much speaks for a language in some texts, in points. */
export interface WordCounts {
  /** For English: words that no other language has. */
  plain: number;
  /** For English, though other languages have borrowed them or write them alike. */
  shared: number;
  /** For another language: its words and letters, and words that English does not know. */
  other: number;
}

export function noWords(): WordCounts {
  return { plain: 0, shared: 0, other: 0 };
}

export function addCounts(counts: WordCounts, more: WordCounts): void {
  counts.plain += more.plain;
  counts.shared += more.shared;
  counts.other += more.other;
}

/** Of a word that one side alone has. Names and loan words, which prove little, have one point. */
const pointsOfWord = 3;

/** Counts the words of a text that nothing else is asked about. */
export function countWords(counts: WordCounts, text: string): void {
  countMasked(counts, maskNonProse(text));
}

/** @param masked a text without what is no prose */
export function countMasked(counts: WordCounts, masked: string): void {
  forEachWord(masked, (start, end, hash) => {
    countWord(counts, findEntry(masked, start, end, hash)?.origin, masked, start, end);
  });
}

/**
 * Counts a word of a text.
 * @param known the origin of the word by the lexicon; undefined for a word that no list holds as it is
 */
export function countWord(
  counts: WordCounts,
  known: Origin | undefined,
  text: string,
  start: number,
  end: number,
): void {
  const origin =
    known ?? (mayHaveOrigin(text, start, end) ? originOf(text.slice(start, end).toLowerCase()) : undefined);
  if (origin === undefined) countUnlisted(counts, text.slice(start, end));
  else if (origin !== 'other') countOrigin(counts, origin);
  else if (end - start === 1) counts.other += isAlone(text, start) ? pointsOfWord : 0;
  else counts.other += isName(text, start, end) ? 1 : pointsOfWord;
}

/** Whether prose is English, whatever else may be said of its plan. */
function isEnglish({ plain, shared, other }: WordCounts): boolean {
  return plain > 0 && plain + shared >= 2 * other;
}

/** Whether prose is rather not English, so that it is not judged in an English plan either. */
export function isOtherLanguage({ plain, shared, other }: WordCounts): boolean {
  return other > plain + shared;
}

/**
 * Whether the prose of a plan is English: by its `language:` where it has one. Else each part of it has a vote, whatever its
 * length, and twice as many have to be English as are not. Without any such vote nothing may speak against English.
 * @param parts the words of each milestone and of what the plan says around them
 * @param name the words of the name of the project
 */
export function isPlanEnglish(declared: string | undefined, parts: readonly WordCounts[], name: WordCounts): boolean {
  if (declared !== undefined) return /^en(?:-|$)/i.test(declared);
  let english = 0;
  let others = 0;
  let isLike = false;
  let isUnlike = false;
  for (const part of parts) {
    if (isEnglish(part)) english++;
    else if (isClearlyOther(part)) others++;
    isLike ||= part.shared + part.plain > 0;
    isUnlike ||= part.other > 0;
  }
  return english > 0 ? english >= 2 * others : isLike && !isUnlike && !isClearlyOther(name);
}

/** More than a name or a word that English does not know, and no less than speaks for English. */
function isClearlyOther({ plain, shared, other }: WordCounts): boolean {
  return other >= pointsOfWord && other >= plain + shared;
}

function countOrigin(counts: WordCounts, origin: Origin): void {
  if (origin === 'plain') counts.plain += pointsOfWord;
  if (origin === 'shared') counts.shared++;
  if (origin === 'other') counts.other += pointsOfWord;
}

function countUnlisted(counts: WordCounts, word: string): void {
  // A name, or a word that is in no list.
  if (/^[A-Za-z][a-z]+$/.test(word)) counts.other++;
  else if (/[-'’]/.test(word)) countCompound(counts, word);
  else counts.other += strangeness(word);
}

/** “site-wide” and “E-Mail-Adresse”, with “doesn’t”, “Ann’s” and “l’accueil”. */
function countCompound(counts: WordCounts, word: string): void {
  if (/['’](?:t|re|ve|ll|d|m)$/i.test(word)) {
    counts.plain += pointsOfWord;
    return;
  }
  if (/^[cdjlmnst]['’]/i.test(word)) counts.other += pointsOfWord;
  for (const part of word.split(/[-'’]/)) {
    if (part.length < 2) continue;
    const origin = originOf(part.toLowerCase());
    if (origin) countOrigin(counts, origin);
    else countUnlisted(counts, part);
  }
}

/** Points against English of a word that it does not know. Acronyms, numbers and identifiers say nothing. */
function strangeness(word: string): number {
  if (/^[A-Za-z\d]*$/.test(word)) return 0;
  const notLatin = word.match(/[^\p{Script=Latin}\P{L}]/gu)?.length ?? 0;
  if (notLatin > 1) return Math.max(pointsOfWord, notLatin);
  // A name such as “Zürich”, or a sign such as “→”.
  return isCapital(word, 0) || !/\p{L}{2}/u.test(word) ? 1 : pointsOfWord;
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** A word in front of another with a capital, such as “São Paulo”, or in capitals alone, such as “EN 301”. */
function isName(text: string, start: number, end: number): boolean {
  return isCapital(text, start) && (isCapital(text, end - 1) || (text[end] === ' ' && isCapital(text, end + 1)));
}

/** One letter is a word in lower case between blanks: not in “e.g.”, “Plan E” and “2 s”. */
function isAlone(text: string, at: number): boolean {
  if (isCapital(text, at) || (at + 1 < text.length && text[at + 1] !== ' ')) return false;
  return at === 0 || (text[at - 1] === ' ' && !/\d/.test(text.charAt(at - 2)));
}
