import { isOneLine, offerTemplate } from '../edits';
import { isPinned } from '../evidence/pins';
import { isName, isSubject, nounPhrase, wordsAfter } from '../phrases';
import type { Hit, Prose } from '../prose';
import type { Span } from '../../text';
import type { RulePage, WordingRule, WordsFound } from '../rule';
import { fixWording } from '../wording';
import { genericNouns } from '../words/nouns';
import { fieldAt } from './fieldAt';
import { isHead, isJoinedHead, isTail } from './heads';

/** Several things of which nobody says which: a quantifier without a number, or a noun for anything. */
export const undefinedSet: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.undefined-set',
  severity: 'information',
  startsFrom: ['open-set', 'loose-set', 'repair'],
  run: (judged) => {
    if (!judged.isEnglish) return [];
    return judged.texts.flatMap((prose) => {
      const found = prose.hits.flatMap((hit) => findSet(prose, hit));
      return found.length === 0 || isPinned(judged, prose) ? [] : found;
    });
  },
  fixes: (problem, file) => {
    const field = fieldAt(file, problem);
    if (!field || !isOneLine(file, field.span)) return [];
    const at = problem.span.end;
    return [offerTemplate(fixWording.addMembers(), () => ({ start: at, end: at, newText: ' (<which ones>)' }))];
  },
};

function findSet(prose: Prose, hit: Hit): readonly WordsFound[] {
  const { kind, start } = hit;
  if (kind !== 'open-set' && kind !== 'loose-set' && kind !== 'repair') return [];
  const found = kind === 'repair' ? findRepair(prose, hit) : findQuantified(prose, hit);
  return found && !isClosed(prose.text, start, found.end) ? [{ prose, ...found }] : [];
}

/** The quantifier and the noun that it leaves open: “various fixes”, “relevant new features”, “parts of the scheduler”. */
function findQuantified(prose: Prose, { kind, start, end, words }: Hit): Span | undefined {
  const { text } = prose;
  if (start > 0 && isName(text, start, end)) return undefined;
  const phrase = nounPhrase(text, end);
  const generic = phrase.findLast(({ word }) => genericNouns.has(word));
  const before = text.slice(Math.max(0, start - 14), start);
  if (/\b(?:most|least|more|less|very|not)\s$/i.test(before)) return undefined;
  if (generic && !isShown(prose, start)) return { start, end: generic.end };
  if (kind === 'loose-set' || /^(?:further|important|critical|general|future|ongoing|continuous|other)$/i.test(words))
    return undefined;
  const noun = phrase.at(-1);
  if (/\sof$/i.test(words) && noun && isObject(prose, start)) return { start, end: noun.end };
  if (!noun || !isPlural(noun.word) || !isObject(prose, start) || isSubject(text, end)) return undefined;
  // “All remaining calls” and “the required fields” are a set that can be counted.
  return /\b(?:all|the)\s$/i.test(before) ||
    /^(?:remaining|required|selected|suggested|requested|relevant)$/i.test(words)
    ? undefined
    : noun;
}

/** “Fix issues in the importer”, “bug fixes”, “memory problems”. */
function findRepair(prose: Prose, { start, end, words }: Hit): Span | undefined {
  const { text } = prose;
  if (isSubject(text, end)) return undefined;
  const phrase = nounPhrase(text, end);
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (/^(?:bug|issue|problem|defect)/i.test(words)) {
    if (isHead(prose, start) && last && /^(?:fix|fixes|fixing|bugs|issues|solving|resolution)$/.test(last.word))
      return { start, end: last.end };
    const isTopic =
      prose.role === 'title' &&
      words.endsWith('s') &&
      /^(?:[a-z/-]{2,20}\s){0,2}$/i.test(text.slice(0, start)) &&
      !/^(?:fix|the|known)/i.test(text);
    return isTopic && (isTail(prose, end) || /^\s(?:with|in|of|on)\s/i.test(text.slice(end, end + 6)))
      ? { start: 0, end }
      : undefined;
  }
  if (!(isHead(prose, start) || isJoinedHead(prose, start))) return undefined;
  const isOpen = last && (adding.test(words) ? openAdditions : openRepairs).test(last.word);
  return isOpen && first && phrase.length <= 4 && !phrase.some(({ word }) => /^\d/.test(word))
    ? { start: first.start, end: last.end }
    : undefined;
}

const adding = /^(?:add(?:ing)?$|implement|includ|process|remov|integrat|incorporat|apply|clos)/i;
const openAdditions =
  /^(?:feedback|suggestions|comments|improvements|enhancements|fixes|changes|features|functionality|things|stuff|edge-cases)$/;
const openRepairs =
  /^(?:bugs?|issues|problems|errors|bottlenecks|feedback|suggestions|comments|concerns|findings|debt|crashes|cases|things|defects|vulnerabilities|regressions|complaints)$/;

/** Whether somebody says which: a colon, a list, brackets, a number before, a place where they are listed. */
function isClosed(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 80);
  if (
    /^\s?[:([]|^\s[–—-]\s|^,?\s(?:namely|i\.e\.|as (?:listed|described) in|(?:that are\s|which are\s)?(?:listed|named|described|reported|tracked|marked|labelled|labeled|tagged) (?:in|as|with|below|above|on))|^\s(?:that|which|when|where|in which)\s|^\s#\d|^\s(?:for|with|between)\s(?:[\w-]{1,30}\s){1,3}and\s/i.test(
      after,
    )
  )
    return true;
  return /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|both)\s(?:[\w-]{1,20}\s){0,2}$/i.test(
    text.slice(Math.max(0, start - 40), start),
  );
}

/** What the product shows or does with several of something is behaviour: “lists several suggestions”. */
function isShown({ text }: Prose, start: number): boolean {
  return /\b(?:users?|customers?|visitors?|editors?|admins?|owners?|they|who|that|it|page|app|form|report)\s(?:can\s|may\s)?[a-z]{2,14}\s(?:the\s|a\s)?$/i.test(
    text.slice(Math.max(0, start - 50), start),
  );
}

/** Begins the promise, or follows its verb. */
function isObject(prose: Prose, start: number): boolean {
  if (isHead(prose, start)) return true;
  const { text } = prose;
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    wordsAfter(before, 0, 4).length <= 2 && before.length === start && /^[A-Za-z-]+\s(?:[a-z]{1,12}\s)?$/.test(before)
  );
}

function isPlural(word: string): boolean {
  return /[a-z]{2}s$/.test(word) && !/(?:ss|us|is)$/.test(word);
}

export const undefinedSetPage: RulePage = {
  code: 'smart.specific.undefined-set',
  title: 'Set without members',
  flags:
    'Various, several, some, additional, remaining, necessary, relevant and the like before a plural, and “bug fixes” or “fix issues”, when nothing says which ones. Not flagged: a colon, a list, brackets or tickets that name them, a number before them, a set that can be counted such as “all remaining calls of the old API”, and what the product shows its users.',
  why: 'Several is three to one side and thirty to the other. Name the members, or say where they are listed.',
  bad: 'title: Fix several issues in the importer',
  good: 'title: Fix the three issues in the importer that are labelled “launch”',
  source: 'INCOSE Guide for Writing Requirements, R7; QuARS (under-specification).',
};
