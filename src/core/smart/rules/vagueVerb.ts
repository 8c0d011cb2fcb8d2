import { endOfWords, isOneLine, offerTemplate } from '../edits';
import { isPinned } from '../evidence/pins';
import { hasObject, isName, isSubject, nounPhrase, sentenceAt, wordsAfter } from '../phrases';
import type { Hit, Prose } from '../prose';
import type { RulePage, WordingRule } from '../rule';
import { fixWording } from '../wording';
import { isQuality } from '../words/nouns';
import { fieldAt } from './fieldAt';
import { isHead, isJoinedHead, isTail } from './heads';

/** A verb of change without an end at the head of a text, and nothing in the milestone that says how far. */
export const vagueVerb: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.vague-verb',
  severity: 'information',
  startsFrom: ['vague-verb', 'vague-change', 'vague-noun', 'comparative', 'degree'],
  run: (judged) => {
    if (!judged.isEnglish) return [];
    return judged.texts.flatMap((prose) =>
      prose.hits
        .filter((hit) => isVague(prose, hit) && !isPinned(judged, prose, hit.start) && !hasMeans(prose, hit.end))
        .map(({ kind, start, end }) => ({
          prose,
          start,
          end: kind === 'degree' ? (wordsAfter(prose.text, end, 1)[0]?.end ?? end) : end,
        })),
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

function isVague(prose: Prose, { kind, start, end, words }: Hit): boolean {
  switch (kind) {
    case 'vague-verb':
      return (
        begins(prose, start, end) && !isAdjective(prose.text, end, words) && !isPolishLanguage(prose.text, end, words)
      );
    case 'vague-change': {
      const object = nounPhrase(prose.text, end).at(-1);
      return (
        begins(prose, start, end) &&
        object !== undefined &&
        isQuality(object.word) &&
        !isNamed(prose.text, object.end) &&
        !isAdjective(prose.text, end, words)
      );
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

function isVagueNoun(prose: Prose, start: number, end: number, words: string): boolean {
  if (prose.role === 'description' && !isHead(prose, start)) return false;
  if (isPolishLanguage(prose.text, end, words) || (words === 'Polish' && start > 0)) return false;
  return (
    isTail(prose, end) ||
    (/^\s(?:of|to|in|for|on|across|throughout|and|&)\s/i.test(prose.text.slice(end, end + 12)) &&
      !isSubject(prose.text, end))
  );
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
  return /^\s(?:with|on|for|to)\s(?:the\s)?[\p{Lu}`\d]/u.test(text.slice(end, end + 12));
}

/** “Enhance the map with clusters”, but not “with better icons” and not “communication with the client”. */
const withThing =
  /(?<!\b(?:communication|integration|interaction|compatibility|relations?|relationships?|collaboration|cooperation|experience|satisfaction))\swith\s(?!(?:a\s|an\s|the\s)?(?:better|more|new|additional|improved|further|modern|various|help|latest|client|customers?|users?|community)\b)/i;

/** By what it is done, or what it makes possible, says as much as a number: “by replacing …”, “so that it accepts …”. */
function hasMeans(prose: Prose, end: number): boolean {
  const claim = sentenceAt(prose.text, end);
  const text = prose.text.slice(end, claim.end);
  return (
    withThing.test(text) ||
    /\b(?:by|through|via)\s(?:[a-z]{2,20}ly\s)?[a-z]{2,20}ing\s\S|\bso that\b|\bto (?:be compatible|comply|conform|support|accept|include|show|use|allow|handle|run|return|cover)\b/i.test(
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
