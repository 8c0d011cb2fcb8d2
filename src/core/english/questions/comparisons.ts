import type { Span } from '../../text';
import { isHead, isPurpose, isTail } from '../grammar/heads';
import { nounPhrase } from '../grammar/nounPhrase';
import { isName, wordsAfter } from '../grammar/words';
import type { Hit, Prose } from '../reading/prose';
import {
  adjectiveEndings,
  comparedWords,
  degreeAdverbs,
  moreOfSomething,
  predicates,
} from '../words/comparisonContext';
import { genericNouns, isQuality } from '../words/nouns';
import { shape } from '../words/shape';

const adverbBefore = shape('i')`\b${degreeAdverbs}\s$`;
const isCountedMore = shape('i')`\b(?:\d{1,9}|${moreOfSomething})\s$`;
const hasAdjectiveEnding = shape()`${adjectiveEndings}$`;
const isSaidOfIt = shape('i')`\b${predicates}\s$`;

/** Comparisons, with neither the value today nor the value to reach. */
export function findComparisons(prose: Prose): readonly Span[] {
  return prose.hits.flatMap((hit) => findComparison(prose, hit) ?? []);
}

/** “Significantly faster” is one fault. */
function withAdverb(text: string, start: number): number {
  const adverb = adverbBefore.exec(text.slice(Math.max(0, start - 20), start));
  return adverb ? start - adverb[0].length : start;
}

function findComparison(prose: Prose, { kind, start, end }: Hit): Span | undefined {
  const { text } = prose;
  if (kind !== 'comparative' && kind !== 'size' && kind !== 'degree') return undefined;
  // “ESLint and Prettier”
  if (/^\p{Lu}/u.test(text.charAt(start)) && /[\p{L}&+,]\s$/u.test(text.slice(0, start))) return undefined;
  if (isHarmless(text, start, end) || isName(text, start, end) || isPurpose(prose, start)) return undefined;
  const from = withAdverb(text, start);
  if (kind === 'degree') {
    const to = endOfDegree(text, start, end);
    return to === undefined ? undefined : { start: from, end: to };
  }
  if (kind === 'size' && from === start && !isPoint(prose, start, end)) return undefined;
  return { start: from, end };
}

/** “More stable”, “less memory”, “fewer crashes”, but not “one more screen” and not “more than one”. */
function endOfDegree(text: string, start: number, end: number): number | undefined {
  if (isCountedMore.test(text.slice(Math.max(0, start - 12), start))) return undefined;
  const [next, noun] = wordsAfter(text, end, 2);
  if (!next || next.gap.trim() !== '' || next.word === 'than') return undefined;
  const isMore = /^more$/i.test(text.slice(start, end));
  // Which ones is the first question there, and another rule asks it.
  if (isMore && genericNouns.has(next.word)) return undefined;
  const isAdjective = hasAdjectiveEnding.test(next.word) && !/(?:ment|ing|al|needed)s?$/.test(next.word);
  if (isAdjective || isQuality(next.word) || comparedWords.has(next.word)) return next.end;
  if (isMore) return undefined;
  return /^fewer$/i.test(text.slice(start, end)) &&
    noun &&
    noun.gap === ' ' &&
    noun.word.endsWith('s') &&
    !next.word.endsWith('s')
    ? noun.end
    : next.end;
}

/** Whether a word of size is what is promised: “Lower latency”, “the start-up is shorter”. */
function isPoint(prose: Prose, start: number, end: number): boolean {
  const { text } = prose;
  if (/^closer\sto\s/i.test(text.slice(start, start + 10))) return true;
  const before = text.slice(Math.max(0, start - 20), start);
  if (isSaidOfIt.test(before) || isHead(prose, start)) {
    const object = nounPhrase(text, end).at(-1);
    return object ? isQuality(object.word) : isTail(prose, end);
  }
  return /\b(?:quality|availability|performance|reliability|flexibility|stability)\b/i.test(text.slice(end, end + 14));
}

/** Fixed phrases, comparisons that carry their own measure, and a baseline that is yet to be produced. */
function isHarmless(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 60);
  if (/\b(?:no|not|nothing|or|never)\s$/i.test(before)) return true;
  if (/^\s(?:than|compared to)\s(?:\S{1,40}\s){0,3}\d/i.test(after)) return true;
  if (/^\s(?:compared (?:to|with)|known|practices?)\b/i.test(after)) return true;
  // “The dialog is enhanced with a search field” names what is new.
  if (/^\s(?:with|by)\s(?:an?|the|\d|two|three)\s/i.test(after)) return true;
  if (/^\s(?:[\w-]{1,20}\s){0,2}compared (?:to|with)\b/i.test(after)) return true;
  return /\b(?:baseline|before and after)\b/i.test(text);
}
