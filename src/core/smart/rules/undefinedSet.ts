import { isOneLine, offerTemplate } from '../edits';
import { isQuantified } from '../evidence/evidence';
import { claimAt, isExplained, isHeadline } from '../evidence/pins';
import { isName, isSubject, nounPhrase, sentenceAt, wordsAfter } from '../phrases';
import type { Hit, Prose } from '../prose';
import type { Span } from '../../text';
import type { RulePage, WordingRule, WordsFound } from '../rule';
import { fixWording } from '../wording/fixWording';
import { endlessNouns, generalThings, genericNouns, hardNouns } from '../words/nouns';
import { fieldAt } from './fieldAt';
import { isHead, isTail } from './heads';
import { isListedAt } from './places';
import { findRepair, isShown } from './repairs';

/** Several things of which nobody says which: a quantifier without a number, or a noun for anything. */
export const undefinedSet: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.undefined-set',
  severity: 'information',
  startsFrom: ['open-set', 'loose-set', 'repair'],
  run: (judged) => {
    if (!judged.isEnglish) return [];
    return judged.texts.flatMap((prose) =>
      prose.hits
        .flatMap((hit) => findSet(prose, hit))
        .filter(
          ({ start }) =>
            !isExplained(judged, prose) && !isHeadline(judged, prose) && !isQuantified(claimAt(prose, start)),
        ),
    );
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
  if (!found || isClosed(prose.text, start, found.end, /^more$/i.test(hit.words))) return [];
  // Several of those that a place lists are still not named, and what is new there may be copied or not.
  const isPart = /^(?:several|some|various|certain|few|many|most|multiple|more)\b|\b(?:features|functionality)$/i;
  return !isPart.test(prose.text.slice(found.start, found.end)) && isListedAt(prose.text, found.end)
    ? []
    : [{ prose, ...found }];
}

