import { functionWords, languages, plainlyEnglish, type Language } from '../words/functionWords';

/** Numbers of words by language. */
export type WordCounts = Record<Language, number>;

export function noWords(): WordCounts {
  return { en: 0, de: 0, fr: 0, es: 0 };
}

/** The language of each word that belongs to one alone, in lower case. */
export const languageOfWord: ReadonlyMap<string, Language> = new Map([
  ...words(plainlyEnglish).map((word) => [word, 'en'] as const),
  ...languages.flatMap((language) => words(functionWords[language]).map((word) => [word, language] as const)),
]);

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** @param times how often to add; -1 subtracts */
export function addCounts(sum: WordCounts, more: WordCounts, times = 1): void {
  for (const language of languages) sum[language] += times * more[language];
}

/**
 * Whether the prose of a plan is English: by its `language:` where it has one, else by the words of the whole.
 * In doubt it is not, and rules about English words stay silent.
 */
export function isPlanEnglish(declared: string | undefined, counts: WordCounts): boolean {
  if (declared !== undefined) return /^en(?:-|$)/i.test(declared);
  return counts.en > 0 && counts.en >= 2 * mostOther(counts);
}

/** Whether the words of a plan are clearly those of another language, so that no question about English applies. */
export function isPlanForeign(declared: string | undefined, counts: WordCounts): boolean {
  if (declared !== undefined) return !isPlanEnglish(declared, counts);
  return mostOther(counts) >= 2 && mostOther(counts) > counts.en;
}

/** Whether some texts of a plan are clearly not English, whatever the rest of it is written in. */
export function isClearlyForeign(texts: readonly { readonly text: string }[], counts: WordCounts): boolean {
  if (mostOther(counts) >= 2 && mostOther(counts) > counts.en) return true;
  return texts.some(({ text }) => isOtherScript(text));
}

/** Whether more than half of the letters are not Latin. */
function isOtherScript(text: string): boolean {
  if (!/[\u0370-\u1dff\u2e80-\uffff]/.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 < letters;
}

function mostOther({ de, fr, es }: WordCounts): number {
  return Math.max(de, fr, es);
}
