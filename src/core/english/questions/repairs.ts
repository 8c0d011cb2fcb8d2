import type { Span } from '../../text';
import { isHead, isJoinedHead, isTail } from '../grammar/heads';
import { nounPhrase } from '../grammar/nounPhrase';
import { isSubject } from '../grammar/subjects';
import type { Word } from '../grammar/words';
import type { Hit, Prose } from '../reading/prose';
import { commonWords } from '../words/general';
import {
  addingStems,
  metParticiples,
  openAdditions,
  openRepairs,
  openWritings,
  receivedParticiples,
  showers,
  writingStems,
} from '../words/sets';
import { shape } from '../words/shape';
import { afterLabel } from './labels';

const metBehind = shape('i')`^\s(?:that (?:were|are|have been|will be) |which are )?${metParticiples}\b`;

/** “Fix issues in the importer”, “bug fixes”, “memory problems”. */
export function findRepair(prose: Prose, { start, end, words }: Hit): Span | undefined {
  const { text } = prose;
  if (/^(?:features|capabilities)$/i.test(words)) return isTail(prose, end) ? topicAt(prose, start, end) : undefined;
  // “Bugs found in the pilot are mended”
  if (/^(?:bug|issue|problem|defect)s$/i.test(words)) {
    const met = metBehind.exec(text.slice(end, end + 40));
    if (met && !isShown(prose, start)) return { start, end: end + met[0].length };
  }
  // Few of these words are nouns as well, and could be what a sentence speaks of.
  if (/^(?:address|process|close|issue|bug|problem|defect)/i.test(words) && isSubject(text, end)) return undefined;
  const phrase = withoutParticiple(nounPhrase(text, end));
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (/^(?:bug|issue|problem|defect)/i.test(words)) {
    if (isHead(prose, start) && last && /^(?:fix|fixes|fixing|bugs|issues|solving|resolution)$/.test(last.word))
      return { start, end: last.end };
    const isLast = isTail(prose, end) || /^\s(?:with|in|of|on)\s/i.test(text.slice(end, end + 6));
    return words.endsWith('s') && isLast ? topicAt(prose, start, end) : undefined;
  }
  if (!(isHead(prose, start) || isJoinedHead(prose, start))) return undefined;
  // One bug with words of its own is named: “Fix the invoice rounding bug”.
  if (last?.word === 'bug' && phrase.some(({ word }) => !commonWords.has(word))) return undefined;
  if (first && last && openWritings.has(last.word))
    return isOpenWriting(prose, phrase, last) ? { start: first.start, end: last.end } : undefined;
  if (writing.test(words)) return undefined;
  const isOpen = last && (adding.test(words) ? openAdditions : openRepairs).has(last.word);
  // “Add data export functionality” says which.
  const isNamed =
    adding.test(words) &&
    /^(?:features?|functionality)$/.test(last?.word ?? '') &&
    phrase.some(({ word }) => !commonWords.has(word));
  return isOpen && first && !isNamed && phrase.length <= 4 && !phrase.some(({ word }) => /^\d/.test(word))
    ? { start: first.start, end: last.end }
    : undefined;
}

/** “Memory problems”, “Phase 2: Admin features”: a title that names the kind alone, but not “List of features”. */
function topicAt({ form, text }: Prose, start: number, end: number): Span | undefined {
  const from = afterLabel(text);
  const isTopic =
    form === 'heading' &&
    /^(?:[a-z/-]{2,20}\s){0,2}$/i.test(text.slice(from, start)) &&
    !/^(?:fix|the|known)|\sof\s$/i.test(text.slice(from, start));
  return isTopic ? { start: from, end } : undefined;
}

/** “Write tutorials and examples”: neither how many nor for what. */
function isOpenWriting(prose: Prose, phrase: readonly Word[], { end }: Word): boolean {
  const isLast = isTail(prose, end) || /^(?:,|\s(?:and|&|or)\s)/.test(prose.text.slice(end, end + 5));
  return isLast && phrase.length <= 3 && phrase.every(({ word }) => !/^\d/.test(word));
}

/** “The feedback received” is feedback. */
function withoutParticiple(phrase: readonly Word[]): readonly Word[] {
  const isMet = receivedParticiples.has(phrase.at(-1)?.word ?? '');
  return isMet ? phrase.slice(0, -1) : phrase;
}

const adding = shape('i')`^(?:add(?:ing)?$|${addingStems})`;

const writing = shape('i')`^${writingStems}`;

const showsIt = shape('i')`\b${showers}\s(?:can\s|may\s)?[a-z]{2,14}\s(?:the\s|a\s)?$`;

/** What the product shows or does with several of something is behaviour: “lists several suggestions”. */
export function isShown({ text }: Prose, start: number): boolean {
  return showsIt.test(text.slice(Math.max(0, start - 50), start));
}
