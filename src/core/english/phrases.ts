import { partDoes } from './words/behaviour';
import { wordSet } from './words/wordSet';

/** A word of a text in lower case; offsets in that text. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the word before. */
  readonly gap: string;
}

/** The words that follow, up to the next line break and not more than asked for. */
export function wordsAfter(text: string, at: number, most: number): readonly Word[] {
  const pattern = /([^\p{L}\p{N}\n]{0,8})([\p{L}\p{N}][\p{L}\p{N}'’-]{0,40})/uy;
  const words: Word[] = [];
  pattern.lastIndex = at;
  while (words.length < most) {
    const found = pattern.exec(text);
    if (!found) break;
    const [, gap = '', word = ''] = found;
    const start = found.index + gap.length;
    words.push({ word: word.toLowerCase(), start, end: start + word.length, gap });
  }
  return words;
}

const determiners = wordSet(
  'a an the our your their its his her my this that these those any all every each both whole entire overall',
);

/** Words that end a noun phrase: prepositions, conjunctions, auxiliaries, pronouns. */
const boundaries =
  wordSet(`of on in at to for with by from as into onto over under after before between within without via per during
  through throughout across against about around while when where if because so that which who whose than then until
  and or but nor plus is are was were be been being can cannot could may might must shall should will would has have
  had do does did not it they we you he she there using based up out off down together`);

/** Words after which a verb says nothing about the words before. */
const subordinators = wordSet(
  'that which who whose when if where because why how whether so while what until than as to',
);

/** Verb forms that make a sentence of what stands before them. Our own list: auxiliaries, and behaviour of products. */
const finite =
  wordSet(`is are was were can cannot may must shall will should has have does shows displays reads opens sends returns
  accepts contains answers appears appear works keeps stores takes gives asks fits tells rejects reaches requires
  allows lets holds becomes falls rises leaves arrives unlocks unlock runs lists loads needs uses`);

/** The noun phrase at this place, without what determines it; empty where none stands. */
export function nounPhrase(text: string, at: number): readonly Word[] {
  const phrase: Word[] = [];
  for (const word of wordsAfter(text, at, 8)) {
    if (phrase.length === 0 && determiners.has(word.word) && /^\s*$/.test(word.gap)) continue;
    if (phrase.length > 0 && determiners.has(word.word)) break;
    if (boundaries.has(word.word) || !/^[\s"'“”‘’]*$/.test(word.gap)) break;
    phrase.push(word);
  }
  while (phrase.length > 1 && phrase.at(-1)?.word.endsWith('ly')) phrase.pop();
  return phrase;
}

/** Whether the words before this place are the subject of a sentence: “Explore page lists trails”. */
export function isSubject(text: string, at: number): boolean {
  if (partDoes.test(text.slice(at, at + 80))) return true;
  let before = '';
  let isMany = false;
  for (const { word, gap } of wordsAfter(text, at, 7)) {
    if (/[.,:;()–—]/.test(gap) || subordinators.has(word)) return false;
    if (finite.has(word)) return true;
    // “Promote converts a note”: what has an object in the singular is no plural.
    if (/^(?:an?|its|every)$/.test(word) && /[a-rt-z]s$/.test(before)) return true;
    // “Search and filters work together”: two of them, or several, do something.
    if ((isMany || /[a-rt-z]s$/.test(before)) && /^(?:work|run|load|pass|stay|remain|succeed|exist|appear)$/.test(word))
      return true;
    isMany ||= word === 'and';
    before = word;
  }
  return false;
}

/** “Cards work” is a sentence and says what cards do; “backend work” is a field. */
export function isVerbOf(before: string, noun: string): boolean {
  return (
    /^(?:work|research)$/i.test(noun) && /(?:\b(?:they|both|all|we|you)|[a-z](?:[a-rt-z]s|people))\s$/i.test(before)
  );
}

/** Whether the word before is a verb with its object, and no subject: “Improve the way errors are shown”. */
export function hasObject(text: string, end: number): boolean {
  return /^\s(?:the|our|a|an|your|its|their|this|these|all|how|what|which|whether|why)\s/i.test(
    text.slice(end, end + 10),
  );
}

/** The sentence in which a place stands. Only descriptions hold several. */
export function sentenceAt(text: string, at: number): { readonly start: number; readonly end: number } {
  const start = Math.max(0, lastBreak(text.slice(Math.max(0, at - 600), at)) + Math.max(0, at - 600));
  const after = /[.!?;](?=\s)|\n/.exec(text.slice(at, at + 600));
  return { start, end: after ? at + after.index : Math.min(text.length, at + 600) };
}

function lastBreak(text: string): number {
  for (let i = text.length - 1; i > 0; i--) {
    const before = text.charAt(i - 1);
    if (before === '\n') return i;
    if ('.!?;'.includes(before) && ' \n\t'.includes(text.charAt(i))) return i + 1;
  }
  return 0;
}

/** Whether the word and the one that follows are written as a name: “Modern Greek”. */
export function isName(text: string, start: number, end: number): boolean {
  return /^\p{Lu}/u.test(text.charAt(start)) && /^\s\p{Lu}\p{L}/u.test(text.slice(end, end + 3));
}
