import { columnOfContent, linesFrom } from '../plan/lines';

/** Lines that fold into the first of them, both included, from 0. */
export interface FoldingSpan {
  readonly start: number;
  readonly end: number;
  readonly kind?: 'comment' | 'region';
}

interface FoldingLine {
  /** Deeper lines fold into the shallower line above them. Undefined for blank lines, which are not folded at the end. */
  readonly depth: number | undefined;
  readonly isComment: boolean;
  readonly marker?: 'start' | 'end';
}

/**
 * The ranges that VS Code folds by indentation in YAML, since a provider replaces those. In addition lists at the column of
 * their key, values that continue below a comment at the margin, and blocks of comments.
 */
export function foldingOf(text: string): readonly FoldingSpan[] {
  const lines = readLines(text);
  return [...byDepth(lines), ...comments(lines), ...regions(lines)].sort((a, b) => a.start - b.start || b.end - a.end);
}

function readLines(text: string): readonly FoldingLine[] {
  const lines: FoldingLine[] = [];
  /** Depth of the next line that is neither blank nor a comment. */
  let below = 0;
  for (const line of [...linesFrom(text)].reverse()) {
    if (line.begins === 'blank') {
      lines.push({ depth: undefined, isComment: false });
      continue;
    }
    const { content } = line;
    const isComment = line.begins === 'comment';
    // A list may stand at the column of its key and still belongs to it, so a dash counts as deeper than a key.
    const own = columnOfContent(line) * 2 + (line.begins === 'dash' ? 1 : 0);
    // A comment that is indented less than what follows belongs to that, and ends nothing.
    const depth = isComment && own <= below ? below : own;
    if (!isComment) below = own;
    const [, marker] = isComment ? (/^#\s?(region|endregion)\b/.exec(text.slice(content, content + 12)) ?? []) : [];
    lines.push({ depth, isComment, ...(marker && { marker: marker === 'region' ? 'start' : 'end' }) });
  }
  return lines.reverse();
}

function byDepth(lines: readonly FoldingLine[]): FoldingSpan[] {
  const spans: FoldingSpan[] = [];
  const open: { readonly depth: number; readonly start: number }[] = [];
  let last = -1;
  const close = (depth: number): void => {
    for (let top = open.at(-1); top && top.depth >= depth; top = open.at(-1)) {
      open.pop();
      if (last > top.start) spans.push({ start: top.start, end: last });
    }
  };
  lines.forEach(({ depth }, start) => {
    if (depth === undefined) return;
    close(depth);
    open.push({ depth, start });
    last = start;
  });
  close(-1);
  return spans;
}

function comments(lines: readonly FoldingLine[]): FoldingSpan[] {
  const spans: FoldingSpan[] = [];
  let start = 0;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    if (line?.isComment && !line.marker) continue;
    if (at - start > 1) spans.push({ start, end: at - 1, kind: 'comment' });
    start = at + 1;
  }
  return spans;
}

function regions(lines: readonly FoldingLine[]): FoldingSpan[] {
  const spans: FoldingSpan[] = [];
  const open: number[] = [];
  lines.forEach(({ marker }, at) => {
    if (marker === 'start') open.push(at);
    const start = marker === 'end' ? open.pop() : undefined;
    if (start !== undefined) spans.push({ start, end: at, kind: 'region' });
  });
  return spans;
}
