/** A position in a text: 0-based line and 0-based UTF-16 column, as in VS Code and the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** `start` is included, `end` is not. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A range as 0-based UTF-16 offsets from the start of the text: `start` is included, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A span as offsets from the start of one part of a text, which stay valid while edits elsewhere move the part. The property
 * names differ from those of {@link Span}, so that one cannot be passed for the other.
 */
export interface PartSpan {
  readonly from: number;
  readonly to: number;
}

/** Replaces the text of the span; an empty span inserts. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** Converts offsets of one text to positions and back. */
export interface LineIndex {
  readonly lineCount: number;
  /** Offsets outside of the text are clamped. */
  positionAt(offset: number): Position;
  rangeOf(span: Span): Range;
  /** The offset at which a line (0-based) starts; the end of the text for lines after the last. */
  lineStart(line: number): number;
}

/** Lines end with `\n`, `\r\n` or a lone `\r`, as in VS Code. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  const lineStart = (line: number): number => starts[line] ?? text.length;
  const positionAt = (offset: number): Position => {
    const wanted = Math.max(0, Math.min(offset, text.length));
    const line = lastUpTo(starts, wanted);
    return { line, character: wanted - lineStart(line) };
  };
  return {
    lineCount: starts.length,
    positionAt,
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(span.end) }),
    lineStart,
  };
}

/** Binary search: the index of the last of the ascending numbers that is at most `wanted`; 0 when all are greater. */
export function lastUpTo(rising: ArrayLike<number>, wanted: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rising[middle] ?? Infinity) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Applies edits that were all computed against `text`. Insertions at the same offset keep their order.
 * @throws RangeError when two edits overlap
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let done = 0;
  for (const edit of ordered) {
    if (edit.start < done) throw new RangeError(`Edits overlap at offset ${edit.start}`);
    result += text.slice(done, edit.start) + edit.newText;
    done = edit.end;
  }
  return result + text.slice(done);
}

/** The line end of the first line; `\n` for a text of one line. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text.charCodeAt(first - 1) === 13 ? '\r\n' : '\n';
}

/** The text with its first UTF-16 unit in upper case. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The smallest single edit of whole lines that turns one text into the other. It splits no character and no line end. */
export function lineEditBetween(from: string, to: string): TextEdit {
  if (from === to) return { start: from.length, end: from.length, newText: '' };
  const start = startOfLine(from, commonStart(from, to));
  const tail = commonEnd(from, to, start);
  let end = from.length - tail;
  if (!isLineStart(from, end) || !isLineStart(to, to.length - tail)) {
    const lineEnd = from.indexOf('\n', end);
    end = lineEnd === -1 ? from.length : lineEnd + 1;
  }
  return { start, end, newText: to.slice(start, to.length - (from.length - end)) };
}

/** Texts are compared in chunks of this many characters: engines compare whole strings much faster than characters. */
const chunk = 1 << 16;

/** The length of the common prefix of two texts, in UTF-16 units. */
export function commonStart(one: string, other: string): number {
  return lengthOfSame(Math.min(one.length, other.length), (from, to) => one.slice(from, to) === other.slice(from, to));
}

/** The length of the common suffix of two texts without their first `start` UTF-16 units. */
export function commonEnd(one: string, other: string, start: number): number {
  const fromEnd = (text: string, from: number, to: number): string => text.slice(text.length - to, text.length - from);
  const most = Math.min(one.length, other.length) - start;
  return lengthOfSame(most, (from, to) => fromEnd(one, from, to) === fromEnd(other, from, to));
}

/** @param isSame whether the two texts are equal between two distances from their starts, or from their ends */
function lengthOfSame(most: number, isSame: (from: number, to: number) => boolean): number {
  let same = 0;
  for (let step = chunk; step > 0 && same < most;) {
    const next = Math.min(same + step, most);
    if (isSame(same, next)) same = next;
    else step >>= 1;
  }
  return same;
}

function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function isLineStart(text: string, offset: number): boolean {
  return startOfLine(text, offset) === offset;
}

/** A text of at most so many characters, surrogate pairs being one; what is cut off ends in an ellipsis. */
export function shorten(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
