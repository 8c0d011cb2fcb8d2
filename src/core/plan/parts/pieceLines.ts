import { createLineIndex, lastUpTo, type LineIndex, type Position } from '../../text';

/** A piece of a text that begins at the start of a line. */
export interface Piece {
  readonly text: string;
  /** How many lines end in it. */
  readonly lineEnds: number;
  /** The lines of the piece alone; found when first asked for. */
  readonly lines: () => LineIndex;
}

export function createPiece(text: string): Piece {
  let lines: LineIndex | undefined;
  const find = (): LineIndex => (lines ??= createLineIndex(text));
  return { text, lineEnds: countLineEnds(text) ?? find().lineCount - 1, lines: find };
}

/** @returns undefined where carriage returns make it harder to tell */
function countLineEnds(text: string): number | undefined {
  if (text.includes('\r')) return undefined;
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/**
 * The lines of a text from those of its pieces, which outlive it.
 * @param pieces all but the last end with a line end; none is empty
 */
export function joinLines(pieces: readonly Piece[]): LineIndex {
  const startsAt: number[] = [];
  const firstLines: number[] = [];
  let length = 0;
  let lineCount = 0;
  for (const piece of pieces) {
    startsAt.push(length);
    firstLines.push(lineCount);
    length += piece.text.length;
    lineCount += piece.lineEnds;
  }
  const positionAt = (offset: number): Position => {
    const wanted = Math.max(0, Math.min(offset, length));
    const place = lastUpTo(startsAt, wanted);
    const { line, character } = pieces[place]?.lines().positionAt(wanted - (startsAt[place] ?? 0)) ?? {
      line: 0,
      character: 0,
    };
    return { line: line + (firstLines[place] ?? 0), character };
  };
  return {
    lineCount: lineCount + 1,
    positionAt,
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(span.end) }),
    lineStart: (line) => {
      if (line > lineCount) return length;
      const place = lastUpTo(firstLines, line);
      return (startsAt[place] ?? 0) + (pieces[place]?.lines().lineStart(line - (firstLines[place] ?? 0)) ?? 0);
    },
  };
}
