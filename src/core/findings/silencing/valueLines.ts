import type { Comment } from '../../plan/comments';
import type { LineIndex, Span } from '../../text';

/** Which lines a value takes, as a comment at its key or dash silences it. */
export interface ValueLines {
  /** The first line from here on that is more than a comment. */
  belowComments(line: number): number;
  /**
   * From the comments right above the line to the end of the values whose key or dash stands on it; undefined where none does.
   * Comments that stand further in than the line belong to what is above them.
   */
  spanAt(line: number): Span | undefined;
  /** Behind the last line that is neither blank nor a comment. */
  readonly endOfContent: number;
}

interface Line {
  readonly text: string;
  /** Blanks before what stands on it; Infinity on a blank line. */
  readonly indent: number;
  readonly isComment: boolean;
}

/** Values end where the indentation of their key or dash is reached again. */
export function createValueLines(
  { text, lines }: { readonly text: string; readonly lines: LineIndex },
  comments: readonly Comment[],
): ValueLines {
  const all = readLines(text, lines, comments);
  const known = new Map<number, Span | undefined>();
  const endOf = (line: number): number => lines.lineStart(line + 1) + (line + 1 < all.length ? 0 : 1);
  const hasContent = ({ indent, isComment }: Line): boolean => indent !== Infinity && !isComment;

  const find = (line: number): Span | undefined => {
    const own = all[line];
    if (!own || own.isComment || !/^\s*-(?:\s|$)|:(?:\s|$)/.test(own.text)) return undefined;
    let first = line;
    for (let above = all[first - 1]; above?.isComment && above.indent <= own.indent; above = all[first - 1]) first--;
    let last = line;
    for (let next = line + 1; next < all.length; next++) {
      const other = all[next];
      if (!other || !hasContent(other)) continue;
      if (other.indent < own.indent || (other.indent === own.indent && !goesOn(own, other))) break;
      last = next;
    }
    return { start: lines.lineStart(first), end: endOf(last) };
  };

  /** Of each line the first from there on that is no comment. */
  const below = Array.from(all, (_, line) => line);
  for (let line = all.length - 2; line >= 0; line--) if (all[line]?.isComment) below[line] = below[line + 1] ?? line;
  return {
    belowComments: (line) => below[line] ?? line,
    spanAt: (line) => {
      if (!known.has(line)) known.set(line, find(line));
      return known.get(line);
    },
    endOfContent: endOf(all.findLastIndex(hasContent)),
  };
}

/** In the same column: the items of a key, and the bracket that closes. */
function goesOn(own: Line, other: Line): boolean {
  return /^\s*[\]}]/.test(other.text) || (/^\s*-(?:\s|$)/.test(other.text) && !/^\s*-(?:\s|$)/.test(own.text));
}

function readLines(text: string, lines: LineIndex, comments: readonly Comment[]): readonly Line[] {
  const starts = new Set(comments.map(({ start }) => start));
  return Array.from({ length: lines.lineCount }, (_, line) => {
    const start = lines.lineStart(line);
    const own = text.slice(start, lines.lineStart(line + 1));
    const column = own.search(/[^\s\uFEFF]/);
    if (column < 0) return { text: own, indent: Infinity, isComment: false };
    const blanks = own.length - own.replace(/^\uFEFF?[ ]*/, '').length;
    return { text: own, indent: blanks, isComment: starts.has(start + column) };
  });
}
