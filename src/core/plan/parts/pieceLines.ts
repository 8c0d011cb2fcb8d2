import { createLineIndex, lastUpTo, type LineIndex, type Position } from '../../text';
import { differenceOf } from './difference';

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

/** Pieces one behind the other, as they make up a text. All but the last end with a line end; none is empty. */
export interface Stack {
  readonly pieces: readonly Piece[];
  /** Where each piece begins, and where the last one ends. */
  readonly starts: Int32Array;
  /** The line on which each piece begins, and the one on which the last one ends. */
  readonly firstLines: Int32Array;
}

/** @param before of an earlier version: of pieces that are still there nothing is asked */
export function stackPieces(pieces: readonly Piece[], before?: Stack): Stack {
  const old = before ?? { pieces: [], starts: new Int32Array(1), firstLines: new Int32Array(1) };
  const { start, endBefore, endAfter } = differenceOf(old.pieces, pieces);
  const addUp = (sums: Int32Array, measure: (piece: Piece) => number): Int32Array => {
    const result = new Int32Array(pieces.length + 1);
    result.set(sums.subarray(0, start + 1));
    let sum = result[start] ?? 0;
    for (let i = start; i < endAfter; i++) {
      const piece = pieces[i];
      if (piece) sum += measure(piece);
      result[i + 1] = sum;
    }
    const by = sum - (sums[endBefore] ?? 0);
    for (let i = endAfter + 1; i < result.length; i++) result[i] = (sums[i - endAfter + endBefore] ?? 0) + by;
    return result;
  };
  const starts = addUp(old.starts, ({ text }) => text.length);
  return { pieces, starts, firstLines: addUp(old.firstLines, ({ lineEnds }) => lineEnds) };
}

/** The lines of a text from those of its pieces, which outlive it. */
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
