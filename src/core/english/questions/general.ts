import {
  commonDocuments,
  nounsOrVerbs,
  commonQualities,
  commonThings,
  endlessWork,
  joints,
  kindsOfWork,
  planningVerbs,
  thingsOfUsers,
} from '../words/general';
import { wordsAfter, type Word } from '../grammar/words';
import { wordSet } from '../words/wordSet';
import { afterLabel, beforeSpell } from './labels';

/** Words side by side, without the marks and joints around them: “the main features”. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** It says what is done and not only to what: “backend development”, “build the backend”. */
  readonly isWork: boolean;
  /** A command of a plan, with its object: “build the backend”. */
  readonly isVerb: boolean;
  /** Work of a kind that has no end of its own: “bug fixes”, “final polish”. */
  readonly isEndless: boolean;
  /** It says of something that all have which kind is meant, and still not which: “core features”. */
  readonly isQualified: boolean;
}

/** A text of more words is not looked through: it will hold a name. */
const most = 16;

/**
 * The stretches of a text that holds nothing but words which could stand in any plan, in its order.
 *
 * @param start where it begins; a label there is passed over
 * @returns none when a word, a number or a name in it belongs to this plan alone
 */
export function findGeneral(text: string, start: number, end: number): readonly Stretch[] {
  const from = start + afterLabel(text.slice(start, Math.min(end, start + 60)));
  const tail = Math.max(from, end - 30);
  const to = tail + beforeSpell(text.slice(tail, end));
  const stretches: Stretch[] = [];
  let open: Word[] = [];
  const close = (): void => {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last) stretches.push({ start: first.start, end: last.end, ...kindOf(open, first, last) });
    open = [];
  };
  let at = from;
  let joint = '';
  for (let count = 0; ; count++) {
    const [word] = wordsAfter(text, at, 1);
    if (!word || word.end > to) break;
    if (count > most || /["“”`'‘’#<[]/.test(word.gap)) return [];
    if (joints.has(word.word)) {
      joint = word.word;
      if (!determiners.has(word.word) || open.length !== 1) close();
    } else {
      if (/[^\s-]|\s-/.test(word.gap)) close();
      open.push(word);
      // “Code of conduct” has no verb.
      const mayBeVerb = open.length === 1 && joint !== 'of';
      if (!(mayBeVerb && planningVerbs.has(word.word)) && !isGeneral(word.word)) return [];
      joint = '';
    }
    at = word.end;
  }
  close();
  return /[\p{L}\p{N}]/u.test(text.slice(at, to)) ? [] : stretches;
}

const determiners = wordSet('a an the our your its all any both each every');

function kindOf(
  words: readonly Word[],
  first: Word,
  last: Word,
): Pick<Stretch, 'isVerb' | 'isWork' | 'isEndless' | 'isQualified'> {
  // “Create projects” is what users of a product do, “create the app” what its makers do.
  const isVerb = words.length > 1 && planningVerbs.has(first.word) && !namesProduct(words, first, last);
  return {
    isVerb,
    isWork: isVerb || kindsOfWork.has(last.word),
    isEndless: !isVerb && endlessWork.has(last.word),
    isQualified: !isVerb && words.length > 1 && words.some(({ word }) => commonQualities.has(word)),
  };
}

/**
 * Whether what begins like a command of a plan is none: what users do (“create projects”), a document that is there or not
 * (“write user guides”), or two nouns (“design system”, but “design the system”).
 */
function namesProduct(words: readonly Word[], { word, end }: Word, last: Word): boolean {
  if ((thingsOfUsers.has(last.word) && !makers.has(word)) || /^(?:guide|tutorial)s?$/.test(last.word)) return true;
  return nounsOrVerbs.has(word) && words.length === 2 && last.start === end + 1 && !last.word.endsWith('s');
}

/** What only the makers of a product do, even with what its users handle: “develop content”. */
const makers = wordSet('develop developing implement implementing coding');

function isGeneral(word: string): boolean {
  return isListed(word) || (word.includes('-') && word.split('-').every(isListed));
}

function isListed(word: string): boolean {
  return commonThings.has(word) || commonQualities.has(word) || kindsOfWork.has(word) || commonDocuments.has(word);
}
