import type { TextEdit } from '../../text';
import { columnOf, endOfLine, startOfLine, startOfNextLine } from '../lines';

/** Offsets of an item with what belongs to it: the comments directly above, beside, and deeper below. No line end. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

/** The start of the comment lines directly above that are not indented deeper; those at the very top are the file's own. */
export function startWithComments(text: string, start: number): number {
  const column = columnOf(text, start);
  const own = startOfLine(text, start);
  let at = own;
  for (;;) {
    const top = startOfLine(text, 0);
    if (at <= top) return at === top && at !== own ? own : at;
    const above = startOfLine(text, text.startsWith('\r\n', at - 2) ? at - 2 : at - 1);
    const line = text.slice(above, endOfLine(text, above));
    const isOwn = line.trimStart().startsWith('#') && line.length - line.trimStart().length <= column;
    if (!isOwn) return at;
    at = above;
  }
}

/** What goes where an item is taken out: its lines with a line end, and the blank lines below it (of the last, above it). */
export function removedSpan(
  text: string,
  { start, end }: Chunk,
  isLast: boolean,
  takesBlanks: boolean,
): { readonly start: number; readonly end: number; readonly blanks: string } {
  if (!isLast) {
    const next = startOfNextLine(text, end);
    const blanks = takesBlanks ? (/^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(next))?.[0] ?? '') : '';
    return { start, end: next + blanks.length, blanks };
  }
  const blanks = takesBlanks ? blankLinesBefore(text, start) : '';
  // The line end before goes, not the one after: a text without a final line end stays without.
  const first = text.slice(0, start - blanks.length).replace(/(?:\r\n|\n|\r)$/, '').length;
  return { start: first, end, blanks };
}

/** The blank lines that end at the place; none where it is in the middle of a line. */
function blankLinesBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && ' \t\r\n'.includes(text.charAt(start - 1))) start--;
  const run = text.slice(start, end);
  if (!/[\r\n]$/.test(run)) return '';
  // What it begins with is the end of a line that says something.
  return start === 0 ? run : run.replace(/^[ \t]*(?:\r\n|\n|\r)/, '');
}

/** Texts change places, what stands between them stays. */
export function rotateSpans(text: string, spans: readonly Chunk[], from: number, to: number): TextEdit[] {
  const order = spans.map((_span, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  return spans.flatMap(({ start, end }, index) => {
    const other = spans[order[index] ?? index];
    return !other || order[index] === index ? [] : [{ start, end, newText: text.slice(other.start, other.end) }];
  });
}
