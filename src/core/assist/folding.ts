/** Lines that fold into the first of them, both included, from 0. */
export interface FoldingSpan {
  readonly start: number;
  readonly end: number;
  readonly kind?: 'comment' | 'region';
}

interface Line {
  /** Deeper lines fold into shallower ones. Undefined for blank lines, which end what they follow. */
  readonly depth: number | undefined;
  readonly isComment: boolean;
  readonly marker?: 'start' | 'end';
}

/**
 * What VS Code folds by indentation in YAML, which a provider takes the place of; and also lists that stand at the column of
 * their key, what goes on below a comment at the margin, and blocks of comments.
 */
export function foldingOf(text: string): readonly FoldingSpan[] {
  const lines = readLines(text);
  return [...byDepth(lines), ...comments(lines), ...regions(lines)].sort((a, b) => a.start - b.start || b.end - a.end);
}

function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  /** Of the next line that is neither blank nor a comment. */
  let below = 0;
  for (const line of text.split(/\r\n|\r|\n/).reverse()) {
    const indent = line.search(/\S/);
    if (indent < 0) {
      lines.push({ depth: undefined, isComment: false });
      continue;
    }
    const isComment = line.charAt(indent) === '#';
    // A dash is deeper than a key at its column: there the list belongs to the key.
    const own = indent * 2 + (/^-(?:\s|$)/.test(line.slice(indent, indent + 2)) ? 1 : 0);
    // A comment farther out than what follows belongs to that, and ends nothing.
    const depth = isComment ? Math.max(own, indent * 2 <= below ? below : 0) : own;
    if (!isComment) below = own;
    const [, marker] = isComment ? (/^#\s?(region|endregion)\b/.exec(line.slice(indent)) ?? []) : [];
    lines.push({ depth, isComment, ...(marker && { marker: marker === 'region' ? 'start' : 'end' }) });
  }
  return lines.reverse();
}

function byDepth(lines: readonly Line[]): FoldingSpan[] {
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

function comments(lines: readonly Line[]): FoldingSpan[] {
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

function regions(lines: readonly Line[]): FoldingSpan[] {
  const spans: FoldingSpan[] = [];
  const open: number[] = [];
  lines.forEach(({ marker }, at) => {
    if (marker === 'start') open.push(at);
    const start = marker === 'end' ? open.pop() : undefined;
    if (start !== undefined) spans.push({ start, end: at, kind: 'region' });
  });
  return spans;
}
