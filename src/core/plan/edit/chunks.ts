import {
  blankLinesFrom,
  columnOf,
  columnOfContent,
  endOfLineAbove,
  linesAbove,
  startOfLine,
  startOfNextLine,
} from '../lines';

/** Offsets of an item with its comments: those directly above, beside, and indented deeper below. Without the last line end. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

/**
 * The start of the comment lines directly above an item that are not indented deeper than it. Comments at the very top of
 * the file belong to the file.
 */
export function startWithComments(text: string, start: number): number {
  const column = columnOf(text, start);
  const own = startOfLine(text, start);
  let at = own;
  for (const line of linesAbove(text, own)) {
    if (line.begins !== 'comment' || columnOfContent(line) > column) return at;
    at = line.start;
  }
  return own;
}

/** The span to delete with an item: its lines with one line end, and the blank lines below it, or above it for the last item. */
export function removedSpan(
  text: string,
  { start, end }: Chunk,
  isLast: boolean,
  takesBlanks: boolean,
): { readonly start: number; readonly end: number; readonly blanks: string } {
  if (!isLast) {
    const next = startOfNextLine(text, end);
    const blanks = takesBlanks ? blankLinesFrom(text, next) : '';
    return { start, end: next + blanks.length, blanks };
  }
  const blanks = takesBlanks ? blankLinesBefore(text, start) : '';
  // Delete the line end before the item instead of the one after it: a text without a final line end stays without.
  return { start: endOfLineAbove(text, start - blanks.length), end, blanks };
}

/** The blank lines that end at the offset; empty where the offset is in the middle of a line. */
function blankLinesBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && ' \t\r\n'.includes(text.charAt(start - 1))) start--;
  const run = text.slice(start, end);
  if (!/[\r\n]$/.test(run)) return '';
  // The first line end of the run closes a line with content.
  return start === 0 ? run : run.replace(/^[ \t]*(?:\r\n|\n|\r)/, '');
}
