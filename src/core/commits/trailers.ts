import type { Span } from '../text';
import { messageLines } from './messageLines';

/** The name of a trailer with its colon. */
export const trailerKey = /^(milestone|completes)[ \t]*:/i;
const trailerSomewhere = new RegExp(trailerKey, 'im');

/** An id, or what could be one, in a trailer. */
export interface TrailerToken extends Span {
  readonly name: 'milestone' | 'completes';
}

/**
 * `Milestone: M1, M2 (fee)` in any line below the first that is not quoted. Git's own parser misses trailers that are followed
 * by another paragraph or share a paragraph with prose. A list that ends with a comma goes on in an indented line.
 * @param start offset of the first line that is not blank
 */
export function* trailerTokens(message: string, start: number): Generator<TrailerToken> {
  // Most messages have no trailers, and splitting every message into lines takes longer than git takes to print them.
  if (!trailerSomewhere.test(message)) return;
  let name: TrailerToken['name'] | undefined;
  for (const line of messageLines(message, start)) {
    const { text } = line;
    const isContinued = name !== undefined && line.kind !== 'quoted' && /^[ \t]/.test(text);
    const key = line.kind === 'own' && line.start > start ? trailerKey.exec(text) : null;
    if (!isContinued) name = key ? (key[1]?.toLowerCase() as TrailerToken['name']) : undefined;
    if (name === undefined) continue;
    const from = isContinued ? 0 : (key?.[0].length ?? 0);
    for (const part of partsOf(text, from)) {
      // Behind an id there may be a remark in parentheses, as behind the hash in `Fixes: 3f2a1b9 ("Pay by card")`.
      const token = /^(\S+)[ \t]+\(.*\)$/.exec(part.text)?.[1] ?? part.text;
      const at = line.start + part.start;
      if (token !== '') yield { name, start: at, end: at + token.length };
    }
    const value = text.slice(from).trim();
    if (value !== '' && !value.endsWith(',')) name = undefined;
  }
}

interface Part {
  readonly text: string;
  readonly start: number;
}

/** What stands between the commas, trimmed. A comma in parentheses separates nothing. */
function* partsOf(text: string, from: number): Generator<Part> {
  let depth = 0;
  let start = from;
  for (let i = from; i <= text.length; i++) {
    const char = text[i];
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === undefined || (char === ',' && depth <= 0)) {
      const part = text.slice(start, i);
      yield { text: part.trim(), start: start + part.length - part.trimStart().length };
      start = i + 1;
      depth = 0;
    }
  }
}
