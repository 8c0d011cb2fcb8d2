import { columnOfContent, linesFrom } from '../plan/lines';
import type { PlanFile } from '../plan/parsePlan';
import type { Piece } from '../plan/parts/piece';

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
export function foldingOf(file: Pick<PlanFile, 'cut' | 'frame' | 'parts'>): readonly FoldingSpan[] {
  const lines = linesOf(file);
  return [...byDepth(lines), ...comments(lines), ...regions(lines)].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The lines of a piece, from the bottom up. */
interface ReadPiece {
  /** Depth of the first line below the piece that is neither blank nor a comment; 0 without one. */
  readonly below: number;
  /** The same from the first line of the piece on. */
  readonly first: number;
  readonly lines: readonly FoldingLine[];
}

const known = new WeakMap<Piece, ReadPiece>();

/** Reads the pieces of the text that no earlier version had. */
function linesOf({ cut, frame, parts }: Pick<PlanFile, 'cut' | 'frame' | 'parts'>): readonly FoldingLine[] {
  const pieces = cut ? [frame.head, ...parts, ...(frame.tail ? [frame.tail] : [])] : [frame.head];
  const lines: FoldingLine[] = [];
  let below = 0;
  for (const piece of pieces.reverse()) {
    let read = known.get(piece);
    if (read?.below !== below) {
      read = readLines(piece.text, below);
      known.set(piece, read);
    }
    // A piece ends with a line end, and the line behind that is the first of the next piece.
    read.lines.forEach((line, index) => {
      if (index > 0 || lines.length === 0) lines.push(line);
    });
    below = read.first;
  }
  return lines.reverse();
}

function readLines(text: string, belowText: number): ReadPiece {
  const lines: FoldingLine[] = [];
  let below = belowText;
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
  return { below: belowText, first: below, lines };
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
