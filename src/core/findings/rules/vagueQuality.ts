import { isName, nounPhrase, sentenceAt, type Word } from '../../english/phrases';
import { isPinned } from '../pins';
import { praiseIn } from '../../english/praise';
import { hasEvidence } from '../../english/evidence/evidence';
import type { Prose } from '../../english/prose';
import type { JudgedMilestone, WordingRule, WordsFound } from '../rule';
import { fixWording } from '../wording/fixWording';
import { generalThings } from '../../english/words/nouns';
import { addBehindWords } from './addToText';

declare module '../finding' {
  interface SmartFacts {
    'smart.specific.vague-quality': { readonly words: string };
  }
}

/** Something so general that only praise describes it: one cannot name what will be there. */
export const vagueQuality: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.vague-quality',
  severity: 'information',
  startsFrom: ['praise', 'faint-praise'],
  run: (judged) => (judged.isEnglish ? judged.texts.flatMap((prose) => findPraisedThing(judged, prose)) : []),
  fixes: addBehindWords(fixWording.addProperties(), ' (<what one can see or do>)'),
  page: {
    title: 'Praise instead of properties',
    flags:
      'A general thing such as an interface, a design or technologies that only praise describes (“a modern, attractive design”), when nothing else in the milestone says what will be there.',
    why: 'Everybody wants it modern, and everybody means something else. Properties that one can point at are what you can deliver.',
    bad: 'title: Wrap the library with a simple, modern interface',
    good: 'title: Wrap the library with an interface in which users rotate, crop and share a photo',
    source: 'Femmer et al. 2017 (subjective language); ISO/IEC/IEEE 29148.',
  },
};

function findPraisedThing(judged: JudgedMilestone, prose: Prose): readonly WordsFound[] {
  const { text } = prose;
  const found = praiseIn(prose).flatMap(({ kind, start, end }, index, all) => {
    if (kind === 'grade' || (kind === 'faint-praise' && all.length < 2)) return [];
    const thing = thingAfter(text, start, end);
    if (thing) return [{ prose, start, end: thing.end }];
    if (isPredicate(text, start)) return [{ prose, start, end }];
    // “Reliable, well maintained images”: a text that begins with praise and goes on with it.
    const next = all[index + 1];
    return start === 0 && next && next.start - end <= 24 && !hasEvidence(text) ? [{ prose, start, end: next.end }] : [];
  });
  const [first] = found;
  if (!first) return [];
  const { start, end } = sentenceAt(text, first.start);
  // A word of praise beside something that one can name is another matter.
  const isSaid = hasEvidence(text.slice(start, end));
  return isSaid || isPinned(judged, prose, first.start) ? [] : [first];
}

/** The general thing that is praised, where nothing else is said of it: not “an interface in which users crop a photo”. */
function thingAfter(text: string, start: number, end: number): Word | undefined {
  const joined = /^(?:,\s|,?\s(?:and|but|yet)\s)[\w-]{2,30}(?=\s)/i.exec(text.slice(end, end + 40));
  // “A newsletter with an appealing layout” names what will be there.
  if (!joined && /\S\swith\s(?:an?\s|the\s)?$/i.test(text.slice(Math.max(0, start - 12), start))) return undefined;
  const phrase = nounPhrase(text, end + (joined?.[0].length ?? 0));
  const thing = phrase.at(-1);
  if (!thing || phrase.length > 2 || !generalThings.has(thing.word) || isName(text, start, end)) return undefined;
  const owner = /^\s(?:for|of)\s(?:the|our|your|a|an|this)(?:\s[\w-]{1,30}){1,2}/i.exec(
    text.slice(thing.end, thing.end + 70),
  );
  const rest = text.slice(thing.end + (owner?.[0].length ?? 0), thing.end + 80);
  return /^(?:[\s.!,;)]*$|[.,;]\s|\s(?:on|across|throughout|in)\s(?:all|every|any|each)\s)/.test(rest)
    ? thing
    : undefined;
}

/** “The website should be fast”. */
function isPredicate(text: string, start: number): boolean {
  const [, thing = ''] =
    /\b([\w-]{2,20})\s(?:(?:should|must|will|shall|needs? to)\s)?(?:be|is|are)\s(?:very\s|more\s)?$/i.exec(
      text.slice(Math.max(0, start - 60), start),
    ) ?? [];
  return generalThings.has(thing.toLowerCase());
}
