import type { Span } from '../../text';
import { isHead, isTail } from '../grammar/heads';
import { isPlural, nounPhrase } from '../grammar/nounPhrase';
import { sentenceAt } from '../grammar/sentences';
import { isSubject } from '../grammar/subjects';
import { isName, wordsAfter, type Word } from '../grammar/words';
import type { Hit, Prose } from '../reading/prose';
import { endlessNouns, generalThings, genericNouns, hardNouns } from '../words/nouns';
import { closers, doneWords, handlingVerbs, looseButOpen, nominalOrders } from '../words/sets';
import { shape } from '../words/shape';
import { isCounted } from './closedSets';
import { isShown } from './repairs';

/** The quantifier and the noun that it leaves open: “various fixes”, “relevant new features”, “parts of the scheduler”. */
export function findQuantified(prose: Prose, hit: Hit): Span | undefined {
  const { text } = prose;
  const { kind, start, end, words } = hit;
  if (start > 0 && (isName(text, start, end) || isBehindName(text, start) || isCounted(text, start))) return undefined;
  const phrase = nounPhrase(text, end);
  const noun = phrase.at(-1);
  // “The first error” is one.
  if (/^(?:first|initial|final)$/i.test(words) && noun && !isPlural(noun.word) && noun === phrase[0]) return undefined;
  // “A simple page demonstrating the functionality” promises the page.
  if (phrase.slice(0, -1).some(({ word }) => /[a-z]{5}ing$/.test(word))) return undefined;
  const generic = genericNoun(phrase, isHard(kind, words) ? hardNouns : genericNouns);
  // “An initial feature set” and “a critical feature” are one thing.
  if (generic && (isOneThing(text, start, generic) || noun?.word === 'set')) return undefined;
  if (generic && isHandled(text) && !hardNouns.has(generic.word)) return undefined;
  if (/^(?:odds|bits|loose|things|stuff|edge|corner|\w{3,12} that)\b/i.test(words))
    return isObject(prose, start) && !isSubject(text, end) ? { start, end } : undefined;
  const before = text.slice(Math.max(0, start - 14), start);
  if (drawsLine.test(before) || isPossible.test(text.slice(noun?.end ?? end)) || isAside(prose, start))
    return undefined;
  if (/^all$/i.test(words))
    return noun && isOpenAll(prose, start, phrase, noun, generic !== undefined) ? { start, end: noun.end } : undefined;
  if (generic) {
    // “All new tests” can be counted; of features and the like there is always one more.
    const isWhole = /\ball\s(?:of\s)?(?:the\s)?$/i.test(before) && kind === 'loose-set';
    if (isWhole && !endlessNouns.has(generic.word)) return undefined;
    // “Guide to the new features”, “plugins with critical issues are hidden”: said of something else.
    if (isMentioned(prose, start, generic.end, isHard(kind, words))) return undefined;
    if (!isShown(prose, start)) return { start, end: generic.end };
  }
  return noun && isOpenNoun(prose, hit, noun) ? { start, end: noun.end } : undefined;
}

