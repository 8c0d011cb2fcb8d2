import { plainEnglish, sharedEnglish, wellKnownNames } from '../words/ordinaryEnglish';
import { otherLanguages } from '../words/otherLanguages';

/**
 * What a word says about the language of its text: only English has it, English and others have it, others have it, or nothing,
 * since it is a name, or English and another language each have a word of their own that is written so.
 */
export type Origin = 'plain' | 'shared' | 'other' | 'either';

/** The origin of each word of the lists, in lower case. */
export const listedOrigins: ReadonlyMap<string, Origin> = readLists();

function readLists(): ReadonlyMap<string, Origin> {
  const found = new Map<string, Origin>();
  for (const word of plainEnglish) found.set(word, 'plain');
  for (const word of sharedEnglish) found.set(word, 'shared');
  for (const word of otherLanguages) {
    const own = found.get(word) ?? (word.endsWith('s') ? found.get(word.slice(0, -1)) : undefined);
    found.set(word, own === 'plain' ? 'either' : (own ?? 'other'));
  }
  for (const name of wellKnownNames) found.set(name, 'either');
  return found;
}

/**
 * The origin of a word, in one of its English forms, too.
 * @param word in lower case
 * @returns undefined for a word that no list knows
 */
export function originOf(word: string): Origin | undefined {
  return listedOrigins.get(word) ?? originOfForm(word);
}

const fewestLetters = 4;
const lastLetters: ReadonlySet<number> = new Set(Array.from('sdgyrtSDGYRT', (letter) => letter.charCodeAt(0)));

/**
 * Whether a word that the lexicon has not found may have an origin: it ends as English forms do, or has letters whose small ones
 * the hash of a word does not know.
 */
export function mayHaveOrigin(text: string, start: number, end: number): boolean {
  if (end - start >= fewestLetters && lastLetters.has(text.charCodeAt(end - 1))) return true;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 0xff) return true;
  return false;
}

/** By what is left of a word when an English ending is taken off: one of {@link lastLetters} ends it. */
function originOfForm(word: string): Origin | undefined {
  if (word.length < fewestLetters) return undefined;
  if (word.endsWith('ies')) return english(`${word.slice(0, -3)}y`) ?? english(word.slice(0, -1));
  if (word.endsWith('es') && /(?:s|x|z|ch|sh|o)es$/.test(word))
    return english(word.slice(0, -2)) ?? english(word.slice(0, -1));
  if (word.endsWith('s')) return english(word.slice(0, -1));
  if (word.endsWith('ed')) return originOfStem(word.slice(0, -2));
  if (word.endsWith('ing')) return originOfStem(word.slice(0, -3));
  if (word.endsWith('ly')) return originOfStem(word.slice(0, -2));
  // Not “nicer”, since “mover” is a verb elsewhere.
  if (word.endsWith('er')) return english(word.slice(0, -2));
  if (word.endsWith('est')) return english(word.slice(0, -3));
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
  const origin = listedOrigins.get(word);
  return origin === 'other' ? undefined : origin;
}
