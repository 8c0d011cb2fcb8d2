import type { Span } from '../../text';
import { endOfLine, isGap, lineAt, skipBlanks, type Line } from '../lines';
import { endOfFlow } from './flowTokens';
import { closeOfQuote, unquote } from './quotes';

/** A dash, or a key with its colon. */
export interface Entry {
  readonly kind: 'dash' | 'key';
  /** Of the dash or the key, or of an anchor or tag before it. */
  readonly column: number;
  /** Without quotes; empty for a dash. */
  readonly name: string;
  /** The dash, or the key with its quotes. */
  readonly span: Span;
  /** Right after the dash or the colon. */
  readonly end: number;
}

/** What a line holds behind its dashes and its key. */
export interface Rest {
  readonly form: 'none' | 'plain' | 'quoted' | 'flow' | 'block';
  /** On this line alone; empty for `none`. */
  readonly span: Span;
  /** Quotes or brackets that this line does not close. */
  readonly isOpen: boolean;
  /** Offset of the `#`. */
  readonly comment?: number;
}

/** A whole line, read as if no text and no bracket were open above it. */
export interface BlockLine extends Line {
  readonly end: number;
  /** From left to right. */
  readonly entries: readonly Entry[];
  readonly rest: Rest;
}

/** @param start of the line */
export function readLine(text: string, start: number): BlockLine {
  const { start: lineStart, indent, content, begins } = lineAt(text, start);
  const end = endOfLine(text, content);
  const entries: Entry[] = [];
  let at = content;
  for (;;) {
    const inner = skipProperties(text, at, end);
    const isDash = text.charAt(inner) === '-' && isGap(text, inner + 1, end);
    const span = isDash ? { start: inner, end: inner + 1 } : findKey(text, inner, end);
    if (!span) {
      at = inner;
      break;
    }
    const stop = isDash ? span.end : skipBlanks(text, span.end, end) + 1;
    const name = isDash ? '' : unquote(text.slice(span.start, span.end));
    entries.push({ kind: isDash ? 'dash' : 'key', column: at - lineStart, name, span, end: stop });
    at = skipBlanks(text, stop, end);
    if (isDash) continue;
    at = skipProperties(text, at, end);
    break;
  }
  return { start: lineStart, indent, content, begins, end, entries, rest: readRest(text, at, end) };
}

/** The offset behind anchors and tags, and the blanks after them. */
function skipProperties(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text.charAt(at) === '&' || text.charAt(at) === '!')) {
    while (at < end && !isGap(text, at, end)) at++;
    at = skipBlanks(text, at, end);
  }
  return at;
}

/** The key that begins here, if a colon follows it on the line. */
function findKey(text: string, start: number, end: number): Span | undefined {
  const first = text.charAt(start);
  if (first === '"' || first === "'") {
    const close = closeOfQuote(text, start, end);
    if (close === undefined) return undefined;
    const colon = skipBlanks(text, close, end);
    return text.charAt(colon) === ':' && isGap(text, colon + 1, end) ? { start, end: close } : undefined;
  }
  if (/[[\]{}#*|>@`%,]/.test(first) || (first === '?' && isGap(text, start + 1, end))) return undefined;
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (char === '#' && at > start && isGap(text, at - 1, end)) return undefined;
    if (char !== ':' || !isGap(text, at + 1, end)) continue;
    const key = text.slice(start, at).trimEnd();
    return key === '' ? undefined : { start, end: start + key.length };
  }
  return undefined;
}

function readRest(text: string, start: number, end: number): Rest {
  const first = start < end ? text.charAt(start) : '';
  if (first === '' || first === '#') {
    return { form: 'none', span: { start, end: start }, isOpen: false, ...(first === '#' && { comment: start }) };
  }
  if (/^[|>][-+\d]*(?:\s|$)/.test(text.slice(start, Math.min(end, start + 5)))) {
    return { form: 'block', span: { start, end }, isOpen: true };
  }
  const form = first === '"' || first === "'" ? 'quoted' : first === '[' || first === '{' ? 'flow' : 'plain';
  if (form === 'plain') {
    const comment = findComment(text, start, end);
    const plain = text.slice(start, comment ?? end).trimEnd();
    return {
      form,
      span: { start, end: start + plain.length },
      isOpen: false,
      ...(comment !== undefined && { comment }),
    };
  }
  const close = form === 'quoted' ? closeOfQuote(text, start, end) : endOfFlow(text, start, end);
  const comment = close === undefined ? undefined : findComment(text, close, end);
  const span = { start, end: close ?? end };
  return { form, span, isOpen: close === undefined, ...(comment !== undefined && { comment }) };
}

/** The first `#` with a blank before it. */
function findComment(text: string, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) {
    if (text.charAt(at) === '#' && at > 0 && isGap(text, at - 1, end)) return at;
  }
  return undefined;
}
