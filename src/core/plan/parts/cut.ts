/*
 * Cuts the text of a plan at its milestones without parsing it. A cut is a proposal: the pieces are then parsed, and where one
 * of them is not a single list item the whole text is parsed instead.
 *
 * No cut is proposed where
 * - `milestones:` does not stand alone on a line at the left margin, or does so twice,
 * - the value is no block list but a flow list, a scalar or empty,
 * - a line is indented less than the dashes, and is neither a comment nor at the left margin,
 * - a tab begins a line that is otherwise blank or a comment: after a block scalar it depends on the next line whether that is
 *   a fault,
 * - there are document markers or directives other than a first `---`.
 */

import { commonEnd, commonStart } from '../../text';
import { hasContent, lineAt } from '../lines';
import { isOddBlank } from '../oddCharacters';

/** The pieces of a text in its order: together they are the whole. Each but the last ends with a line end. */
export interface Cut {
  /** From the start of the text through the line of `milestones:`. */
  readonly head: string;
  /** The list items, each with the comments above it; at least one. */
  readonly items: readonly string[];
  /** From the first key after the list, with the comments above it, to the end of the text; may be empty. */
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
 * @param before an earlier version of the text; unchanged pieces are reused as the same strings
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

/** Cuts only the text between the pieces that are unchanged at the start and at the end. */
function cutAgain(text: string, before: CutText): Cut | undefined {
  const { head, items, tail, indent } = before.cut;
  const sameStart = commonStart(text, before.text);
  const sameEnd = commonEnd(text, before.text, sameStart);
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
  // Comments belong to the piece below them, so that the neighbours of the changed text may gain or lose some.
  if (first > 0) from -= items[--first]?.length ?? 0;
  if (last < items.length) to += items[last++]?.length ?? 0;
  const found = findItems(text, from, to, indent);
  if (!found || found.end !== to || (to < text.length && (found.isOpen || text.charCodeAt(to - 1) !== 10)))
    return undefined;
  // Copied, since a slice would keep the whole text in memory for as long as the piece lives.
  const all = [...items.slice(0, first), ...pieces(text, found).map(copy), ...items.slice(last)];
  return all.length === 0 ? undefined : { head, items: all, tail, indent };
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
  return mark && /^\uFEFF?(?:\s|#.*\r?\n)*$/.test(head.slice(0, mark.index)) ? head.slice(mark.index + 3) : head;
}

function hasMarks(text: string): boolean {
  return /^(?:---|\.\.\.|%)/m.test(text);
}

interface FoundItems {
  /** Offset of the piece of each item. */
  readonly starts: readonly number[];
  /** Offset at which the last piece ends and the tail begins. */
  readonly end: number;
  readonly indent: number;
  /** Whether the last lines are comments, which belong to the piece below them. */
  readonly isOpen: boolean;
}

/**
 * @param from offset of the list or of one of its items
 * @param indent columns before the dashes; when undefined, the first dash decides
 */
function findItems(text: string, from: number, to: number, indent?: number): FoundItems | undefined {
  const starts: number[] = [];
  let dashes = indent;
  /** Offset of the comments directly above, which belong to the next item or key. */
  let comments: number | undefined;
  let next: number;
  for (let at = from; at < to; at = next) {
    const lineEnd = text.indexOf('\n', at);
    next = lineEnd < 0 || lineEnd >= to ? to : lineEnd + 1;
    const line = lineAt(text, at);
    const { indent: width, content, begins } = line;
    if (!hasContent(line) && content - at > width) return undefined;
    // Blank lines stay where they are: they may be the last ones of a block scalar.
    if (begins === 'blank') continue;
    if (begins === 'comment' && width <= (dashes ?? Infinity)) {
      comments ??= at;
      continue;
    }
    // What is indented with odd blanks or a tab was meant to be deeper. If it was not, its piece cannot be read by itself.
    const isOdd = dashes !== undefined && (isOddBlank(text.charAt(content)) || content - at > width);
    if (!isOdd && (dashes === undefined || width <= dashes)) {
      dashes ??= width;
      if (width === dashes && isDash(text, content)) starts.push(starts.length === 0 ? from : (comments ?? at));
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
