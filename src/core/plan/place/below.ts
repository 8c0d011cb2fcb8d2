import { endOfLine, indentAt, lineBelow, startOfText } from '../lines';
import { readLine, type BlockLine, type Entry } from './blockLine';

/** The lines below an offset that hold more than a comment. */
export function* contentBelow(text: string, offset: number): Generator<BlockLine> {
  for (let end = offset; ;) {
    const start = lineBelow(text, end);
    if (start === undefined) return;
    const line = readLine(text, start);
    if (line.entries.length > 0 || line.rest.form !== 'none') yield line;
    end = line.end;
  }
}

/**
 * The keys of a block map, those after the place too.
 * @param from the first line of the map, or the one that its key stands on
 * @param outer column of the key or dash that the map stands under; -1 at the top
 */
export function keysOfBlock(
  text: string,
  from: BlockLine | undefined,
  column: number,
  outer: number,
): readonly Entry[] {
  const keys: Entry[] = [];
  const collect = (line: BlockLine): void => {
    for (const entry of line.entries) if (entry.kind === 'key' && entry.column === column) keys.push(entry);
  };
  if (from) collect(from);
  for (let start = from ? lineBelow(text, from.end) : startOfText(text); start !== undefined;) {
    const indent = indentAt(text, start);
    if (indent !== undefined && indent <= outer) break;
    const end = endOfLine(text, start);
    if (indent !== undefined && indent <= column) collect(readLine(text, start));
    start = lineBelow(text, end);
  }
  return keys;
}

/** The end of the lines that belong to a dash or key at the column, from a line end on. */
export function endOfBlock(text: string, lineEnd: number, column: number): number {
  let end = lineEnd;
  for (let start = lineBelow(text, end); start !== undefined; start = lineBelow(text, end)) {
    const indent = indentAt(text, start);
    const isClosing = indent === column && /[\]}]/.test(text.charAt(start + indent));
    if (indent !== undefined && indent <= column && !isClosing) break;
    end = endOfLine(text, start);
  }
  return end;
}
