import { columnOfContent, hasContent, lineAt, startOfLine } from '../plan/lines';
import { contentBelow, endOfBlock } from '../plan/place/below';
import { readLine, type BlockLine } from '../plan/place/blockLine';
import { climb, type Ancestor } from '../plan/place/climb';
import { flowTokens } from '../plan/place/flowTokens';
import type { PlanFile } from '../plan/parsePlan';
import { lastUpTo, type Span } from '../text';

/**
 * The same as {@link spansAround} of the text of a file, at a cost that does not grow with the number of milestones: of these
 * only the ones around the offset are looked at, and the first and the last, which bound the list.
 */
export function selectionSpans(file: PlanFile, offset: number): readonly Span[] {
  const { text, parts, frame, layout, cut, isBroken } = file;
  const touched = cut && !isBroken ? layout.partsWithin({ start: offset, end: offset }) : undefined;
  if (!touched) return spansAround(text, offset);
  const [first, end] = touched;
  const last = parts.length - 1;
  const near = [0, first - 1, first, first + 1, end, last].filter((index) => index >= 0 && index <= last);
  const indexes = [...new Set(near)].sort((a, b) => a - b);
  const pieces = [
    { text: frame.head.text, start: 0 },
    ...indexes.map((index) => ({ text: parts[index]?.text ?? '', start: layout.startOf(index) })),
    { text: frame.tail?.text ?? '', start: layout.startOf(parts.length) },
  ];
  const starts: number[] = [];
  let short = '';
  for (const piece of pieces) {
    starts.push(short.length);
    short += piece.text;
  }
  const toShort = (at: number): number => {
    const index = lastUpTo(
      pieces.map(({ start }) => start),
      at,
    );
    return (starts[index] ?? 0) + at - (pieces[index]?.start ?? 0);
  };
  const toText = (at: number): number => {
    const index = lastUpTo(starts, at);
    return (pieces[index]?.start ?? 0) + at - (starts[index] ?? 0);
  };
  return spansAround(short, toShort(offset)).map((span) => ({ start: toText(span.start), end: toText(span.end) }));
}

/**
 * The spans that Expand Selection selects, from the inside out: words, value, entry, milestone, list, file. Found by the lines
 * around the place, so that it works while the text is broken.
 * @returns spans that hold the offset, each larger than the one before and holding it
 */
