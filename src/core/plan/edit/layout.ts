import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type CST,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { TextEdit } from '../../text';
import { columnOf, columnOfContent, endOfLine, endOfLineAbove, isAtLineStart, linesBelow } from '../lines';
import type { YamlSource } from './yamlSource';

/* Offsets in the text of the nodes that the library has read. Ends are before the line end. */

export function isFlow(node: YAMLMap | YAMLSeq): boolean {
  return node.flow === true;
}

/** The end of the value: quotes and brackets are included, comments are not. */
export function endOfValue(text: string, node: Node): number {
  const [start, end] = node.range ?? [0, 0];
  if (isCollection(node)) {
    if (isFlow(node)) return end;
    const last: unknown = node.items.at(-1);
    if (isPair(last)) return endOfPair(text, last);
    return isSeq(node) && node.items.length > 0 ? endOfItem(text, node, node.items.length - 1) : end;
  }
  if (!isScalar(node) || !node.type?.startsWith('BLOCK')) return end;
  // Trailing blank lines are part of a block scalar only if its header has a `+`.
  const header = text.slice(start, endOfLine(text, start));
  return /^[|>]\d?\+/.test(header) ? end : start + text.slice(start, end).trimEnd().length;
}

/** Offset where the pair begins: its `?`, anchor or tag if it has one, else its key. */
export function startOfPair(pair: Pair): number {
  const marks = tokensOf(pair)?.start.filter(({ type }) => isProperty(type) || type === 'explicit-key-ind') ?? [];
  return marks[0]?.offset ?? rangeOf(pair.key)[0];
}

export function endOfPair(text: string, pair: Pair): number {
  const value = pair.value as Node | null;
  const end = value && !isAbsent(value) ? endOfValue(text, value) : 0;
  return Math.max(end, endOfSeparator(pair) ?? rangeOf(pair.key)[1]);
}

/** The end of the `:` and of an anchor or tag after it; undefined for a key without `:`. */
export function endOfSeparator(pair: Pair): number | undefined {
  const marks = tokensOf(pair)?.sep?.filter(({ type }) => isProperty(type) || type === 'map-value-ind') ?? [];
  const last = marks.at(-1);
  return last && last.offset + last.source.length;
}

function tokensOf(pair: Pair): CST.CollectionItem | undefined {
  return (pair as { srcToken?: CST.CollectionItem }).srcToken;
}

function isProperty(type: string): boolean {
  return type === 'anchor' || type === 'tag';
}

/** Whether no character is written for the value, not even `~`. */
export function isAbsent(node: unknown): boolean {
  return !isNode(node) || (isScalar(node) && rangeOf(node)[0] === rangeOf(node)[1]);
}

/** Start and end of the node itself; both 0 for a node that was not parsed from a text. */
export function rangeOf(node: unknown): readonly [number, number] {
  const range = isNode(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
}

/** The offset of the dash before an item of a block list. */
export function dashOf(list: YAMLSeq, index: number): number {
  const token = list.srcToken as CST.BlockSequence | undefined;
  const dash = token?.items[index]?.start.find(({ type }) => type === 'seq-item-ind');
  return dash?.offset ?? rangeOf(list)[0];
}

export function endOfItem(text: string, list: YAMLSeq, index: number): number {
  const item = list.items[index];
  const end = isAbsent(item) ? 0 : endOfValue(text, item as Node);
  return isFlow(list) ? end : Math.max(end, dashOf(list, index) + 1);
}

/** The column (0-based) of the keys or dashes of a block collection. */
export function columnOfBlock(text: string, node: YAMLMap | YAMLSeq): number {
  if (isMap(node)) {
    const first = node.items[0];
    return first ? columnOf(text, startOfPair(first)) : columnOf(text, rangeOf(node)[0]);
  }
  return columnOf(text, dashOf(node, 0));
}

/**
 * The end of the line at offset `end`, or of the last comment below it that is indented deeper than `column`: such comments
 * belong to the entry. `end` itself where it is the start of a line, since a block scalar that keeps its last line ends
 * ends there.
 */
function endOfLines(text: string, end: number, column: number): number {
  if (isAtLineStart(text, end)) return end;
  let at = endOfLine(text, end);
  for (const line of linesBelow(text, at)) {
    if (line.begins === 'blank') continue;
    if (line.begins !== 'comment' || columnOfContent(line) <= column) break;
    at = endOfLine(text, line.content);
  }
  return at;
}

/** The end of an entry with the comments below it that are indented deeper than `column`; always before the line end. */
export function endWithComments(text: string, end: number, column: number): number {
  return endOfLineAbove(text, endOfLines(text, end, column));
}

/** Inserts lines below the entry that ends at `end`, and below the comments that belong to it. */
export function insertLines(source: YamlSource, end: number, column: number, lines: readonly string[]): TextEdit {
  const { text, lineEnd } = source;
  const at = endOfLines(text, end, column);
  const newText = lines.map((line) => (isAtLineStart(text, at) ? line + lineEnd : lineEnd + line)).join('');
  return { start: at, end: at, newText };
}
