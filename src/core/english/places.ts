import { commonWords } from './words/general';
import { wordsAfter } from './phrases';

/** What lists things one by one. */
const lists =
  /^(?:report|list|audit|backlog|board|tracker|review|milestone|ticket|spreadsheet|sheet|checklist|scan|column|letter|minutes|protocol|epic|survey)$/;

/** Those of them that are as often part of a product, and then have faults of their own: “the sales report”. */
const shown = /^(?:report|list|board|sheet|spreadsheet|checklist|column|survey|scan)$/;

/** Where bugs are kept. */
const trackers =
  /^(?:github|gitlab|jira|trello|sentry|bugzilla|redmine|youtrack|asana|crashlytics|testflight|codeberg)$/;

/** Times and places of work which hold no list, however they are written: “from QA”, “from Beta”. */
const phases =
  /^(?:qa|uat|beta|alpha|rc|test|testing|tests|production|staging|sprint|phase|pilot|launch|users?|customers?|clients?|testers?|stakeholders?|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|q\d|\d.*)$/;

/** A text that is read, and not one that has the faults itself: “BUGS.md”, but not “README.md”. */
const file =
  /^\s(?:from|of|in)\s(?:the\s)?(?!readme|changelog|contributing|license)[\w-]{1,40}\.(?:md|txt|xlsx?|csv|log|docx?|pdf|od[st]|rst|org)\b/i;

const day =
  /^\s(?:from|of|by|in)\s(?:[^.;:\n]{0,50}\b(?:of|from|on|dated)\s)?(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\s\d{1,2}\b|\d{4}-\d\d-\d\d)/i;

const address = /^\s(?:from|of|in|on|at)\shttps?:\/\/\S/i;

/** “In the "Beta 2" column” */
const quoted =
  /^\s(?:from|of|in|on|with)\s(?:the\s)?["“][^"”\n]{1,40}["”]\s(?:column|label|list|board|milestone|sheet|tag|epic|report)\b/i;

const numbered =
  /^\s(?:from|of|in|on)\s(?:the\s)?(?:[\w-]{1,20}\s){0,2}(?:milestone|ticket|issue|epic|pull request|merge request|pr|report)\s#?v?\d/i;

/**
 * Whether what follows a set names the place where its members are listed: a file, a report or board with a name, somebody's
 * letter of a day. One can go there and count them.
 */
export function isListedAt(text: string, at: number): boolean {
  const after = text.slice(at, at + 120);
  return (
    address.test(after) ||
    file.test(after) ||
    day.test(after) ||
    numbered.test(after) ||
    quoted.test(after) ||
    isNamedPlace(text, at)
  );
}

function isNamedPlace(text: string, at: number): boolean {
  const [preposition, ...rest] = wordsAfter(text, at, 7);
  if (!preposition || preposition.gap !== ' ' || !/^(?:from|of|in|on)$/.test(preposition.word)) return false;
  const isDefinite = rest[0]?.word === 'the';
  const words = isDefinite ? rest.slice(1) : rest;
  const cut = words.findIndex(
    ({ word, gap }) => !/^\s["“'’]?$/.test(gap) || /^(?:of|on|in|at|for|by|from|with|and|before|until)$/.test(word),
  );
  const place = cut < 0 ? words : words.slice(0, cut);
  const [first, last] = [place[0], place.at(-1)];
  if (!first || !last) return false;
  const isName = (start: number): boolean => /^\p{Lu}/u.test(text.charAt(start));
  const list = place.findIndex(({ word }) => lists.test(word));
  // “The axe report”, “the Trello board "Launch"”, but not “the code review” and not “the board component”.
  if (list >= 0) {
    const name = place.slice(list + 1);
    const isNamed = place.slice(0, list).some(({ word }) => !commonWords.has(word) && !phases.test(word));
    if (name.length > 0) return name.every(({ start }) => isName(start));
    return (
      isNamed &&
      (place.slice(0, list).some(({ start }) => isName(start)) ||
        !isPartOfProduct(text, at, preposition.word, last.word))
    );
  }
  if (!place.every(({ start, word }) => isName(start) && !phases.test(word))) return false;
  // What is in or on something with a name is most often a fault of its own: “on Android”.
  return (
    preposition.word === 'from' ||
    (/^(?:in|on)$/.test(preposition.word) && place.length === 1 && trackers.test(last.word))
  );
}

function isPartOfProduct(text: string, at: number, preposition: string, place: string): boolean {
  if (!shown.test(place) || preposition === 'from' || (preposition === 'on' && place !== 'board')) return false;
  // What somebody says of something stands in a report, a bug in one is to be mended there.
  return !/(?:findings|comments|concerns|suggestions|feedback|vulnerabilities)$/i.test(text.slice(0, at));
}
