import type { TextEdit } from '../../../text';
import { columnOfContent, hasContent, linesBelow, linesFrom } from '../../lines';
import { readLine, type BlockLine, type Entry } from '../../place/blockLine';
import { allKeys, lacks, listAt, shapeOfMap } from './knownKeys';
import type { LineSlip } from './lineSlip';
import type { OpenBlock } from './openBlocks';
import { shiftLine } from './shiftLines';

/**
 * A key in another column than those of its map: that of the nearest map which takes it and has it not yet.
 * @param maps blocks around the line and right above it, the innermost first
 * @returns undefined where there is no such map
 */
export function keyColumn(text: string, blocks: readonly OpenBlock[], line: BlockLine): LineSlip | undefined {
  const [key] = line.entries;
  if (key?.kind !== 'key') return undefined;
  const own = columnOfContent(line);
  const [map] = blocks
    .filter((block) => lacks(block, key.name, blocks))
    .sort((one, other) => Math.abs(one.column - own) - Math.abs(other.column - own));
  if (!map || map.column === own) return undefined;
  const at = { from: key.span.start, to: key.span.end };
  const by = map.column - own;
  return {
    kind: 'key-column',
    at,
    detail: key.name,
    edits: [shiftLine(line.start, by), ...shiftBelow(text, line, by)],
  };
}

/**
 * The first key of the plan at the left margin, below others that are indented. Those go to the margin too, or this one to them
 * where they have the milestones.
 * @param root the map that the line closes
 */
export function keyOfPlan(text: string, root: OpenBlock, line: BlockLine): LineSlip | undefined {
  const [key] = line.entries;
  const [first] = root.entries;
  if (key?.kind !== 'key' || !first || root.kind !== 'map' || root.owner || !lacks(root, key.name, []))
    return undefined;
  if (root.entries.some(({ entry }) => entry.name === 'milestones')) return keyColumn(text, [root], line);
  const edits: TextEdit[] = [];
  for (const above of linesFrom(text, first.line.start)) {
    if (above.start >= line.start) break;
    if (hasContent(above)) edits.push(shiftLine(above.start, columnOfContent(line) - root.column));
  }
  const { span, name } = first.entry;
  return { kind: 'key-column', at: { from: span.start, to: span.end }, detail: name, edits };
}

/** The value below the key moves to the right with it, where it would not be below it any more. */
function shiftBelow(text: string, line: BlockLine, by: number): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const column = columnOfContent(line) + by;
  for (const below of linesBelow(text, line.end)) {
    if (!hasContent(below)) continue;
    const { entries } = readLine(text, below.start);
    const isValue = line.rest.form === 'none' || entries.length === 0;
    if (columnOfContent(below) <= columnOfContent(line) || !isValue) break;
    if (edits.length === 0 && columnOfContent(below) >= column + (below.begins === 'dash' ? 0 : 1)) break;
    edits.push(shiftLine(below.start, by));
  }
  return edits;
}

/**
 * Whether the key of a milestone, or of an item of another list, stands left of the list, where the item goes on or more of them
 * follow.
 * @param blocks that are closed right above the line, the innermost first
 */
export function isKeyAmongItems(text: string, blocks: readonly OpenBlock[], line: BlockLine): boolean {
  const [key] = line.entries;
  if (!key || line.rest.isOpen) return false;
  const item = blocks.findLast((block) => block.owner?.kind === 'dash' && lacks(block, key.name, blocks));
  const list = blocks.find(({ entries }) => entries.some(({ entry }) => entry === item?.owner));
  const shape = item && shapeOfMap(item, blocks);
  if (!item || !list || !shape) return false;
  const own = columnOfContent(line);
  const isBare = line.rest.form === 'none';
  let hasValue = !isBare;
  for (const below of linesBelow(text, line.end)) {
    if (!hasContent(below)) continue;
    const column = columnOfContent(below);
    if (below.begins === 'dash' && column === list.column) return hasValue;
    const [first] = readLine(text, below.start).entries;
    if (isBare && column >= item.column && (below.begins === 'dash' || column > item.column)) {
      hasValue = true;
      continue;
    }
    if (!hasValue || !first || !shape.keys.has(first.name)) return false;
    if (column === item.column) return first.name !== key.name;
    if (column !== own) return false;
  }
  return false;
}

/** A line with a tab before a key or a dash, below lines that are indented with spaces. It goes to its map or its list. */
export function tabBefore(open: readonly OpenBlock[], line: BlockLine): LineSlip | undefined {
  const [first, second] = line.entries;
  const blocks = open.toReversed().filter(({ column }) => column > 0);
  const top = open.at(-1);
  const bare = top?.value === 'none' ? top.entries.at(-1)?.entry.name : undefined;
  // The first item below the key of a list, which another list around it may take as well.
  const beginsList = first?.kind === 'dash' && bare !== undefined && listAt(bare) !== undefined;
  const target =
    first?.kind === 'key'
      ? blocks.find((block) => lacks(block, first.name, open))
      : blocks.find((block) => block.kind === 'list' && takesItem(block, second?.name));
  const column = beginsList && top ? top.column + 2 : target?.column;
  if (!first || column === undefined) return undefined;
  const at = { from: line.start + line.indent, to: line.start + line.indent + 1 };
  const edits = [{ start: line.start, end: line.content, newText: ' '.repeat(column) }];
  return { kind: 'tab-indentation', at, detail: '', edits };
}

function takesItem(list: OpenBlock, name: string | undefined): boolean {
  return name === undefined || list.entries.some(({ line }) => line.entries.at(-1)?.name === name);
}

/** Whether a key at the column of the dashes belongs to the item above, which lacks it: VS Code indents a new line like the dash. */
export function goesOn(list: OpenBlock, closed: readonly OpenBlock[], key: Entry | undefined): boolean {
  const item = closed.find(({ owner, kind }) => kind === 'map' && owner === list.entries.at(-1)?.entry);
  if (!key || !item || !allKeys.has(key.name)) return false;
  const names = item.entries.map(({ entry }) => entry.name);
  return names.every((name) => allKeys.has(name)) && !names.includes(key.name) && !opensItem(list, key.name);
}

/** Whether items of the list begin with the key. */
function opensItem({ entries }: OpenBlock, name: string): boolean {
  return entries.some(({ line }) => line.entries[1]?.name === name);
}
