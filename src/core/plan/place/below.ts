import { endOfLine, hasContent, linesBelow, linesFrom } from '../lines';
import { readLine, type BlockLine, type Entry } from './blockLine';

/** The lines below that hold more than a comment, an anchor or a tag. @param lineEnd of the line above them */
export function* contentBelow(text: string, lineEnd: number): Generator<BlockLine> {
  for (const { start } of linesBelow(text, lineEnd)) {
    const line = readLine(text, start);
    if (line.entries.length > 0 || line.rest.form !== 'none') yield line;
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
  for (const line of from ? linesBelow(text, from.end) : linesFrom(text)) {
    if (!hasContent(line)) continue;
    if (line.indent <= outer) break;
    if (line.indent <= column) collect(readLine(text, line.start));
  }
  return keys;
}

/**
 * The end of the lines that belong to a dash or key.
 * @param lineEnd of the line on which the dash or key stands, or of a line that belongs to it
 * @param column of the dash or key
 */
export function endOfBlock(text: string, lineEnd: number, column: number): number {
  let end = lineEnd;
  for (const line of linesBelow(text, lineEnd)) {
    const isClosing = line.begins === 'closing' && line.indent === column;
    if (hasContent(line) && line.indent <= column && !isClosing) break;
    end = endOfLine(text, line.content);
  }
  return end;
}
