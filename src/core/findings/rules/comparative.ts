import { isHead, isPurpose, isTail } from '../../english/heads';
import { isName, nounPhrase, wordsAfter } from '../../english/phrases';
import { isPinned } from '../pins';
import type { Hit, Prose } from '../../english/prose';
import type { WordingRule, WordsFound } from '../rule';
import { fixWording } from '../wording/fixWording';
import { genericNouns, isQuality } from '../../english/words/nouns';
import { addBehindWords } from './addToText';

declare module '../finding' {
  interface SmartFacts {
    'smart.measurable.comparative': { readonly words: string };
  }
}

/** “Faster”, with neither the value today nor the value to reach. */
export const comparative: WordingRule = {
  scope: 'wording',
  code: 'smart.measurable.comparative',
  severity: 'information',
  startsFrom: ['comparative', 'size', 'degree'],
  run: (judged) => {
    if (!judged.isEnglish) return [];
    return judged.texts.flatMap((prose) =>
      prose.hits.flatMap((hit) => findComparison(prose, hit)).filter(({ start }) => !isPinned(judged, prose, start)),
    );
  },
  fixes: addBehindWords(fixWording.addFromTo(), ' (from <value now> to <target>)'),
  page: {
    title: 'Comparison without values',
    flags:
      'Better, faster, easier, more stable, less experimental and the like, when the milestone holds no number that measures it. Not flagged: “no more than”, “rather than”, and comparisons with a value.',
    why: 'Faster than what, and by how much? Without both values the client decides by feeling whether you are done.',
    bad: 'title: The start page loads faster',
    good: 'title: The start page loads in under 1.5 s instead of 4 s',
    source: 'Femmer et al. 2017 (comparatives).',
  },
};

/** “Significantly faster” is one fault. */
function withAdverb(text: string, start: number): number {
  const adverb =
    /\b(?:significantly|considerably|substantially|much|far|even|a lot|noticeably|slightly|somewhat|a bit|dramatically|drastically|markedly)\s$/i.exec(
      text.slice(Math.max(0, start - 20), start),
    );
  return adverb ? start - adverb[0].length : start;
}

function findComparison(prose: Prose, { kind, start, end }: Hit): readonly WordsFound[] {
  const { text } = prose;
  if (kind !== 'comparative' && kind !== 'size' && kind !== 'degree') return [];
  // “ESLint and Prettier”
  if (/^\p{Lu}/u.test(text.charAt(start)) && /[\p{L}&+,]\s$/u.test(text.slice(0, start))) return [];
  if (isHarmless(text, start, end) || isName(text, start, end) || isPurpose(prose, start)) return [];
  const from = withAdverb(text, start);
  if (kind === 'degree') {
    const to = endOfDegree(text, start, end);
    return to === undefined ? [] : [{ prose, start: from, end: to }];
  }
  if (kind === 'size' && from === start && !isPoint(prose, start, end)) return [];
  return [{ prose, start: from, end }];
}

/** “More stable”, “less memory”, “fewer crashes”, but not “one more screen” and not “more than one”. */
function endOfDegree(text: string, start: number, end: number): number | undefined {
  if (
    /\b(?:one|two|three|four|\d{1,9}|once|learn|load|show|read|see|find out|know|and|for|what|view|the)\s$/i.test(
      text.slice(Math.max(0, start - 12), start),
    )
  )
    return undefined;
  const [next, noun] = wordsAfter(text, end, 2);
  if (!next || next.gap.trim() !== '' || next.word === 'than') return undefined;
  const isMore = /^more$/i.test(text.slice(start, end));
  // Which ones is the first question there, and another rule asks it.
  if (isMore && genericNouns.has(next.word)) return undefined;
  const isAdjective =
    /(?:able|ible|ful|ous|ent|ant|ive|ic|al|ly|ed|less|ing|ure|ern|ish|ust|ple|ple-to-use)$/.test(next.word) &&
    !/(?:ment|ing|al|needed)s?$/.test(next.word);
  if (
    isAdjective ||
    isQuality(next.word) ||
    /^(?:professional|experimental|natural|usual|functional|fun|space|time|code|buggy|flaky|fluid|precise|mature|complete)$/.test(
      next.word,
    )
  )
    return next.end;
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
  if (
    /\b(?:is|are|be|becomes?|get|gets|lasts?|takes?|stays?|make it|has|have|with|provides?|achieve|ensure)\s$/i.test(
      before,
    ) ||
    isHead(prose, start)
  ) {
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
