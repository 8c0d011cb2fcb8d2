import { isHead, isPurpose } from '../../english/heads';
import { isName, isSubject, nounPhrase } from '../../english/phrases';
import { isPinned } from '../pins';
import type { Hit, Prose } from '../../english/prose';
import type { WordingRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { genericNouns } from '../../english/words/nouns';
import { addBehindWords } from './addToText';

declare module '../finding' {
  interface SmartFacts {
    'smart.measurable.vague-amount': { readonly words: string };
  }
}

/** An amount in words that nobody can count. */
export const vagueAmount: WordingRule = {
  scope: 'wording',
  code: 'smart.measurable.vague-amount',
  severity: 'information',
  startsFrom: ['vague-amount'],
  run: (judged) => {
    if (!judged.isEnglish) return [];
    return judged.texts.flatMap((prose) =>
      prose.hits
        .filter((hit) => hit.kind === 'vague-amount' && !isHarmless(prose, hit) && !isPinned(judged, prose, hit.start))
        .map(({ start, end }) => ({ prose, start, end })),
    );
  },
  fixes: addBehindWords(fixWording.addAmount(), ' (<number and unit>)'),
  page: {
    title: 'Amount without a number',
    flags:
      'Significantly, sufficient, a large number of, most of the, when no figure stands beside it or among the acceptance criteria.',
    why: 'Sufficient for whom? A number turns an opinion into a check, even a number that you correct later.',
    bad: 'title: The importer has sufficient tests',
    good: 'title: The importer has tests for all 14 file formats',
    source: 'K. Wiegers on words without a limit; INCOSE Guide for Writing Requirements, R7.',
  },
};

/** A name, and what the product itself does when there is enough of something: “Sufficient funds are checked”. */
function isHarmless(prose: Prose, { start, end, words }: Hit): boolean {
  const { text } = prose;
  if (isName(text, start, end) || isPurpose(prose, start)) return true;
  if (/^enough$/i.test(words))
    return (
      !isMeasuredByEnough(text, start) &&
      !(
        isHead(prose, start) &&
        /^\s[a-z-]{3,20}\s(?:for|to)\s/.test(text.slice(end, end + 28)) &&
        !isSubject(text, end)
      )
    );
  const phrase = nounPhrase(text, end);
  const noun = phrase.at(-1);
  // “Most services”, but not “the most common errors”.
  if (/^most$/i.test(words))
    return prose.role === 'description' || phrase.length !== 1 || !/[a-rt-z]s$/.test(noun?.word ?? '');
  return (
    /^(?:sufficient|adequate|reasonable)$/i.test(words) &&
    isHead(prose, start) &&
    isSubject(text, end) &&
    !genericNouns.has(noun?.word ?? '')
  );
}

/** “Stable enough for daily work”, but neither “if there is enough space” nor “if the buffer is large enough”. */
function isMeasuredByEnough(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const adjective = /(?:^|\s)([a-z-]{3,20})\s$/i.exec(before)?.[1];
  return (
    adjective !== undefined &&
    !/^(?:has|have|having|with|are|there|there's|not|and|when|get|gets|got|provides?|until|for|that|the|than|leaves?|keeps?)$/i.test(
      adjective,
    ) &&
    !/\b(?:if|when|unless|until|once|whether)\b/i.test(before)
  );
}
