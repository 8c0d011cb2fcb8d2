import type { TextEdit } from '../../../text';
import { columnOfContent, hasContent, linesBelow } from '../../lines';
import { readLine, type BlockLine } from '../../place/blockLine';
import { allKeys, canHold } from './knownKeys';
import type { LineSlip } from './lineSlip';
import type { OpenBlock } from './openBlocks';
import { shiftLine } from './shiftLines';

/** A dash is looked for in lists up to so many columns beside it. */
const farthest = 3;

/**
 * A dash in another column than those of its list: the nearest one that can hold its item.
 * @param lists blocks around the line and right above it
 * @returns undefined where there is no such list
 */
export function dashColumn(text: string, lists: readonly OpenBlock[], line: BlockLine): LineSlip | undefined {
  const own = columnOfContent(line);
  const names = namesOfItem(text, line);
  const near = lists
    .filter(({ kind, column }) => kind === 'list' && Math.abs(column - own) <= farthest)
    .filter(({ owner }) => canHold(owner, names))
    .sort((one, other) => Math.abs(one.column - own) - Math.abs(other.column - own));
  const [list] = near;
  if (!list || list.column === own) return undefined;
  const by = list.column - own;
  const { content, start } = line;
  const edits = [shiftLine(start, by), ...shiftBelow(text, line, by)];
  return { kind: 'dash-column', at: { from: content, to: content + 1 }, detail: '-', edits };
}

/** The keys of the item that begins on the line; none for a text. */
function namesOfItem(text: string, line: BlockLine): readonly string[] {
  const [, key] = line.entries;
  if (key?.kind !== 'key' || !allKeys.has(key.name)) return [];
  const names = [key.name];
  for (const below of linesBelow(text, line.end)) {
    if (!hasContent(below)) continue;
    if (columnOfContent(below) < key.column) break;
    const [first] = readLine(text, below.start).entries;
    if (columnOfContent(below) === key.column && first?.kind === 'key') names.push(first.name);
  }
  return names;
}

/** Moves what stands in the column of the words of the dash, and the dashes below it that are in the same column. */
function shiftBelow(text: string, line: BlockLine, by: number): readonly TextEdit[] {
  const own = columnOfContent(line);
  let words = wordsColumn(line);
  let isShifted: boolean | undefined;
  const edits: TextEdit[] = [];
  for (const below of linesBelow(text, line.end)) {
    if (!hasContent(below)) continue;
    const column = columnOfContent(below);
    if (below.begins === 'dash' && column === own) {
      words = wordsColumn(readLine(text, below.start));
      isShifted = undefined;
    } else {
      if (column <= own || (below.begins === 'dash' && column === own + by)) break;
      isShifted ??= column === words;
      if (isShifted && column < words) break;
      if (!isShifted) continue;
    }
    edits.push(shiftLine(below.start, by));
  }
  return edits;
}

/** The column of what stands behind the dash of a line. */
function wordsColumn({ entries, rest, start }: BlockLine): number {
  return entries[1]?.column ?? rest.span.start - start;
}
