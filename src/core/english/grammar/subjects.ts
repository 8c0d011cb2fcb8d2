import { finiteVerbs, objectStarts, subordinators, verbsOfSeveral } from '../words/grammar';
import { noNames, noObjects, partVerbs, productParts } from '../words/parts';
import { shape } from '../words/shape';
import { nextWord } from './words';

/** Words among which the verb of a subject is looked for. */
const mostWords = 7;

/** A part of a product, what it does, and to what: “Learning module plays SCORM files”. */
export const partDoesSomething = shape(
  'iu',
)`\b${productParts}\s${partVerbs}\s(?!(?:${noObjects}|[a-z]{2,20}(?:ing|ly))\b)[\p{L}\d]`;

/** The same right behind the first word of its name: “Research | module imports BibTeX”. */
const partDoes = shape(
  'iu',
)`^\s(?:(?!${noNames}\s)[a-z-]{1,20}\s)?${productParts}\s${partVerbs}\s(?!(?:${noObjects}|[a-z]{2,20}(?:ing|ly))\b)[\p{L}\d]`;

const anObject = shape('i')`^\s${objectStarts}\s`;

/** Whether the words before this place are the subject of a sentence: “Explore page lists trails”. */
export function isSubject(text: string, at: number): boolean {
  if (partDoes.test(text.slice(at, at + 80))) return true;
  let before = '';
  let isMany = false;
  let from = at;
  for (let count = 0; count < mostWords; count++) {
    const next = nextWord(text, from);
    if (!next) return false;
    const { word, gap } = next;
    from = next.end;
    if (/[.,:;()–—]/.test(gap) || subordinators.has(word)) return false;
    if (finiteVerbs.has(word)) return true;
    // “Promote converts a note”: what has an object in the singular is no plural.
    if (/^(?:an?|its|every)$/.test(word) && /[a-rt-z]s$/.test(before)) return true;
    // “Search and filters work together”: two of them, or several, do something.
    if ((isMany || /[a-rt-z]s$/.test(before)) && verbsOfSeveral.has(word)) return true;
    isMany ||= word === 'and';
    before = word;
  }
  return false;
}

/** “Cards work” is a sentence and says what cards do; “backend work” is a field. */
export function isVerbOf(before: string, noun: string): boolean {
  return (
    /^(?:work|research)$/i.test(noun) && /(?:\b(?:they|both|all|we|you)|[a-z](?:[a-rt-z]s|people))\s$/i.test(before)
  );
}

/** Whether the word before is a verb with its object, and no subject: “Improve the way errors are shown”. */
export function hasObject(text: string, end: number): boolean {
  return anObject.test(text.slice(end, end + 10));
}
