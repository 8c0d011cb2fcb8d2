import { isScalar, type Node, type Scalar } from 'yaml';
import type { TextEdit } from '../../text';
import { columnOf, endOfLine } from '../lines';
import { planInsert, indented, listIndentOf, styleOfMap } from './insertKey';
import { Refused, type Path, type PlainValue } from './intent';
import { columnOfBlock, dashOf, endOfSeparator, isAbsent, isFlow, rangeOf, startOfPair } from './layout';
import { resolvePath, refuseShared, type EditTarget } from './resolvePath';
import { says, takeSnapshot } from './snapshot';
import { writeInline, writeKey, writeLiteral, writePair, type Style } from './writeValue';
import type { YamlSource } from './yamlSource';

/** Plans to set a key or an item to a value. @returns alternative sets of edits, the best first @throws Refused */
export function planSet(source: YamlSource, path: Path, value: PlainValue): TextEdit[][] {
  const target = resolvePath(source, path);
  if (target.kind === 'missing') {
    const style = styleOfMap(source, target.map, target.inFlow);
    const inline = `${writeKey(target.key, style)}: ${writeInline(value, style)}`;
    return planInsert(source, target, path, { lines: linesOf(source, target.key, value, style), inline });
  }
  if (target.kind === 'root') throw new Refused('not-found');
  const { node } = target;
  if (node && says(takeSnapshot(node), value)) return [[]];
  if (node) refuseShared(source, node);
  const style = styleAt(source, target);
  if (!node || isAbsent(node)) return fillIn(source, target, style, value);
  if (!isScalar(node)) return replaceCollection(node, style, value);
  refuseTag(node, value);
  return replaceScalar(source, target, node, style, value);
}

/** The lines of a new key. Lists of sentences are written below their key, lists of words beside it. */
function linesOf(source: YamlSource, key: string, value: PlainValue, style: Style): string[] {
  if (!Array.isArray(value)) return writePair(key, value, style);
  const items = value as readonly PlainValue[];
  if (items.every((item) => typeof item !== 'object' && !/\s/.test(String(item)))) return writePair(key, value, style);
  const indent = ' '.repeat(listIndentOf(source));
  return [`${writeKey(key, style)}:`, ...items.map((item) => `${indent}- ${writeInline(item, style)}`)];
}

function styleAt(source: YamlSource, target: Exclude<EditTarget, { kind: 'missing' | 'root' }>): Style {
  const map = target.kind === 'pair' ? target.map : target.single?.map;
  return map ? styleOfMap(source, map, target.inFlow) : { ...source.style, inFlow: target.inFlow };
}

function refuseTag(node: Scalar, value: PlainValue): void {
  if (node.tag === undefined || (node.tag.endsWith(':str') && typeof value === 'string')) return;
  throw new Refused('too-intricate', rangeOf(node));
}

/** Writes a value where none is written: right after the `:` or the dash, so that a comment keeps the blank before its `#`. */
function fillIn(
  { text }: YamlSource,
  target: Exclude<EditTarget, { kind: 'missing' | 'root' }>,
  style: Style,
  value: PlainValue,
): TextEdit[][] {
  const written = writeInline(value, style);
  if (target.kind === 'item') {
    if (!target.list || isFlow(target.list)) return [];
    const at = dashOf(target.list, target.index) + 1;
    return [[{ start: at, end: at, newText: ` ${written}` }]];
  }
  const at = endOfSeparator(target.pair);
  const keyEnd = rangeOf(target.pair.key)[1];
  if (at === undefined) return target.inFlow ? [[{ start: keyEnd, end: keyEnd, newText: `: ${written}` }]] : [];
  // In `due: ` the blank is there already.
  const isAtEnd = /^ $/.test(text.slice(at, endOfLine(text, at)));
  const start = isAtEnd ? at + 1 : at;
  return [[{ start, end: start, newText: isAtEnd ? written : ` ${written}` }]];
}

function replaceCollection(node: Node, style: Style, value: PlainValue): TextEdit[][] {
  const [start, end] = rangeOf(node);
  // A block collection has comments and layout of its own, so it is never replaced.
  if (!('flow' in node) || node.flow !== true) return [];
  return [[{ start, end, newText: writeInline(value, style) }]];
}

function replaceScalar(
  source: YamlSource,
  target: Exclude<EditTarget, { kind: 'missing' | 'root' }>,
  node: Scalar,
  style: Style,
  value: PlainValue,
): TextEdit[][] {
  const { text, lineEnd } = source;
  const [start, end] = rangeOf(node);
  const quote = node.type === 'QUOTE_DOUBLE' ? '"' : node.type === 'QUOTE_SINGLE' ? "'" : undefined;
  const inline = writeInline(value, quote ? { ...style, quote } : style);
  const literal = typeof value === 'string' && !target.inFlow && !quote ? writeLiteral(value) : undefined;
  const indent = ' '.repeat(indentBelow(text, target));
  const below = literal?.lines.map((line) => lineEnd + indented(indent, line)).join('') ?? '';
  const beside = literal?.header ?? inline;
  if (!node.type?.startsWith('BLOCK')) {
    const ways: TextEdit[][] = [[{ start, end, newText: inline }]];
    return literal ? [[{ start, end, newText: beside + below }], ...ways] : ways;
  }
  // A comment beside the header stays.
  const header = /^[|>][-+\d]*/.exec(text.slice(start, end))?.[0].length ?? 1;
  const bodyStart = endOfLine(text, start);
  const bodyEnd = Math.max(bodyStart, start + text.slice(start, end).trimEnd().length);
  return [
    [
      { start, end: start + header, newText: beside },
      { start: bodyStart, end: bodyEnd, newText: below },
    ],
  ];
}

/** The column (0-based) for the lines of a text below its key or dash. */
function indentBelow(text: string, target: Exclude<EditTarget, { kind: 'missing' | 'root' }>): number {
  if (target.kind === 'pair') return columnOfBlock(text, target.map) + 2;
  if (target.single) return columnOf(text, startOfPair(target.single.pair)) + 2;
  return target.list ? columnOf(text, dashOf(target.list, target.index)) + 2 : 2;
}
