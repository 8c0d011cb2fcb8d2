import { wordsAfter } from '../grammar/words';
import type { Hit, Prose } from '../reading/prose';
import { adjectiveEndings, comparedWords } from '../words/comparisonContext';
import { shape } from '../words/shape';

const hasAdjectiveEnding = shape()`(?:${adjectiveEndings}|ate)$`;

/** The ends of lists that do not end: “etc.”, “and so on”. */
export function findOpenLists({ hits, text }: Prose): readonly Hit[] {
  return hits.filter(
    (hit) => hit.kind === 'open-list' && !isIllustration(text.slice(0, hit.start)) && !isComparison(text, hit),
  );
}

/** “Faster and more user-friendly” compares, and so does “and more quickly”. */
function isComparison(text: string, { end, words }: Hit): boolean {
  if (!words.endsWith(' more')) return false;
  const [next] = wordsAfter(text, end, 1);
  if (next?.gap !== ' ' || /ments?$/.test(next.word)) return false;
  return hasAdjectiveEnding.test(next.word) || comparedWords.has(next.word);
}

/** “Such as a, b, etc.” gives examples of something that was named before. */
function isIllustration(before: string): boolean {
  return /\b(?:such as|e\.g\.|for example|for instance|like)\s[^.;\n]{0,120}$/i.test(before.slice(-160));
}
