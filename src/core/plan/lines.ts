/*
 * The one reader of lines and their indentation. It looks at no more of the text than it is asked for. Offsets and columns are
 * 0-based and count UTF-16 units. `\n`, `\r\n` and a lone `\r` each end a line, as in VS Code; the end of a line is before its
 * line end, and a BOM belongs to no line. Blanks are spaces and tabs.
 */

/** How a line begins, read as if no text and no bracket were open above it. */
export interface Line {
  readonly start: number;
  /** The number of spaces before the first other character: YAML does not indent with tabs. */
  readonly indent: number;
  /** Offset of the first character that is no blank; on a blank line, where the line ends. */
  readonly content: number;
  /** `marker` is `---` or `...`, which begin and end a document; `closing` is a bracket or brace that closes. */
  readonly begins: 'blank' | 'comment' | 'dash' | 'closing' | 'marker' | 'other';
}

/** @param start of the line; 0 is the start of the first one with a BOM, too */
export function lineAt(text: string, start: number): Line {
  const from = start === 0 ? startOfText(text) : start;
  let content = from;
  while (text.charCodeAt(content) === 0x20) content++;
  const indent = content - from;
  if (text.charCodeAt(content) === 0x09) content = skipBlanks(text, content, text.length);
  return { start: from, indent, content, begins: beginningAt(text, content, content === from) };
}

function beginningAt(text: string, at: number, isAtMargin: boolean): Line['begins'] {
  switch (at < text.length ? text.charCodeAt(at) : 0x0a) {
    case 0x0a:
    case 0x0d:
      return 'blank';
    case 0x23: // #
      return 'comment';
    case 0x5d: // ]
    case 0x7d: // }
      return 'closing';
    case 0x2d: // -
      if (isGap(text, at + 1, text.length)) return 'dash';
      return isAtMargin && isMarker(text, at, '---') ? 'marker' : 'other';
    case 0x2e: // .
      return isAtMargin && isMarker(text, at, '...') ? 'marker' : 'other';
    default:
      return 'other';
  }
}

function isMarker(text: string, at: number, mark: string): boolean {
  return text.startsWith(mark, at) && isGap(text, at + mark.length, text.length);
}

/** Whether more than blanks and a comment stands on the line. */
export function hasContent({ begins }: Line): boolean {
  return begins !== 'blank' && begins !== 'comment';
}

/** Whether a dash begins the line, or a colon on it may belong to a key, be it inside brackets. */
export function mayHoldEntry(text: string, { begins, content }: Line): boolean {
  return begins === 'dash' || /:(?:\s|$)/.test(text.slice(content, endOfLine(text, content)));
}

/** The column at which the line begins with something else than blanks. */
export function columnOfContent({ start, content }: Line): number {
  return content - start;
}

/** The lines from one on, to the end of the text. A text that ends with a line end has an empty last line. */
export function* linesFrom(text: string, start = 0): Generator<Line> {
  for (let next: number | undefined = start; next !== undefined;) {
    const line = lineAt(text, next);
    yield line;
    next = lineBelow(text, endOfLine(text, line.content));
  }
}

/** The lines below one. @param lineEnd where that one ends */
export function linesBelow(text: string, lineEnd: number): Iterable<Line> {
  const start = lineBelow(text, lineEnd);
  return start === undefined ? [] : linesFrom(text, start);
}

/** The lines above one, from the bottom up. */
export function* linesAbove(text: string, start: number): Generator<Line> {
  const first = startOfText(text);
  for (let at = start; at > first;) {
    at = startOfLine(text, endOfLineAbove(text, at));
    yield lineAt(text, at);
  }
}

/** Behind the BOM. */
export function startOfText(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}

/** The start of the line that the offset is on. */
export function startOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at--;
  return at === 0 ? startOfText(text) : at;
}

/** The end of the line that the offset is on. */
export function endOfLine(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

/** Whether a line ends at the offset. */
export function isLineEndAt(text: string, offset: number): boolean {
  return offset >= text.length || isLineEnd(text.charCodeAt(offset));
}

function isLineEnd(code: number): boolean {
  return code <= 0x0d && (code === 0x0a || code === 0x0d);
}

/** The start of the next line; the end of the text on the last one. */
export function startOfNextLine(text: string, offset: number): number {
  return lineBelow(text, endOfLine(text, offset)) ?? text.length;
}

/**
 * The start of the line below.
 *
 * @param end of a line
 * @returns undefined on the last one
 */
function lineBelow(text: string, end: number): number | undefined {
  if (end >= text.length) return undefined;
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

/** The end of the line above the one that starts at the offset; the offset itself where no line end is before it. */
export function endOfLineAbove(text: string, start: number): number {
  if (!isAtLineStart(text, start)) return start;
  return start - (text.startsWith('\r\n', start - 2) ? 2 : 1);
}

/** The blank lines from the start of a line on, with their line ends. */
export function blankLinesFrom(text: string, start: number): string {
  return /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(start))?.[0] ?? '';
}

export function columnOf(text: string, offset: number): number {
  return offset - startOfLine(text, offset);
}

/** Whether a line end is before the offset; it is not at the start of the text. */
export function isAtLineStart(text: string, offset: number): boolean {
  return offset > 0 && isLineEnd(text.charCodeAt(offset - 1));
}

/** Whether only white space is before the offset on its line. */
export function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(startOfLine(text, offset), offset).trim() === '';
}

/** The first offset from `start` on at which no blank stands; `end` where there is none before it. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at++;
  return at;
}

/** Whether white space stands there, or what is looked at ends there. */
export function isGap(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  return code === 0x20 || (code < 0x80 ? code >= 0x09 && code <= 0x0d : /\s/.test(text.charAt(at)));
}
