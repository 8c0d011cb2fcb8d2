import { isMap, isScalar, isSeq, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../../text';
import { columnOf, endOfLine } from '../lines';
import { indented, insertAfterInFlow, planInsert, listIndentOf, styleOfMap } from './insertKey';
import { Refused, type Intent, type Path, type PlainMap, type PlainValue } from './intent';
import {
  dashOf,
  endOfItem,
  endOfPair,
  endOfSeparator,
  insertLines,
  isAbsent,
  isFlow,
  rangeOf,
  startOfPair,
} from './layout';
import { resolvePath, mergedRefusal, refuseShared, type EditTarget } from './resolvePath';
import { writeBlockMap, writeInline, writeKey, writeText, type Style } from './writeValue';
import { isEmpty } from '../reading/yamlNodes';
import type { YamlSource } from './yamlSource';

type Append = Extract<Intent, { kind: 'append' }>;
type PairTarget = Extract<EditTarget, { kind: 'pair' }>;

/** Plans to add an item to a list. @returns alternative sets of edits, the best first @throws Refused */
export function planAppend(source: YamlSource, path: Path, intent: Append): TextEdit[][] {
  const target = resolvePath(source, path);
  if (target.kind === 'missing') {
    if (target.isMerged) throw mergedRefusal(target);
    return planInsert(
      source,
      target,
      path,
      newList(source, target.key, intent, styleOfMap(source, target.map, target.inFlow)),
    );
  }
  const { node } = target;
  if (node) refuseShared(source, node);
  if (isSeq(node) && node.items.length > 0) {
    const index = Math.min(intent.after ?? node.items.length - 1, node.items.length - 1);
    if (index < 0) throw new Refused('not-found');
    return isFlow(node) ? addInFlow(source, node, index, intent) : addInBlock(source, node, index, intent);
  }
  if (target.kind !== 'pair') throw new Refused('not-found');
  if (isSeq(node)) return fillEmptyList(source, target, node, intent);
  if (isEmpty(node)) return startList(source, target, intent);
  return addToSingle(source, target, intent);
}

/** A new key with a list of one item: the item stands below the key in a block, and beside it in a flow map. */
function newList(source: YamlSource, key: string, { value, layout }: Append, style: Style) {
  const name = writeKey(key, style);
  const indent = ' '.repeat(listIndentOf(source));
  const below = itemLines(value, '- ', layout === 'block', style).map((line) => indented(indent, line));
  const inline = `${name}: [${writeInline(value, { ...style, inFlow: true })}]`;
  return { lines: [`${name}:`, ...below], inline };
}

/** The lines of an item after its dash, without the indentation of the list. */
function itemLines(value: PlainValue, dash: string, inBlock: boolean, style: Style): string[] {
  if (!inBlock || typeof value !== 'object' || Array.isArray(value)) return [dash + writeInline(value, style)];
  const lines = writeBlockMap(value as PlainMap, style);
  return lines.map((line, index) => (index === 0 ? dash + line : indented(' '.repeat(dash.length), line)));
}

function addInBlock(source: YamlSource, list: YAMLSeq, index: number, { value, layout }: Append): TextEdit[][] {
  const { text } = source;
  const dashAt = dashOf(list, index);
  const column = columnOf(text, dashAt);
  const gap = /^ +(?=[^\s#])/.exec(text.slice(dashAt + 1, endOfLine(text, dashAt)))?.[0] ?? ' ';
  const style = quoteLike(source, list.items[index]);
  const lines = itemLines(value, `-${gap}`, isWrittenInBlock(list, layout), style);
  const written = lines.map((line) => indented(' '.repeat(column), line));
  const end = endOfItem(text, list, index);
  const close: TextEdit[] = [insertLines(source, end, column, written)];
  // Below a block scalar that keeps its last line ends, a blank line would become part of the scalar.
  return isSpaced(text, list) ? [[insertLines(source, end, column, ['', ...written])], close] : [close];
}

/** Whether the item is written in a block: like the other maps of the list, else as the intent says. */
function isWrittenInBlock(list: YAMLSeq, layout: Append['layout']): boolean {
  const last = list.items.findLast((item) => isMap(item) && item.items.length > 0);
  return isMap(last) ? !isFlow(last) : layout === 'block';
}

/** Whether blank lines separate the items. Decided by the last two. */
function isSpaced(text: string, list: YAMLSeq): boolean {
  const last = list.items.length - 1;
  if (last < 1) return false;
  return /\n[ \t]*\r?\n/.test(text.slice(endOfItem(text, list, last - 1), dashOf(list, last)));
}

function quoteLike({ style }: YamlSource, sibling: unknown): Style {
  if (!isScalar(sibling)) return style;
  if (sibling.type === 'QUOTE_DOUBLE') return { ...style, quote: '"' };
  return sibling.type === 'QUOTE_SINGLE' ? { ...style, quote: "'" } : style;
}

function addInFlow(source: YamlSource, list: YAMLSeq, index: number, { value }: Append): TextEdit[][] {
  const item = list.items[index];
  const style = isMap(item) ? styleOfMap(source, item, true) : quoteLike(source, item);
  const written = writeInline(value, { ...style, inFlow: true });
  const start = rangeOf(item)[0];
  const end = endOfItem(source.text, list, index);
  return end === 0 ? [] : [[insertAfterInFlow(source, start, end, written)]];
}

/** Puts the item into the brackets of `[]`, or replaces them by a block list where the intent asks for a block. */
function fillEmptyList(source: YamlSource, target: PairTarget, list: YAMLSeq, intent: Append): TextEdit[][] {
  const { text } = source;
  const [start, end] = rangeOf(list);
  const style = styleOfMap(source, target.map, true);
  const inBrackets: TextEdit[] = [{ start: start + 1, end: start + 1, newText: writeInline(intent.value, style) }];
  const colon = endOfSeparator(target.pair);
  const isBare = /^\[\s*\]$/.test(text.slice(start, end)) && colon !== undefined;
  if (intent.layout !== 'block' || target.inFlow || !isBare || list.tag !== undefined) return [inBrackets];
  const instead: TextEdit[] = [{ start: colon, end, newText: '' }, belowKey(source, target, end, intent)];
  return [instead, inBrackets];
}

/** Starts a list at a key without a value. A written `~` or `null` is replaced. */
function startList(source: YamlSource, target: PairTarget, intent: Append): TextEdit[][] {
  const colon = endOfSeparator(target.pair);
  const keyEnd = rangeOf(target.pair.key)[1];
  const style = styleOfMap(source, target.map, target.inFlow);
  const inBrackets = `[${writeInline(intent.value, { ...style, inFlow: true })}]`;
  const [start, end] = rangeOf(target.node);
  const isWritten = !isAbsent(target.node);
  if (target.inFlow) {
    if (isWritten) return [[{ start, end, newText: inBrackets }]];
    const at = colon ?? keyEnd;
    return [[{ start: at, end: at, newText: `${colon === undefined ? ':' : ''} ${inBrackets}` }]];
  }
  if (colon === undefined) return [];
  const list = belowKey(source, target, isWritten ? end : colon, intent);
  return [isWritten ? [{ start: colon, end, newText: '' }, list] : [list]];
}

function belowKey(source: YamlSource, target: PairTarget, end: number, { value, layout }: Append): TextEdit {
  const column = columnOf(source.text, startOfPair(target.pair));
  const indent = ' '.repeat(column + listIndentOf(source));
  const lines = itemLines(value, '- ', layout === 'block', {}).map((line) => indented(indent, line));
  return insertLines(source, end, column, lines);
}

/** Turns a single value that stands for a list into a flow list, and adds the item to it. */
function addToSingle(source: YamlSource, target: PairTarget, { value }: Append): TextEdit[][] {
  const { node } = target;
  if (!node) return [];
  const [start, end] = rangeOf(node);
  const isBlock = isScalar(node) ? node.type?.startsWith('BLOCK') === true : !isMap(node) || !isFlow(node);
  if (isBlock || endOfPair(source.text, target.pair) !== end) return [];
  const style = { ...styleOfMap(source, target.map, true), ...quoteLike(source, node) };
  const added = `, ${writeInline(value, style)}]`;
  const around: TextEdit[] = [
    { start, end: start, newText: '[' },
    { start: end, end, newText: added },
  ];
  if (!isScalar(node)) return [around];
  return [
    around,
    [{ start, end, newText: `[${writeText(String(node.value), { ...source.style, inFlow: true })}${added}` }],
  ];
}
