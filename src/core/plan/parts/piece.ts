import { createLineIndex, lastUpTo, type LineIndex, type Position } from '../../text';

/** A piece of a text that begins at the start of a line, with an index of its lines. */
export interface Piece {
  readonly text: string;
  /** The number of line ends in the piece. */
  readonly lineEnds: number;
  /** The line index of the piece alone; computed on the first call. */
  readonly lines: () => LineIndex;
}

export function createPiece(text: string): Piece {
  let lines: LineIndex | undefined;
  const find = (): LineIndex => (lines ??= createLineIndex(text));
  return { text, lineEnds: countLineEnds(text) ?? find().lineCount - 1, lines: find };
}

/** @returns undefined where the text has carriage returns, which may be part of `\r\n` or line ends of their own */
function countLineEnds(text: string): number | undefined {
  if (text.includes('\r')) return undefined;
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The pieces that make up a text, in its order. All but the last end with a line end; none is empty. */
export interface Stack {
  readonly pieces: readonly Piece[];
  /** The offset at which each piece begins, and the offset at which the last one ends. */
  readonly starts: Int32Array;
  /** The line (0-based) on which each piece begins, and the line on which the last one ends. */
  readonly firstLines: Int32Array;
}

/** @param before of another version, whose numbers are taken over for the pieces that both begin with */
export function stackPieces(pieces: readonly Piece[], before?: Stack): Stack {
  const starts = new Int32Array(pieces.length + 1);
  const firstLines = new Int32Array(pieces.length + 1);
  let index = 0;
  while (index < pieces.length && pieces[index] === before?.pieces[index]) index++;
  if (before) {
    starts.set(before.starts.subarray(0, index + 1));
    firstLines.set(before.firstLines.subarray(0, index + 1));
  }
  for (; index < pieces.length; index++) {
    const { text, lineEnds } = pieces[index] as Piece;
    starts[index + 1] = (starts[index] ?? 0) + text.length;
    firstLines[index + 1] = (firstLines[index] ?? 0) + lineEnds;
  }
  return { pieces, starts, firstLines };
}

/** The line index of a text, built from the indexes of its pieces, which later versions of the text reuse. */
export function joinLines({ pieces, starts, firstLines }: Stack): LineIndex {
  const count = pieces.length;
  const length = starts[count] ?? 0;
  const lineCount = firstLines[count] ?? 0;
  const [startsAlone, firstLinesAlone] = [starts.subarray(0, count), firstLines.subarray(0, count)];
  const positionAt = (offset: number): Position => {
    const wanted = Math.max(0, Math.min(offset, length));
    const place = lastUpTo(startsAlone, wanted);
    const { line, character } = pieces[place]?.lines().positionAt(wanted - (starts[place] ?? 0)) ?? {
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
      const place = lastUpTo(firstLinesAlone, line);
      return (starts[place] ?? 0) + (pieces[place]?.lines().lineStart(line - (firstLines[place] ?? 0)) ?? 0);
    },
  };
}
