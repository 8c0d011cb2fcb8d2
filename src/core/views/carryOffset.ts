import { commonEnd, commonStart } from '../text';

/**
 * An offset of one version of a text in another one. Exact outside of what changed; inside, the nearest line that reads the
 * same, else the nearest offset.
 */
export function carryOffset(from: string, to: string, offset: number): number {
  if (from === to) return offset;
  const start = commonStart(from, to);
  if (offset < start) return offset;
  const end = commonEnd(from, to, start);
  if (offset >= from.length - end) return offset + to.length - from.length;
  return sameLine(from, to, offset, start) ?? Math.min(offset, to.length - end);
}

/** Looks at and below the line with the first difference for the line that the offset stands in. */
function sameLine(from: string, to: string, offset: number, start: number): number | undefined {
  const lineStart = from.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = from.indexOf('\n', offset);
  const line = `\n${from.slice(lineStart, lineEnd < 0 ? from.length : lineEnd)}\n`;
  if (line.trim() === '') return undefined;
  const padded = `\n${to}\n`;
  let nearest: number | undefined;
  for (let at = padded.indexOf(line, to.lastIndexOf('\n', start - 1) + 1); at >= 0; at = padded.indexOf(line, at + 1)) {
    if (nearest !== undefined && Math.abs(at - lineStart) >= Math.abs(nearest - lineStart)) break;
    nearest = at;
  }
  return nearest === undefined ? undefined : nearest + offset - lineStart;
}
