import { isAlias, isNode, isSeq, visit, type Node, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../../text';
import { columnOf, isFirstOnLine } from '../lines';
import { removedSpan, rotateSpans, startWithComments, type Chunk } from './chunks';
import { Refused, type Path } from './intent';
import { dashOf, endOfItem, endWithComments, isFlow, rangeOf } from './layout';
import { resolvePath, refuseShared } from './resolvePath';
import { moveInFlow } from './moveInFlow';
import type { YamlSource } from './yamlSource';

/**
 * Plans to move an item within its list, with the comments that belong to it and the blank lines that separate it. Comments
 * that belong to no item stay.
 * @param to the index of the item afterwards (0-based)
 * @returns alternative sets of edits, the best first
 * @throws Refused
 */
export function planMove(source: YamlSource, path: Path, to: number): TextEdit[][] {
  const from = path.at(-1);
  const target = resolvePath(source, path.slice(0, -1));
  const list = target.kind === 'missing' ? undefined : target.node;
  if (typeof from !== 'number' || !list) throw new Refused('not-found');
  // A single value counts as a list of one.
  if (!isSeq(list)) {
    if (from === 0 && to === 0) return [[]];
    throw new Refused('not-found');
  }
  if (!list.items[from] || !list.items[to]) throw new Refused('not-found');
  if (from === to) return [[]];
  refuseShared(source, list);
  const order = list.items.map((_item, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  refuseReordering(source, list, order);
  if (isFlow(list)) return moveInFlow(source, list, from, to);
  const isBeside = !isFirstOnLine(source.text, dashOf(list, 0)) && Math.min(from, to) === 0;
  return isBeside
    ? rotateBlock(source.text, list, from, to)
    : moveLines(source, blockChunks(source.text, list), from, to);
}

/**
 * Refuses an order in which an alias would mean another anchor: it means the last one of its name before it.
 * @param order the present index of each item, in the order that is wanted
 */
function refuseReordering({ root, targets }: YamlSource, list: YAMLSeq, order: readonly number[]): void {
  if (targets.size === 0) return;
  const nodes: { readonly above: Node[]; readonly below: Node[] } = { above: [], below: [] };
  let place = nodes.above;
  visit(root, {
    Node: (_key, node) => {
      place.push(node);
      if (node !== list) return undefined;
      place = nodes.below;
      return visit.SKIP;
    },
  });
  const anchors = new Map<string, Node>();
  for (const node of [...nodes.above, ...order.flatMap((index) => nodesIn(list.items[index])), ...nodes.below]) {
    if (!isAlias(node)) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    } else if (targets.get(node) !== anchors.get(node.source)) throw new Refused('shared', rangeOf(node));
  }
}

function nodesIn(item: unknown): readonly Node[] {
  const nodes: Node[] = [];
  if (isNode(item)) visit(item, { Node: (_key, node) => void nodes.push(node) });
  return nodes;
}

function blockChunks(text: string, list: YAMLSeq): readonly Chunk[] {
  return list.items.map((_item, index) => {
    const dash = dashOf(list, index);
    const end = endOfItem(text, list, index);
    return {
      start: isFirstOnLine(text, dash) ? startWithComments(text, dash) : dash,
      end: endWithComments(text, end, columnOf(text, dash)),
    };
  });
}

/** Moves whole lines. */
function moveLines({ text, lineEnd }: YamlSource, chunks: readonly Chunk[], from: number, to: number): TextEdit[][] {
  const chunk = chunks[from];
  const target = chunks[to];
  if (!chunk || !target) return [];
  const written = text.slice(chunk.start, chunk.end);
  const at = to < from ? target.start : target.end;
  const way = (takesBlanks: boolean, bringsBlanks: boolean): TextEdit[] => {
    const { start, end, blanks: cutBlanks } = removedSpan(text, chunk, from === chunks.length - 1, takesBlanks);
    const blanks = bringsBlanks ? cutBlanks : '';
    return [
      { start, end, newText: '' },
      { start: at, end: at, newText: to < from ? written + lineEnd + blanks : lineEnd + blanks + written },
    ];
  };
  // Below a block scalar that keeps its last line ends, a blank line would become part of the scalar.
  return [way(true, true), way(true, false), way(false, false)];
}

/** For a list whose first dash shares its line with something else: swaps the texts of items from their dashes on. */
function rotateBlock(text: string, list: YAMLSeq, from: number, to: number): TextEdit[][] {
  const spans = list.items.map((_item, index) => {
    const dash = dashOf(list, index);
    return { start: dash, end: endWithComments(text, endOfItem(text, list, index), columnOf(text, dash)) };
  });
  return [rotateSpans(text, spans, from, to)];
}
