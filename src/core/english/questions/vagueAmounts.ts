import { isHead, isPurpose } from '../grammar/heads';
import { nounPhrase } from '../grammar/nounPhrase';
import { isSubject } from '../grammar/subjects';
import { isName } from '../grammar/words';
import type { Hit, Prose } from '../reading/prose';
import { genericNouns } from '../words/nouns';
import { wordSet } from '../words/wordSet';

/** Amounts in words that cannot be counted. */
export function findVagueAmounts(prose: Prose): readonly Hit[] {
  return prose.hits.filter((hit) => hit.kind === 'vague-amount' && !isHarmless(prose, hit));
}

/** Words before “enough” that it does not measure. */
const noAdjectives = wordSet(`
  has have having with are there there's not and when get gets got provide provides until for that the than leave leaves
  keep keeps`);

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
    return prose.form === 'sentences' || phrase.length !== 1 || !/[a-rt-z]s$/.test(noun?.word ?? '');
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
    !noAdjectives.has(adjective.toLowerCase()) &&
    !/\b(?:if|when|unless|until|once|whether)\b/i.test(before)
  );
}
