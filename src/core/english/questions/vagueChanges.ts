import type { Span } from '../../text';
import { isHead, isJoinedHead, isTail } from '../grammar/heads';
import { nounPhrase } from '../grammar/nounPhrase';
import { sentenceAt } from '../grammar/sentences';
import { hasObject, isSubject } from '../grammar/subjects';
import { isName, wordsAfter } from '../grammar/words';
import type { Hit, Prose } from '../reading/prose';
import { givingVerbs, plainVerbStems, reshaping, subordinate } from '../words/changeContext';
import { qualityPrepositions } from '../words/grammar';
import { isQuality } from '../words/nouns';
import { shape } from '../words/shape';
import { hasMeans } from './means';

/** Words that promise a change, a finish or more of something. */
export interface VagueChange extends Span {
  /** They are a participle at the beginning of the text, and may belong to a noun: “Improved search”. */
  readonly isAttribute: boolean;
}

/** The changes that a text promises without saying how far. */
export function findVagueChanges(prose: Prose): readonly VagueChange[] {
  return prose.hits
    .filter((hit) => isVagueChange(prose, hit) && !hasMeans(prose, hit.end))
    .map((hit) => ({
      ...placeOfChange(prose.text, hit),
      isAttribute: hit.kind === 'vague-verb' && hit.start === 0 && /ed$/i.test(hit.words),
    }));
}

const followsQuality = shape('i')`^\s${qualityPrepositions}\s`;

/** Whether the words promise a change, a finish or more of something. */
function isVagueChange(prose: Prose, { kind, start, end, words }: Hit): boolean {
  switch (kind) {
    case 'vague-verb':
      return (
        (begins(prose, start, end) &&
          !isReshaped(prose.text, end, words) &&
          !isAdjective(prose.text, end, words) &&
          !isPolishLanguage(prose.text, end, words)) ||
        isClaimed(prose, start, end, words)
      );
    case 'vague-change': {
      const object = nounPhrase(prose.text, end).at(-1);
      return (
        begins(prose, start, end) &&
        object !== undefined &&
        (isQuality(object.word) || /^(?:expand|broaden|widen|deepen)(?:e?ing)?$/i.test(words)) &&
        !isNamed(prose.text, object.end) &&
        !isAdjective(prose.text, end, words)
      );
    }
    case 'quality': {
      const verb = verbBefore(prose.text, start);
      const isObject = isTail(prose, end) || followsQuality.test(prose.text.slice(end, end + 12));
      return verb !== undefined && isObject && isHead(prose, verb.start);
    }
    case 'vague-noun':
      return isVagueNoun(prose, start, end, words);
    case 'comparative':
      return (isHead(prose, start) && isAttribute(prose, start, end)) || isMade(prose, start);
    case 'degree':
      return isMade(prose, start);
    default:
      return false;
  }
}

/** What to mark: the verb before a quality, “more” with its word, else the words themselves. */
function placeOfChange(text: string, { kind, start, end }: Hit): Span {
  if (kind === 'quality') return verbBefore(text, start) ?? { start, end };
  return { start, end: kind === 'degree' ? (wordsAfter(text, end, 1)[0]?.end ?? end) : end };
}

const plainVerb = shape('i')`^${plainVerbStems}(?:e|y|[a-z]{0,2}ing)?$`;

/** The verb at the head whose object is this quality: “Lift the performance of the importer”. The article distinguishes a verb from a noun. */
function verbBefore(text: string, at: number): Span | undefined {
  const from = Math.max(0, at - 80);
  const found = /(?:^|[.;:]\s|\n)([a-z-]{3,20})\s(?:the|our|its|your|their)\s(?:[\w-]{1,20}\s){0,2}$/i.exec(
    text.slice(from, at),
  );
  const verb = found?.[1];
  if (!found || verb === undefined || plainVerb.test(verb)) return undefined;
  const start = from + found.index + found[0].indexOf(verb);
  return { start, end: start + verb.length };
}

