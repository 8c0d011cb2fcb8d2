import type { Span } from '../../text';
import { nounPhrase } from '../grammar/nounPhrase';
import { sentenceAt } from '../grammar/sentences';
import { isName, type Word } from '../grammar/words';
import type { Prose } from '../reading/prose';
import { generalThings } from '../words/nouns';
import { hasEvidence } from './evidence';
import { praiseIn } from './praise';

/** The first thing so general that only praise describes it, with its praise: “a modern, attractive design”. */
export function findPraisedThing(prose: Prose): Span | undefined {
  const { text } = prose;
  const [first] = praiseIn(prose).flatMap(({ kind, start, end }, index, all): Span[] => {
    if (kind === 'grade' || (kind === 'faint-praise' && all.length < 2)) return [];
    const thing = thingAfter(text, start, end);
    if (thing) return [{ start, end: thing.end }];
    if (isPredicate(text, start)) return [{ start, end }];
    // “Reliable, well maintained images”: a text that begins with praise and goes on with it.
    const next = all[index + 1];
    return start === 0 && next && next.start - end <= 24 && !prose.hasEvidence ? [{ start, end: next.end }] : [];
  });
  if (!first) return undefined;
  // A word of praise beside something that one can name is another matter.
  const { start, end } = sentenceAt(text, first.start);
  return hasEvidence(text.slice(start, end)) ? undefined : first;
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
