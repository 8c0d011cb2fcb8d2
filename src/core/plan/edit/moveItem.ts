import { isAlias, isNode, isSeq, visit, type YAMLSeq } from 'yaml';
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
  refuseReordering(list, from, to);
  if (isFlow(list)) return moveInFlow(source, list, from, to);
  const isBeside = !isFirstOnLine(source.text, dashOf(list, 0)) && Math.min(from, to) === 0;
  return isBeside
    ? rotateBlock(source.text, list, from, to)
    : moveLines(source, blockChunks(source.text, list), from, to);
}

/** Refuses a move past an item that has the anchor of an alias: an alias means the last anchor of its name before it. */
function refuseReordering({ items }: YAMLSeq, from: number, to: number): void {
  const moved = namesIn(items[from]);
  const passed = items.filter(
    (_item, index) => index !== from && index >= Math.min(from, to) && index <= Math.max(from, to),
  );
  for (const item of passed) {
    const { anchors, aliases } = namesIn(item);
    const isTorn =
      [...moved.anchors].some((name) => anchors.has(name) || aliases.has(name)) ||
      [...moved.aliases].some((name) => anchors.has(name));
    if (isTorn) throw new Refused('shared', rangeOf(item));
  }
}

function namesIn(item: unknown): { readonly anchors: ReadonlySet<string>; readonly aliases: ReadonlySet<string> } {
  const anchors = new Set<string>();
  const aliases = new Set<string>();
  if (isNode(item)) {
    visit(item, {
      Node: (_key, node) => {
        if (isAlias(node)) aliases.add(node.source);
        else if (node.anchor !== undefined) anchors.add(node.anchor);
      },
    });
  }
  return { anchors, aliases };
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
