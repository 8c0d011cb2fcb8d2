import { columnOfContent, hasContent, isGap, linesBelow, skipBlanks } from '../../lines';
import { readLine, type BlockLine, type Entry } from '../../place/blockLine';
import { endOfFlow, flowTokens } from '../../place/flowTokens';
import { insertion } from '../quoteSpan';
import { quoteSource } from '../quoteSource';
import { closeOfQuote } from '../../place/quotes';
import type { PartSpan } from '../../../text';
import { allKeys, listAt, takesText } from './knownKeys';
import type { LineSlip } from './lineSlip';
import { endOfWordsOn, type OpenBlock } from './openBlocks';
import { itemOfText } from './textSlip';

/*
 * Brackets and braces that are opened and never closed, or closed once too often. To YAML everything below an open one stands in
 * it, so that a plan ends where it opens.
 */

/**
 * What opens on the line and is closed nowhere in the lines that belong to its key. A text that only begins with a bracket comes
 * into quotes; all else is closed behind its last word.
 * @param open the blocks that are open on the line, with its entries
 */
export function openBracket(text: string, open: readonly OpenBlock[], line: BlockLine): LineSlip | undefined {
  const { rest, entries } = line;
  const last = entries.at(-1);
  if (rest.form !== 'flow' || !rest.isOpen) return undefined;
  const from = rest.span.start;
  // A text in JSON goes on to its end.
  if (!last && (open.length > 0 || from !== line.content)) return undefined;
  const further = last ? linesInside(text, line, last.column) : undefined;
  const lowest = further?.at(-1);
  const to = lowest ? endOfWordsOn(text, lowest) : further ? endOfWordsOn(text, line, from) : text.trimEnd().length;
  if (endOfFlow(text, from, to) !== undefined) return undefined;
  const words = { from, to };
  if (last && further?.length === 0 && isText(text, open, line, last)) {
    const at = { from, to: from + 1 };
    return { kind: 'yaml', at, detail: 'Plain value cannot start with it', edits: quoteSource(text, words) };
  }
  return openQuoteWithin(text, words, line.end) ?? closeAll(text, words);
}

/** The lines below that are indented deeper than the column, and so stand in the brackets. */
function linesInside(text: string, line: BlockLine, column: number): readonly BlockLine[] {
  const lines: BlockLine[] = [];
  for (const below of linesBelow(text, line.end)) {
    if (!hasContent(below)) continue;
    if (columnOfContent(below) <= column && below.begins !== 'closing') break;
    const inner = readLine(text, below.start);
    // A list or a key of the plan there belongs to another value.
    if (inner.begins === 'dash') break;
    lines.push(inner);
  }
  return lines;
}

/** A quote that nothing on its line closes. It most likely ends with its entry: `[M1, "M2]`. */
function openQuoteWithin(text: string, { from, to }: PartSpan, lineEnd: number): LineSlip | undefined {
  const end = Math.min(to, lineEnd);
  for (const { kind, mark, span } of flowTokens(text, from, end)) {
    const isQuote = kind === 'word' && (mark === '"' || mark === "'");
    if (!isQuote || closeOfQuote(text, span.start, end) !== undefined) continue;
    const words = /^[^,\]}\r\n]*/.exec(text.slice(span.start, end))?.[0].trimEnd() ?? mark;
    const at = { from: span.start, to: span.start + 1 };
    return { kind: 'unclosed-quote', at, detail: '', edits: [insertion(span.start + words.length, mark)] };
  }
  return undefined;
}

interface OpenBracket {
  readonly at: number;
  readonly closer: string;
}

/**
 * Closes what is open: behind the last word, or before what closes a bracket around it (`[{ id: M1 ]`). The place is that of the
 * outermost that is closed with it.
 */
function closeAll(text: string, { from, to }: PartSpan): LineSlip | undefined {
  const stack: OpenBracket[] = [];
  const close = (end: number, left: number): LineSlip | undefined => {
    const opened = stack.slice(left);
    const [first] = opened;
    if (!first) return undefined;
    const detail = opened
      .toReversed()
      .map(({ closer }) => closer)
      .join('');
    const at = { from: first.at, to: first.at + 1 };
    return { kind: 'unclosed-bracket', at, detail, edits: [insertion(end, detail)] };
  };
  for (const { kind, mark, span } of flowTokens(text, from, to)) {
    if (kind === 'open') stack.push({ at: span.start, closer: mark === '[' ? ']' : '}' });
    if (kind !== 'close') continue;
    if (stack.at(-1)?.closer === mark) stack.pop();
    else return close(endOfWordsBefore(text, span.start), stack.findLastIndex(({ closer }) => closer === mark) + 1);
  }
  return close(to, 0);
}

function endOfWordsBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && isGap(text, at - 1, text.length)) at--;
  return at;
}

/** Whether a bracket begins a text rather than a list or a map: `title: [Draft`, but not `- { text: Guests pay`. */
function isText(text: string, open: readonly OpenBlock[], line: BlockLine, last: Entry): boolean {
  const from = line.rest.span.start;
  const key = /^\{[ \t]{0,20}(["']?)([\w-]{1,40})\1[ \t]{0,20}:(?:\s|$)/.exec(text.slice(from, line.end))?.[2];
  if (key !== undefined && allKeys.has(key)) return false;
  if (last.kind === 'dash') return itemOfText(text, open, line, last) !== undefined;
  return allKeys.has(last.name) && listAt(last.name) === undefined && takesText(last.name);
}

/** A bracket behind one that is closed: `[M1, M2]]`. */
export function strayBracket(text: string, { rest, end, entries }: BlockLine): LineSlip | undefined {
  if (entries.length === 0 || rest.isOpen || rest.form !== 'flow') return undefined;
  const from = skipBlanks(text, rest.span.end, end);
  const detail = /^[\]}]{1,9}/.exec(text.slice(from, end))?.[0];
  if (detail === undefined) return undefined;
  const to = from + detail.length;
  const next = skipBlanks(text, to, end);
  if (next < end && !(text.charAt(next) === '#' && isGap(text, next - 1, end))) return undefined;
  return { kind: 'stray-bracket', at: { from, to }, detail, edits: [{ start: from, end: to, newText: '' }] };
}
