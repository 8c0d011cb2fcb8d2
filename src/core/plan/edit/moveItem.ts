import { isAlias, isNode, isSeq, visit, type Node, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../../text';
import { columnOf, isFirstOnLine } from '../lines';
import { startWithComments, type Chunk } from './chunks';
import { Refused, type Intent } from './intent';
import { dashOf, endOfItem, endWithComments, isFlow, rangeOf } from './layout';
import { resolvePath, refuseShared } from './resolvePath';
import { moveInFlow } from './moveInFlow';
import { exchangeSpans, moveChunks, planReordering, type Reordering } from './reordering';
import type { YamlSource } from './yamlSource';

type Move = Extract<Intent, { kind: 'move' }>;

/**
 * Plans to move items of a list, with the comments that belong to them and the blank lines that separate them. Comments that
 * belong to no item stay.
 * @returns alternative sets of edits, the best first
 * @throws Refused
 */
export function planMove(source: YamlSource, { path, items, before }: Move): TextEdit[][] {
  const target = resolvePath(source, path);
  const list = target.kind === 'missing' ? undefined : target.node;
  if (!list) throw new Refused('not-found');
  // A single value counts as a list of one.
  const count = isSeq(list) ? list.items.length : 1;
  const isThere = (index: number): boolean => Number.isInteger(index) && index >= 0 && index < count;
  if (!items.every(isThere) || (before !== undefined && before !== count && !isThere(before))) {
    throw new Refused('not-found');
  }
  const reordering = planReordering(count, items, before);
  const { order } = reordering;
  if (!isSeq(list) || order.every((index, place) => index === place)) return [[]];
  refuseShared(source, list);
  refuseReordering(source, list, order);
  if (isFlow(list)) return moveInFlow(source, list, reordering);
  // The first dash shares its line with something else, which must stay there.
  const isBeside = !isFirstOnLine(source.text, dashOf(list, 0)) && order[0] !== 0;
  const chunks = blockChunks(source.text, list, isBeside);
  return isBeside ? [exchangeSpans(source.text, chunks, order)] : moveLines(source, chunks, reordering);
}

/** The same move as moves of one item each, applied one after the other. */
export function oneByOne({ path, items, before }: Move): readonly Move[] {
  const places = [...new Set(items)].sort((a, b) => a - b);
  const move = (place: number, to?: number): Move => {
    return { kind: 'move', path, items: [place], ...(to !== undefined && { before: to }) };
  };
  if (before === undefined) return places.map((place, done) => move(place - done));
  const above = places.filter((place) => place < before).reverse();
  const below = places.filter((place) => place >= before);
  return [
    ...above.map((place, done) => move(place, before - done)),
    ...below.map((place, done) => move(place, before + done)),
  ];
}

/**
 * Refuses an order in which an alias would mean another anchor: it means the last one of its name before it.
 * @param order the present index of each item, in the order that is wanted
 */
function refuseReordering({ root, targets }: YamlSource, list: YAMLSeq, order: readonly number[]): void {
  if (targets.size === 0) return;
  const above: Node[] = [];
  const below: Node[] = [];
  let place = above;
  visit(root, {
    Node: (_key, node) => {
      place.push(node);
      if (node !== list) return undefined;
      place = below;
      return visit.SKIP;
    },
  });
  const anchors = new Map<string, Node>();
  for (const node of [...above, ...order.flatMap((index) => nodesIn(list.items[index])), ...below]) {
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

/** @param fromDash whether the comments above the items stay where they are */
function blockChunks(text: string, list: YAMLSeq, fromDash: boolean): readonly Chunk[] {
  return list.items.map((_item, index) => {
    const dash = dashOf(list, index);
    return {
      start: fromDash || !isFirstOnLine(text, dash) ? dash : startWithComments(text, dash),
      end: endWithComments(text, endOfItem(text, list, index), columnOf(text, dash)),
    };
  });
}

function moveLines(source: YamlSource, chunks: readonly Chunk[], reordering: Reordering): TextEdit[][] {
  const write = (index: number): string => source.text.slice(chunks[index]?.start, chunks[index]?.end);
  const way = (takesBlanks: boolean, bringsBlanks: boolean): TextEdit[] =>
    moveChunks(source, chunks, reordering, { write, takesBlanks, bringsBlanks });
  // Below a block scalar that keeps its last line ends, a blank line would become part of the scalar.
  return [way(true, true), way(true, false), way(false, false)];
}