/** The quantifier and the noun that it leaves open: “various fixes”, “relevant new features”, “parts of the scheduler”. */
function findQuantified(prose: Prose, { kind, start, end, words }: Hit): Span | undefined {
  const { text } = prose;
  if (start > 0 && (isName(text, start, end) || isCounted(text, start))) return undefined;
  const phrase = nounPhrase(text, end);
  const generic = phrase.findLast(
    // A noun before another is most often singular: “new feature flags” are flags.
    ({ word }, index) =>
      (isHard(kind, words) ? hardNouns : genericNouns).has(word) &&
      (index === phrase.length - 1 || isPlural(word) || isParticiple(phrase[index + 1]?.word ?? '')),
  );
  // “An initial feature set” and “a critical feature” are one thing.
  const isOne = /\b(?:a|an|this|that|one)\s$/i.test(text.slice(Math.max(0, start - 6), start));
  if (generic && ((isOne && !isPlural(generic.word)) || phrase.at(-1)?.word === 'set')) return undefined;
  if (generic && isHandled(text) && !hardNouns.has(generic.word)) return undefined;
  const before = text.slice(Math.max(0, start - 14), start);
  if (/^(?:odds|bits|loose|things|stuff|\w{3,12} that)\b/i.test(words))
    return isObject(prose, start) ? { start, end } : undefined;
  if (
    /\b(?:most|least|more|less|very|not|such as|like|unlike|than|in the|in|no|without|free of|clean of|each|every|api|primary|foreign|enter|arrow|access|public|private|license)\s$/i.test(
      before,
    )
  )
    return undefined;
  if (
    /^\s(?:(?:can|may|could|might)\b|(?:are|will be)\s(?:[a-z]{2,20}ly\s)?covered by\b)/i.test(
      text.slice(phrase.at(-1)?.end ?? end),
    ) ||
    isAside(prose, start)
  )
    return undefined;
  if (/^all$/i.test(words)) {
    const noun = phrase.at(-1);
    // “All tasks needed to go live”
    if (noun && generic && /^(?:needed|necessary|required)$/.test(noun.word) && isObject(prose, start))
      return { start, end: noun.end };
    const isOpen =
      noun &&
      phrase.length <= 3 &&
      ((endlessNouns.has(noun.word) && isTail(prose, noun.end)) ||
        (genericNouns.has(noun.word) && isDone(text, noun.end)));
    return isOpen && !isShown(prose, start) ? { start, end: noun.end } : undefined;
  }
  // “All new tests” can be counted; of features and the like there is always one more.
  if (generic && /\ball\s(?:of\s)?(?:the\s)?$/i.test(before) && kind === 'loose-set' && !endlessNouns.has(generic.word))
    return undefined;
  // “Guide to the new features”, “plugins with critical issues are hidden”: said by the way of something else.
  if (generic && isMentioned(prose, start, generic.end, isHard(kind, words))) return undefined;
  if (generic && !isShown(prose, start)) return { start, end: generic.end };
  if (/^(?:ongoing|continued)$/i.test(words) && isHead(prose, start)) {
    const noun = phrase.at(-1);
    return noun && isTail(prose, noun.end) ? { start, end: noun.end } : undefined;
  }
  const object = phrase.at(-1);
  // “Implement core endpoints”, but not “Core contracts are deployed”
  if (
    /^(?:core|main|key|basic)$/i.test(words) &&
    start > 0 &&
    object &&
    isPlural(object.word) &&
    isObject(prose, start) &&
    isTail(prose, object.end)
  )
    return { start, end: object.end };
  // “Themes, fonts and other settings”: the last of a list leaves it open.
  if (
    /^(?:related|other|similar|further|additional|various)$/i.test(words) &&
    object &&
    /,\s(?:[\w-]{1,20}\s)?(?:and|or)\s$/i.test(text.slice(Math.max(0, start - 30), start)) &&
    isPlural(object.word) &&
    isTail(prose, object.end) &&
    !isShown(prose, start) &&
    !/\b(?:can|may)\s/i.test(text)
  )
    return { start, end: object.end };
  if (kind === 'loose-set' || /^(?:further|important|critical|general|future|ongoing|continuous|other)$/i.test(words))
    return undefined;
  const noun = phrase.at(-1);
  if (/\sof$/i.test(words) && noun && isObject(prose, start)) return { start, end: noun.end };
  if (
    !noun ||
    !(isPlural(noun.word) || generalThings.has(noun.word)) ||
    !isObject(prose, start) ||
    isSubject(text, end)
  )
    return undefined;
  // “All remaining calls” and “the required fields” are a set that can be counted.
  return /\b(?:all|the)\s$/i.test(before) ||
    /^(?:remaining|required|selected|suggested|requested|relevant)$/i.test(words)
    ? undefined
    : { start, end: noun.end };
}

/**
 * Behind a preposition, and either known already or part of a sentence about how something behaves.
 *
 * @param isPlain the words choose none, as “key” and “worst” do
 */
function isMentioned({ text }: Prose, start: number, end: number, isPlain: boolean): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  if (/\sfor\s$/i.test(before) && /^future\s/i.test(text.slice(start))) return true;
  if (isPlain && /\s(?:of|to|for|with|in|from|about|on)\s(?:the|these|those|its|their)\s$/i.test(before)) return true;
  return (
    /\s(?:of|to|for|with|in|from|about|on)\s(?:\w{1,12}\s)?$/i.test(before) &&
    isSubject(text, end) &&
    !isDone(text, end)
  );
}

/** “All features are implemented” */
function isDone(text: string, at: number): boolean {
  return /^\s(?:are|is)\s(?:[a-z]{2,20}ly\s)?(?:implemented|functional|completed?|working|finished|done|ready|tested|polished|in place)\b/i.test(
    text.slice(at, at + 60),
  );
}

/** Words that draw no line only before nouns that say nothing at all: “new features”, but not “new projects”. */
function isHard(kind: Hit['kind'], words: string): boolean {
  return (
    /^others?$/i.test(words) ||
    (kind === 'loose-set' && !/^(?:basic|core|key|main|required|needed|missing|third-party|external)$/i.test(words))
  );
}

