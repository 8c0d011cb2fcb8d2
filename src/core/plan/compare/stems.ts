import leven from 'leven';
import { normalizeWords } from '../promise/scopeDigest';

/** The words of a text that say what it is about, in lower case and cut to their stems. */
export type Stems = ReadonlySet<string>;

/** Words of two texts about anything, in the languages that plans are mostly written in. */
const common: ReadonlySet<string> = new Set(
  (
    'the and for are was with from into that this than not all any can has have its our your one each when where which who will ' +
    'work works working live ready done complete completed finished available possible new exist exists run runs show shows ' +
    'der die das und ein eine einen einem einer ist sind mit von auf für bei aus dem den des nicht alle kann wird werden fertig ' +
    'les des une est sont avec pour dans sur aux par pas tous toutes peut ' +
    'los las una con para por del que son todos todas puede está están'
  ).split(' '),
);

/** Scripts that put no blanks between words, of which each character counts. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const longestStem = 5;

/** Numbers count only in texts that have no words. */
export function stemsOf(texts: readonly string[]): Stems {
  const words = texts.flatMap(
    (text) =>
      normalizeWords(text)
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );
  const said = words.filter((word) => /\p{L}/u.test(word) && !common.has(word));
  return new Set((said.length > 0 ? said : words).flatMap(stemOf));
}

function stemOf(word: string): readonly string[] {
  if (unspaced.test(word)) return Array.from(word);
  return [word.length > longestStem ? word.slice(0, longestStem) : word.replace(/(?<=..)s$/u, '')];
}

function countShared(one: Stems, other: Stems): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared++;
  return shared;
}

/** The Dice coefficient of two texts, from 0 (no word in common) to 1 (the same words). */
export function likeness(one: Stems, other: Stems): number {
  const size = one.size + other.size;
  return size === 0 ? 0 : (2 * countShared(one, other)) / size;
}

/** The share of the shorter text that the other one has too, from 0 to 1. */
export function overlap(one: Stems, other: Stems): number {
  const size = Math.min(one.size, other.size);
  return size === 0 ? 0 : countShared(one, other) / size;
}

/** Whether two short texts are one but for a few letters, as after a typo or with another spelling. */
export function isSpelledAlike(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  const longest = Math.max(a.length, b.length);
  return longest > 0 && leven(a, b, { maxDistance: longest }) / longest <= 0.3;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
