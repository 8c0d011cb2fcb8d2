import type { Span } from '../text';
import { labelAt, labelPlaces } from './labels';
import { listsIn, longestList } from './lists';
import { patternReach, type ReferencePattern } from './referencePattern';
import { isRevert } from './reverts';
import { titlesOf, withoutNames } from './titles';
import { trailerTokens } from './trailers';

/** A word of a commit message in a position where a reference is valid, with its span in the message. */
export interface Candidate extends Span {
  readonly token: string;
  readonly isCompletion: boolean;
  /** All parts of the list that the word is in: they are references only if all are ids. Undefined for a single word. */
  readonly list?: readonly string[];
}

/** All words of a message in positions where references are valid. The plan decides which of them are ids. */
export interface Candidates {
  /** In order of appearance, each once, including those of `completes`. */
  readonly tokens: readonly string[];
  /** The tokens of `Completes:` trailers. */
  readonly completes: readonly string[];
  /** By token, for those that stand in lists alone: the lists. Undefined where there are none. */
  readonly lists?: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const longestToken = 100;
const mostTokens = 500;

const closers: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['(', ')'],
]);
const lowerCaseOnly = /^\p{Ll}+$/u;
/** `feat(api)`, `fix(api)!`: the type and scope of Conventional Commits, not an id before a colon. */
const typeAndScope = /^\p{Ll}+\([^()]*\)!?$/u;

/**
 * The words of a commit message that refer to milestones if they are ids: in a trailer `Milestone: M1` or `Completes: M1`, in
 * `[M1]`, `(M1)` or a leading `M1:` of the title, or matched by the user's pattern. Ids are case-sensitive. A word of
 * lower-case letters only (`docs`) is recognised only in a trailer, in `[docs]` and by the pattern, since Conventional Commits
 * use the other forms. A revert completes nothing.
 * @param message the whole message, with line ends of any kind
 * @returns undefined when the message has no candidates
 */
export function findCandidates(message: string, pattern?: ReferencePattern): Candidates | undefined {
  const places = placeCandidates(message, pattern);
  if (places.length === 0) return undefined;
  const tokens = tokensOf(places);
  const completes = tokensOf(places.filter(({ isCompletion }) => isCompletion));
  if (places.every(({ list }) => list === undefined)) return { tokens, completes };
  const single = new Set(tokensOf(places.filter(({ list }) => list === undefined)));
  const lists = new Map<string, (readonly string[])[]>();
  for (const { token, list } of places) {
    if (list && !single.has(token)) lists.set(token, [...(lists.get(token) ?? []), list]);
  }
  return { tokens, completes, lists };
}

/**
 * Whether a token that is an id refers to its milestone: a word in lists does where one of them consists of ids.
 * @param lists undefined for a token that also stands outside of lists
 */
export function isReference(
  lists: readonly (readonly string[])[] | undefined,
  isId: (token: string) => boolean,
): boolean {
  return lists === undefined || lists.some((list) => list.every(isId));
}

function tokensOf(places: readonly Candidate[]): readonly string[] {
  return [...new Set(places.map(({ token }) => token))];
}

/** The candidates with their spans. A token may occur several times, and candidates may overlap. */
export function placeCandidates(message: string, pattern?: ReferencePattern): readonly Candidate[] {
  const found = new CandidateList(message);
  const start = message.length - message.trimStart().length;
  const titles = titlesOf(message, start);
  for (const title of titles) {
    collectFromTitle(withoutNames(title), title.start, found);
    if (pattern) collectByPattern(title.text, title.start, pattern, found);
  }
  const subject = titles.at(-1)?.text ?? '';
  for (const { name, start: from, end } of trailerTokens(message, start)) {
    found.add(from, end, name === 'completes' && !isRevert(subject));
  }
  return found.all;
}

class CandidateList {
  readonly #message: string;
  readonly all: Candidate[] = [];

  constructor(message: string) {
    this.#message = message;
  }

  /** Ignores a token that contains white space or is too long. */
  add(start: number, end: number, isCompletion = false): void {
    if (end <= start || end - start > longestToken || this.all.length >= mostTokens) return;
    const token = this.#message.slice(start, end);
    if (!/\s/.test(token)) this.all.push({ token, start, end, isCompletion });
  }

  /** @param isAllowed whether a part may be a reference in this place, if it is an id */
  addLists(text: string, start: number, isAllowed: (part: string) => boolean): void {
    for (const parts of listsIn(text)) {
      const list = parts.map((part) => part.text);
      for (const part of parts) {
        if (this.all.length >= mostTokens) return;
        const span = { start: start + part.start, end: start + part.end };
        if (isAllowed(part.text)) this.all.push({ token: part.text, ...span, isCompletion: false, list });
      }
    }
  }
}

function isNoPlainWord(token: string): boolean {
  return !lowerCaseOnly.test(token);
}

function collectFromTitle(title: string, start: number, found: CandidateList): void {
  if (/[[(]/.test(title)) {
    for (const { 0: word, index } of title.matchAll(/\S+/g)) collectBracketed(title, index, word, start, found);
  }
  if (!title.includes(':')) return;
  for (const at of labelPlaces(title)) collectLabel(labelAt(title, at) ?? '', start + at, found);
}

/** `[M1]`, `(M1)` and `[M1, M2]` anywhere in the word. Each bracket looks ahead a limited distance, so that this stays linear. */
function collectBracketed(title: string, at: number, word: string, start: number, found: CandidateList): void {
  if (!/[[(]/.test(word)) return;
  for (let open = 0; open < word.length; open++) {
    const closer = closers.get(word[open] ?? '');
    if (closer === undefined || (open > 0 && isCall(title, at + open))) continue;
    const from = start + at + open + 1;
    const isAllowed = closer === ']' ? () => true : isNoPlainWord;
    const inside = word.slice(open + 1, open + 2 + longestToken);
    // Ids may hold brackets themselves, as in `(M(1))`.
    for (const end of new Set([inside.indexOf(closer), inside.lastIndexOf(closer)])) {
      if (end > 0 && isAllowed(inside.slice(0, end))) found.add(from, from + end);
    }
    const ahead = title.slice(at + open + 1, at + open + 2 + longestList);
    found.addLists(ahead.slice(0, Math.max(0, ahead.indexOf(closer))), from, isAllowed);
  }
}

/** Whether the bracket belongs to the word before it, as in `items[M1]` and `pay(M1)`; not in `feat(M1): Pay`. */
function isCall(title: string, at: number): boolean {
  const before = /[\p{Script=Latin}\p{N}_$]{1,100}$/u.exec(title.slice(Math.max(0, at - longestToken), at));
  if (!before) return false;
  const isScope = /^[\p{L}\p{N}]+(?:\([^()]*\)|\[[^[\]]*\])!?:(?:\s|$)/u.test(title.slice(at - before[0].length));
  return !isScope;
}

/** `M1:`, `M1, M2:`, and `M1!:` for a breaking change. */
function collectLabel(label: string, start: number, found: CandidateList): void {
  if (typeAndScope.test(label)) return;
  const bare = label.replace(/!$/, '');
  for (const token of new Set([label, bare])) {
    if (isNoPlainWord(token)) found.add(start, start + token.length);
  }
  found.addLists(bare, start, isNoPlainWord);
}

function collectByPattern(title: string, start: number, { regex }: ReferencePattern, found: CandidateList): void {
  for (const match of title.slice(0, patternReach).matchAll(regex)) {
    const whole = match[1] ?? match[0];
    const token = whole.trim();
    const from = start + match.index + match[0].indexOf(whole) + whole.indexOf(token);
    found.add(from, from + token.length);
  }
}
