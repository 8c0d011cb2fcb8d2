import { patternReach, type ReferencePattern } from './referencePattern';

/** Every word of a message that stands where a reference may stand. Which of them are ids, the plan knows. */
export interface Candidates {
  /** In order of appearance, each once; those of `completes` among them. */
  readonly tokens: readonly string[];
  /** From `Completes:` trailers. */
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
const lineEnd = /\r\n|\n|\r/;
/** The name of a trailer with its colon. */
export const trailer = /^(milestone|completes)[ \t]*:/i;
const trailerSomewhere = new RegExp(trailer, 'im');
const lowerCaseOnly = /^\p{Ll}+$/u;
/** `feat(api)`, `fix(api)!`: the type and scope of Conventional Commits, not an id before a colon. */
const typeAndScope = /^\p{Ll}+\([^()]*\)!?$/u;

/** @returns undefined when nothing in the message could be a reference */
export function findCandidates(message: string, pattern?: ReferencePattern): Candidates | undefined {
  const tokens = new Set<string>();
  const completes = new Set<string>();
  const subject = subjectOf(message);
  collectFromSubject(subject, tokens);
  if (pattern) collectByPattern(subject, pattern, tokens);
  // Most messages have none, and splitting every one into lines takes longer than git takes to tell them.
  if (trailerSomewhere.test(message)) collectTrailers(message.trimStart().split(lineEnd).slice(1), tokens, completes);
  return tokens.size === 0 ? undefined : { tokens: [...tokens], completes: [...completes] };
}

/** The subject as git has it: the first paragraph as one line, here without its trailers. */
function subjectOf(message: string): string {
  const head = message.trimStart().slice(0, longestSubject);
  const [first = '', ...rest] = head.split(lineEnd);
  let subject = first;
  for (const line of rest) {
    if (line.trim() === '' || trailer.test(line)) break;
    subject += ` ${line}`;
  }
  return subject;
}

function collectFromSubject(subject: string, tokens: Set<string>): void {
  let isAtStart = true;
  for (const word of subject.split(/\s+/)) {
    if (word === '') continue;
    collectBracketed(word, tokens);
    if (isAtStart && word.endsWith(':')) collectLabel(word, tokens);
    isAtStart &&= isPrefix(word);
  }
}

/** `[M1]` and `(M1)`, wherever in the word they stand. Each bracket looks ahead a limited way, so this stays linear. */
function collectBracketed(word: string, tokens: Set<string>): void {
  if (!/[[(]/.test(word)) return;
  for (let open = 0; open < word.length; open++) {
    const closer = closers.get(word[open] ?? '');
    if (closer === undefined) continue;
    const inside = word.slice(open + 1, open + 2 + longestToken);
    // Ids may hold brackets themselves, as in `(M(1))`.
    for (const end of new Set([inside.indexOf(closer), inside.lastIndexOf(closer)])) {
      const token = inside.slice(0, Math.max(0, end));
      if (closer === ']' || !lowerCaseOnly.test(token)) addToken(tokens, token);
    }
  }
}

/** `M1:`, and `M1!:` for a breaking change. */
function collectLabel(word: string, tokens: Set<string>): void {
  const label = word.slice(0, -1).replace(/^["'“‘]/, '');
  if (typeAndScope.test(label)) return;
  for (const token of [label, label.replace(/!$/, '')]) if (!lowerCaseOnly.test(token)) addToken(tokens, token);
}

/**
 * What may stand before `M1:`: other labels (`feat:`, `fixup!`, `[web]`), signs, and git's `Revert`. After any other word it
 * is prose: "Crash on Apple M1: align the buffers".
 */
function isPrefix(word: string): boolean {
  return /[:!]$/.test(word) || /^\[.*\]$/.test(word) || /^\(.*\)$/.test(word) || /^Re(?:vert|apply)$/.test(word)
    ? true
    : !/[\p{L}\p{N}]/u.test(word);
}

function collectByPattern(subject: string, { regex }: ReferencePattern, tokens: Set<string>): void {
  for (const match of subject.slice(0, patternReach).matchAll(regex)) addToken(tokens, (match[1] ?? match[0]).trim());
}

/**
 * `Milestone: M1, M2` in any line below the first, for git's own reading misses trailers that are followed by another
 * paragraph or share one with prose. A folded line continues the list.
 */
function collectTrailers(lines: readonly string[], tokens: Set<string>, completes: Set<string>): void {
  let sets: readonly Set<string>[] = [];
  for (const line of lines) {
    const isFolded = sets.length > 0 && /^[ \t]/.test(line);
    const key = isFolded ? undefined : trailer.exec(line);
    if (key) sets = key[1]?.toLowerCase() === 'completes' ? [tokens, completes] : [tokens];
    else if (!isFolded) sets = [];
    if (sets.length === 0) continue;
    for (const part of line.slice(key?.[0].length ?? 0).split(',', mostTokens)) {
      for (const set of sets) addToken(set, part.trim());
    }
  }
}

function addToken(tokens: Set<string>, token: string): void {
  if (token === '' || token.length > longestToken || tokens.size >= mostTokens || /\s/.test(token)) return;
  tokens.add(token);
}