export function spansAround(text: string, offset: number): readonly Span[] {
  const file = { start: 0, end: text.length };
  const brackets = /^\s*[[{]/.exec(text)?.[0].length;
  const found =
    brackets === undefined ? inBlock(text, offset) : flowSpans(text, { start: brackets - 1, end: text.length }, offset);
  const spans: Span[] = [];
  for (const span of [...found, file]) {
    const last = spans.at(-1);
    const holds = last ? span.start <= last.start && last.end <= span.end : true;
    const isLarger = !last || span.end - span.start > last.end - last.start;
    if (span.start <= offset && offset <= span.end && holds && isLarger) spans.push(span);
  }
  return spans;
}

function inBlock(text: string, offset: number): Span[] {
  const line = readLine(text, startOfLine(text, offset));
  // An offset within the indentation counts as the start of the content.
  const at = Math.max(offset, line.content);
  const own = line.entries.filter(({ span, end }) => end <= at || (span.start <= at && at <= span.end));
  const { ancestors, inside } = climb(text, line, own, own.at(-1)?.column ?? columnOfContent(line));
  const around = inside ? ancestors.slice(0, inside.depth) : ancestors;
  const owner = around.at(-1);
  const outer = around.toReversed().flatMap((ancestor) => entrySpans(text, ancestor));
  if (!owner) return outer;
  const key = owner.entry.span;
  if (key.start <= at && at <= key.end) return [...wordSpans(text, key), ...outer];
  const rest = inside?.rest ?? line.rest;
  const end = rest.isOpen ? endOf(text, owner) : rest.span.end;
  const value = { start: rest.span.start, end };
  if (rest.form === 'flow') return [...flowSpans(text, value, at), ...outer];
  return [...lineSpan(text, line, at, inside !== undefined), ...wordSpans(text, value), ...outer];
}

/** The line, in a text over several lines. */
function lineSpan(text: string, { content, end }: BlockLine, at: number, isInside: boolean): Span[] {
  return isInside && at <= end ? [{ start: content, end: trimEnd(text, content, end) }] : [];
}

/** Without quotes, then with them. */
function wordSpans(text: string, { start, end }: Span): Span[] {
  const mark = text.charAt(start);
  const isQuoted = (mark === '"' || mark === "'") && end - start > 1 && text.charAt(end - 1) === mark;
  return [...(isQuoted ? [{ start: start + 1, end: end - 1 }] : []), { start, end }];
}

/** The value of a key or dash, then both. */
function entrySpans(text: string, ancestor: Ancestor): Span[] {
  const { entry } = ancestor;
  const end = endOf(text, ancestor);
  const start = trimStart(text, entry.end, end);
  const whole = { start: entry.span.start, end };
  return start < end ? [{ start, end }, whole] : [whole];
}

function endOf(text: string, { entry, line }: Ancestor): number {
  let end = endOfBlock(text, line.end, entry.column);
  // Dashes may stand at the column of the key that their list belongs to.
  for (const below of entry.kind === 'key' ? contentBelow(text, line.end) : []) {
    const first = below.entries[0];
    if (below.start < end) continue;
    if (first?.kind !== 'dash' || first.column !== entry.column) break;
    end = endOfBlock(text, below.end, entry.column);
  }
  const content = withoutRemarks(text, line.start, end);
  const { rest, entries } = readLine(text, startOfLine(text, content));
  if (entries.length > 0 && rest.form !== 'none' && !rest.isOpen) return rest.span.end;
  return trimEnd(text, entry.span.start, content);
}

/** The end without the comments and blank lines before it: they may belong to what follows. */
function withoutRemarks(text: string, start: number, end: number): number {
  let at = end;
  for (;;) {
    const line = startOfLine(text, at);
    if (line <= start || hasContent(lineAt(text, line))) return at;
    at = line - 1;
  }
}

function trimStart(text: string, start: number, end: number): number {
  return end - text.slice(start, end).trimStart().length;
}

function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** In brackets: the word, the pair or item, all between the brackets, and the brackets. */
function flowSpans(text: string, { start, end }: Span, offset: number): Span[] {
  const spans: Span[] = [];
  const open: { readonly start: number; item: number | undefined; colon: number | undefined; last: number }[] = [];
  const holds = (span: Span): boolean => span.start <= offset && offset <= span.end;
  const note = (from: number | undefined, to: number): void => {
    if (from !== undefined && holds({ start: from, end: to })) spans.push({ start: from, end: to });
  };
  /** The value of a pair, then the pair or item. */
  const endItem = (frame: (typeof open)[number]): void => {
    note(frame.colon, frame.last);
    note(frame.item, frame.last);
    frame.item = undefined;
    frame.colon = undefined;
  };
  for (const { kind, span } of flowTokens(text, start, end)) {
    const frame = open.at(-1);
    if (kind === 'comment') continue;
    if (kind === 'comma') {
      if (frame) endItem(frame);
      continue;
    }
    if (kind === 'close') {
      if (!frame) break;
      endItem(frame);
      const inner = trimStart(text, frame.start + 1, span.start);
      note(inner, trimEnd(text, inner, span.start));
      note(frame.start, span.end);
      open.pop();
      const outer = open.at(-1);
      if (!outer) break;
      outer.last = span.end;
      continue;
    }
    if (frame) {
      frame.item ??= span.start;
      if (kind === 'colon') frame.colon = span.end;
      else if (frame.colon !== undefined && text.slice(frame.colon, span.start).trim() === '') frame.colon = span.start;
      frame.last = span.end;
    }
    if (kind === 'open') open.push({ start: span.start, item: undefined, colon: undefined, last: span.end });
    if (kind === 'word' && holds(span)) spans.push(...wordSpans(text, span).filter(holds));
  }
  return spans;
}