/** “RPC core functionality” has a name. */
function isBehindName(text: string, start: number): boolean {
  const name = /(?:^|[\s(])([A-Z][A-Za-z\d-]{1,12})\s$/.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  return name !== undefined && /[A-Z]{2}/.test(name);
}

/** Words before a quantifier after which it leaves nothing open. */
const drawsLine = shape('i')`\b${closers}\s$`;

/** What follows a set of which the text says what may be, and promises nothing. */
const isPossible = /^\s(?:(?:can|may|could|might)\b|(?:are|will be)\s(?:[a-z]{2,20}ly\s)?covered by\b)/i;

/** The last noun of a phrase that stands for anything. One before another is usually singular: “new feature flags” are flags. */
function genericNoun(phrase: readonly Word[], nouns: ReadonlySet<string>): Word | undefined {
  return phrase.findLast(
    ({ word }, index) =>
      nouns.has(word) && (index === phrase.length - 1 || isPlural(word) || isParticiple(phrase[index + 1]?.word ?? '')),
  );
}

function isOneThing(text: string, start: number, { word }: Word): boolean {
  return !isPlural(word) && /\b(?:a|an|this|that|one)\s$/i.test(text.slice(Math.max(0, start - 6), start));
}

function isOpenAll(prose: Prose, start: number, phrase: readonly Word[], noun: Word, hasGeneric: boolean): boolean {
  // “All tasks needed to go live”
  if (hasGeneric && /^(?:needed|necessary|required)$/.test(noun.word) && isObject(prose, start)) return true;
  return (
    phrase.length <= 3 &&
    ((endlessNouns.has(noun.word) && isTail(prose, noun.end)) ||
      (genericNouns.has(noun.word) && isDone(prose.text, noun.end))) &&
    !isShown(prose, start)
  );
}

/** Whether the quantifier leaves open a noun that says something: “several pages”, “core endpoints”. */
function isOpenNoun(prose: Prose, { kind, start, end, words }: Hit, noun: Word): boolean {
  const { text } = prose;
  const before = text.slice(Math.max(0, start - 30), start);
  const isLast = isTail(prose, noun.end);
  if (/^(?:ongoing|continued)$/i.test(words) && isHead(prose, start)) return isLast;
  // “Support popular browsers” and “update outdated documentation”, but not “Popular browsers are listed”
  if (
    isLast &&
    (isPlural(noun.word) || generalThings.has(noun.word)) &&
    /^(?:outdated|popular|unnecessary|problematic|newer|legacy)$/i.test(words) &&
    start > 0 &&
    isObject(prose, start)
  )
    return true;
  if (isLast && isPlural(noun.word)) {
    // “Implement core endpoints”, but not “Core contracts are deployed”
    if (/^(?:core|main|key|basic)$/i.test(words) && start > 0 && isObject(prose, start)) return true;
    // “Themes, fonts and other settings”: the last of a list leaves it open.
    if (
      /^(?:related|other|similar|further|additional|various)$/i.test(words) &&
      /,\s(?:[\w-]{1,20}\s)?(?:and|or)\s$/i.test(before) &&
      !isShown(prose, start) &&
      !/\b(?:can|may)\s/i.test(text)
    )
      return true;
  }
  // “Design a suitable data model” leaves open what suits.
  if (isLast && start > 0 && /^(?:suitable|appropriate)$/i.test(words) && isObject(prose, start) && !isHandled(text))
    return true;
  if (kind === 'loose-set' || /^(?:further|important|critical|general|future|ongoing|continuous|other)$/i.test(words))
    return false;
  if (!isObject(prose, start)) return false;
  if (/\sof$/i.test(words)) return true;
  if (!(isPlural(noun.word) || generalThings.has(noun.word)) || isSubject(text, end)) return false;
  // “All remaining calls” and “the required fields” are a set that can be counted.
  return (
    !/\b(?:all|the)\s$/i.test(before) && !/^(?:remaining|required|selected|suggested|requested|relevant)$/i.test(words)
  );
}

/**
 * Behind a preposition, and either known already or part of a sentence about how something behaves.
 *
 * @param isPlain the words choose none, as “key” and “worst” do
 */
function isMentioned({ text }: Prose, start: number, end: number, isPlain: boolean): boolean {
  if (behindNominal.test(text.slice(Math.max(0, start - 80), start)) && !isSubject(text, end)) return false;
  const before = text.slice(Math.max(0, start - 30), start);
  if (/\sfor\s$/i.test(before) && /^future\s/i.test(text.slice(start))) return true;
  if (isPlain && /\s(?:of|to|for|with|in|from|about|on)\s(?:the|these|those|its|their)\s$/i.test(before)) return true;
  return (
    /\s(?:of|to|for|with|in|from|about|on)\s(?:\w{1,12}\s)?$/i.test(before) &&
    isSubject(text, end) &&
    !isDone(text, end)
  );
}

const isDoneBehind = shape('i')`^\s(?:are|is)\s(?:[a-z]{2,20}ly\s)?${doneWords}\b`;

/** “All features are implemented” */
function isDone(text: string, at: number): boolean {
  return isDoneBehind.test(text.slice(at, at + 60));
}

/** Words that draw no line only before nouns that say nothing at all: “new features”, but not “new projects”. */
function isHard(kind: Hit['kind'], words: string): boolean {
  return /^others?$/i.test(words) || (kind === 'loose-set' && !looseButOpen.has(words.toLowerCase()));
}

const handles = shape('i')`^\W{0,3}${handlingVerbs}s?\s`;

/** What a product shows and handles may be several: “Display related items”. */
export function isHandled(text: string): boolean {
  return handles.test(text);
}

/** Sentences promise at the beginning of their clauses; what stands later is usually no promise. */
function isAside({ text, form }: Prose, start: number): boolean {
  if (form !== 'sentences') return false;
  const before = text.slice(sentenceAt(text, start).start, start);
  if (/\b(?:including|with)\s$/i.test(before))
    return !/^(?:additional|further|various|several)\b/i.test(text.slice(start));
  const clause = before.slice(Math.max(...[', ', ' and ', ': '].map((mark) => before.lastIndexOf(mark)), 0));
  return wordsAfter(clause, 0, 8).length > 9;
}

const behindNominal = shape(
  'i',
)`(?:^|[:;,.]\s|\sand\s)\W{0,3}(?:[\w-]{1,20}\s){0,2}${nominalOrders}\s(?:of|for)\s(?:the\s)?$`;

/** Begins the promise, or follows its verb or the noun made of it. */
function isObject(prose: Prose, start: number): boolean {
  if (isHead(prose, start) || behindNominal.test(prose.text.slice(Math.max(0, start - 80), start))) return true;
  const { text } = prose;
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    wordsAfter(before, 0, 4).length <= 2 && before.length === start && /^[A-Za-z-]+\s(?:[a-z]{1,12}\s)?$/.test(before)
  );
}

function isParticiple(word: string): boolean {
  return /(?:ed|en|built|set)$|^(?:users|customers|people)$/.test(word);
}
