import { nounPhrase } from '../grammar/nounPhrase';
import { isSubject } from '../grammar/subjects';
import { isName } from '../grammar/words';
import type { Hit, Prose } from '../reading/prose';
import { generalThings, isQuality } from '../words/nouns';
import { plainQualities, predicateWords, promisedPraise, terms } from '../words/praiseContext';
import { shape } from '../words/shape';

const isTerm = shape('i')`^${terms}\b`;

/** Verbs and the like after which a word of praise is the promise itself: “the page is fast”. */
const predicate = shape('i')`\b${predicateWords}\s(?:very\s|really\s|more\s|as\s)?$`;

/**
 * Words of praise that promise something, in the order of the text. Those that are often a name or a plain property count
 * where they are the predicate, or beside another.
 */
export function praiseIn(prose: Prose): readonly Hit[] {
  const { text } = prose;
  const all = prose.hits
    .filter(({ kind }) => kind === 'praise' || kind === 'faint-praise' || kind === 'grade')
    .filter(
      ({ start, end }) =>
        !isTerm.test(text.slice(start, start + 40)) &&
        (!isName(text, start, end) || text.slice(start, end).includes('-')) &&
        !/\b(?:not|no)\s$/i.test(text.slice(Math.max(0, start - 5), start)) &&
        !isOtherWord(text, start, end),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const words = all.filter((hit, index) => index === 0 || hit.start >= (all[index - 1]?.end ?? 0));
  return words.filter((hit, index) => {
    if (hit.kind === 'praise') return true;
    const object = nounPhrase(text, hit.end).at(-1);
    if (
      object &&
      (isQuality(object.word) || (hit.kind === 'faint-praise' && isBare(prose, hit, object.word, object.end)))
    ) {
      return !plainQualities.has(object.word);
    }
    if (isGradeAlone(prose, hit)) return true;
    if (hit.kind === 'faint-praise' && isPromised(text, hit)) return true;
    if (hit.kind === 'grade' || hit.words.endsWith('ly')) return false;
    return (
      isListed(text, words[index - 1], hit, words[index + 1]) ||
      predicate.test(text.slice(Math.max(0, hit.start - 40), hit.start))
    );
  });
}

/** “To clear the cache” is a verb, and “effectively suspended” means in effect. */
export function isOtherWord(text: string, start: number, end: number): boolean {
  if (/^clean$/i.test(text.slice(start, end)) && /^\sof\s/.test(text.slice(end, end + 4))) return true;
  if (/^effectively$/i.test(text.slice(start, end)))
    return /^\s(?:\w{3,20}ed|only|no|an?|the|zero)\b/i.test(text.slice(end, end + 24));
  return (
    /^(?:clear|secure|clean|correct)$/i.test(text.slice(start, end)) &&
    (/\bto\s$/i.test(text.slice(Math.max(0, start - 3), start)) ||
      (start === 0 && /^\s(?:the|all|up|our|any)\s/i.test(text.slice(end, end + 5))))
  );
}

/** At the very beginning it is what is promised first: “Scalable storage options”, but not “Stable ids survive an import”. */
function isPromised(text: string, { start, end, words }: Hit): boolean {
  return (
    promisedPraise.has(words.toLowerCase()) &&
    /^\W{0,3}$/.test(text.slice(0, start)) &&
    /^,?\s\w/.test(text.slice(end, end + 3)) &&
    !isSubject(text, end)
  );
}

/** A grade that is all that is said of something: “Proper logging”. */
function isGradeAlone({ form, text }: Prose, { start, end, words }: Hit): boolean {
  return (
    form !== 'sentences' &&
    start === 0 &&
    /^(?:proper|suitable|adequate|thorough|decent)$/i.test(words) &&
    /^(?:\s[a-z-]{3,20}){1,2}[\s.!]{0,3}$/.test(text.slice(end, end + 50)) &&
    !isSubject(text, end)
  );
}

/** A general thing of which nothing else is said: “a scalable architecture”. */
function isBare({ text }: Prose, { start }: Hit, word: string, end: number): boolean {
  return start > 0 && generalThings.has(word) && /^[\s.!)]*$/.test(text.slice(end));
}

/** Beside another word of praise: “simple and modern”. */
function isListed(text: string, before: Hit | undefined, hit: Hit, after: Hit | undefined): boolean {
  return [before && text.slice(before.end, hit.start), after && text.slice(hit.end, after.start)].some(
    (gap) => gap !== undefined && /^(?:,\s?|,?\s(?:and|yet|but|or)\s|\s)(?:(?:very|fully|well|highly)\s)?$/i.test(gap),
  );
}
