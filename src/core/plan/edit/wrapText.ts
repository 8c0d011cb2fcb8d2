import { isScalar, type Node } from 'yaml';
import type { TextEdit } from '../../text';
import { columnOf, endOfLine, startOfNextLine } from '../lines';
import { indented } from './insertKey';
import { hasLostWordsBehind } from '../reading/lostText';
import { Refused, type Intent, type Path } from './intent';
import { endOfValue, insertLines, isFlow, rangeOf } from './layout';
import { resolvePath, refuseShared } from './resolvePath';
import { writeBlockMap, writeInline, writeKey, writeText } from './writeValue';
import type { YamlSource } from './yamlSource';

/**
 * Plans to turn a text into a map that has it as a value. The text itself stays unchanged where its quotes and characters
 * allow that.
 * @returns alternative sets of edits, the best first
 * @throws Refused
 */
export function planWrap(source: YamlSource, path: Path, intent: Extract<Intent, { kind: 'wrap' }>): TextEdit[][] {
  const target = resolvePath(source, path);
  if (target.kind === 'missing' || target.kind === 'root') throw new Refused('not-found');
  const node: Node | undefined = target.node;
  if (!node || !isScalar(node)) throw new Refused('not-found');
  refuseShared(source, node);
  const [start, end] = rangeOf(node);
  if (node.tag !== undefined || node.anchor !== undefined) {
    throw new Refused('too-intricate', [start, end]);
  }
  const { text } = source;
  const written = text.slice(start, end);
  const style = { ...source.style, inFlow: true };
  const rest = writeInline(intent.and, style).slice(1, -1).trimEnd();
  const isEmpty = rest.trim() === '';
  const opening = `{ ${writeKey(intent.key, style)}: `;
  const closing = `${isEmpty ? '' : `,${rest}`} }`;
  const around: TextEdit[] = [
    { start, end: start, newText: opening },
    { start: end, end, newText: closing },
  ];
  const isBlock = node.type?.startsWith('BLOCK') === true;
  const fitsInBraces = !isBlock && (node.type !== 'PLAIN' || !/[,[\]{}]/.test(written));
  const anew: TextEdit[] = [{ start, end, newText: opening + writeText(String(node.value), style) + closing }];
  const isOneLine = !/[\r\n]/.test(written);
  const ways = fitsInBraces && isOneLine ? [around] : [];
  const list = target.kind === 'item' ? target.list : undefined;
  if (list && !target.inFlow && !isFlow(list)) {
    const column = columnOf(text, start);
    const below = writeBlockMap(intent.and).map((line) => indented(' '.repeat(column), line));
    const contentEnd = endOfValue(text, node);
    const opened: TextEdit = { start, end: start, newText: `${intent.key}: ` };
    const added = insertLines(source, contentEnd, column, below);
    ways.push([opened, added], [opened, ...indentMore(text, start, contentEnd), added]);
  }
  if (fitsInBraces && !isOneLine) ways.push(around);
  // Behind the brace, words that YAML reads as a comment would no longer stand with their text.
  if (hasLostWordsBehind(text, node)) return ways.filter((way) => way !== around);
  return isBlock ? ways : [...ways, anew];
}

/** Indents the further lines of a text by two more blanks, since below a key they must be indented deeper than the key. */
function indentMore(text: string, start: number, end: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = startOfNextLine(text, start); at < end; at = startOfNextLine(text, at)) {
    if (endOfLine(text, at) > at) edits.push({ start: at, end: at, newText: '  ' });
  }
  return edits;
}
