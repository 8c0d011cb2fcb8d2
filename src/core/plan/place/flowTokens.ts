import type { Span } from '../../text';
import { endOfLine, isGap } from '../lines';
import { closeOfQuote } from './quotes';

/** A piece of what stands in brackets or braces. */
export interface FlowToken {
  readonly kind: 'open' | 'close' | 'comma' | 'colon' | 'word' | 'comment';
  readonly span: Span;
  /** The first character: which bracket, or which quote. */
  readonly mark: string;
}

/** The pieces from an opening bracket on, as far as `end`; a quote that is not closed reaches to the end of its line. */
export function* flowTokens(text: string, start: number, end: number): Generator<FlowToken> {
  let afterQuote = false;
  for (let at = start; at < end;) {
    const mark = text.charAt(at);
    if (isGap(text, at, end) || mark === '\uFEFF') {
      at++;
      continue;
    }
    const token = tokenAt(text, at, end, mark, afterQuote);
    afterQuote = token.kind === 'word' && (mark === '"' || mark === "'");
    yield token;
    at = token.span.end;
  }
}

function tokenAt(text: string, at: number, end: number, mark: string, afterQuote: boolean): FlowToken {
  const token = (kind: FlowToken['kind'], stop: number): FlowToken => ({ kind, mark, span: { start: at, end: stop } });
  if (mark === '[' || mark === '{') return token('open', at + 1);
  if (mark === ']' || mark === '}') return token('close', at + 1);
  if (mark === ',') return token('comma', at + 1);
  if (mark === '#') return token('comment', Math.min(end, endOfLine(text, at)));
  if (mark === ':' && (afterQuote || endsKey(text, at, end))) return token('colon', at + 1);
  if (mark === '"' || mark === "'")
    return token('word', closeOfQuote(text, at, end) ?? Math.min(end, endOfLine(text, at)));
  let stop = at;
  while (stop < end && !endsWord(text, stop, end)) stop++;
  return token('word', at + Math.max(1, text.slice(at, stop).trimEnd().length));
}

/** Words over several lines come as several. */
function endsWord(text: string, at: number, end: number): boolean {
  const char = text.charAt(at);
  if (/[,[\]{}\r\n]/.test(char)) return true;
  if (char === '#') return isGap(text, at - 1, end);
  return char === ':' && endsKey(text, at, end);
}

function endsKey(text: string, colon: number, end: number): boolean {
  return isGap(text, colon + 1, end) || /[,[\]{}]/.test(text.charAt(colon + 1));
}

/** The offset behind the bracket that closes the one at `start`; undefined where it is not closed before `end`. */
export function endOfFlow(text: string, start: number, end: number): number | undefined {
  let depth = 0;
  for (const { kind, span } of flowTokens(text, start, end)) {
    if (kind === 'open') depth++;
    if (kind === 'close' && --depth === 0) return span.end;
  }
  return undefined;
}
