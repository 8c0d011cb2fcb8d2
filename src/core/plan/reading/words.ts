import { isMap, isNode, isSeq, type Node, type Pair } from 'yaml';
import type { PartSpan } from '../../text';
import type { MapShape, Shape } from '../schema/shape';
import { skipBlanks } from '../lines';
import { lexemesOf } from './lexemes';
import { endOfWordsInComment, isLostComment } from './slips/tightComment';
import { partSpanOf } from './yamlNodes';

/* Words that YAML reads as keys or as a list where the plan has a text: `Load time: < 2 s`, `{fee}`, `[fee]`. */

/** Whether the shape takes any text. */
export function isAnyText(shape: Shape | undefined): boolean {
  return shape?.form === 'leaf' && shape.type === 'text' && !shape.constrained;
}

/**
 * The key that words in place of the map are shown as: its main text, else its title.
 * @returns undefined for a map without words of its own, and for one that may go without its main key
 */
export function keyForWords({ keys, required, hints }: MapShape): string | undefined {
  if (hints.shortKey === undefined || !required.includes(hints.shortKey)) return undefined;
  return ['text', 'title'].find((key) => isAnyText(keys.get(key)));
}

/** The span of a node as it is written, without a comment behind it unless that is more likely a part of the words. */
export function spanOfWords(node: Node, text: string): PartSpan {
  const { from } = partSpanOf(node);
  return { from, to: withLostComment(text, Math.max(from, endOfWords(node, text))) };
}

/** The same for a key with its value. */
export function spanOfPair(pair: Pair, text: string): PartSpan {
  const from = isNode(pair.key) ? partSpanOf(pair.key).from : 0;
  return { from, to: withLostComment(text, Math.max(from, endOfPair(pair, text))) };
}

function withLostComment(text: string, end: number): number {
  const at = skipBlanks(text, end, text.length);
  return at > end && isLostComment(text, at) ? endOfWordsInComment(text, at) : end;
}

function endOfWords(node: Node, text: string): number {
  const { from, to } = partSpanOf(node);
  const isIn = (bracket: string): boolean => 'flow' in node && node.flow === true && text.charAt(from) === bracket;
  const pair = isMap(node) && !isIn('{') ? node.items.at(-1) : undefined;
  if (pair) return endOfPair(pair, text);
  const item: unknown = isSeq(node) && !isIn('[') ? node.items.at(-1) : undefined;
  return isNode(item) ? endOfWords(item, text) : from + text.slice(from, to).trimEnd().length;
}

function endOfPair({ key, value }: Pair, text: string): number {
  const { from, to } = isNode(value) ? partSpanOf(value) : { from: 0, to: 0 };
  if (isNode(value) && from < to) return endOfWords(value, text);
  const keyEnd = isNode(key) ? partSpanOf(key).to : 0;
  return text.indexOf(':', keyEnd) + 1 || keyEnd;
}

/** The words of a span line by line, without comments that are none of them and without the marks of block scalars. */
export function linesOfWords(text: string, { from, to }: PartSpan): readonly PartSpan[] {
  const lines: { from: number; to: number }[] = [];
  let line: (typeof lines)[number] | undefined;
  const add = (begin: number, end: number): void => {
    if (line) line.to = end;
    else lines.push((line = { from: begin, to: end }));
  };
  for (const { start, text: lexeme, isScalar } of lexemesOf(text.slice(from, to))) {
    const at = from + start;
    const isHeader = !isScalar && /^[|>][-+\d]*$/.test(lexeme);
    if (!isScalar && lexeme.startsWith('#')) {
      if (isLostComment(text, at)) add(at, Math.min(to, endOfWordsInComment(text, at)));
      continue;
    }
    let offset = at;
    for (const piece of lexeme.split('\n')) {
      if (offset > at) line = undefined;
      const words = piece.trim();
      const begin = offset + piece.length - piece.trimStart().length;
      if (words !== '' && !isHeader) add(begin, begin + words.length);
      offset += piece.length + 1;
    }
  }
  return lines;
}

/** The words of a span in one line. */
export function wordsIn(text: string, span: PartSpan): string {
  const lines = linesOfWords(text, span).map(({ from, to }) => text.slice(from, to));
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}
