/*
 * Lines of a text without an index of all lines: each call reads only the lines that it needs. Offsets and columns are 0-based
 * UTF-16 units. A line ends before its line end, and a BOM is not part of the first line.
 */

/** The offset after the BOM, if there is one: 0 or 1. */
export function startOfText(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}

export function startOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text.charAt(at - 1) !== '\n' && text.charAt(at - 1) !== '\r') at--;
  return at === 0 ? startOfText(text) : at;
}

/** The end of the line without its line end. */
export function endOfLine(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at++;
  return at;
}

/** The start of the next line; the end of the text on the last one. */
export function startOfNextLine(text: string, offset: number): number {
  return lineBelow(text, endOfLine(text, offset)) ?? text.length;
}

export function columnOf(text: string, offset: number): number {
  return offset - startOfLine(text, offset);
}

export function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(startOfLine(text, offset), offset).trim() === '';
}

/**
 * The start of the line below.
 *
 * @param end of a line
 * @returns undefined on the last one
 */
export function lineBelow(text: string, end: number): number | undefined {
  if (end >= text.length) return undefined;
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

/** The starts of the lines above one, from the bottom up. */
export function* linesAbove(text: string, start: number): Generator<number> {
  for (let at = start; at > 0;) {
    const end = text.startsWith('\r\n', at - 2) ? at - 2 : at - 1;
    if (end < 0) return;
    const line = startOfLine(text, end);
    // A BOM alone is no line.
    if (line > end) return;
    yield line;
    at = line;
    if (at <= 1) return;
  }
}

/** The number of blanks before the first other character of a line; undefined for a blank line and for a comment. */
export function indentAt(text: string, start: number): number | undefined {
  let at = start;
  while (text.charAt(at) === ' ') at++;
  return /[\r\n#]/.test(text.charAt(at)) || at >= text.length ? undefined : at - start;
}
