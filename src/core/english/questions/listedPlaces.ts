import { wordsAfter, type Word } from '../grammar/words';
import { commonWords } from '../words/general';
import { placeEnds } from '../words/grammar';
import { documentEndings, lists, listsInProducts, numberedLists, phases, quotedLists, trackers } from '../words/sets';
import { anyOf, shape } from '../words/shape';
import { monthStarts } from '../words/time';

const place = shape('i');

/** An address, a file, a letter of a day, or a list with a number or with a name in quotes. */
const placeBehind = anyOf(
  /^\s(?:from|of|in|on|at)\shttps?:\/\/\S/i,
  // A text that is read, and not one that has the faults itself: “BUGS.md”, but not “README.md”.
  place`^\s(?:from|of|in)\s(?:the\s)?(?!readme|changelog|contributing|license)[\w-]{1,40}\.${documentEndings}\b`,
  place`^\s(?:from|of|by|in)\s(?:[^.;:\n]{0,50}\b(?:of|from|on|dated)\s)?(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s${monthStarts}|${monthStarts}[a-z]{0,6}\s\d{1,2}\b|\d{4}-\d\d-\d\d)`,
  place`^\s(?:from|of|in|on)\s(?:the\s)?(?:[\w-]{1,20}\s){0,2}${numberedLists}\s#?v?\d`,
  // “In the "Beta 2" column”
  place`^\s(?:from|of|in|on|with)\s(?:the\s)?["“][^"”\n]{1,40}["”]\s${quotedLists}\b`,
);

/**
 * Whether what follows a set names the place where its members are listed: a file, a report or board with a name, somebody's
 * letter of a day. One can go there and count them.
 */
export function isListedAt(text: string, at: number): boolean {
  return placeBehind.test(text.slice(at, at + 120)) || isNamedPlace(text, at);
}

function isNamedPlace(text: string, at: number): boolean {
  const [preposition, ...rest] = wordsAfter(text, at, 7);
  if (!preposition || preposition.gap !== ' ' || !/^(?:from|of|in|on)$/.test(preposition.word)) return false;
  const isDefinite = rest[0]?.word === 'the';
  const words = isDefinite ? rest.slice(1) : rest;
  const cut = words.findIndex(({ word, gap }) => !/^\s["“'’]?$/.test(gap) || placeEnds.has(word));
  const names = cut < 0 ? words : words.slice(0, cut);
  const last = names.at(-1);
  if (!last) return false;
  const isNamed = ({ start }: Word): boolean => /^\p{Lu}/u.test(text.charAt(start));
  const list = names.findIndex(({ word }) => lists.has(word));
  // “The axe report”, “the Trello board "Launch"”, but not “the code review” and not “the board component”.
  if (list >= 0) {
    const behind = names.slice(list + 1);
    if (behind.length > 0) return behind.every(isNamed);
    const before = names.slice(0, list);
    return (
      before.some(({ word }) => !commonWords.has(word) && !isPhase(word)) &&
      (before.some(isNamed) || !isPartOfProduct(text, at, preposition.word, last.word))
    );
  }
  if (!names.every((word) => isNamed(word) && !isPhase(word.word))) return false;
  // What is in or on something with a name is usually a fault of its own: “on Android”.
  return (
    preposition.word === 'from' ||
    (/^(?:in|on)$/.test(preposition.word) && names.length === 1 && trackers.has(last.word))
  );
}

function isPhase(word: string): boolean {
  return phases.has(word) || /^(?:q\d$|\d)/.test(word);
}

function isPartOfProduct(text: string, at: number, preposition: string, name: string): boolean {
  if (!listsInProducts.has(name) || preposition === 'from' || (preposition === 'on' && name !== 'board')) return false;
  // “Feedback in the report” is listed there, but “bugs in the report” are faults of the report itself.
  return !/(?:findings|comments|concerns|suggestions|feedback|vulnerabilities)$/i.test(text.slice(0, at));
}