/** What a product shows and handles may be several: “Display related items”. */
function isHandled(text: string): boolean {
  return /^\W{0,3}(?:display|show|list|view|browse|search|filter|select|send|receive|store|save|load|import|export|upload|download|fetch|query|delete|edit|track|sort|share|join|switch|choose|pick)s?\s/i.test(
    text,
  );
}

/** Whether somebody says which: a colon, a list, brackets, a number before, a place where they are listed. */
function isClosed(text: string, start: number, end: number, isAmount = false): boolean {
  const after = text.slice(end, end + 80);
  // “More tests for the parser and the lexer” says for which, and not how many.
  if (isAmount) return /^\s?[:[(]|^\s#\d/.test(after) || isCounted(text, start);
  if (
    /^\s?(?:[:[]|\((?!like\s|such as\s|e\.g\.))|^\s(?:for|of|in)\s[^.;\n(]{1,40}\([^)]{2,60},|^\s[–—-]\s|^,?\s(?:namely|i\.e\.|as (?:listed|described) in|(?:that are\s|which are\s)?(?:listed|named|described|reported|tracked|marked|labelled|labeled|tagged) (?:in|as|with|below|above|on))|^\s(?:that|which|when|where|in which)\s|^\s#\d|^\s(?:for|with|between)\s(?:[\w-]{1,30}\s){1,3}and\s/i.test(
      after,
    )
  )
    return true;
  // “Fix the crash in the importer: it reads past the end” and “tools like crop, fill and zoom” say which, too.
  if (
    /^(?:[^.;:\n]|\.\w){1,60}:\s\S|^\s(?:like|such as)\s[^.;\n,]{1,40},[^.;\n]{1,60}\sand\s/i.test(
      text.slice(end, end + 160),
    )
  )
    return true;
  // “Implement the changes in `tasks.md`”: one can look them up.
  return /^[^.;:\n]{1,50}`[^`\n]{2,60}`/.test(after) || isCounted(text, start);
}

/** “The five main pages” */
function isCounted(text: string, start: number): boolean {
  return /\b(?:\d{1,9}|two|three|four|five|six|seven|eight|nine|ten|twelve|both)\s(?:[\w-]{1,20}\s){0,2}$/i.test(
    text.slice(Math.max(0, start - 40), start),
  );
}

/** A description promises at the beginning of its clauses; what it says later is most often by the way. */
function isAside({ text, role }: Prose, start: number): boolean {
  if (role !== 'description') return false;
  const before = text.slice(sentenceAt(text, start).start, start);
  if (/\b(?:including|with)\s$/i.test(before))
    return !/^(?:additional|further|various|several)\b/i.test(text.slice(start));
  const clause = before.slice(Math.max(...[', ', ' and ', ': '].map((mark) => before.lastIndexOf(mark)), 0));
  return wordsAfter(clause, 0, 8).length > 9;
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

function isParticiple(word: string): boolean {
  return /(?:ed|en|built|set)$|^(?:users|customers|people)$/.test(word);
}

function isPlural(word: string): boolean {
  return /[a-z]{2}s$/.test(word) && !/(?:ss|us|is)$/.test(word);
}

export const undefinedSetPage: RulePage = {
  code: 'smart.specific.undefined-set',
  title: 'Set without members',
  flags:
    'Various, several, some, additional, remaining, necessary, relevant and the like before a plural, and “bug fixes” or “fix issues”, when nothing says which ones. Not flagged: a colon, a list, brackets or tickets that name them, a place with a name where they are listed such as “the axe report”, a number before them, a set that can be counted such as “all remaining calls of the old API”, and what the product shows its users.',
  why: 'Several is three to one side and thirty to the other. Name the members, or say where they are listed.',
  bad: 'title: Fix several issues in the importer',
  good: 'title: Fix the three issues in the importer that are labelled “launch”',
  source: 'INCOSE Guide for Writing Requirements, R7; QuARS (under-specification).',
};
