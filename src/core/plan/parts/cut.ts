/*
 * Cuts the text of a plan at its milestones without parsing it. A cut is a proposal: every piece is then held against the
 * parser, and the whole text is read in one where a piece is not what it looks like.
 *
 * No cut is proposed where
 * - `milestones:` does not stand alone on a line at the left margin, or does so twice,
 * - what follows it is no block list: a flow list, a scalar, nothing at all,
 * - a line has fewer columns before it than the dashes, and is neither a comment nor at the left margin,
 * - a tab begins a line that is else blank or a comment: behind block text it is a fault or none, by what comes next,
 * - there are document marks or directives, but for a first `---`.
 */

/** The pieces of a text in its order: together they are the whole. Each but the last ends with a line end. */
export interface Cut {
  /** Up to and with the line of `milestones:`. */
  readonly head: string;
  /** One list item each, with the comments above it; at least one. */
  readonly items: readonly string[];
  /** From the first key after the list, with the comments above it. */
  readonly tail: string;
  /** Columns before the dashes. */
  readonly indent: number;
}

/** A text with its cut. */
export interface CutText {
  readonly text: string;
  readonly cut: Cut;
}

/**
 * @param before an earlier version of the text. Pieces that are still there are the same strings again.
 * @returns undefined where no cut is safe
 */
export function cutPlan(text: string, before?: CutText): Cut | undefined {
  return (before && cutAgain(text, before)) ?? cutWhole(text);
}

function cutWhole(text: string): Cut | undefined {
  const headEnd = endOfHead(text);
  const found = headEnd === undefined ? undefined : findItems(text, headEnd, text.length);
  if (headEnd === undefined || !found || found.starts.length === 0) return undefined;
  const tail = text.slice(found.end);
  return hasMarks(tail)
    ? undefined
    : { head: text.slice(0, headEnd), items: pieces(text, found), tail, indent: found.indent };
}

/** Looks only at what lies between the pieces that are still the same. */
function cutAgain(text: string, before: CutText): Cut | undefined {
  const { head, items, tail, indent } = before.cut;
  const sameStart = lengthOfSameStart(text, before.text);
  const shorter = Math.min(text.length, before.text.length);
  const sameEnd = Math.min(lengthOfSameEnd(text, before.text), shorter - sameStart);
  if (sameStart < head.length || sameEnd < tail.length) return undefined;
  let from = head.length;
  let first = 0;
  for (let item = items[first]; item !== undefined; item = items[first]) {
    if (from + item.length > sameStart) break;
    from += item.length;
    first++;
  }
  let to = text.length - tail.length;
  let last = items.length;
  for (let item = items[last - 1]; item !== undefined && last > first; item = items[last - 1]) {
    if (to - item.length < Math.max(from, text.length - sameEnd)) break;
    to -= item.length;
    last--;
  }
  // Comments go with what stands below them: the neighbours may win or lose some.
  if (first > 0) from -= items[--first]?.length ?? 0;
  if (last < items.length) to += items[last++]?.length ?? 0;
  const found = findItems(text, from, to, indent);
  if (!found || found.end !== to || (to < text.length && (found.isOpen || text.charCodeAt(to - 1) !== 10)))
    return undefined;
  // Copied, since a slice would keep this version of the text alive for as long as the piece lives.
  const all = [...items.slice(0, first), ...pieces(text, found).map(copy), ...items.slice(last)];
  return all.length === 0 ? undefined : { head, items: all, tail, indent };
}

/** Compared in great chunks, since engines compare whole strings much faster than characters. */
const chunk = 1 << 16;

function lengthOfSameStart(a: string, b: string): number {
  return lengthOfSame(Math.min(a.length, b.length), (from, to) => a.slice(from, to) === b.slice(from, to));
}

function lengthOfSameEnd(a: string, b: string): number {
  const fromEnd = (text: string, from: number, to: number): string => text.slice(text.length - to, text.length - from);
  return lengthOfSame(Math.min(a.length, b.length), (from, to) => fromEnd(a, from, to) === fromEnd(b, from, to));
}

/** @param isSame whether two texts are the same from one distance to another */
function lengthOfSame(most: number, isSame: (from: number, to: number) => boolean): number {
  let same = 0;
  for (let step = chunk; step > 0 && same < most;) {
    const next = Math.min(same + step, most);
    if (isSame(same, next)) same = next;
    else step >>= 1;
  }
  return same;
}

function copy(piece: string): string {
  return [piece.slice(0, 1), piece.slice(1)].join('');
}

function endOfHead(text: string): number | undefined {
  const key = /^\uFEFF?milestones:[ \t]*(?:#.*)?\r?$/gm;
  const found = key.exec(text);
  const lineEnd = found ? text.indexOf('\n', found.index) : -1;
  if (lineEnd < 0) return undefined;
  return hasMarks(withoutFirstMark(text.slice(0, lineEnd + 1))) ? undefined : lineEnd + 1;
}

function withoutFirstMark(head: string): string {
  const mark = /^---[ \t]*\r?$/m.exec(head);
  return mark && /^\uFEFF?(?:\s|#.*\n)*$/.test(head.slice(0, mark.index)) ? head.slice(mark.index + 3) : head;
}

function hasMarks(text: string): boolean {
  return /^(?:---|\.\.\.|%)/m.test(text);
}

interface FoundItems {
  /** Where the piece of each item begins. */
  readonly starts: readonly number[];
  /** Where the last piece ends and the tail begins. */
  readonly end: number;
  readonly indent: number;
  /** The last lines are comments that would belong to whatever follows. */
  readonly isOpen: boolean;
}

/**
 * @param from where a list or one of its items begins
 * @param indent of the dashes where it is known, else that of the first one decides
 */
function findItems(text: string, from: number, to: number, indent?: number): FoundItems | undefined {
  const starts: number[] = [];
  let dashes = indent;
  /** Where the comments begin that belong to whatever comes next. */
  let comments: number | undefined;
  let next: number;
  for (let at = from; at < to; at = next) {
    const lineEnd = text.indexOf('\n', at);
    next = lineEnd < 0 || lineEnd >= to ? to : lineEnd + 1;
    let column = at;
    while (column < next && text.charCodeAt(column) === 32) column++;
    const first = column < next ? text.charCodeAt(column) : 10;
    const width = column - at;
    if (first === 9 && /^\s*(?:#|$)/.test(text.slice(column, next))) return undefined;
    // Blank lines stay where they are: they may be the last ones of a block scalar.
    if (first === 10 || first === 13) continue;
    if (first === 35 && width <= (dashes ?? Infinity)) {
      comments ??= at;
      continue;
    }
    if (dashes === undefined || width <= dashes) {
      dashes ??= width;
      if (width === dashes && isDash(text, column)) starts.push(starts.length === 0 ? from : (comments ?? at));
      else if (width === 0 && starts.length > 0) return { starts, end: comments ?? at, indent: dashes, isOpen: false };
      else return undefined;
    }
    comments = undefined;
  }
  if (dashes === undefined || (starts.length === 0 && from < to)) return undefined;
  return { starts, end: to, indent: dashes, isOpen: comments !== undefined };
}

function isDash(text: string, at: number): boolean {
  const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 10;
  return text.charCodeAt(at) === 45 && (after === 32 || after === 10 || after === 13);
}

function pieces(text: string, { starts, end }: FoundItems): readonly string[] {
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? end));
}
