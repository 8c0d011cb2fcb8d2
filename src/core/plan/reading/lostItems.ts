import type { Scalar } from 'yaml';
import { endOfLine, startOfNextLine } from '../lines';
import type { PartSpan } from '../../text';
import { lost, markedLines, type Lost } from './lostText';
import { partSpanOf } from './yamlNodes';

/** The words of a block or of a text in quotes, without the mark of the block and the quotes. */
export function contentSpan(text: string, { from, to }: PartSpan): PartSpan {
  const isBlock = /[|>]/.test(text.charAt(from));
  const start = isBlock ? startOfNextLine(text, from) : from + 1;
  const end = isBlock ? to : to - 1;
  return { from: start, to: Math.max(start, start + text.slice(start, end).trimEnd().length) };
}

/** The same of a text that is no item: the lines of a list that a folded block or quotes join to one text. */
export function lostInFolded(text: string, node: Scalar): Lost | undefined {
  const found = lostItems(text, node, false, '');
  if (!found) return undefined;
  const { list: _none, ...lost } = found;
  return lost;
}

/**
 * Lines of a block, or of a text in quotes, that were meant as items of the list that it stands in, or in place of.
 *
 * @param isList whether it stands in place of the list, where a block that keeps its lines is one item all the same
 * @param key of the list
 */
export function lostItems(text: string, node: Scalar, isList: boolean, key: string): Lost | undefined {
  const isLiteral = node.type === 'BLOCK_LITERAL';
  const isRead = node.type === undefined || node.type === 'PLAIN' || (isLiteral && !isList);
  // Most texts in quotes stand on one line.
  if (isRead || node.range === undefined || node.range === null) return undefined;
  const { from, to } = partSpanOf(node);
  if (endOfLine(text, from) >= to) return undefined;
  const content = contentSpan(text, { from, to });
  const source = text.slice(content.from, content.to);
  const lines = markedLines(source);
  // `"Browsers:` with a list below is one text, which quotes have made of keys.
  if (node.type?.startsWith('QUOTE') === true && /^[^\r\n]*:[ \t]*[\r\n]/.test(source)) return undefined;
  const marked = lines.filter(({ length }) => length > 0);
  // A folded block keeps the breaks of lines that are indented further than the first.
  const indentOf = (at: number): number => at - Math.max(source.lastIndexOf('\n', at), -1);
  const isFolded = node.type === 'BLOCK_FOLDED';
  if (isFolded && marked.some(({ at }) => indentOf(at) > indentOf(lines[0]?.at ?? 0))) return undefined;
  const isWhole = isList && marked[0] === lines[0] && (marked.length > 1 || lines.length === 1);
  const first = isWhole ? marked[0] : marked.find((line) => line !== lines[0]);
  const sure = /^[-•*+☐☑✓✔](?=\s)/;
  const isSure = lines.slice(1).every(({ at }) => sure.test(source.slice(at, at + 2)));
  if (!first || (isLiteral && !isWhole) || (marked.length < 2 && !isSure)) return undefined;
  const start = content.from + first.at;
  const end = Math.min(content.to, endOfLine(text, start));
  const whole = { from, to: node.type?.startsWith('BLOCK') === true ? content.to : to };
  return { ...lost(isList ? 'block' : 'list', text, { from: start, to: end }, whole), list: key };
}