/** As a command, and not as the beginning of a sentence about something: “Optimized builds are cached”. */
function begins(prose: Prose, start: number, end: number): boolean {
  return (
    (isHead(prose, start) || isJoinedHead(prose, start)) &&
    (hasObject(prose.text, end) || !isSubject(prose.text, end)) &&
    !/^[-:]\w/.test(prose.text.slice(end))
  );
}

/** “Landing page optimized”, “The onboarding is improved”. */
function isClaimed(prose: Prose, start: number, end: number, words: string): boolean {
  return /^[a-z-]+ed$/i.test(words) && start > 0 && prose.form !== 'sentences' && isTail(prose, end);
}

function isVagueNoun(prose: Prose, start: number, end: number, words: string): boolean {
  if (prose.form === 'sentences' && !isHead(prose, start)) return isListed(prose, start, end);
  if (isPolishLanguage(prose.text, end, words) || (/^(?:Polish|(?:fine-)?tuning)$/.test(words) && start > 0))
    return false;
  return (
    (isTail(prose, end) && isTopic(prose.text.slice(0, start))) ||
    (/^\s(?:of|to|in|for|on|across|throughout|and|&|\+)\s/i.test(prose.text.slice(end, end + 12)) &&
      !isSubject(prose.text, end))
  );
}

/** One of several that a description lists, and does no more: “Production readiness, deployment and final polish.” */
function isListed({ text }: Prose, start: number, end: number): boolean {
  const from = sentenceAt(text, start).start;
  return (
    /(?:^\W{0,3}|,\s(?:and\s)?)(?:[\w-]{1,20}\s){1,2}$/.test(text.slice(from, start)) &&
    /^(?:,\s|\.?$|\.\s)/.test(text.slice(end, end + 2)) &&
    /,\s/.test(text.slice(from, end + 2)) &&
    !isSubject(text, from)
  );
}

/** “Query optimization” is one, “multi-stage builds for optimization” and “pooling with proper cleanup” are not. */
function isTopic(before: string): boolean {
  return !isSubordinate.test(before);
}

const isSubordinate = shape('i')`\s${subordinate}\s[^,;:.]{0,60}$`;

const namesNewForm = /^[^.;\n]{1,80}\s(?:into|out of|to|onto|as)\s/;

/** “Refactor the parser into a lexer and a grammar” names the new form. */
function isReshaped(text: string, end: number, words: string): boolean {
  return reshaping.has(words.toLowerCase()) && namesNewForm.test(text.slice(end, end + 90));
}

/** “Complete documentation of …” is a thing, “Complete the documentation” a task. */
function isAdjective(text: string, end: number, words: string): boolean {
  return (
    /^(?:complete|advance|perfect|mature)$/i.test(words) &&
    !/^\s(?:the|our|a|all|this)\s/i.test(text.slice(end, end + 6))
  );
}

/** “Better support for …”, but not “Better than …” and not a name. */
function isAttribute({ text }: Prose, start: number, end: number): boolean {
  return nounPhrase(text, end).length > 0 && !isName(text, start, end) && !isSubject(text, end);
}

const gives = shape('i')`^\W{0,3}${givingVerbs}\s(?:[\w-]{1,30}\s){0,6}$`;

/** “Make the import faster”, “Give authors more power”, but not “Give authors one more field”. */
function isMade({ text }: Prose, start: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  return gives.test(before) && !/\b(?:an?|one|two|three|four|\d{1,9}|once|no|any)\s$/i.test(before.slice(-12));
}

/** “Polish translation of the menus”. */
export function isPolishLanguage(text: string, end: number, words: string): boolean {
  return (
    words === 'Polish' &&
    /^(?:,|\s(?:translations?|version|language|locale|texts?|subtitles?|voice|and)\b)/.test(text.slice(end, end + 14))
  );
}

/** “Ensure compatibility with Safari 17” names what it holds for. */
function isNamed(text: string, end: number): boolean {
  return /^\s(?:\(\S|(?:with|on|for|to)\s(?:the\s)?(?:[\p{Lu}`\d]|v\d))/u.test(text.slice(end, end + 12));
}
