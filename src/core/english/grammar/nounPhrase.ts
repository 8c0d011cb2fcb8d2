import { boundaries, determiners } from '../words/grammar';
import { nextWord, type Word } from './words';

/** Words that are read for a phrase, with those that determine it. */
const mostWords = 8;

/** The noun phrase at this place, without what determines it; empty where there is none. */
export function nounPhrase(text: string, at: number): readonly Word[] {
  const phrase: Word[] = [];
  let end = at;
  for (let count = 0; count < mostWords; count++) {
    const word = nextWord(text, end);
    if (!word) break;
    end = word.end;
    if (phrase.length === 0 && determiners.has(word.word) && /^\s*$/.test(word.gap)) continue;
    if (phrase.length > 0 && determiners.has(word.word)) break;
    if (boundaries.has(word.word) || !/^[\s"'“”‘’]*$/.test(word.gap)) break;
    phrase.push(word);
  }
  while (phrase.length > 1 && phrase.at(-1)?.word.endsWith('ly')) phrase.pop();
  return phrase;
}

/** Whether the word is a noun in the plural, by its ending. */
export function isPlural(word: string): boolean {
  return /[a-z]{2}s$/.test(word) && !/(?:ss|us|is)$/.test(word);
}
