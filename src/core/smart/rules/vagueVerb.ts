import { endOfWords, isOneLine, offerTemplate } from '../edits';
import { isHeadline, isPinned } from '../evidence/pins';
import { hasObject, isName, isSubject, nounPhrase, sentenceAt, wordsAfter } from '../phrases';
import type { Hit, Prose } from '../prose';
import type { JudgedMilestone, RulePage, WordingRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import type { Span } from '../../text';
import { isQuality } from '../words/nouns';
import { fieldAt } from './fieldAt';
import { isHead, isJoinedHead, isTail } from './heads';

/** A verb of change without an end at the head of a text, and nothing in the milestone that says how far. */
export const vagueVerb: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.vague-verb',
  severity: 'information',
  startsFrom: ['vague-verb', 'vague-change', 'vague-noun', 'quality', 'comparative', 'degree'],
  run: (judged) => {
    if (!judged.isEnglish) return [];
    return judged.texts.flatMap((prose) =>
      prose.hits
        .filter(
          (hit) =>
            isVague(prose, hit) &&
            !isAttributed(judged, prose, hit) &&
            !isPinned(judged, prose, hit.start) &&
            !hasMeans(prose, hit.end),
        )
        .map((hit) => ({ prose, ...placeOf(prose.text, hit) })),
    );
  },
  fixes: (problem, file) => {
    const field = fieldAt(file, problem);
    if (!field || !isOneLine(file, field.span)) return [];
    const at = endOfWords(file, field.span);
    return [
      offerTemplate(fixWording.addFromTo(), () => ({ start: at, end: at, newText: ' from <value now> to <target>' })),
    ];
  },
};

/** “Improved search” over a description that says which search it will be. */
function isAttributed(judged: JudgedMilestone, prose: Prose, { kind, start, words }: Hit): boolean {
  return kind === 'vague-verb' && start === 0 && /ed$/i.test(words) && isHeadline(judged, prose);
}

/** What to mark: the verb before a quality, “more” with its word, else the words themselves. */
function placeOf(text: string, { kind, start, end }: Hit): Span {
  if (kind === 'quality') return verbBefore(text, start) ?? { start, end };
  return { start, end: kind === 'degree' ? (wordsAfter(text, end, 1)[0]?.end ?? end) : end };
}

/** Verbs that leave something behind, or look at a quality rather than change it. */
const plainVerb =
  /^(?:measur|monitor|document|show|display|report|record|log|track|publish|writ|test|describ|plot|add|remov|implement|creat|configur|deploy|migrat|releas|build|replac|mov|defin|specif|compar|benchmark|calculat|comput|estimat|predict|limit|cap|set|halv|doubl|tripl|list|view|see|check|verif|us|run|stor|load|read|send|ask|rat|demonstrat|prov|present|translat|survey|open|clos|split|merg|archiv|audit|review|renam|delet|join|invit|welcom|notif|inform|tell|port|import|tag|scan|freez|sign)(?:e|y|[a-z]{0,2}ing)?$/i;

/** The verb at the head whose object is this quality: “Lift the performance of the importer”. The article tells a verb. */
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

function isVague(prose: Prose, { kind, start, end, words }: Hit): boolean {
  switch (kind) {
    case 'vague-verb':
      return (
        (begins(prose, start, end) &&
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
      const isObject =
        isTail(prose, end) ||
        /^\s(?:of|in|across|throughout|inside|within|around|on|for|and)\s/i.test(prose.text.slice(end, end + 12));
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
  return /^[a-z-]+ed$/i.test(words) && start > 0 && prose.role !== 'description' && isTail(prose, end);
}

function isVagueNoun(prose: Prose, start: number, end: number, words: string): boolean {
  if (prose.role === 'description' && !isHead(prose, start)) return isListed(prose, start, end);
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

/** “Query optimization” is one, “multi-stage builds for optimization” and “pooling with proper cleanup” come by the way. */
function isTopic(before: string): boolean {
  return !/\s(?:for|with|by|via|through|without|using|from|in|on|during|before|after)\s[^,;:.]{0,60}$/i.test(before);
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

/** “Make the import faster”, “Give authors more power”, but not “Give authors one more field”. */
function isMade({ text }: Prose, start: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  return (
    /^\W{0,3}(?:make|making|get|give|giving|bring|allow|offer|provide)\s(?:[\w-]{1,30}\s){0,6}$/i.test(before) &&
    !/\b(?:an?|one|two|three|four|\d{1,9}|once|no|any)\s$/i.test(before.slice(-12))
  );
}

/** “Polish translation of the menus”. */
function isPolishLanguage(text: string, end: number, words: string): boolean {
  return (
    words === 'Polish' &&
    /^(?:,|\s(?:translations?|version|language|locale|texts?|subtitles?|voice|and)\b)/.test(text.slice(end, end + 14))
  );
}

/** “Ensure compatibility with Safari 17” names what it holds for. */
function isNamed(text: string, end: number): boolean {
  return /^\s(?:\(\S|(?:with|on|for|to)\s(?:the\s)?[\p{Lu}`\d])/u.test(text.slice(end, end + 12));
}

/** “Enhance the map with clusters”, but not “with better icons” and not “communication with the client”. */
const withThing =
  /(?<!\b(?:communication|integration|interaction|compatibility|relations?|relationships?|collaboration|cooperation|experience|satisfaction))\swith\s(?!(?:a\s|an\s|the\s)?(?:professional|advanced|robust|proper|appropriate|better|more|new|additional|improved|further|modern|various|help|latest|client|customers?|users?|community)\b)/i;

/** By what it is done, or what it makes possible, says as much as a number: “by replacing …”, “so that it accepts …”. */
function hasMeans(prose: Prose, end: number): boolean {
  const claim = sentenceAt(prose.text, end);
  const text = prose.text.slice(end, claim.end);
  return (
    withThing.test(text) ||
    /#\d|\b[A-Z]{2,10}-\d|\band (?:post|publish|release|merge|submit|upload)\s(?:it|them|the|an?|to|as|on|\d)\b/.test(
      text,
    ) ||
    /\b(?:by|through|via)\s(?:[a-z]{2,20}ly\s)?[a-z]{2,20}ing\s\S|\bso that\b|\bto (?:be compatible|comply|conform|support|accept|include|show|use|allow|handle|run|return|cover)(?=\s\w)(?!\s(?:additional|more|further|growing|increased|future|new)\b)/i.test(
      text,
    )
  );
}

export const vagueVerbPage: RulePage = {
  code: 'smart.specific.vague-verb',
  title: 'Verb without an end',
  flags:
    'Improve, optimize, enhance, polish and the like, at the beginning of a text, when nothing in the milestone says how far: no number, no standard, no means, no other criterion.',
  why: 'One can always improve a little more. You and your client will draw the line at different places, most often on the last day.',
  bad: 'title: Improve the search',
  good: 'title: Improve the search from 2.4 s to 0.8 s for 95 of 100 queries',
  source: 'INCOSE Guide for Writing Requirements, R34; K. Wiegers on vague verbs.',
};
