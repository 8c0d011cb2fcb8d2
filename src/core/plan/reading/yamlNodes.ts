import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { PartSpan } from '../../text';

export function partSpanOf(node: Node): PartSpan {
  const [from, to] = node.range ?? [0, 0];
  return { from, to };
}

/** The span of a node without the comments and blanks below, which the library includes after an empty last value. */
export function contentOf(node: Node, text: string): PartSpan {
  const { from, to } = partSpanOf(node);
  return { from, to: beforeBlanks(text, from, Math.min(to, endOfContent(node, text, to))) };
}

function beforeBlanks(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last--;
  return last;
}

/** @param orElse the result for an empty node: the end of the content before it */
function endOfContent(node: unknown, text: string, orElse: number): number {
  if (!isNode(node) || !node.range) return orElse;
  const [start, end] = node.range;
  if (start === end) return orElse;
  if (isSeq(node) && !node.flow) return endOfContent(node.items.at(-1), text, end);
  if (!isMap(node) || node.flow) return end;
  const last = node.items.at(-1);
  const lineEnd = isNode(last?.key) ? text.indexOf('\n', endOfKey(last.key, text)) : -1;
  return endOfContent(last?.value, text, lineEnd < 0 ? end : lineEnd);
}

/** The end of the content of a key. A half-typed line above a list is parsed as a block key, whose range ends further down. */
function endOfKey(key: Node, text: string): number {
  const { from, to } = partSpanOf(key);
  return beforeBlanks(text, from, endOfContent(key, text, to));
}

/** The span to underline: for a collection only its first key or character, instead of all of its lines. */
export function shortSpanOf(at: PartSpan, node: Node): PartSpan {
  if (isScalar(node)) return at;
  const firstKey = isMap(node) ? node.items[0]?.key : undefined;
  return isScalar(firstKey) ? partSpanOf(firstKey) : { from: at.from, to: Math.min(at.to, at.from + 1) };
}

/** The name of the key as text; empty for a key that is no scalar, which no plan has. */
export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

export function hasContent(map: YAMLMap, key: string): boolean {
  return map.items.some((pair) => keyOf(pair) === key && !isEmpty(pair.value));
}

/** Whether a value counts as left out: it is absent, an empty scalar, or a plain `null` or `~`. */
export function isEmpty(node: unknown): boolean {
  if (node === null || node === undefined) return true;
  if (!isScalar(node)) return false;
  return node.value === null || (node.type === 'PLAIN' && isNull(String(node.value)));
}

/** Whether a plain scalar stands for a value that is left out. */
export function isNull(plain: string): boolean {
  return /^(?:|~|null|Null|NULL)$/.test(plain);
}
