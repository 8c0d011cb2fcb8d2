import type { Span } from '../text';
import { patternReach, type ReferencePattern } from './referencePattern';

/** A word of a commit message in a position where a reference is valid, with its span in the message. */
export interface Candidate extends Span {
  readonly token: string;
  readonly isCompletion: boolean;
}

/** All words of a message in positions where references are valid. The plan decides which of them are ids. */
export interface Candidates {
  /** In order of appearance, each once, including those of `completes`. */
  readonly tokens: readonly string[];
  /** The tokens of `Completes:` trailers. */
  readonly completes: readonly string[];
}

/** Subjects are read up to here, in UTF-16 units; git itself advises 50. */
const longestSubject = 1000;
const longestToken = 100;
const mostTokens = 500;

const closers: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['(', ')'],
]);
/** The name of a trailer with its colon. */
const trailer = /^(milestone|completes)[ \t]*:/i;
const trailerSomewhere = new RegExp(trailer, 'im');
const lowerCaseOnly = /^\p{Ll}+$/u;
/** `feat(api)`, `fix(api)!`: the type and scope of Conventional Commits, not an id before a colon. */
const typeAndScope = /^\p{Ll}+\([^()]*\)!?$/u;

/**
 * The words of a commit message that refer to milestones if they are ids: in a trailer `Milestone: M1` or `Completes: M1`, in
 * `[M1]`, `(M1)` or a leading `M1:` of the subject, or matched by the user's pattern. Ids are case-sensitive. A word of
 * lower-case letters only (`docs`) is recognised only in a trailer, in `[docs]` and by the pattern, since Conventional Commits
 * use the other forms.
 * @param message the whole message, with line ends of any kind
 * @returns undefined when the message has no candidates
 */
export function findCandidates(message: string, pattern?: ReferencePattern): Candidates | undefined {
  const places = placeCandidates(message, pattern);
  if (places.length === 0) return undefined;
  const completions = places.filter(({ isCompletion }) => isCompletion);
  return { tokens: tokensOf(places), completes: tokensOf(completions) };
}

function tokensOf(places: readonly Candidate[]): readonly string[] {
  return [...new Set(places.map(({ token }) => token))];
}

/** The candidates with their spans. A token may occur several times, and candidates may overlap. */
export function placeCandidates(message: string, pattern?: ReferencePattern): readonly Candidate[] {
  const found = new CandidateList(message);
  const start = message.length - message.trimStart().length;
  const subject = subjectOf(message, start);
  collectFromSubject(subject, start, found);
  if (pattern) collectByPattern(subject, start, pattern, found);
  // Most messages have no trailers, and splitting every message into lines takes longer than git takes to print them.
  if (trailerSomewhere.test(message)) collectTrailers(message, start, found);
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
}

/** The subject as git defines it, the first paragraph as one line, without trailers. Offsets are those of the message. */
function subjectOf(message: string, start: number): string {
  const head = message.slice(start, start + longestSubject);
  const above = /[\r\n]+/g;
  for (let lineEnd = above.exec(head); lineEnd; lineEnd = above.exec(head)) {
    const rest = head.slice(above.lastIndex);
    const isParagraph = lineEnd[0] !== '\r\n' && lineEnd[0].length > 1;
    if (isParagraph || /^[^\S\r\n]*(?:[\r\n]|$)/.test(rest) || trailer.test(rest))
      return oneLine(head.slice(0, lineEnd.index));
  }
  return oneLine(head);
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]/g, ' ');
}

function collectFromSubject(subject: string, start: number, found: CandidateList): void {
  let isAtStart = true;
  for (const { 0: word, index } of subject.matchAll(/\S+/g)) {
    collectBracketed(word, start + index, found);
    if (isAtStart && word.endsWith(':')) collectLabel(word, start + index, found);
    isAtStart &&= isLabelPrefix(word);
  }
}

/** `[M1]` and `(M1)` anywhere in the word. Each bracket looks ahead a limited distance, so that this stays linear. */
function collectBracketed(word: string, start: number, found: CandidateList): void {
  if (!/[[(]/.test(word)) return;
  for (let open = 0; open < word.length; open++) {
    const closer = closers.get(word[open] ?? '');
    if (closer === undefined) continue;
    const inside = word.slice(open + 1, open + 2 + longestToken);
    // Ids may hold brackets themselves, as in `(M(1))`.
    for (const end of new Set([inside.indexOf(closer), inside.lastIndexOf(closer)])) {
      if (closer === ')' && lowerCaseOnly.test(inside.slice(0, Math.max(0, end)))) continue;
      found.add(start + open + 1, start + open + 1 + end);
    }
  }
}

/** `M1:`, and `M1!:` for a breaking change. */
function collectLabel(word: string, start: number, found: CandidateList): void {
  const from = /^["'“‘]/.test(word) ? 1 : 0;
  const label = word.slice(from, -1);
  if (typeAndScope.test(label)) return;
  for (const token of new Set([label, label.replace(/!$/, '')])) {
    if (!lowerCaseOnly.test(token)) found.add(start + from, start + from + token.length);
  }
}

/**
 * Whether a word may precede `M1:`: another label (`feat:`, `fixup!`, `[web]`), punctuation, or git's `Revert`. After any
 * other word `M1:` is prose: "Crash on Apple M1: align the buffers".
 */
export function isLabelPrefix(word: string): boolean {
  return /[:!]$/.test(word) || /^\[.*\]$/.test(word) || /^\(.*\)$/.test(word) || /^Re(?:vert|apply)$/.test(word)
    ? true
    : !/[\p{L}\p{N}]/u.test(word);
}

function collectByPattern(subject: string, start: number, { regex }: ReferencePattern, found: CandidateList): void {
  for (const match of subject.slice(0, patternReach).matchAll(regex)) {
    const whole = match[1] ?? match[0];
    const token = whole.trim();
    const from = start + match.index + match[0].indexOf(whole) + whole.indexOf(token);
    found.add(from, from + token.length);
  }
}

/**
 * `Milestone: M1, M2` in any line below the first. Git's own parser misses trailers that are followed by another paragraph
 * or share a paragraph with prose. A folded line continues the list.
 */
function collectTrailers(message: string, start: number, found: CandidateList): void {
  let kind: 'milestone' | 'completes' | undefined;
  let isFirst = true;
  for (const { 0: line, index } of message.slice(start).matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const isFolded = kind !== undefined && /^[ \t]/.test(line);
    const key = isFolded || isFirst ? undefined : trailer.exec(line);
    if (!isFolded) kind = key ? (key[1]?.toLowerCase() as 'milestone' | 'completes') : undefined;
    isFirst = false;
    if (kind === undefined) continue;
    const from = key?.[0].length ?? 0;
    for (const part of line.slice(from).matchAll(/[^,]+/g)) {
      const token = part[0].trim();
      const at = start + index + from + part.index + part[0].indexOf(token);
      found.add(at, at + token.length, kind === 'completes');
    }
  }
}
