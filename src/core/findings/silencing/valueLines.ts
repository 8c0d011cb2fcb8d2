import type { Comment } from '../../plan/comments';
import { linesFrom, mayHoldEntry, type Line } from '../../plan/lines';
import type { LineIndex, Span } from '../../text';

/** Finds the lines of values. A comment at the key or dash of a value silences all lines of it. */
export interface ValueLines {
  /** The first line from the given one on that is no comment line; the last line where all are. */
  belowComments(line: number): number;
  /**
   * From the comments right above the line to the end of the values whose key or dash is on the line; undefined where no key or
   * dash is. Comments that are indented more than the line belong to the value above them.
   */
  spanAt(line: number): Span | undefined;
  /** The end of the last line that is neither blank nor a comment. */
  readonly endOfContent: number;
}

/** A value ends before the next line that is not indented more than its key or dash, except for lists and closing brackets. */
export function createValueLines(
  { text, lines }: { readonly text: string; readonly lines: LineIndex },
  comments: readonly Comment[],
): ValueLines {
  const all = [...linesFrom(text)];
  const starts = new Set(comments.map(({ start }) => start));
  const known = new Map<number, Span | undefined>();
  const endOf = (line: number): number => lines.lineStart(line + 1) + (line + 1 < all.length ? 0 : 1);
  // In a scalar of several lines, a line that begins with `#` is no comment.
  const isComment = (line: Line): boolean => line.begins === 'comment' && starts.has(line.content);
  const hasContent = (line: Line): boolean => line.begins !== 'blank' && !isComment(line);

  const find = (line: number): Span | undefined => {
    const own = all[line];
    if (!own || isComment(own) || !mayHoldEntry(text, own)) return undefined;
    let first = line;
    const isOwn = (other: Line | undefined): boolean =>
      other !== undefined && isComment(other) && other.indent <= own.indent;
    while (isOwn(all[first - 1])) first--;
    let last = line;
    for (let next = line + 1; next < all.length; next++) {
      const other = all[next];
      if (!other || !hasContent(other)) continue;
      if (other.indent < own.indent || (other.indent === own.indent && !goesOn(own, other))) break;
      last = next;
    }
    return { start: lines.lineStart(first), end: endOf(last) };
  };

  /** For each line the first from there on that is no comment; the last line where there is none. */
  const below = Array.from(all, (_, line) => line);
  for (let line = all.length - 2; line >= 0; line--) {
    const own = all[line];
    if (own && isComment(own)) below[line] = below[line + 1] ?? line;
  }
  return {
    belowComments: (line) => below[line] ?? line,
    spanAt: (line) => {
      if (!known.has(line)) known.set(line, find(line));
      return known.get(line);
    },
    endOfContent: endOf(all.findLastIndex(hasContent)),
  };
}

/** Whether a line with the same indentation as the key belongs to its value: items of a list, and a closing bracket. */
function goesOn(own: Line, other: Line): boolean {
  return other.begins === 'closing' || (other.begins === 'dash' && own.begins !== 'dash');
}
