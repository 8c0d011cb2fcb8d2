import { isMap, isNode, isSeq, type Node, type Pair } from 'yaml';
import { applyEdits, lineEndOf, type Span, type TextEdit } from '../../../text';
import {
  columnOf,
  endOfLine,
  hasContent,
  isFirstOnLine,
  lineAt,
  linesFrom,
  skipBlanks,
  startOfLine,
  startOfNextLine,
} from '../../lines';
import { contentOf, isEmpty, partSpanOf } from '../yamlNodes';
import { shiftLine } from './shiftLines';

/** Two keys of one map that were meant to be one. */
export interface SecondList {
  /** The name that the plan knows, which {@link first} has. */
  readonly key: string;
  readonly first: Pair;
  readonly second: Pair;
  /** Whether the second stands above the first. */
  readonly isAbove: boolean;
  /** What the entries of a second one below are to follow: the first, or another second one. */
  readonly before: Pair;
}

/**
 * The edits that put the entries of the second list below the key of the first: without its key where the two adjoin, else by
 * moving its lines. Comments go with them.
 * @returns undefined for lists that are written otherwise than in lines of their own
 */
export function joinEdits(text: string, { key, first, second, isAbove, before }: SecondList): TextEdit[] | undefined {
  const own = linesOf(text, second);
  const other = linesOf(text, before);
  const column = columnOfItems(text, first) ?? columnOfItems(text, second) ?? columnOf(text, startOf(first)) + 2;
  if (!own || !other || own.body.start === own.body.end || own.head.start === other.head.start) return undefined;
  const shifted = shiftBody(text, second, own.body, column);
  if (!isAbove && isBare(text, other.body.end, own.head.start)) return [...dropHead(text, own), ...shifted];
  if (isAbove && isBare(text, own.body.end, other.head.start) && other.body.start < other.body.end) {
    const { from, to } = partSpanOf(second.key as Node);
    // Up to the colon, before which a blank may stand.
    return [
      { start: from, end: skipBlanks(text, to, own.head.end), newText: key },
      ...shifted,
      ...dropHead(text, other),
    ];
  }
  const moved = shifted.map(({ start, end, newText }) => ({
    start: start - own.body.start,
    end: end - own.body.start,
    newText,
  }));
  const lines = applyEdits(text.slice(own.body.start, own.body.end), moved);
  const at = isAbove ? other.body.start : other.body.end;
  const lineEnd = lineEndOf(text);
  const isOpen = at > 0 && !/[\r\n]/.test(text.charAt(at - 1));
  const newText = (isOpen ? lineEnd : '') + lines + (/[\r\n]$/.test(lines) || isOpen ? '' : lineEnd);
  const edits = [...dropHead(text, own), { ...own.body, newText: '' }, { start: at, end: at, newText }];
  return edits.sort((a, b) => a.start - b.start);
}

/** The line of a key, and those of its value below it; each with its line end. */
interface KeyLines {
  readonly head: Span;
  readonly body: Span;
}

function linesOf(text: string, { key, value }: Pair): KeyLines | undefined {
  const start = startOf({ key });
  if (!isNode(key) || !isFirstOnLine(text, start)) return undefined;
  const end = startOfNextLine(text, partSpanOf(key).to);
  const head = { start: startOfLine(text, start), end };
  if (isEmpty(value)) return { head, body: { start: end, end } };
  const isBlock = (isSeq(value) || isMap(value)) && value.flow !== true && value.anchor === undefined;
  if (!isBlock || value.tag !== undefined || partSpanOf(value).from < end) return undefined;
  return { head, body: { start: end, end: startOfNextLine(text, contentOf(value, text).to) } };
}

function startOf({ key }: Pick<Pair, 'key'>): number {
  return isNode(key) ? partSpanOf(key).from : 0;
}

/** The column of the dashes; undefined for a key without a list below it. */
function columnOfItems(text: string, { value }: Pair): number | undefined {
  return isSeq(value) && value.items.length > 0 ? columnOf(text, partSpanOf(value).from) : undefined;
}

/** The lines of a value at another column. A single milestone gets its dash. */
function shiftBody(text: string, { value }: Pair, body: Span, column: number): readonly TextEdit[] {
  const from = isNode(value) ? partSpanOf(value).from : body.start;
  const own = columnOf(text, from);
  const by = column - own + (isSeq(value) ? 0 : 2);
  const edits: TextEdit[] = [];
  for (const { start, content, begins } of linesFrom(text, body.start)) {
    if (start >= body.end) break;
    if (begins === 'blank') continue;
    if (start === startOfLine(text, from) && !isSeq(value)) {
      edits.push({ start, end: from, newText: `${' '.repeat(column)}- ` });
    } else if (by !== 0) edits.push(shiftLine(start, Math.max(by, start - content)));
  }
  return edits;
}

/** Takes out the line of a key. A comment beside it stays. */
function dropHead(text: string, { head }: KeyLines): readonly TextEdit[] {
  const comment = text.slice(head.start, endOfLine(text, head.start)).search(/(?<=\s)#/);
  return [{ start: head.start, end: comment < 0 ? head.end : head.start + comment, newText: '' }];
}

/** Whether nothing but blank lines and comments stands there. */
function isBare(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at = startOfNextLine(text, at)) {
    if (hasContent(lineAt(text, at))) return false;
  }
  return true;
}
