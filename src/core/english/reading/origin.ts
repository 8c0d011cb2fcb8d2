import { plainEnglish, sharedEnglish } from '../words/ordinaryEnglish';
import { otherLanguages } from '../words/otherLanguages';

/**
 * What a word says about the language of its text: only English has it, English and others have it, others have it, or English
 * and another language each have a word of their own that is written so.
 */
export type Origin = 'plain' | 'shared' | 'other' | 'either';

/** The origin of each word of the lists, in lower case. */
export const originOfWord: ReadonlyMap<string, Origin> = new Map<string, Origin>([
  ...[...plainEnglish].map((word) => [word, 'plain'] as const),
  ...[...sharedEnglish].map((word) => [word, 'shared'] as const),
  ...otherLanguages.map((word) => [word, originOfOther(word)] as const),
]);

function originOfOther(word: string): Origin {
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  if (sharedEnglish.has(word) || sharedEnglish.has(singular)) return 'shared';
  return plainEnglish.has(word) || plainEnglish.has(singular) ? 'either' : 'other';
}

/**
 * The origin of a word that is in no list itself, by what is left when an English ending is taken off.
 * @param word in lower case
 */
export function originOfForm(word: string): Origin | undefined {
  if (word.length < 4) return undefined;
  if (word.endsWith('s')) {
    if (word.endsWith('ies')) return english(`${word.slice(0, -3)}y`) ?? english(word.slice(0, -1));
    return english(word.slice(0, -1)) ?? (word.endsWith('es') ? english(word.slice(0, -2)) : undefined);
  }
  if (word.endsWith('ed')) return originOfStem(word.slice(0, -2));
  if (word.endsWith('ing')) return originOfStem(word.slice(0, -3));
  if (word.endsWith('ly')) return originOfStem(word.slice(0, -2));
  return undefined;
}

/** The stem of “changed”, “planned”, “applied”, “simply” has lost, doubled or changed its last letter. */
function originOfStem(stem: string): Origin | undefined {
  const last = stem.slice(-1);
  const whole = english(stem) ?? english(`${stem}e`);
  if (whole) return whole;
  if (last === 'i') return english(`${stem.slice(0, -1)}y`);
  return last === stem.slice(-2, -1) ? english(stem.slice(0, -1)) : undefined;
}

function english(word: string): Origin | undefined {
  const origin = originOfWord.get(word);
  return origin === 'other' ? undefined : origin;
}
