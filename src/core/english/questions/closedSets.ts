import { listedParticiples } from '../words/sets';
import { anyOf, shape } from '../words/shape';
import { smallNumbers } from '../words/time';

/* Whether a text says which ones, or how many, and so closes what a quantifier opens. */

/** What names the members right behind the set. */
const membersBehind = anyOf(
  /^\s?(?:[:[]|\((?!like\s|such as\s|e\.g\.|[`A-Z]{2,10}\)))|^\s(?:for|of|in)\s[^.;\n(]{1,40}\([^)]{2,60},|^\s[–—-]\s/i,
  shape(
    'i',
  )`^,?\s(?:namely|i\.e\.|as (?:listed|described) in|(?:that are\s|which are\s)?${listedParticiples} (?:in|as|with|below|above|on))`,
  /^\s(?:that|which|when|where|in which)\s|^[^.;:\n]{0,60}\s\(?#\d|^\s(?:for|with|between)\s(?:[\w-]{1,30}\s){1,3}and\s/i,
);

/** “Fix the crash in the importer: it reads past the end” and “tools like crop, fill and zoom” say which, too. */
const membersLater = /^(?:[^.;:\n]|\.\w){1,60}:\s\S|^\s(?:like|such as)\s[^.;\n,]{1,40},[^.;\n]{1,60}\sand\s/i;

/** “Implement the changes in `tasks.md`”: one can look them up. */
const fileBehind = /^[^.;:\n]{1,50}`[^`\n]{2,60}`/;

const numberBefore = shape('i')`\b(?:\d{1,9}|${smallNumbers})\s(?:[\w-]{1,20}\s){0,2}$`;

/** Whether the text says which members a set has: a colon, a list, brackets, a number before, a place where they are listed. */
export function isClosed(text: string, start: number, end: number, isAmount = false): boolean {
  const after = text.slice(end, end + 80);
  // “More tests for the parser and the lexer” says for which, and not how many.
  if (isAmount) return /^\s?[:[(]|^\s#\d/.test(after) || isCounted(text, start);
  return (
    membersBehind.test(after) ||
    membersLater.test(text.slice(end, end + 160)) ||
    fileBehind.test(after) ||
    isCounted(text, start)
  );
}

/** “The five main pages” */
export function isCounted(text: string, start: number): boolean {
  return numberBefore.test(text.slice(Math.max(0, start - 40), start));
}
