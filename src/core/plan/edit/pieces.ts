import { applyEdits, type TextEdit } from '../../text';

/** A text in the course of being edited: pieces of the original (offsets of it), and new text between them. */
export type Piece = { readonly start: number; readonly end: number } | { readonly newText: string };

export function wholeOf(text: string): readonly Piece[] {
  return [{ start: 0, end: text.length }];
}

/** Applies edits that were computed against the text that the pieces make up. */
export function editPieces(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const result: Piece[] = [];
  let done = 0;
  for (const { start, end, newText } of ordered) {
    result.push(...slice(pieces, done, start));
    if (newText !== '') result.push({ newText });
    done = end;
  }
  return [...result, ...slice(pieces, done, Number.POSITIVE_INFINITY)];
}

function slice(pieces: readonly Piece[], from: number, to: number): Piece[] {
  let at = 0;
  return pieces.flatMap((piece): Piece[] => {
    const length = lengthOf(piece);
    const first = Math.max(0, from - at);
    const last = Math.min(length, to - at);
    at += length;
    if (last <= first) return [];
    if ('newText' in piece) return [{ newText: piece.newText.slice(first, last) }];
    return [{ start: piece.start + first, end: piece.start + last }];
  });
}

function lengthOf(piece: Piece): number {
  return 'newText' in piece ? piece.newText.length : piece.end - piece.start;
}

/** What lies between the pieces of the original, as edits against it: sorted, and none of them beside another. */
export function toEdits(text: string, pieces: readonly Piece[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let done = 0;
  let newText = '';
  for (const piece of [...pieces, { start: text.length, end: text.length }]) {
    if ('newText' in piece) {
      newText += piece.newText;
      continue;
    }
    if (newText !== '' || piece.start > done) edits.push({ start: done, end: piece.start, newText });
    newText = '';
    done = piece.end;
  }
  return edits.filter(({ start, end, newText: written }) => written !== text.slice(start, end));
}

/** @returns undefined when two of the edits overlap */
export function tryEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  try {
    return applyEdits(text, edits);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
